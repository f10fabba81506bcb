import { WEEKDAYS } from '../calendar/day.ts';
import type { TimePoint } from '../language/values/time.ts';
import type { Slip } from '../language/values/value.ts';
import { NO_CHILDS, WHICH_CHILD } from './births.ts';
import { FROM_WHICH_DAY } from './spans.ts';
import { WHICH_YEAR } from './year-meant.ts';
import type { Due } from './plan.ts';

/**
 * What to say of a time that is one, and that nobody can find in the calendar without knowing more than the plan says:
 * school terms, quarters, a weekday. None for what hangs on the plan's own events, or on what sets it off.
 */
export function openDaySlips(
  text: string,
  { deadline, day, open }: Pick<Due, 'deadline' | 'day' | 'open'>,
): readonly Slip[] {
  if (day !== undefined || open === COUNTS_LATER) return [];
  const told = TOLD.get(open ?? '');
  const why = whyOpen(deadline.point);
  if (told === undefined && why === undefined) return [];
  const message = `‘${text}’ ${told ?? `${why ?? ''}. Write the date.`}`;
  return [{ rule: 'time-bound/which-day', start: 0, end: text.length, message }];
}

/** What is said, by why the day stays open. */
const TOLD: ReadonlyMap<string, string> = new Map([
  [WHICH_CHILD, 'does not say which of the children is meant. Write the child’s name, or the date.'],
  [NO_CHILDS, 'is not a day that this plan knows. Write the date.'],
  [WHICH_YEAR, 'does not say for sure which year is meant. Write the date.'],
  [FROM_WHICH_DAY, 'does not say from which day it counts. Write the date.'],
]);

/** Inside an `If` the day comes when it happens. */
export const COUNTS_LATER = 'it counts from when it happens';

function whyOpen(point: TimePoint): string | undefined {
  switch (point.type) {
    case 'term':
    case 'halfTerm':
    case 'schoolHoliday':
      return 'is not the same day everywhere: school terms differ from council to council';
    case 'quarter':
      return 'can be a quarter of the calendar year or of the financial year';
    case 'weekday':
      return `does not say which ${WEEKDAYS[point.weekday] ?? 'day'}`;
    case 'relative':
      return point.unit === 'term'
        ? 'is not the same day everywhere: school terms differ from council to council'
        : 'does not say from which day it counts';
    default:
      return undefined;
  }
}
