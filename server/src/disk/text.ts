/** The text of a file; `damaged` when some bytes were no UTF-8, so that writing it back would lose them. */
export interface FileText {
  readonly text: string;
  readonly damaged: boolean;
  readonly encoding: 'utf-8' | 'utf-16';
}

/** Files above this many bytes are not read: a plan of a thousand pages is far smaller. */
export const MOST_BYTES = 10_000_000;

/** Decodes the bytes of a plan. Odd bytes become U+FFFD, which the reading reports, so that the rest is still judged. */
export function decode(bytes: Uint8Array): FileText {
  const order = utf16(bytes);
  if (order !== undefined) {
    return { text: new TextDecoder(order).decode(bytes), damaged: true, encoding: 'utf-16' };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { text, damaged: text.includes('\uFFFD') && !isUtf8(bytes), encoding: 'utf-8' };
}

/** By its first mark, or, without one, by the zero beside each of the first letters. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
