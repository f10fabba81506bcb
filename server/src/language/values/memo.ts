import { ownCopy } from '../own-copy.ts';

/** Texts kept at most; a plan library repeats its words, so a full map is simply begun again. */
const LIMIT = 20_000;

/**
 * The same reading for the same words: a reader called with a text that it has read before gives back the
 * reading it made then. Readings are values, never changed, so that all places may share one.
 */
export function memo<T>(read: (text: string) => T, limit = LIMIT): (text: string) => T {
  const readings = new Map<string, T>();
  return (text) => {
    const known = readings.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    const reading = read(own);
    if (readings.size >= limit) readings.clear();
    readings.set(own, reading);
    return reading;
  };
}
