import { addDays, dayOf, partsOf, type Day } from './day.ts';
import { easterSunday } from './easter.ts';

/**
 * The last day of the school term that a day lies in, as late as it can be in England. The dates of terms are each
 * school's own; the holidays between them count to the term before: the autumn term ends with the year, the spring
 * term at Easter (on 5 April where Easter is earlier), the summer term on 31 August.
 */
export function endOfTerm(day: Day): Day {
  const { year, month } = partsOf(day);
  const spring = endOfSpring(year);
  if (day <= spring) return spring;
  return month < 9 ? on(year, 8, 31) : on(year, 12, 31);
}

/** The last day of the school term after the one that a day lies in. */
export const endOfNextTerm = (day: Day): Day => endOfTerm(addDays(endOfTerm(day), 1));

function endOfSpring(year: number): Day {
  const [easter, april] = [easterSunday(year), on(year, 4, 5)];
  return easter > april ? easter : april;
}

const on = (year: number, month: number, day: number): Day => (dayOf(year, month, day) ?? 0) as Day;
