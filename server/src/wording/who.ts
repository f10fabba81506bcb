import type { Who } from './evidence.ts';
import { wordSet } from './lexicon/group.ts';
import { PLAN_PEOPLE, ROLES, UNNAMED } from './lexicon/people.ts';
import { phraseAt, phraseTable } from './lexicon/phrases.ts';
import { OBJECT_PRONOUNS, POSSESSIVES, PRONOUNS, TITLES } from './lexicon/small-words.ts';
import { isNumber } from './numbers.ts';
import { nameEnd } from './proper-names.ts';
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
const PAIRS = new Set(['parents', 'carers', 'grandparents', 'brothers', 'sisters']);
/** Pronouns that stand for a thing. */
const THINGS = new Set(['it', "it's", "it'll"]);
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

function findParty(words: readonly Word[], at: number, names?: ReadonlySet<string>): Party | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  if (word.type === 'blank') return { type: 'blank', worker: false, at, end: at + 1 };
  // "All four of Jamal's teeth": they are counted, and nobody is meant.
  if (word.type !== 'word' || countsThings(words, at)) return undefined;
  return (
    inItsTurn(words, at) ??
    byWhatTheyAre(words, at) ??
    byPronoun(word, at) ??
    byName(words, at, names) ??
    byAgency(words, at)
  );
}

const countsThings = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'all' && words[at + 2]?.text === 'of' && isNumber(words[at + 1]);

/** Words for nobody in particular, and the turns of phrase in which they mean somebody after all. */
function inItsTurn(words: readonly Word[], at: number): Party | undefined {
  const [text, next] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  // "Staff member Kim": one person.
  if (text === 'staff' && next === 'member' && words[at + 2]?.capital === true)
    return { type: 'role', worker: true, at, end: at + 3 };
  // "Both parents": two people, each by what they are.
  if (text === 'both' && PAIRS.has(next)) return { type: 'role', worker: false, at, end: at + 2 };
  // "Everyone in the house": the family.
  if ((text === 'everyone' || text === 'everybody') && next === 'in') {
    const home = words.slice(at + 2, at + 4).findIndex((each) => HOME.has(each.text));
    if (home >= 0) return { type: 'family', worker: false, at, end: at + 3 + home };
  }
  return COLLECTIVE.has(text) ? { type: 'unnamed', worker: true, at, end: at + 1 } : undefined;
}

/** "the social worker", "Mum", "Mrs Owusu", "the children": unless a longer phrase names nobody. */
function byWhatTheyAre(words: readonly Word[], at: number): Party | undefined {
  const text = words[at]?.text ?? '';
  const unnamed = phraseAt(UNNAMED_TABLE, words, at);
  const role = phraseAt(ROLE_TABLE, words, at);
  const headStart = text === 'head' && words[at + 1]?.text === 'start';
  if (role > 0 && role >= unnamed && !headStart)
    return { type: 'role', worker: role > 1 || !RELATION_WORDS.has(text), at, end: at + role };
  if (TITLES.has(text) && words[at + 1]?.capital === true)
    return { type: 'named', worker: false, at, end: at + 2 };
  const people = phraseAt(PEOPLE_TABLE, words, at);
  return people > 0 && people >= unnamed
    ? { type: 'family', worker: false, at, end: at + people }
    : undefined;
}

const byPronoun = ({ text }: Word, at: number): Party | undefined =>
  PRONOUNS.has(text) && !THINGS.has(text) ? { type: 'pronoun', worker: false, at, end: at + 1 } : undefined;

/** "the school", "professionals". */
function byAgency(words: readonly Word[], at: number): Party | undefined {
  const length = phraseAt(UNNAMED_TABLE, words, at);
  return length > 0 ? { type: 'unnamed', worker: true, at, end: at + length } : undefined;
}

/** "Ana", "Hill School": a name, and whether it is an organisation's. */
function byName(
  words: readonly Word[],
  at: number,
  names: ReadonlySet<string> | undefined,
): Party | undefined {
  const end = nameEnd(words, at, names);
  if (end === at) return undefined;
  const next = words[end]?.text ?? '';
  const organisation =
    ORGANISATION.has(words[end - 1]?.text ?? '') ||
    (ORGANISATION.has(next) && phraseAt(ROLE_TABLE, words, end) === 0);
  return organisation
    ? { type: 'unnamed', worker: true, at, end }
    : { type: 'named', worker: false, at, end };
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
