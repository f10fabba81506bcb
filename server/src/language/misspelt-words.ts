import { blockByLabel, blockLabelTable } from './labels.ts';
import { slipBetween } from './nearest.ts';
import { ORDER_WORDS } from './vocabulary/word-order.ts';

/*
 * Headings that are put together, such as `First LAC review` and `Date of the next core group`, stand in no table as a
 * whole. Each of their words is looked at by itself: `Frist LAC reveiw` is one of them with two slips of the fingers.
 */

const OF_MEETINGS = [...blockLabelTable.values()].flatMap(({ spec, label }) =>
  spec.kind === 'meeting' ? label.text.split(' ') : [],
);

/** Words of three letters are too near to others. */
const LEAST = 4;
/** One letter more or less makes another one. */
const ABBREVIATION = /^[A-Z][A-Za-z]{0,2}[A-Z]$/;

const PUT_TOGETHER = ['date of the our my meeting', ORDER_WORDS.replace(/\|/g, ' '), ...OF_MEETINGS].join(
  ' ',
);

/** Every word that a heading of a meeting is put together from. */
const words = new Set(PUT_TOGETHER.toLowerCase().split(' '));
const abbreviations = new Set(
  OF_MEETINGS.filter((word) => ABBREVIATION.test(word)).map((word) => word.toLowerCase()),
);
const guessed = [...words].filter((word) => word.length >= LEAST && !abbreviations.has(word));

/** Words that are one slip away from one of them and say something of their own. */
const OWN = new Set('tent sixty filth least finally daze chill grout melting annul alter latent'.split(' '));

const MOST_SLIPS = 2;
const MOST_WORDS = 8;

/**
 * The heading of a meeting that was meant by one with a slip in one or two of its words; undefined where it is none.
 * A word that begins with another letter is another word (`Text review`, `Past review`), and a plural is one too.
 *
 * @param key in small letters, as labels are compared
 */
export function meantMeeting(key: string): string | undefined {
  const written = key.split(' ');
  if (written.length < 2 || written.length > MOST_WORDS) return undefined;
  let slips = 0;
  const meant: string[] = [];
  for (const word of written) {
    if (words.has(word)) {
      meant.push(word);
      continue;
    }
    const near =
      (slips += 1) > MOST_SLIPS || OWN.has(word) ? undefined : guessed.find((each) => isMeant(word, each));
    if (near === undefined) return undefined;
    meant.push(near);
  }
  const heading = meant.join(' ');
  return slips > 0 && blockByLabel(heading)?.spec.kind === 'meeting' ? heading : undefined;
}

function isMeant(written: string, meant: string): boolean {
  const slip = slipBetween(written, meant);
  if (slip === undefined || written === `${meant}s`) return false;
  if (slip === 'swapped') return true;
  return (
    written.startsWith(meant.charAt(0)) && (meant.length > LEAST || slip === 'dropped' || slip === 'doubled')
  );
}

/** A label that was meant, with the bracket behind the written one: `Target date (dd/mm/yyyy)`. */
export function withBracket(meant: string, bare: string, written: string): string {
  const opens = written.lastIndexOf('(');
  return opens > 0 && !bare.includes('(') ? `${meant} ${written.slice(opens)}` : meant;
}

/** The words of a heading with the capitals that its writer gave them. */
export function spelledLike(written: string, heading: string): string {
  const before = written.trim().split(/\s+/);
  return heading
    .split(' ')
    .map((word, at) => {
      const as = before[at] ?? '';
      if (word === as.toLowerCase()) return as;
      if (as.length > 1 && as === as.toUpperCase()) return word.toUpperCase();
      return /^\p{Lu}/u.test(as) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    })
    .join(' ');
}
