import type { Found } from './evidence.ts';
import { AGENCY_NAMES } from './lexicon/agencies.ts';
import { wordSet } from './lexicon/group.ts';
import { NAMES_THAT_ARE_WORDS } from './lexicon/names.ts';
import { BE, HAVE, isAdverb, MODALS, NOT_NAMES, TITLES } from './lexicon/small-words.ts';
import { CAPITALS_OF_THINGS } from './lexicon/things-with-capitals.ts';
import { LEXICON_WORDS } from './lexicon/all.ts';
import { verbAs } from './lexicon/verbs.ts';
import { memo } from '../language/values/memo.ts';
import { partyAt } from './who.ts';
import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

const things = new Set(CAPITALS_OF_THINGS.split(' '));
const agencies = wordSet(AGENCY_NAMES);
const alsoWords = wordSet(NAMES_THAT_ARE_WORDS);

/** Behind it stands where somebody goes, or which thing is meant: "at Oakwood", "the Bridge", "via Teams". */
const OF_A_PLACE = new Set('the a an at in on via using near into through of st saint year class'.split(' '));

/** What organisations do, and people seldom: "Oakwood provides …". */
const SERVING = new Set(
  'provide offer deliver send invite assess fund arrange issue publish refer accept charge open close cost confirm allocate appoint supply host run last happen start end increase decrease reduce improve fall rise drop'.split(
    ' ',
  ),
);

/** What is done to things: "Makaton is used", "Minecraft is switched off". */
const DONE_TO_THINGS =
  /^(?:used|played|taken|given|provided|delivered|installed|completed|spoken|taught|downloaded|deleted|funded|offered|agreed|booked|paid|available|open|closed|prescribed|switched|turned|watched|practised|celebrated|signed)$/;

/** Deeds done with or for a person, who is named behind them; with where to, or what for, behind the name. */
const TO_A_PERSON = new Set(
  'help support encourage remind teach show ask tell meet collect take bring drive walk accompany pick invite watch see wake enable allow prepare let weigh praise prompt'.split(
    ' ',
  ),
);
const BEHIND_A_PERSON = new Set(
  'to with at in on from how about what when where after before each every once twice out home into by for and up'.split(
    ' ',
  ),
);
/** Deeds whose partner is named behind "with", "to" or "for". */
const WITH_A_PERSON = new Set(
  'work read talk play sit go speak meet practise cook walk spend session sessions time listen write draw chat visit look plan complete make fill bake check'.split(
    ' ',
  ),
);

/** What is made, found or kept for a person. */
const MADE_FOR = new Set(
  'place seat plan card breakfast lunch tea dinner chart book bag box uniform coat shoes bed appointment referral key folder toolkit passport rota tutor mentor lift taxi session sessions'.split(
    ' ',
  ),
);

const base = (word: Word | undefined): string =>
  word?.type === 'word' ? (verbAs(word.text, 's') ?? word.text) : '';

/** "is at school", "will walk", "always sits", "to be at school". */
function actsNext(words: readonly Word[], at: number): boolean {
  let next = words[at];
  if (next?.type === 'word' && isAdverb(next.text)) next = words[(at += 1)];
  if (next?.type !== 'word' || next.capital) return false;
  if (BE.has(next.text))
    return !/^(?:are|were)$/.test(next.text) && !DONE_TO_THINGS.test(words[at + 1]?.text ?? '');
  if (MODALS.has(next.text)) {
    const deed = words[at + 1]?.text ?? '';
    return deed === 'be' ? !/e[dn]$/.test(words[at + 2]?.text ?? '') : !SERVING.has(deed);
  }
  if (HAVE.has(next.text)) return next.text !== 'have';
  return verbAs(next.text, 's') !== undefined && !SERVING.has(base(next));
}

/** "Ben and Zara walk". */
const isJoined = (words: readonly Word[], at: number, end: number): boolean =>
  words[at - 1]?.text === 'and' &&
  words[at - 2]?.capital === true &&
  (MODALS.has(words[end]?.text ?? '') || verbAs(words[end]?.text ?? '', 'base') !== undefined);

/** Whether the words before a name make somebody of it with or for whom a deed is done. */
function isDoneWith(words: readonly Word[], at: number, end: number): boolean {
  const before = words[at - 1];
  const next = words[end];
  if (before?.type !== 'word') return false;
  if (TO_A_PERSON.has(base(before)) || (before.text === 'up' && base(words[at - 2]) === 'pick'))
    return (
      next === undefined ||
      next.type === 'mark' ||
      BEHIND_A_PERSON.has(next.text) ||
      (verbAs(next.text, 's') === undefined && !next.capital)
    );
  if (before.text !== 'with' && before.text !== 'to' && before.text !== 'for') return false;
  if (before.text === 'with')
    return words.slice(Math.max(0, at - 9), at - 1).some((word) => WITH_A_PERSON.has(base(word)));
  // "books a place for Jayden at the club"; not "applies for Widgit" or "is ready for Cubs".
  if (before.text === 'for' && words[at - 2]?.type === 'word' && MADE_FOR.has(words[at - 2]?.text ?? ''))
    return true;
  return ['read', 'talk', 'listen', 'speak', 'write', 'cook'].includes(base(words[at - 2]));
}

const NAME = /^\p{Lu}\p{Ll}{2,}(?:[-’'](?:\p{Lu}|\p{Ll})\p{Ll}+)?$/u;

/** Whether a word with a capital can be a first name, and no word, place, product or day. */
function canBeFirstName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.type !== 'word' || !word.capital) return false;
  const bare = word.raw.replace(/['’]s?$/, '');
  if (!NAME.test(bare) || things.has(word.text) || agencies.has(word.text)) return false;
  if (LEXICON_WORDS.has(word.text) || alsoWords.has(word.text) || NOT_NAMES.has(word.text)) return false;
  const before = words[at - 1];
  if (before !== undefined && (OF_A_PLACE.has(before.text) || TITLES.has(before.text))) return false;
  // "By Easter Jayden", but "Hill House".
  if (before?.type === 'word' && before.capital && at > 1 && !NOT_NAMES.has(before.text)) return false;
  // "Meltdowns last", "Toothbrushing happens": things that no list knows.
  if (at === 0 && !word.possessive && /[^s]s$|(?:ing|ness|ity|ism|ence|ance)$/.test(word.text)) return false;
  return partyAt(words, at)?.type === 'named';
}

function find(text: string, kind: 'goal' | 'action'): readonly Found[] {
  if (!/\p{Lu}/u.test(text)) return [];
  const words = wordsOf(text);
  const found: Found[] = [];
  for (const [at, word] of words.entries()) {
    if (!canBeFirstName(words, at)) continue;
    const surname = words[at + 1]?.capital === true && !word.possessive ? 1 : 0;
    const end = at + 1 + surname;
    const last = words[end - 1];
    if (last === undefined || (surname > 0 && !/^\p{Lu}\p{Ll}+/u.test(last.raw))) continue;
    const next = words[end];
    const isSomebody =
      (last.possessive && next?.type === 'word' && !next.capital) ||
      (kind === 'goal' && (actsNext(words, end) || isJoined(words, at, end))) ||
      isDoneWith(words, at, end);
    if (!isSomebody) continue;
    const name = text.slice(word.start, last.end).replace(/['’]s?$/, '');
    found.push({ start: word.start, end: word.start + name.length, words: name });
  }
  return found;
}

/** Nearly every reading is an empty list: a plan of 20,000 lines fits. */
const READINGS = 12_000;

const readers = {
  goal: memo((text) => find(text, 'goal'), READINGS),
  action: memo((text) => find(text, 'action'), READINGS),
};

/**
 * Names in the place of a person: the subject of a goal, whose something is, with or for whom a deed is done. Words
 * that are also names are left alone, and so are places, products and days. Offsets count from the start of the text.
 */
export const personsNamedIn = (text: string, kind: 'goal' | 'action'): readonly Found[] =>
  readers[kind](text);
