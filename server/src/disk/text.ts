/** The text of a file; `damaged` when some bytes were no UTF-8, so that writing it back would lose them. */
export interface FileText {
  readonly text: string;
  readonly damaged: boolean;
}

/** Files above this many bytes are not read: a plan of a thousand pages is far smaller. */
export const MOST_BYTES = 10_000_000;

/** Decodes the bytes of a plan. Odd bytes become U+FFFD, which the reading reports, so that the rest is still judged. */
export function decode(bytes: Uint8Array): FileText {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { text: new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes), damaged: true };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { text, damaged: text.includes('\uFFFD') && !isUtf8(bytes) };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
