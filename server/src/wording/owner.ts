import { actorOf } from './actors.ts';
import type { Found, Who } from './evidence.ts';
import { homeIn } from './home.ts';
import type { Predicate } from './predicate.ts';
import { partiesIn, possessiveIn, whoOf } from './who.ts';
import type { Party } from './who.ts';
import type { Word } from './words.ts';

/** Whose change a goal is: a person, the family, whoever owns what changes, or the home. */
export function ownerOf(
  text: string,
  words: readonly Word[],
  main: Predicate | undefined,
  names: ReadonlySet<string> | undefined,
): Who | undefined {
  const parties = partiesIn(words, 0, words.length, names);
  const person = parties.find((party) => party.type !== 'unnamed');
  if (person !== undefined) return whoOf(text, words, person);
  const whose = possessiveIn(words, 0, words.length);
  if (whose !== undefined) return { type: 'pronoun', words: whose.raw, start: whose.start, end: whose.end };
  // "Jayden's school attendance": the school is nobody in particular, and yet it is his.
  const whoseSchool = parties.find((party) =>
    words.slice(party.at, party.end).some((word) => word.possessive),
  );
  if (whoseSchool !== undefined) return { ...whoOf(text, words, whoseSchool), type: 'named' };
  const home = main === undefined ? undefined : homeOf(text, words, main);
  if (home !== undefined) return { ...home, type: 'family' };
  const [nobody] = parties;
  return nobody === undefined ? undefined : whoOf(text, words, nobody);
}

/** The part of the home that the sentence is about: its subject, or what there is. */
function homeOf(
  text: string,
  words: readonly Word[],
  { subjectFrom, subjectTo, at }: Predicate,
): Found | undefined {
  const there = words[subjectFrom]?.text.startsWith('there') === true;
  return homeIn(text, words, there ? at : subjectFrom, there ? at + 10 : subjectTo);
}

/** Who acts; undefined where nobody is named. */
export function doerOf(
  text: string,
  words: readonly Word[],
  main: Predicate | undefined,
  headed: Party | undefined,
  names: ReadonlySet<string> | undefined,
): Who | undefined {
  if (main === undefined) return undefined;
  const party = actorOf(words, main, words.length, headed, names);
  return party === undefined ? undefined : whoOf(text, words, party);
}
