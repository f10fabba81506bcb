/**
 * Letters that would steer a terminal or a page instead of standing in it, shown as pictures of themselves: nothing
 * that is written in a plan may move the cursor, turn text round or end a document. Line breaks count among them.
 */
export const visible = (text: string): string =>
  text.replace(
    /[\0-\x1F\x7F-\x9F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Surrogate}]/gu,
    picture,
  );

function picture(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
}
