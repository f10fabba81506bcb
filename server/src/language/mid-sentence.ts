/** "EHC", "SENCo", "EHCPs": written in capitals wherever it stands. */
const SHORT_FORM = /^\p{Lu}{2,5}\p{Ll}{0,2}$/u;

/**
 * A label or a role as it stands inside a sentence: "Target outcome" is "target outcome" there, "EHC outcome" stays
 * "EHC outcome" and "SENCO" stays "SENCO".
 */
export const midSentence = (words: string): string =>
  words.replace(/\p{L}+/gu, (word) => (SHORT_FORM.test(word) ? word : word.toLowerCase()));
