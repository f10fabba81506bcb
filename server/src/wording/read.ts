import type { Span } from '../language/tree.ts';
import { memo } from '../language/values/memo.ts';
import { absolutesOf } from './absolutes.ts';
import { actionChange } from './action-change.ts';
import { amountsOf } from './amounts.ts';
import { calmed } from './capitals.ts';
import { ceilingsIn } from './ceilings.ts';
import type { Clause } from './clause.ts';
import type { Amount, Evidence } from './evidence.ts';
import { goalChange } from './goal-change.ts';
import { hedgesOf } from './hedges.ts';
import { doerOf, ownerOf } from './owner.ts';
import { secondIn } from './several.ts';
import { alreadyIn } from './already.ts';
import { leapIn } from './leap.ts';
import { serviceEndIn } from './purpose.ts';
import { tooYoungIn } from './too-young.ts';
import { unableIn } from './unable.ts';
import { predicatesOf } from './predicates.ts';
import { Sentence } from './sentence.ts';
import { headingOf } from './heading.ts';
import type { Predicate } from './predicate.ts';
import { asMeant } from './spelling.ts';
import { foreground } from './background.ts';
import { timesOf } from './bracketed-times.ts';
import { withMore } from './more-times.ts';
import { deadlineIn } from './deadline.ts';
import { rhythmIn, setsEnd, usesUp } from './times.ts';
import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

type Kind = 'goal' | 'action';

/** No measure of a change: the age of a child, the end of a course, how often somebody writes it down. */
function isAside(text: string, { words, start, end, type }: Amount): boolean {
  // "Ten-year-old Lucas", but "at the level of a 12-year-old".
  if (/^[- ]olds? \p{Lu}/u.test(text.slice(end, end + 7))) return true;
  if (/^(?:by|before|until|at|after|during) (?:the )?(?:end|start|middle) of\b/i.test(words)) return true;
  return (
    type === 'rate' &&
    /\b(?:recorded|logged|noted|charted|written down) $/i.test(text.slice(Math.max(0, start - 14), start))
  );
}

function zone(amounts: readonly Amount[], from: number, to: number): Amount[] {
  return amounts.filter((amount) => amount.start >= from && amount.start < to);
}

const PEOPLE =
  /^\S+ (?:children|boys|girls|brothers|sisters|siblings|kids|lads|lassies|parents|young people)$/i;

const WHO = /^(?:children|boys|girls|brothers|sisters|siblings|carers|adults|workers|parents|grandparents)$/;

/** Amounts that only describe who it is about or how things were: between commas after the subject, or in "since …". */
function describing(words: readonly Word[], predicate: Predicate, amount: Amount): boolean {
  if (predicate.at < 0) return false;
  // "with the 2 new carers": those are known by their number.
  const counted = words.findIndex((word) => word.start >= amount.start);
  const known = /^(?:the|his|her|their|all|both)$/.test(words[counted - 1]?.text ?? '');
  if (known && words.slice(counted + 1, counted + 3).some(({ text }) => WHO.test(text))) return true;
  const verb = words[predicate.at]?.start ?? 0;
  const start = words[predicate.subjectFrom]?.start ?? 0;
  if (amount.start >= start && amount.start < verb) {
    // "Three children in the family": so many people are no measure of what changes for them.
    if (PEOPLE.test(amount.words)) return true;
    for (
      let at = predicate.subjectFrom;
      at < predicate.at && (words[at]?.start ?? 0) < amount.start;
      at += 1
    ) {
      if ([',', '(', 'who', 'with'].includes(words[at]?.text ?? '')) return true;
    }
    return false;
  }
  if (amount.start < start) {
    const first = words[0]?.text ?? '';
    return (
      ['since', 'when', 'having', 'given', 'with', 'although', 'because', 'as', 'despite', 'from'].includes(
        first,
      ) && amount.type !== 'clock'
    );
  }
  return false;
}

/** Characters that are read: more than any statement has, so that a page pasted in costs no more than a long one. */
const LONGEST = 1500;

function evidence(kind: Kind, whole: string, names: ReadonlySet<string> | undefined): Evidence {
  const text = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
  const words = asMeant(calmed(text, wordsOf(text)));
  const quotes: Span[] = words
    .filter((word) => word.type === 'quote')
    .map(({ start, end }) => ({ start, end }));
  const times = withMore(text, words, timesOf(text));
  const used = usesUp(words, times);
  const sentence = new Sentence(words, used, names);
  const { head, headed } = headingOf(sentence);
  const front = foreground(sentence, times, head, words.length);
  const predicates = predicatesOf(sentence, front.from, front.to);
  const inFront = ({ start }: Span): boolean =>
    (front.from === head || start >= (words[front.from]?.start ?? 0)) &&
    (front.to === words.length || start < (words[front.to]?.start ?? text.length));
  // "PEP 3 - …": a number in the heading counts nothing.
  const inHeading = ({ words: counted, start }: Amount): boolean =>
    /^\d+$/.test(counted) && head > 0 && start < (words[head]?.start ?? 0);
  const free = words.map((word, at) => used[at] !== true && word.type !== 'quote');
  const dated = usesUp(
    words,
    times.filter((time) => time.type !== 'recurrence' && time.type !== 'duration'),
  );
  const undated = words.map((word, at) => dated[at] !== true && word.type !== 'quote');
  const [main] = predicates;
  const measuring = times.filter((time) => time.type === 'recurrence' || !setsEnd(text, time, kind));
  const amounts =
    main === undefined
      ? []
      : amountsOf(text, words, free, measuring).filter(
          (each) =>
            inFront(each) && !inHeading(each) && !isAside(text, each) && !describing(words, main, each),
        );
  const deadline = deadlineIn(
    text,
    words,
    times.filter(inFront),
    kind,
    words[Math.max(0, main?.at ?? 0)]?.start ?? 0,
  );
  const rhythm = rhythmIn(text, words, times, head);
  const hedges = [
    ...hedgesOf(text, words, amounts),
    ...(kind === 'action' ? ceilingsIn(text, words, amounts) : []),
  ];
  const absolutes = absolutesOf(text, words, kind);
  const clauses = predicates.map((predicate, i): Clause => {
    const next = predicates[i + 1];
    const to = next === undefined ? front.to : Math.max(predicate.at + 1, next.from ?? next.subjectFrom);
    const start = i === 0 ? 0 : (words[predicate.from ?? predicate.subjectFrom]?.start ?? 0);
    const end = to >= words.length ? text.length + 1 : (words[to]?.start ?? text.length);
    return {
      text,
      sentence,
      words,
      predicate,
      to,
      amounts: zone(amounts, start, end),
      hedges: hedges.filter((hedge) => hedge.start >= start && hedge.start < end),
      absolute: absolutes.length > 0,
      due: deadline !== undefined,
      onDay:
        deadline?.type === 'deadline' &&
        deadline.deadline.preposition === 'on' &&
        deadline.deadline.point.type === 'date',
      rhythm: rhythm !== undefined,
    };
  });
  const shareable = clauses.map((clause, i) =>
    shareEnd(shareHedges(shareAmounts(clause, clauses, i), clauses[i + 1]), clauses[i + 1]),
  );
  const changes = shareable.map((clause) => (kind === 'goal' ? goalChange(clause) : actionChange(clause)));
  const who = kind === 'goal' ? ownerOf(text, words, main, names) : doerOf(text, words, main, headed, names);
  return {
    kind,
    text: whole,
    who,
    changes,
    amounts,
    times,
    hedges,
    absolutes,
    leap: leapIn(text, words, amounts, deadline),
    tooYoung: tooYoungIn(text, words),
    unable: main === undefined ? undefined : unableIn(text, sentence, main, kind),
    serves: serviceEndIn(text, words),
    already: alreadyIn(text, words, undated, front, main?.at ?? 0, kind),
    deadline,
    rhythm:
      kind === 'action' &&
      hedges.some(
        (hedge) =>
          /^as (?:and when|required|needed)/i.test(hedge.words) ||
          // "whenever she can" is no rhythm.
          (hedge.type === 'trigger' && hedge.start === rhythm?.start),
      )
        ? undefined
        : rhythm,
    second: kind === 'goal' ? secondIn(clauses, changes) : undefined,
    quotes,
  };
}

/** Deeds of one person joined by `and` are counted together. */
function shareAmounts(clause: Clause, clauses: readonly Clause[], at: number): Clause {
  if (clause.amounts.length > 0) return clause;
  const near = [clauses[at + 1], clauses[at - 1]].find((other, i) => {
    if (other === undefined || other.amounts.length === 0) return false;
    return i === 0 ? other.predicate.shared : clause.predicate.shared;
  });
  return near === undefined ? clause : { ...clause, amounts: near.amounts };
}

/** "to be reviewed and promoted as appropriate": what leaves the last deed open leaves the first open too. */
function shareHedges(clause: Clause, next: Clause | undefined): Clause {
  if (next?.predicate.shared !== true || !clause.predicate.passive || clause.amounts.length > 0)
    return clause;
  const open = next.hedges.filter((hedge) => hedge.type === 'trigger' && !hedge.disarmed);
  return open.length === 0 ? clause : { ...clause, hedges: [...clause.hedges, ...open] };
}

/** "will wait for and board the bus alone": a verb with nothing of its own shares what follows the next. */
function shareEnd(clause: Clause, next: Clause | undefined): Clause {
  const begins = next?.predicate.shared === true ? (next.predicate.from ?? clause.to) : undefined;
  if (next === undefined || begins === undefined || begins - clause.predicate.at > 2) return clause;
  return { ...clause, to: next.to };
}

/** A reading takes some kilobytes: a plan of 20,000 lines fits, and a folder of any size stays small in memory. */
const READINGS = 4000;

const readers = {
  goal: memo((text) => evidence('goal', text, undefined), READINGS),
  action: memo((text) => evidence('action', text, undefined), READINGS),
};

/**
 * Reads one statement: whose change it is or who acts, what will be seen, how much and by when. `names` are the
 * first names and full names of the plan's people in lower case; without them the reading is kept for the next time.
 */
export function readStatement(text: string, kind: Kind, names?: ReadonlySet<string>): Evidence {
  return names === undefined || names.size === 0 ? readers[kind](text) : evidence(kind, text, names);
}
