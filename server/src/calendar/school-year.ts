import { dayOf, partsOf } from './day.ts';
import type { Day } from './day.ts';

const FIRST_MONTH = 9;
/** Reception is the school year in which a child turns five. */
const AGE_IN_RECEPTION = 5;
/** The year group that each key stage ends with. Source: Education Act 2002 s.82; 5 is sixth form by custom. */
const LAST_YEAR_OF_STAGE: readonly number[] = [0, 2, 6, 9, 11, 13];

/**
 * The calendar year in which the school year of a day began: 1 September to 31 August. A school year runs from
 * the first term after July to the start of that term a year later; the last day before 1 September stands
 * for its end whatever a school's own dates. Source: Education Act 1996 s.579(1).
 */
export function schoolYearOf(day: Day): number {
  const { year, month } = partsOf(day);
  return month >= FIRST_MONTH ? year : year - 1;
}

/** 1 September of the school year that begins in this calendar year. */
export function startOfSchoolYear(from: number): Day {
  return (dayOf(from, FIRST_MONTH, 1) ?? 0) as Day;
}

/** 31 August of the school year that begins in this calendar year. */
export function endOfSchoolYear(from: number): Day {
  return (startOfSchoolYear(from + 1) - 1) as Day;
}

/**
 * The year group of a child who was not held back or moved up: 0 Reception, 1 to 13; undefined before
 * Reception and after Year 13.
 */
export function schoolYearGroup(born: Day, day: Day): number | undefined {
  const group = schoolYearOf(day) - schoolYearOf(born) - AGE_IN_RECEPTION;
  return group >= 0 && group <= 13 ? group : undefined;
}

/** The first day, 1 September, of the school year in which a child is in a year group (0 Reception). */
export function startOfYearGroup(born: Day, group: number): Day {
  return startOfSchoolYear(schoolYearOf(born) + AGE_IN_RECEPTION + group);
}

/** The last day, 31 August, of the school year in which a child is in a year group (0 Reception). */
export function endOfYearGroup(born: Day, group: number): Day {
  return endOfSchoolYear(schoolYearOf(born) + AGE_IN_RECEPTION + group);
}

/** The year group with which a key stage (1 to 5) ends: 2, 6, 9, 11, 13. */
export function lastYearOfKeyStage(stage: number): number | undefined {
  return stage >= 1 ? LAST_YEAR_OF_STAGE[stage] : undefined;
}
