import type { Clause } from './clause.ts';
import { PREPOSITIONS } from './lexicon/small-words.ts';
import { DOING, REACHING, VERB_FORMS, WORK, verbAs } from './lexicon/verbs.ts';
import { partyAt } from './who.ts';

/** They help somebody, and what is done comes behind them, if at all. */
const HELPING = new Set(['help', 'assist', 'support', 'enable']);
/** Behind one of these no deed of the person who is helped is told any more. */
const NO_DEED_BEHIND = new Set(['with', 'in', 'for', 'around', ',', ';', 'when', 'if']);
/** How many words lie between the helping and the deed at the most: "supports Kit and his brother to open …". */
const DEED_WITHIN = 8;

/** "helps Mum fill in the form", "supports Kit to open an account": the verb of the deed behind the helping. */
export function deedBehind({ words, predicate, to }: Clause): string | undefined {
  if (!HELPING.has(predicate.verb)) return undefined;
  const end = Math.min(to, predicate.at + 1 + DEED_WITHIN);
  for (let at = predicate.at + 1; at < end; at += 1) {
    const text = words[at]?.text ?? '';
    if (NO_DEED_BEHIND.has(text)) return undefined;
    if (words[at - 1]?.text !== 'to' && predicate.verb !== 'help') continue;
    const verb = verbAs(text, 'base');
    if (verb !== undefined && words[at]?.capital === false)
      return (DOING.has(verb) || REACHING.has(verb)) && !WORK.has(verb) ? verb : undefined;
  }
  return undefined;
}

/** "helps out at weekends", "supports as a family": with nothing said that is done. */
export function helpsOut({ words, predicate }: Clause): boolean {
  if (!['help', 'support', 'assist'].includes(predicate.verb)) return false;
  const next = words[predicate.at + 1]?.text ?? '';
  return next === '' || next === 'out' || PREPOSITIONS.has(next);
}

/** A verb of doing or reaching, or one that no list knows: nobody has shown that it is empty. */
export const mayBeDeed = (verb: string): boolean =>
  DOING.has(verb) || REACHING.has(verb) || !VERB_FORMS.has(verb);

/** "has the boys to stay", "has Jay round for tea", "has Jay at the gate by 8". */
export function hosts({ words, predicate, to, sentence, amounts, due }: Clause): boolean {
  if (predicate.verb !== 'have') return false;
  const first = predicate.at + 1;
  const guest = partyAt(words, words[first]?.text === 'the' ? first + 1 : first, sentence.names);
  if (guest === undefined) return false;
  if (['at', 'in', 'on'].includes(words[guest.end]?.text ?? '') && (amounts.length > 0 || due)) return true;
  return words
    .slice(guest.end, Math.min(to, guest.end + 3))
    .some((word) => ['stay', 'over', 'round', 'sleep', 'overnight'].includes(word.text));
}

const RECORDS = new Set('diary log logs record chart tally journal logbook notes list'.split(' '));

/** "keeps a diary of his sleep": pages that can be looked at. */
export const keepsRecord = ({ words, predicate }: Clause): boolean =>
  predicate.verb === 'keep' &&
  words.slice(predicate.at + 1, predicate.at + 4).some(({ text }) => RECORDS.has(text));

const PAPERS = new Set(
  'plan report letter form assessment minutes copy certificate profile passport chronology'.split(' '),
);

/** "The health plan is shared with the school": a paper is handed on once. */
export const handsOnPaper = ({ words, predicate }: Clause): boolean =>
  predicate.passive &&
  predicate.verb === 'share' &&
  words
    .slice(predicate.subjectFrom, predicate.subjectTo)
    .some(({ type, text }) => type === 'word' && PAPERS.has(text));

/** "A writing slope will be provided", "the chart to be on his desk by Monday": who does it is open, and yes or no is not. */
export function thingThere({ words, predicate, due }: Clause): boolean {
  const first = words[predicate.subjectFrom]?.text ?? '';
  const next = words[predicate.at + 1]?.text ?? '';
  if (predicate.verb === 'be') return due && /^(?:in|on|at|up)$/.test(next);
  return (
    predicate.passive &&
    predicate.verb === 'provide' &&
    (first === 'a' || first === 'an') &&
    !PREPOSITIONS.has(next)
  );
}

const THINGS = new Set(
  'plan seat seats timetable time day date lock locks nappy sheets bedding dressing password number appointment class set group route rota'.split(
    ' ',
  ),
);

/** "changes the seating plan", "changes her nappy": something that stands there can be changed. */
export const changesThing = ({ words, predicate }: Clause): boolean =>
  predicate.verb === 'change' &&
  words.slice(predicate.at + 1, predicate.at + 4).some(({ text }) => THINGS.has(text));
