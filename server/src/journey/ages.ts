import { birthday, type Day } from '../calendar/day.ts';
import { schoolYearGroup, startOfYearGroup } from '../calendar/school-year.ts';
import type { Child, Plan } from '../plan/plan.ts';
import { byCalendar, type Entry } from './entry.ts';

/** Ages that change what a plan has to hold on the way to adulthood. */
const AGES = [14, 15, 16, 17, 18, 21, 25];

/** The year group in which reviews begin to prepare for adulthood. Source: SEND Code of Practice 2015, chapter 8. */
const FIRST_YEAR = 9;

/**
 * The age at which the journey of a child's plan ends: 25 for young people who leave care or have an education,
 * health and care plan, 18 for others. Source: Children Act 1989 s.23CZB (personal adviser to 25); Children and
 * Families Act 2014 s.46 (EHC plans to 25).
 */
export const journeysEnd = ({ kind }: Plan): 18 | 25 =>
  kind === 'pathway plan' || kind === 'EHC plan' || kind === 'transition plan' ? 25 : 18;

/** Birthdays that matter and the start of Year 9, from the start of the plan to adulthood. */
export function* ageEntries(plan: Plan, from: Day, lastPlanned: Day, today: Day): Generator<Entry> {
  for (const child of plan.children) {
    if (child.born === undefined) continue;
    const name = child.name === '' || child.name.startsWith('[') ? 'The child' : child.name;
    // Before a small child lies only adulthood.
    const isNear = birthday(child.born, 13) <= lastPlanned;
    for (const age of AGES) {
      const day = birthday(child.born, age);
      if (day < from || age > journeysEnd(plan) || (age < 18 && !isNear)) continue;
      yield ofAge(day, today, name, `turns ${age}`, child);
    }
    const year9 = startOfYear9(child, child.born, today);
    if (isNear && year9 >= from) yield ofAge(year9, today, name, `begins Year ${FIRST_YEAR}`, child);
  }
}

const ofAge = (day: Day, today: Day, name: string, short: string, { block }: Child): Entry => ({
  day,
  kind: 'birthday',
  state: byCalendar(day, today),
  words: `${name} ${short}`,
  short,
  note: undefined,
  place: { start: block.value.start, end: block.value.end },
  goal: undefined,
});

/** A child who was held back or moved up, by the plan's own year group, begins it a year later or earlier. */
function startOfYear9({ yearGroup }: Child, born: Day, today: Day): Day {
  const usual = schoolYearGroup(born, today);
  const moved = usual === undefined || yearGroup === undefined ? 0 : usual - yearGroup;
  return startOfYearGroup(born, FIRST_YEAR + moved);
}
