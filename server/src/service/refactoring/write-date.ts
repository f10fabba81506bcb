import { sayDay } from '../../calendar/day.ts';
import { plainDate } from '../../language/values/plain-date.ts';
import type { Due, Plan } from '../../plan/plan.ts';
import type { Analysis } from '../../workspace/analysis.ts';
import { editOf, type Offer } from '../offers.ts';
import { timesOf } from '../times.ts';

/** Writes the date that a deadline under the cursor comes to in place of its words. */
export function writeDate(analysis: Analysis, plan: Plan, offset: number): Offer[] {
  return timesOf(plan, { start: offset, end: offset + 1 }).flatMap(({ due }): Offer[] => {
    const { day, start, end } = due;
    const words = analysis.text.slice(start, end);
    if (day === undefined || offset < start || offset > end || plainDate(words) !== undefined) return [];
    if (words.endsWith(sayDay(day))) return [];
    return [
      {
        title: `Write the date: ${sayDay(day)}`,
        kind: 'refactor.rewrite',
        edit: () => editOf(analysis, [{ start, end, text: dated(due, words) }]),
      },
    ];
  });
}

/** In a sentence the date needs its "by". */
const dated = ({ day, field }: Due, words: string): string => {
  const date = day === undefined ? words : sayDay(day);
  return field === undefined && /^[a-z]/i.test(words) && !/^the\b/i.test(words) ? `by ${date}` : date;
};
