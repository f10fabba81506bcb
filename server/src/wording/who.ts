import type { Who } from './evidence.ts';
import { NUMBER_WORDS } from './lexicon/amounts.ts';
import { PLAN_PEOPLE, ROLES, UNNAMED } from './lexicon/people.ts';
import { wordSet } from './lexicon/group.ts';
import { phraseAt, phraseTable } from './lexicon/phrases.ts';
import { NAMES_THAT_ARE_WORDS } from './lexicon/names.ts';
import { MOSTLY_NOUNS } from './lexicon/particle-verbs.ts';
import {
  BE,
  DETERMINERS,
  HAVE,
  MODALS,
  NOT_NAMES,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PRONOUNS,
  TITLES,
} from './lexicon/small-words.ts';
import { LEXICON_WORDS } from './lexicon/all.ts';
import { verbAs } from './lexicon/verbs.ts';
import type { Word } from './words.ts';

const ROLE_TABLE = phraseTable(wordSet(ROLES));
const PEOPLE_TABLE = phraseTable(wordSet(PLAN_PEOPLE));
const UNNAMED_TABLE = phraseTable(wordSet(UNNAMED));
const [RELATIONS = { words: '' }] = ROLES;
const RELATION_WORDS = new Set(RELATIONS.words.split(', '));
const ORGANISATION = new Set(
  'school college nursery academy service services team council camhs hospital surgery clinic centre trust department housing authority society charity agency unit network group practice'.split(
    ' ',
  ),
);
const HOME = new Set(['house', 'household', 'family', 'home', 'flat']);
const COLLECTIVE = new Set([
  'all',
  'every',
  'everyone',
  'everybody',
  'any',
  'anyone',
  'someone',
  'somebody',
  'staff',
  'professionals',
  'agencies',
  'various',
  'relevant',
]);

/** Somebody (or nobody in particular) among the words, from `at` up to but not with `end`. */
export interface Party {
  readonly type: Who['type'];
  /** A job, as against a relation of the child. */
  readonly worker: boolean;
  readonly at: number;
  readonly end: number;
}

const WORDS_AS_NAMES = wordSet(NAMES_THAT_ARE_WORDS);

/** "Hope walks", "Will will", "May Tan", "April (FSW)": a word in the place of a name. */
function wordAsName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word?.capital !== true || next === undefined || !WORDS_AS_NAMES.has(word.text)) return false;
  if (word.possessive || next.text === '(' || next.text === 'to') return true;
  if (next.type === 'mark') return next.text === ',' && (at === 0 || words[at - 1]?.text === ',');
  if (next.type !== 'word' || PRONOUNS.has(next.text) || next.text === "there's") return false;
  if (next.capital)
    return (
      word.text !== 'will' && !NOT_NAMES.has(next.text) && verbAs(word.text, 's') === undefined && at === 0
    );
  if (next.text === 'and') return words[at + 2]?.capital === true;
  return (
    MODALS.has(next.text) ||
    BE.has(next.text) ||
    HAVE.has(next.text) ||
    (verbAs(next.text, 's') !== undefined && !MOSTLY_NOUNS.has(next.text)) ||
    (verbAs(next.text, 's') !== undefined && word.text === 'will')
  );
}

/** Could this word be somebody's name? */
export function isName(words: readonly Word[], at: number, names: ReadonlySet<string> | undefined): boolean {
  const word = words[at];
  if (word?.type !== 'word' || !word.capital) return false;
  if (names?.has(word.text) === true) return true;
  if (wordAsName(words, at)) return true;
  if (NOT_NAMES.has(word.text) || word.raw.length === 1) return false;
  const shouting = word.raw.length > 1 && word.raw === word.raw.toUpperCase();
  if (shouting) return word.raw.length === 2 && !LEXICON_WORDS.has(word.text);
  // "Unannounced visits", "Rearranged meeting": they tell of a thing.
  if (
    /^(?:un|re|pre|over|non)[a-z]{3,}(?:ed|ing)$|.{3}(?:tions?|sions?|ments|ings|ances|ities|times)$/.test(
      word.text,
    )
  )
    return false;
  const opening = at === 0 || words[at - 1]?.type === 'mark';
  // "Replaster the wall": a deed that no list knows.
  if (
    opening &&
    !word.possessive &&
    DETERMINERS.has(words[at + 1]?.text ?? '') &&
    words[at + 1]?.text !== 'all' &&
    words[at + 1]?.text !== 'both' &&
    words[at + 1]?.text !== 'each' &&
    !(words[at + 1]?.text === 'no' && words[at + 2]?.text === 'longer')
  )
    return false;
  return !opening || !LEXICON_WORDS.has(word.text);
}

function nameEnd(words: readonly Word[], at: number, names: ReadonlySet<string> | undefined): number {
  let end = at;
  while (isName(words, end, names) && (end === at || words[end]?.capital === true)) end += 1;
  return end;
}

/** The parties of the words that are being read: null where nobody begins. One reading comes after the other. */
let known: { readonly words: readonly Word[]; readonly parties: (Party | null | undefined)[] } = {
  words: [],
  parties: [],
};

/** The party whose words begin at `at`, the longest first. */
export function partyAt(words: readonly Word[], at: number, names?: ReadonlySet<string>): Party | undefined {
  if (known.words !== words) known = { words, parties: [] };
  const { parties } = known;
  const before = parties[at];
  if (before !== undefined) return before ?? undefined;
  const party = findParty(words, at, names);
  if (at < words.length) parties[at] = party ?? null;
  return party;
}

const isNumber = (word: Word | undefined): boolean =>
  word?.type === 'number' || NUMBER_WORDS.has(word?.text ?? '');

function findParty(words: readonly Word[], at: number, names?: ReadonlySet<string>): Party | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  if (word.type === 'blank') return { type: 'blank', worker: false, at, end: at + 1 };
  if (word.type !== 'word') return undefined;
  const role = phraseAt(ROLE_TABLE, words, at);
  const unnamed = phraseAt(UNNAMED_TABLE, words, at);
  const people = phraseAt(PEOPLE_TABLE, words, at);
  // "Staff member Kim": one person after all.
  if (word.text === 'staff' && words[at + 1]?.text === 'member' && words[at + 2]?.capital === true)
    return { type: 'role', worker: true, at, end: at + 3 };
  // "Both parents": two people, each by what they are.
  if (
    word.text === 'both' &&
    /^(?:parents|carers|grandparents|brothers|sisters)$/.test(words[at + 1]?.text ?? '')
  )
    return { type: 'role', worker: false, at, end: at + 2 };
  // "Everyone in the house": the family after all.
  if (/^every(?:one|body)$/.test(word.text) && words[at + 1]?.text === 'in') {
    const home = words.slice(at + 2, at + 4).findIndex((each) => HOME.has(each.text));
    if (home >= 0) return { type: 'family', worker: false, at, end: at + 3 + home };
  }
  // "All four of Jamal's teeth": they are counted, and nobody is meant.
  if (word.text === 'all' && words[at + 2]?.text === 'of' && isNumber(words[at + 1])) return undefined;
  if (COLLECTIVE.has(word.text)) return { type: 'unnamed', worker: true, at, end: at + 1 };
  if (role > 0 && role >= unnamed && !(word.text === 'head' && words[at + 1]?.text === 'start')) {
    return { type: 'role', worker: !RELATION_WORDS.has(word.text) || role > 1, at, end: at + role };
  }
  if (TITLES.has(word.text) && words[at + 1]?.capital === true) {
    return { type: 'named', worker: false, at, end: at + 2 };
  }
  if (people > 0 && people >= unnamed) return { type: 'family', worker: false, at, end: at + people };
  if (PRONOUNS.has(word.text) && word.text !== 'it' && word.text !== "it's" && word.text !== "it'll") {
    return { type: 'pronoun', worker: false, at, end: at + 1 };
  }
  if (isName(words, at, names)) {
    const end = nameEnd(words, at, names);
    const tail = words[end - 1]?.text ?? '';
    const next = words[end]?.text ?? '';
    if (ORGANISATION.has(tail) || (ORGANISATION.has(next) && phraseAt(ROLE_TABLE, words, end) === 0)) {
      return { type: 'unnamed', worker: true, at, end };
    }
    return { type: 'named', worker: false, at, end };
  }
  if (unnamed > 0) return { type: 'unnamed', worker: true, at, end: at + unnamed };
  return undefined;
}

/** All parties between two words, in order. */
export function partiesIn(
  words: readonly Word[],
  from: number,
  to: number,
  names?: ReadonlySet<string>,
): Party[] {
  const found: Party[] = [];
  for (let at = from; at < to;) {
    const party = partyAt(words, at, names);
    if (party === undefined) at += 1;
    else {
      found.push(party);
      at = party.end;
    }
  }
  return found;
}

/** Does a pronoun among the words say whose: his, her, my? */
export function possessiveIn(words: readonly Word[], from: number, to: number): Word | undefined {
  return words
    .slice(from, to)
    .find((word) => POSSESSIVES.has(word.text) || (OBJECT_PRONOUNS.has(word.text) && word.type === 'word'));
}

/** A party as the evidence tells it. */
export function whoOf(text: string, words: readonly Word[], party: Party): Who {
  const start = words[party.at]?.start ?? 0;
  const end = words[party.end - 1]?.end ?? start;
  return { type: party.type, words: text.slice(start, end), start, end };
}
