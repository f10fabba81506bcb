/**
 * The first words of a text, as messages quote it; the whole of it where it is short. A word too long for any message
 * is cut.
 *
 * @param most the letters that may be quoted, the mark of what is left out with them
 */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most - 2);
  return end > 0 ? `${text.slice(0, end)} …` : `${text.slice(0, most - 1)}…`;
}
