import { sayDay, type Day } from '../../calendar/day.ts';
import type { Span } from '../../language/tree.ts';
import type { Item, Part } from '../../plan/plan.ts';
import { isFarDay } from '../../plan/far-years.ts';
import { howItWent, type HowItWent } from '../../plan/how-it-went.ts';
import { addField, count, shortly } from '../about.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'drift/overdue',
  title: 'The day has passed and nothing says how it went',
  severity: 'warning',
  why: 'Work that is past its day without a word is how drift begins. Inspectors and the councils’ own reports name drift and delay first.',
  source: 'Leicestershire self-evaluation 2018 and closure report 2022, paragraph 17',
  mend: 'Add Status with what happened and the day, or agree a new date.',
  inParts: true,
  *check(plan, { today }) {
    for (const { item, due, place, went } of overdueItems(plan, today)) {
      // A slip in the year is told by itself.
      if (isFarDay(due, plan, today)) continue;
      yield {
        ...place,
        message: `${shortly(item)} was due on ${sayDay(due)}, ${count(today - due, 'day')} ago, and ${sayWent(went)}. Add ‘Status:’ with what happened, or agree a new date.`,
        subject: item.block,
        fixes: item.fields.has('status') ? [] : [addField(item.block, 'status')],
      };
    }
  },
  bad: ["Plan: Ida's plan\n  Goal: Ida cycles to school\n    By: 4 May 2015\n"],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school\n    By: 4 May 2015\n    Status: met on 2 May 2015\n",
  ],
};

/** Goals, milestones and actions past their day of which nothing says how they went, in that order. */
export function* overdueItems(
  plan: Part,
  today: Day,
): Generator<{ readonly item: Item; readonly due: Day; readonly place: Span; readonly went: HowItWent }> {
  if (plan.isTemplate || plan.status?.value.state === 'closed') return;
  for (const item of [...plan.goals, ...plan.milestones, ...plan.actions]) {
    const { by } = item;
    if (by?.day === undefined || by.day >= today) continue;
    if (item.fields.has('howOften') && item.fields.get('by') === undefined) continue;
    const went = howItWent(item, by.day);
    if (went.type !== 'told') yield { item, due: by.day, place: { start: by.start, end: by.end }, went };
  }
}

/** What is known of how it went, for the end of a sentence. */
export function sayWent(went: HowItWent): string {
  if (went.type === 'before') return `the last word on it is of ${sayDay(went.day)}, before that day`;
  return went.type === 'undated' ? 'what is written of it has no day' : 'nothing says how it went';
}
