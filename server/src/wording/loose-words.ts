import { NUMBER_WORDS } from './lexicon/amounts.ts';
import { PREPOSITIONS } from './lexicon/small-words.ts';
import type { Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "quite often", "rather seldom": how far goes with how often. */
const DEGREES = set(
  'fairly quite pretty rather very really reasonably relatively somewhat so too increasingly',
);
const OFTEN = set('often frequently regularly rarely seldom infrequently occasionally little few many much');
/** Adjectives that give a quantity and no figure: each reader has another in mind. */
const LOOSE = set(
  'decent suitable appropriate fair good reasonable sensible sufficient certain healthy adequate acceptable right proper generous limited small large larger bigger smaller great greater substantial meaningful manageable comfortable satisfactory agreed modest normal usual fitting realistic increasing growing necessary required',
);
/** Nouns of quantity: beside one of those adjectives they say how much to nobody. */
const QUANTITIES = set(
  'amount amounts number numbers length level levels quantity quantities degree portion portions share proportion deal range extent frequency period dose',
);
/** They open a clause that says when or how often, and may leave both to the day. */
const OPENERS = set('when whenever where wherever if as unless should while provided');
/** With nothing after them these leave it to the moment: "when she can", "as time allows". */
const LEFT_OPEN = set(
  'can could able possible needed required necessary appropriate available convenient feasible practicable practical suitable ready wanted wished allow allows allowing permit permits permitting suits relevant applicable fit likes wishes wants chooses pleases arises demands dictates free fancies around about nearby passing manage cope bear',
);
const SOON = set('soon quickly early');
const AT_WILL = set('likes wishes wants chooses pleases fancies wanted');
/** "as often as he can", "as much as possible", "as many as she likes". */
const HOW_MUCH = set('often much many long far frequently regularly well little few');
/** What may follow an open clause without saying more. */
const GOES_ON = set('and but or so then every each daily');

/** "fairly frequently", "a decent amount of": how many words leave the amount to the reader; 0 where none do. */
export function looseAmountAt(words: readonly Word[], at: number): number {
  const text = words[at]?.text ?? '';
  if (DEGREES.has(text) && OFTEN.has(words[at + 1]?.text ?? '')) return 2;
  if (text !== 'a' && text !== 'an' && text !== 'the' && text !== 'any') return 0;
  let next = at + 1;
  while (DEGREES.has(words[next]?.text ?? '') || LOOSE.has(words[next]?.text ?? '')) next += 1;
  if (next === at + 1 || next > at + 4 || !QUANTITIES.has(words[next]?.text ?? ''))
    return looseHour(words, at);
  return next + 1 - at;
}

/** "at a sensible time", "at a decent hour": whose clock? */
function looseHour(words: readonly Word[], at: number): number {
  const [article, how, hour] = [words[at], words[at + 1], words[at + 2]];
  if (article?.text !== 'a' && article?.text !== 'an') return 0;
  const loose = how !== undefined && how.text !== 'agreed' && LOOSE.has(how.text);
  return loose && /^(?:time|hour|bedtime)$/.test(hour?.text ?? '') ? 3 : 0;
}

/** "when she can", "as time allows", "as often as possible": how many words leave the moment open; 0 where none do. */
export function looseTriggerAt(words: readonly Word[], at: number): number {
  const text = words[at]?.text ?? '';
  const pace = text === 'at' ? words.slice(at + 1, at + 4).findIndex((word) => word.text === 'pace') : -1;
  if (pace > 0) return pace + 2;
  // "as soon as possible" is a time that is no date.
  if (!OPENERS.has(text) || SOON.has(words[at + 1]?.text ?? '') || SOON.has(words[at - 1]?.text ?? ''))
    return 0;
  // "whenever it suits the family".
  if (words[at + 1]?.text === 'it' && words[at + 2]?.text === 'suits') return 3;
  const free = timeFree(words, at);
  if (free > 0) return free;
  let next = at + 1;
  if (text === 'as' && HOW_MUCH.has(words[next]?.text ?? '') && words[next + 1]?.text === 'as') next += 2;
  for (let i = next; i < next + 4; i += 1) {
    const word = words[i];
    // A number or a mark in between says something after all: "if his score is 4".
    if (word?.type !== 'word' || NUMBER_WORDS.has(word.text) || OPENERS.has(word.text)) return 0;
    if (!LEFT_OPEN.has(word.text)) continue;
    // "when he is about to cry" says when.
    if (word.text === 'about' && words[i + 1]?.text === 'to') return 0;
    // "when she can name her tablets", "where a ready meal": something follows that says more.
    // "for as long as she can manage".
    if (/^(?:can|could)$/.test(word.text) && LEFT_OPEN.has(words[i + 1]?.text ?? '')) continue;
    return closes(words[i + 1]) && !(AT_WILL.has(word.text) && mayDo(words, at)) ? i + 1 - at : 0;
  }
  return 0;
}

/** "whenever there's time", "when she has a spare moment": nobody knows when that is. */
function timeFree(words: readonly Word[], at: number): number {
  const there = /^there(?:'s|'re|’s)?$/.test(words[at + 1]?.text ?? '');
  const near = words.slice(at + 1, at + 7);
  const has = there || near.some(({ text }) => /^(?:has|have|gets?|finds?)$/.test(text));
  const time = near.findIndex(({ text }) =>
    /^(?:time|moment|minute|chance|opportunity|capacity|space|slot)$/.test(text),
  );
  return has && time > 0 && closes(words[at + time + 2]) ? time + 2 : 0;
}

/** "which she can look at when she likes": a freedom, not a doubt. */
function mayDo(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 6), at).some((word) => word.text === 'can' || word.text === 'may');
}

function closes(word: Word | undefined): boolean {
  if (word === undefined || word.type === 'mark') return true;
  return (
    GOES_ON.has(word.text) || (PREPOSITIONS.has(word.text) && word.text !== 'of' && word.text !== 'than')
  );
}

/** "As needed – that is, whenever …": the next words say what is meant. */
export function isExplained(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const text = words[at]?.text ?? '';
    if (text === 'whenever' || text === 'namely' || text === 'meaning' || text === 'ie') return true;
    if (text === 'that' && words[at + 1]?.text === 'is') return true;
    if (text === 'i.e') return true;
  }
  return false;
}
