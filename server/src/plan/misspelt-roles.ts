import { slipBetween } from '../language/nearest.ts';
import { memo } from '../language/values/memo.ts';
import { wordSet } from '../wording/lexicon/group.ts';
import { ROLES } from '../wording/lexicon/people.ts';

/** Shorter words are too near to others. */
const LEAST = 8;

let known: readonly string[] | undefined;

/**
 * A role with its long words as they are spelt: `lead practioner` is a lead practitioner. What has no slip comes back as
 * it is.
 *
 * @param key in small letters, as labels are compared
 */
export const speltRole: (key: string) => string = memo((key) =>
  key
    .split(' ')
    .map((word) => (word.length < LEAST ? word : spelt(word)))
    .join(' '),
);

function spelt(word: string): string {
  known ??= [...new Set([...wordSet(ROLES)].flatMap((role) => role.split(' ')))].filter(
    (each) => each.length >= LEAST,
  );
  if (known.includes(word)) return word;
  return known.find((each) => each !== word.replace(/s$/, '') && isMeant(word, each)) ?? word;
}

function isMeant(written: string, meant: string): boolean {
  if (written.charAt(0) !== meant.charAt(0)) return false;
  return slipBetween(written, meant) !== undefined || lacksTwo(written, meant);
}

/** Two letters beside each other were left out: `practioner`. */
function lacksTwo(written: string, meant: string): boolean {
  if (meant.length - written.length !== 2) return false;
  let at = 0;
  while (at < written.length && written[at] === meant[at]) at++;
  return written.slice(at) === meant.slice(at + 2);
}
