/** Letters beyond Latin-1 that chevrotain's lexers tell apart only by the stretch they lie in. */
const STRETCH = 255;

/**
 * What a pattern can begin with, as a hint (`start_chars_hint`) that spares chevrotain to take a pattern apart that
 * begins with nearly anything: every letter of Latin-1 between two codes, and one of each stretch beyond.
 */
export function lettersBetween(first: number, last: number): number[] {
  const letters: number[] = [];
  for (let code = first; code < last; code += code < 256 ? 1 : STRETCH) letters.push(code);
  return [...letters, last];
}
