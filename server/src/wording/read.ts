import type { Span } from '../language/tree.ts';
import { memo } from '../language/values/memo.ts';
import type { TimeMention } from '../language/values/time.ts';
import { absolutesOf } from './absolutes.ts';
import { actionChange } from './action-change.ts';
import { alreadyIn } from './already.ts';
import { amountsOf } from './amounts.ts';
import { foreground } from './background.ts';
import { timesOf } from './bracketed-times.ts';
import { calmed } from './capitals.ts';
import { ceilingsIn } from './ceilings.ts';
import { clausesOf, sharing } from './clauses.ts';
import { deadlineIn } from './deadline.ts';
import { describes } from './describing.ts';
import type { Amount, Evidence, Hedge } from './evidence.ts';
import { goalChange } from './goal-change.ts';
import { headingOf } from './heading.ts';
import { hedgesOf } from './hedges.ts';
import { leapIn } from './leap.ts';
import { withMore } from './more-times.ts';
import { doerOf, ownerOf } from './owner.ts';
import { predicatesOf } from './predicates.ts';
import { serviceEndIn } from './purpose.ts';
import { Sentence } from './sentence.ts';
import { secondIn } from './several.ts';
import { asMeant } from './spelling.ts';
import { rhythmIn, setsEnd, usesUp } from './times.ts';
import { tooYoungIn } from './too-young.ts';
import { unableIn } from './unable.ts';
import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

type Kind = 'goal' | 'action';

/** Characters that are read: more than any statement has, so that a page pasted in costs no more than a long one. */
const LONGEST = 1500;

function evidence(kind: Kind, whole: string, names: ReadonlySet<string> | undefined): Evidence {
  const text = whole.slice(0, LONGEST);
  const words = asMeant(calmed(text, wordsOf(text)));
  const times = withMore(text, words, timesOf(text));
  const used = usesUp(words, times);
  const sentence = new Sentence(words, used, names);
  const { head, headed } = headingOf(sentence);
  const front = foreground(sentence, times, head, words.length);
  const predicates = predicatesOf(sentence, front.from, front.to);
  const [main] = predicates;
  const inFront = ({ start }: Span): boolean =>
    (front.from === head || start >= (words[front.from]?.start ?? 0)) &&
    (front.to === words.length || start < (words[front.to]?.start ?? text.length));
  // "PEP 3 - …": a number in the heading counts nothing.
  const inHeading = ({ words: counted, start }: Amount): boolean =>
    /^\d+$/.test(counted) && head > 0 && start < (words[head]?.start ?? 0);
  const measuring = times.filter((time) => time.type === 'recurrence' || !setsEnd(text, time, kind));
  const amounts =
    main === undefined
      ? []
      : amountsOf(text, words, besides(words, used), measuring).filter(
          (each) => inFront(each) && !inHeading(each) && !describes(text, words, main, each),
        );
  const verbStart = words[Math.max(0, main?.at ?? 0)]?.start ?? 0;
  const deadline = deadlineIn(text, words, times.filter(inFront), kind, verbStart);
  const rhythm = rhythmIn(text, words, times, head);
  const hedges = [
    ...hedgesOf(text, words, amounts),
    ...(kind === 'action' ? ceilingsIn(text, words, amounts) : []),
  ];
  const absolutes = absolutesOf(text, words, kind);
  const clauses = clausesOf(
    {
      text,
      sentence,
      words,
      amounts,
      hedges,
      absolute: absolutes.length > 0,
      due: deadline !== undefined,
      onDay: isOnOneDay(deadline),
      rhythm: rhythm !== undefined,
    },
    predicates,
    front.to,
  );
  const changes = sharing(clauses).map(kind === 'goal' ? goalChange : actionChange);
  return {
    kind,
    text: whole,
    who: kind === 'goal' ? ownerOf(text, words, main, names) : doerOf(text, words, main, headed, names),
    changes,
    amounts,
    times,
    hedges,
    absolutes,
    leap: leapIn(text, words, amounts, deadline),
    tooYoung: tooYoungIn(text, words),
    unable: main === undefined ? undefined : unableIn(text, sentence, main, kind),
    serves: serviceEndIn(text, words),
    already: alreadyIn(text, words, besidesDates(words, times), front, main?.at ?? 0, kind),
    deadline,
    rhythm: kind === 'action' && leavesRhythmOpen(hedges, rhythm) ? undefined : rhythm,
    second: kind === 'goal' ? secondIn(clauses, changes) : undefined,
    quotes: words.filter(({ type }) => type === 'quote').map(({ start, end }) => ({ start, end })),
  };
}

/** For each word whether it belongs neither to what is used up, such as a time, nor to somebody's own words. */
const besides = (words: readonly Word[], used: readonly boolean[]): boolean[] =>
  words.map(({ type }, at) => used[at] !== true && type !== 'quote');

/** "every day", "for 20 minutes" stay: they say how well something is done. */
const besidesDates = (words: readonly Word[], times: readonly TimeMention[]): boolean[] =>
  besides(
    words,
    usesUp(
      words,
      times.filter(({ type }) => type !== 'recurrence' && type !== 'duration'),
    ),
  );

/** "on 4 March", as against "by 4 March". */
const isOnOneDay = (deadline: TimeMention | undefined): boolean =>
  deadline?.type === 'deadline' &&
  deadline.deadline.preposition === 'on' &&
  deadline.deadline.point.type === 'date';

/** "every week as required", "whenever she can": no rhythm that anybody could hold somebody to. */
const leavesRhythmOpen = (hedges: readonly Hedge[], rhythm: Span | undefined): boolean =>
  hedges.some(
    (hedge) =>
      /^as (?:and when|required|needed)/i.test(hedge.words) ||
      (hedge.type === 'trigger' && hedge.start === rhythm?.start),
  );

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
