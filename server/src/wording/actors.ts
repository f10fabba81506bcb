import type { Predicate } from './predicate.ts';
import { partiesIn, partyAt } from './who.ts';
import type { Party } from './who.ts';
import { PREPOSITIONS, TITLES } from './lexicon/small-words.ts';
import { isJob } from './jobs.ts';
import type { Word } from './words.ts';

const PROVIDER_MARKS = new Set([
  'from',
  'by',
  'with',
  ':',
  'staffed',
  'led',
  'run',
  'given',
  'delivered',
  '-',
  ',',
  'a',
  'the',
]);

/** Who acts in an action: the subject, the doer after `by`, or the job title that a provision names. */
export function actorOf(
  words: readonly Word[],
  predicate: Predicate,
  end: number,
  heading: Party | undefined,
  names?: ReadonlySet<string>,
): Party | undefined {
  const { subjectFrom, subjectTo, passive } = predicate;
  if (heading !== undefined) return heading;
  if (predicate.verb === '') {
    const parties = partiesIn(words, subjectFrom, end, names);
    return (
      parties.find(provider) ??
      parties.find((party) => party.type === 'named' && gives(words, party)) ??
      jobBehind(words, subjectFrom, end) ??
      parties.find((party) => party.type === 'unnamed')
    );
  }
  if (passive) return agentOf(words, predicate, end, names);
  // "The boys get a letter from the social worker": who gives is the doer.
  if (GETTING.has(predicate.verb)) {
    const giver = agentOf(words, predicate, end, names);
    if (giver?.type === 'role') return giver;
  }
  // "I'll ring", "she's doing": the doer and the verb in one word.
  const joined = words[subjectTo]?.text.includes("'") === true ? partyAt(words, subjectTo, names) : undefined;
  if (joined?.type === 'pronoun') return joined;
  const parties = partiesIn(words, subjectFrom, subjectTo, names).filter((party) => !owned(words, party));
  const [first] = parties;
  const worker = agentAt(words, subjectFrom, subjectTo);
  if (
    worker !== undefined &&
    (first === undefined || first.type === 'unnamed') &&
    !COLLECTIVE.has(words[subjectFrom]?.text ?? '')
  )
    return worker;
  if (first === undefined) return signedBy(words, predicate.at + 1, end, names);
  // "Both parents and the school": of those together one is nobody in particular.
  if (words[first.at]?.text === 'both') return parties.find((party) => party.type === 'unnamed') ?? first;
  if (first.type !== 'unnamed' && first.type !== 'family') return first;
  // "The school's SENCO", "maths tutor at the college": a role in the same words answers.
  if (COLLECTIVE.has(words[first.at]?.text ?? '')) return first;
  return parties.find((party) => party.type === 'role' || party.type === 'named') ?? first;
}

const COLLECTIVE = new Set(['all', 'every', 'everyone', 'everybody', 'any', 'anyone', 'someone', 'somebody']);
const GETTING = new Set(['get', 'receive']);
/** "The return home interviewer", "a music leader": one person by a job that no list knows. */
function agentAt(words: readonly Word[], from: number, to: number): Party | undefined {
  return isJob(words[to - 1]) ? { type: 'role', worker: true, at: from, end: to } : undefined;
}

/** "from a trained family mediator", "with a hair stylist": who gives it, by a job. */
function jobBehind(words: readonly Word[], from: number, end: number): Party | undefined {
  for (let at = from; at < end - 2; at += 1) {
    if (
      !/^(?:from|by|with)$/.test(words[at]?.text ?? '') ||
      !/^(?:an?|the|one)$/.test(words[at + 1]?.text ?? '')
    )
      continue;
    for (let next = at + 2; next < Math.min(end, at + 6) && words[next]?.type === 'word'; next += 1)
      if (isJob(words[next])) return { type: 'role', worker: true, at: at + 2, end: next + 1 };
  }
  return undefined;
}

/** "… - Gosia, EH worker": the doer put at the end. */
function signedBy(
  words: readonly Word[],
  from: number,
  end: number,
  names?: ReadonlySet<string>,
): Party | undefined {
  for (let at = end - 1; at > from; at -= 1) {
    const text = words[at]?.text ?? '';
    if (text !== '-' && text !== '(' && text !== ':') continue;
    const party = partyAt(words, at + 1, names);
    if (party !== undefined && party.end >= at + 2 && end - party.end <= 5) return party;
  }
  return undefined;
}

/** "run by Jo from the outreach team", "with Ms Diaz"; "with Ana" may be the child. */
function gives(words: readonly Word[], { at }: Party): boolean {
  const before = words[at - 1]?.text ?? '';
  return before === 'by' || before === 'from' || (before === 'with' && TITLES.has(words[at]?.text ?? ''));
}

function owned(words: readonly Word[], party: Party): boolean {
  return words[party.end - 1]?.possessive === true;
}

function provider(party: Party): boolean {
  return (party.type === 'role' && party.worker) || party.type === 'role' || party.type === 'blank';
}

function agentOf(
  words: readonly Word[],
  predicate: Predicate,
  end: number,
  names?: ReadonlySet<string>,
): Party | undefined {
  for (let at = predicate.at + 1; at < end; at += 1) {
    const text = words[at]?.text ?? '';
    if (text !== 'by' && text !== 'from' && text !== 'with') continue;
    for (let next = at + 1; next < Math.min(end, at + 6); next += 1) {
      if (PREPOSITIONS.has(words[next]?.text ?? '')) break;
      const party = partyAt(words, next, names);
      if (party !== undefined && !(owned(words, party) && partyAt(words, party.end, names) !== undefined))
        return text === 'by' || party.worker ? party : undefined;
      if (PROVIDER_MARKS.has(words[next]?.text ?? '')) continue;
      if (words[next]?.type === 'number') break;
    }
  }
  const roles = partiesIn(words, predicate.at + 1, end, names).filter(
    (party) => party.type === 'role' && party.worker && !owned(words, party),
  );
  return roles.find(
    (party) =>
      !['to', 'for', 'about'].includes(words[party.at - 1]?.text ?? '') &&
      !['to', 'for', 'about'].includes(words[party.at - 2]?.text ?? ''),
  );
}
