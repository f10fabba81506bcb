import { partsOf } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import type { Block, Span } from '../language/tree.ts';
import type { Letter } from '../language/vocabulary.ts';
import { deadlinesOf, findTimes, readDate, readRecurrence } from '../language/values/times.ts';
import type { Deadline, TimeMention, TimePoint } from '../language/values/time.ts';
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

/** Whether a year lies farther from the plan's start than any child's plan reaches. */
export function isFar(year: number, plan: Part, today: Day): boolean {
  const from = yearOf(plan, today);
  return year > from + AHEAD || year < from - BACK;
}

/** The years in a plan's dates that lie far from its start, as they are written. */
export function* farYears(plan: Part, today: Day): Generator<FarYear> {
  const from = yearOf(plan, today);
  // Nearly every text is left at a glance: its years are near, or it has none.
  const mayBeFar = (text: string): boolean =>
    FIGURES.test(text) && (text.match(YEARS) ?? []).some((figures) => isFar(Number(figures), plan, today));
  const far = function* (text: string, deadlines: readonly Deadline[]): Generator<Span & { year: number }> {
    for (const year of new Set(deadlines.flatMap(({ point }) => yearsIn(point)))) {
      const figures = String(year).padStart(4, '0');
      const start = text.indexOf(figures);
      if (start >= 0 && isFar(year, plan, today)) yield { year, start, end: start + figures.length };
    }
  };
  for (const block of plan.blocks) {
    const { text, start: at } = block.value;
    if (block.kind === 'meeting' && mayBeFar(text))
      for (const found of far(text, deadlineIn(lineParts(text)[0] ?? '')))
        yield { ...found, start: at + found.start, end: at + found.end, block, letter: undefined, from };
    if ((block.kind === 'progress' || block.kind === 'scale') && mayBeFar(text))
      for (const found of far(text, saidIn(text)))
        yield { ...found, start: at + found.start, end: at + found.end, block, letter: undefined, from };
    for (const field of block.content) {
      if (field.type !== 'field' || !mayBeFar(field.value.text)) continue;
      const { value, spec } = field;
      const written =
        spec.value === 'when' || spec.value === 'deadline'
          ? deadlineIn(value.text)
          : spec.value === 'recurrence'
            ? endsOf(value.text)
            : spec.value === 'amount' || spec.value === 'status'
              ? saidIn(value.text)
              : [];
      for (const found of far(value.text, written))
        yield {
          ...found,
          start: value.start + found.start,
          end: value.start + found.end,
          block,
          letter: spec.letter,
          from,
        };
    }
  }
  for (const item of [...plan.goals, ...plan.milestones, ...plan.actions]) {
    const { text, start: at } = item.text;
    if (!mayBeFar(text)) continue;
    const letter = item.by?.field === undefined ? 'T' : undefined;
    const said = item.evidence.times.flatMap((time: TimeMention) => deadlinesOf(time));
    for (const found of far(text, said))
      yield { ...found, start: at + found.start, end: at + found.end, block: item.block, letter, from };
  }
}

const FIGURES = /\d{4}/;
const YEARS = /\d{4}/g;

function deadlineIn(text: string): readonly Deadline[] {
  const { value } = readDate(text);
  return value === undefined ? [] : [value];
}

const saidIn = (text: string): readonly Deadline[] => findTimes(text).flatMap((time) => deadlinesOf(time));

function endsOf(text: string): readonly Deadline[] {
  const { value } = readRecurrence(text);
  return value === undefined ? [] : deadlinesOf({ type: 'recurrence', recurrence: value });
}

/** The year in which the plan began; where that cannot be right itself, this year. */
function yearOf({ started }: Part, today: Day): number {
  const now = partsOf(today).year;
  const began = started?.day === undefined ? now : partsOf(started.day).year;
  return began > now + AHEAD || began < now - BACK ? now : began;
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
