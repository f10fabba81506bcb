/** How a written word differs from the word that was probably meant, by one slip of the fingers. */
export type SlipOfTheFingers = 'swapped' | 'dropped' | 'doubled' | 'added' | 'wrong';

/**
 * The one slip that turns `meant` into `written`, or undefined where they are equal or more than one slip apart.
 * Looks at each letter once.
 */
export function slipBetween(written: string, meant: string): SlipOfTheFingers | undefined {
  const difference = written.length - meant.length;
  if (difference < -1 || difference > 1 || written === meant) return undefined;
  let at = 0;
  while (at < written.length && at < meant.length && written[at] === meant[at]) at++;
  const rest = (text: string, from: number): string => text.slice(from);
  if (difference === -1) return rest(written, at) === rest(meant, at + 1) ? 'dropped' : undefined;
  if (difference === 1) {
    if (rest(written, at + 1) !== rest(meant, at)) return undefined;
    return written[at] === written[at - 1] ? 'doubled' : 'added';
  }
  if (rest(written, at + 1) === rest(meant, at + 1)) return 'wrong';
  const swapped = written[at] === meant[at + 1] && written[at + 1] === meant[at];
  return swapped && rest(written, at + 2) === rest(meant, at + 2) ? 'swapped' : undefined;
}

/**
 * Whether `written` is so close to the label `meant` that the label was meant: letters swapped, dropped or
 * doubled, or one wrong or added in labels of five letters or more. A plural is a word of its own.
 */
export function isMisspelling(written: string, meant: string): boolean {
  const slip = slipBetween(written, meant);
  if (slip === undefined || written === `${meant}s`) return false;
  if (slip === 'dropped') return written.length > 1;
  return meant.length >= 5 || slip === 'swapped' || slip === 'doubled';
}
