/**
 * Plain values of their own. Words cut out of a document keep all of it in memory for as long as they are kept
 * themselves; a copy does not, so whatever outlives its document is kept as one.
 */
export const ownCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
