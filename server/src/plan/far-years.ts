import { partsOf } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import type { Block, Span } from '../language/tree.ts';
import type { Letter, ValueType } from '../language/vocabulary.ts';
import { deadlinesOf, findTimes, readDate, readRecurrence } from '../language/values/times.ts';
import type { Deadline, TimePoint } from '../language/values/time.ts';
import { lineParts } from './meetings.ts';
import type { Part } from './plan.ts';

/**
 * Years that a plan looks ahead and back at most: from before a birth until the child is grown up, and back to the
 * birth of a young person who is helped until the age of 25. Source: Children Act 1989 s.23CZB; Children and Families
 * Act 2014 s.46.
 */
const AHEAD = 20;
const BACK = 26;

/** A year that no plan for a child can mean. */
export interface FarYear extends Span {
  readonly block: Block;
  readonly letter: Letter | undefined;
  readonly year: number;
  /** The year that the plan counts from. */
  readonly from: number;
}

/** Whether a day lies farther from the plan's start than any child's plan reaches. */
export const isFarDay = (day: Day, plan: Part, today: Day): boolean =>
  isFar(partsOf(day).year, yearOf(plan, today));

const isFar = (year: number, from: number): boolean => year > from + AHEAD || year < from - BACK;

/** The years in a plan's dates that lie far from its start, as they are written. */
export function* farYears(plan: Part, today: Day): Generator<FarYear> {
  const from = yearOf(plan, today);
  for (const { text, at, block, letter, read } of written(plan)) {
    // Nearly every text is left at a glance: its years are near, or it has none.
    if (!(text.match(FIGURES) ?? []).some((figures) => isFar(Number(figures), from))) continue;
    for (const year of new Set(read(text).flatMap(({ point }) => yearsIn(point)))) {
      const figures = String(year).padStart(4, '0');
      const place = text.indexOf(figures);
      if (place < 0 || !isFar(year, from)) continue;
      const start = at + place;
      yield { year, start, end: start + figures.length, block, letter, from };
    }
  }
}

const FIGURES = /\d{4}/g;

/** Words in which a plan can give a date, with what reads it out of them. */
interface Written {
  readonly text: string;
  readonly at: number;
  readonly block: Block;
  /** The letter that a date there serves. */
  readonly letter: Letter | undefined;
  readonly read: (text: string) => readonly Deadline[];
}

function* written(plan: Part): Generator<Written> {
  for (const block of plan.blocks) {
    const { text, start: at } = block.value;
    const read = IN_LINES[block.kind];
    if (read !== undefined) yield { text, at, block, letter: undefined, read };
    for (const field of block.content) {
      if (field.type !== 'field') continue;
      const { value, spec } = field;
      const readField = IN_FIELDS[spec.value];
      if (readField !== undefined)
        yield { text: value.text, at: value.start, block, letter: spec.letter, read: readField };
    }
  }
  for (const item of [...plan.goals, ...plan.milestones, ...plan.actions]) {
    const { text, start: at } = item.text;
    // A statement is read only where it has a year.
    if (!/\d{4}/.test(text)) continue;
    const letter = item.by?.field === undefined ? 'T' : undefined;
    const read = (): readonly Deadline[] => item.evidence.times.flatMap((time) => deadlinesOf(time));
    yield { text, at, block: item.block, letter, read };
  }
}

const deadlineIn = (text: string): readonly Deadline[] => {
  const { value } = readDate(text);
  return value === undefined ? [] : [value];
};

const saidIn = (text: string): readonly Deadline[] => findTimes(text).flatMap((time) => deadlinesOf(time));

const endsOf = (text: string): readonly Deadline[] => {
  const { value } = readRecurrence(text);
  return value === undefined ? [] : deadlinesOf({ type: 'recurrence', recurrence: value });
};

/** How the dates in a block's own line are read, where it gives any. */
const IN_LINES: Partial<Record<Block['kind'], Written['read']>> = {
  meeting: (text) => deadlineIn(lineParts(text)[0] ?? ''),
  progress: saidIn,
  scale: saidIn,
};

/** The same for a field, by what its value is. */
const IN_FIELDS: Partial<Record<ValueType, Written['read']>> = {
  when: deadlineIn,
  deadline: deadlineIn,
  recurrence: endsOf,
  amount: saidIn,
  status: saidIn,
};

/** The year in which the plan began; where that cannot be right itself, this year. */
function yearOf({ started }: Part, today: Day): number {
  const now = partsOf(today).year;
  const began = started?.day === undefined ? now : partsOf(started.day).year;
  return isFar(began, now) ? now : began;
}

function yearsIn(point: TimePoint): readonly number[] {
  switch (point.type) {
    case 'date':
    case 'month':
    case 'year':
    case 'season':
    case 'term':
    case 'halfTerm':
    case 'quarter':
    case 'schoolHoliday':
    case 'holiday':
      return point.year === undefined ? [] : [point.year];
    case 'week':
      return yearsIn(point.of);
    case 'range':
      return [...yearsIn(point.from), ...yearsIn(point.to)];
    case 'list':
      return point.of.flatMap(yearsIn);
    default:
      return [];
  }
}
