import { NUMBER_WORDS } from './lexicon/amounts.ts';
import { wordSet } from './lexicon/group.ts';
import { FIRST_SKILLS, SKILLS } from './lexicon/skills.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './lexicon/small-words.ts';
import { LIGHT, VERB_FORMS } from './lexicon/verbs.ts';
import type { Word } from './words.ts';

const BEGINNINGS = wordSet(FIRST_SKILLS);
const FIELD = new Map<string, number[]>();
SKILLS.forEach(({ words }, field) => {
  for (const word of words.split(', ')) FIELD.set(word, [...(FIELD.get(word) ?? []), field]);
});
/** They stand for the deed of the statement itself. */
const SAME = new Set('does do did done baseline manages scored score result'.split(' '));

/** Do both speak of the same deed, or of the same field of skill? */
export function related(words: readonly Word[], here: readonly number[], rest: readonly number[]): boolean {
  if (here.some((at) => SAME.has(words[at]?.text ?? ''))) return true;
  const keys = new Set(rest.flatMap((at) => keysOf(words[at])));
  if (here.some((at) => keysOf(words[at]).some((key) => keys.has(key)))) return true;
  // "a knife and fork": two things of the one stand in the other.
  return alike(words, here, rest) > 1;
}

/** Anything but the passing itself and small words. */
export const sameThing = (word: Word | undefined, today: ReadonlySet<string>): boolean =>
  word !== undefined &&
  word.text.length > 3 &&
  today.has(word.text) &&
  !PREPOSITIONS.has(word.text) &&
  VERB_FORMS.get(word.text)?.base !== 'pass';

/** How many things stand in both. */
export function alike(words: readonly Word[], here: readonly number[], rest: readonly number[]): number {
  const things = new Set(
    rest
      .map((at) => words[at])
      .filter(isThing)
      .map((word) => word.text),
  );
  const shared = here.map((at) => words[at]).filter((word) => isThing(word) && things.has(word.text));
  return new Set(shared.map((word) => word?.text)).size;
}

const isThing = (word: Word | undefined): word is Word =>
  word?.type === 'word' &&
  word.text.length > 2 &&
  !word.capital &&
  !VERB_FORMS.has(word.text) &&
  !NUMBER_WORDS.has(word.text) &&
  !PERIODS.test(word.text) &&
  !PREPOSITIONS.has(word.text) &&
  !DETERMINERS.has(word.text) &&
  !CONJUNCTIONS.has(word.text) &&
  !PRONOUNS.has(word.text);
/** Every sentence has some of these. */
const PERIODS =
  /^(?:days?|weeks?|months?|years?|nights?|mornings?|evenings?|times?|school|term|half-term|home|will|when|that|this|with|already|every)$/;

/** "makes his own sandwiches" beside "cooks a hot meal": of that field only the beginnings are there. */
export function onlyBegins(
  words: readonly Word[],
  here: readonly number[],
  rest: readonly number[],
): boolean {
  const today = here.filter((at) => BEGINNINGS.has(words[at]?.text ?? ''));
  const fields = new Set(today.flatMap((at) => FIELD.get(words[at]?.text ?? '') ?? []));
  const beyond = (at: number): boolean => {
    const text = words[at]?.text ?? '';
    return (
      !BEGINNINGS.has(text) &&
      (FIELD.get(text) ?? FIELD.get(VERB_FORMS.get(text)?.base ?? '') ?? []).some((each) => fields.has(each))
    );
  };
  return today.length > 0 && !here.some(beyond) && rest.some(beyond);
}

function keysOf(word: Word | undefined): readonly (string | number)[] {
  if (word?.type !== 'word' || word.text.length < 3) return [];
  const { text } = word;
  if (PREPOSITIONS.has(text) || DETERMINERS.has(text) || PRONOUNS.has(text) || CONJUNCTIONS.has(text))
    return [];
  const base = VERB_FORMS.get(text)?.base;
  const fields = FIELD.get(text) ?? FIELD.get(base ?? '') ?? [];
  return base === undefined || LIGHT.has(base) ? fields : [base, ...fields];
}
