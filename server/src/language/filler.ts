/** "tbc", "N/A", "?": words that fill a box on a form and say nothing. */
const FILLER =
  /^(?:t\.?b\.?[acd]\.?|n\.?\s?[/\\]?\s?a\.?|unknown|not known|not applicable|to be (?:confirmed|agreed|decided|advised|completed)|x{2,}|[?.\-–—_ ]+)$/i;

/** Whether a value only fills its place: it counts as not filled in. */
export const isFiller = (text: string): boolean => text.length < 20 && FILLER.test(text.trim());
