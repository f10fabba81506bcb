import type { CompletionItem, Range } from 'vscode-languageserver-types';
import { addDays, addMonths, ageOn, sayDay, type Day } from '../../calendar/day.ts';
import { readDeadline } from '../../language/values/times.ts';
import type { Plan } from '../../plan/plan.ts';
import { item, KINDS, order } from './item.ts';

/** A time that is being written: its words up to the cursor, and how the places in them are told. */
export interface Written {
  readonly words: string;
  /** The range from a place in the words to the cursor. */
  readonly rangeFrom: (at: number) => Range;
}

const COUNTS_FROM = /\b(?:of|after|before|from|until|since)\s+/gi;

/** The day that words come to in a plan; undefined while it stays open. */
export function dayFor(plan: Plan, words: string): { day: Day; how: string | undefined } | undefined {
  const { value } = readDeadline(words);
  if (value === undefined) return undefined;
  const { day, how } = plan.worksOut(value);
  return day === undefined ? undefined : { day, how };
}

/**
 * Likely deadlines, each with the date that it comes to: behind "within 10 working days of" the events and meetings
 * of the plan, else the next review, dates some weeks ahead, and words that count from the plan's own events.
 */
export function deadlines(plan: Plan | undefined, today: Day, written: Written): CompletionItem[] {
  const counting = [...written.words.matchAll(COUNTS_FROM)].at(-1);
  if (plan !== undefined && counting !== undefined)
    return countedFrom(plan, written, counting.index + counting[0].length);
  const all = { textEdit: { range: written.rangeFrom(0), newText: '' } };
  const dates = ahead(plan, today).map(({ day, words }, at) => ({
    ...item(sayDay(day), KINDS.value, words, `a${order(at)}`),
    textEdit: { ...all.textEdit, newText: sayDay(day) },
  }));
  const phrases = phrasesFor(plan, today).map(({ words, day }, at) => ({
    ...item(words, KINDS.value, sayDay(day), `b${order(at)}`, { type: 'time' as const, words }),
    textEdit: { ...all.textEdit, newText: words },
  }));
  return [...dates, ...phrases];
}

/** What a stretch of time can count from, each with the date that the whole comes to. */
function countedFrom(plan: Plan, { words, rangeFrom }: Written, at: number): CompletionItem[] {
  const before = words.slice(0, at);
  return eventNames(plan).map((name, index) => {
    const day = dayFor(plan, before + name)?.day;
    return {
      ...item(name, KINDS.event, day === undefined ? '' : sayDay(day), order(index), {
        type: 'time',
        words: before + name,
      }),
      textEdit: { range: rangeFrom(at), newText: name },
    };
  });
}

/** The dated events of a plan as it names them, and its meetings. */
function eventNames(plan: Plan): string[] {
  const own = plan.blocksOf('event').map((block) => block.value.text);
  const fields = [...plan.fields.values()].flatMap(([field]) => {
    const label = field?.spec.labels[0];
    return label !== undefined && plan.events.has(label.toLowerCase()) ? [label] : [];
  });
  const kinds = [...new Set(plan.meetings.map((meeting) => meeting.kind))];
  return [...new Set([...own, ...fields, ...kinds.map((kind) => `the next ${kind}`)])].filter(
    (name) => name !== '',
  );
}

function ahead(plan: Plan | undefined, today: Day): { day: Day; words: string }[] {
  const review = plan?.meetings.find(({ kind, on }) => kind === 'review' && (on?.day ?? 0) > today)?.on?.day;
  return [
    ...(review === undefined ? [] : [{ day: review, words: 'the day of the next review' }]),
    { day: addDays(today, 28), words: 'in 4 weeks' },
    { day: addDays(today, 42), words: 'in 6 weeks' },
    { day: addDays(today, 84), words: 'in 12 weeks' },
    { day: addMonths(today, 6), words: 'in 6 months' },
  ];
}

/** Words that come to a day ahead in this plan. */
function phrasesFor(plan: Plan | undefined, today: Day): { words: string; day: Day }[] {
  if (plan === undefined) return [];
  const [child] = plan.children;
  const years = child?.yearGroup === undefined ? [] : [child.yearGroup, child.yearGroup + 1];
  const age = child?.born === undefined ? undefined : ageOn(child.born, today);
  const candidates = [
    ...eventNames(plan)
      .filter((name) => !name.startsWith('the next'))
      .flatMap((name) => [`within 10 working days of ${name}`, `within 6 weeks of ${name}`]),
    ...years.filter((year) => year >= 0 && year <= 13).map((year) => `end of Year ${year === 0 ? 1 : year}`),
    ...(age === undefined || age < 13 || age > 17 ? [] : ['before 18th birthday']),
  ];
  return candidates.flatMap((words) => {
    const found = dayFor(plan, words);
    return found === undefined || found.day <= today ? [] : [{ words, day: found.day }];
  });
}
