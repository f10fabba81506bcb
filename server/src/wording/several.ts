import type { Clause } from './clause.ts';
import type { Amount, Change, Second } from './evidence.ts';
import { END_STATE_VERBS } from './lexicon/end-states.ts';
import { wordSet } from './lexicon/group.ts';
import { VAGUE } from './lexicon/verbs.ts';
import { partiesIn } from './who.ts';

/** What only says how often all of it happens: "3 trips out of 4", "five nights a week". */
const SCOPE =
  /\b(?:times?|days?|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|months?|occasions?|trips?|lessons?|sessions?|tries|visits?|out|school days?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|running)\b/i;
/** The later deed goes on with the thing of the first: "puts it away", "checks them". */
const LINKS = new Set('it them this these then its ones'.split(' '));
/** Deeds that round off another: nothing new begins with them. */
const ROUNDING_OFF = new Set(
  'pay check return put tidy clear explain show wash dry talk chat speak'.split(' '),
);

/** A second change of its own: another subject, or another verb with a count of its own. */
export function secondIn(clauses: readonly Clause[], changes: readonly Change[]): Second | undefined {
  const [first] = clauses;
  if (first === undefined) return undefined;
  for (let at = 1; at < clauses.length; at += 1) {
    const clause = clauses[at];
    const change = changes[at];
    if (clause === undefined || change === undefined) continue;
    const faulty = change.fault !== undefined || changes[0]?.fault !== undefined;
    const own =
      counts(clause).length > 0 &&
      counts(first).length > 0 &&
      clause.amounts[0] !== first.amounts[0] &&
      !answers(clause);
    const apart =
      !clause.predicate.shared &&
      ((anotherPerson(first, clause) && ALSO.test(clause.text)) || besides(clause));
    const degrees = VAGUE.has(clause.predicate.verb) && VAGUE.has(first.predicate.verb);
    const second = clause.predicate.shared
      ? (degrees && (faulty || own)) || separate(clauses, at)
      : faulty || own || apart;
    if (second) return secondWords(clause, change);
  }
  return undefined;
}

/** "both by Easter", "by then too": the second is meant for itself. */
const ALSO = /\b(?:both (?:of (?:them|these) )?by|too|as well)\b/i;

/** "and he has also cleared his debt". */
const besides = ({ words, predicate }: Clause): boolean =>
  words.slice(predicate.subjectFrom, predicate.at).some((word) => word.text === 'also');

/** Two people, each by name or by what they are: "Dad … and Keeley …". */
function anotherPerson(first: Clause, second: Clause): boolean {
  const nameOf = ({ words, predicate, sentence }: Clause): string | undefined => {
    const party = partiesIn(words, predicate.subjectFrom, predicate.subjectTo, sentence.names)[0];
    return party === undefined || (party.type !== 'named' && party.type !== 'role')
      ? undefined
      : words[party.at]?.text;
  };
  const [one, other] = [nameOf(first), nameOf(second)];
  return one !== undefined && other !== undefined && one !== other;
}

const ENDS = wordSet(END_STATE_VERBS);

/** "reads a timetable, makes three meals and has a bank card": of three deeds one is a thing to have once and for all. */
function severalEnds(clauses: readonly Clause[]): boolean {
  if (clauses.length < 3 || clauses.some(({ rhythm }) => rhythm)) return false;
  const verbs = clauses.map(({ predicate }) => predicate.verb);
  const ends = verbs.filter((verb) => verb !== 'be' && (ENDS.has(verb) || verb === 'get'));
  return ends.length > 0 && new Set(verbs).size === verbs.length;
}

/** What a message quotes of the second change: with who it is, to where the next deed or the day begins. */
function secondWords(clause: Clause, change: Change): Second {
  const { words, text, predicate } = clause;
  const start = predicate.shared ? change.start : (words[predicate.subjectFrom]?.start ?? change.start);
  const next = words.findIndex(
    (word, at) => at > predicate.at + 1 && at < clause.to && /^[,;.]$|^(?:by|until|till)$/.test(word.text),
  );
  const end = next < 0 ? change.end : (words[next - 1]?.end ?? change.end);
  return { words: text.slice(start, end), start, end, hasSubject: !predicate.shared };
}

/** "Dad rings every Sunday and she picks up, on nine Sundays out of ten": the answer to it, and no goal of its own. */
function answers({ words, predicate }: Clause): boolean {
  return (
    !predicate.shared &&
    ANSWERING.has(predicate.verb) &&
    /^(?:he|she|they)$/.test(words[predicate.subjectFrom]?.text ?? '')
  );
}

const ANSWERING = new Set('answer reply pick come go accept take join agree'.split(' '));

const counts = (clause: Clause): readonly Amount[] =>
  clause.amounts.filter((amount) => amount.type !== 'clock');

/** Deeds of one person, each with a measure of its own: "counts to 20 and sleeps in his own bed five nights a week". */
function separate(clauses: readonly Clause[], at: number): boolean {
  const clause = clauses[at];
  if (clause === undefined || linked(clause) || ROUNDING_OFF.has(clause.predicate.verb)) return false;
  const before = clauses.slice(0, at).flatMap(afterVerb);
  if (severalEnds(clauses.slice(0, at + 1))) return true;
  if (before.length === 0) return false;
  const here = counts(clause);
  // "reads 50 words and is in bed by 8": a deed and a time of day.
  if (here.length === 0) return clause.predicate.verb === 'be' && clause.amounts.length > 0;
  if (clauses.length > 2) return true;
  const content = here.filter(
    (amount) =>
      !SCOPE.test(amount.words) &&
      !/^each\b/i.test(amount.words) &&
      // "nine Saturdays out of ten": the whole of which the nine are a part.
      !/\b(?:out of|in) $/.test(clause.text.slice(Math.max(0, amount.start - 8), amount.start)),
  );
  return content.some((amount) => before.every((other) => other.type !== 'money' || amount.type !== 'money'));
}

/** What is counted behind the verb; before it stands what holds for all that follows. */
function afterVerb(clause: Clause): readonly Amount[] {
  const verb = clause.words[clause.predicate.at]?.start ?? 0;
  return counts(clause).filter((amount) => amount.start >= verb);
}

function linked(clause: Clause): boolean {
  return clause.words
    .slice(clause.predicate.from ?? clause.predicate.at, clause.to)
    .some((word) => LINKS.has(word.text));
}
