import { addDays, dayOf, daysInMonth, sayDay, type Day } from '../../calendar/day.ts';
import type { Field, Span } from '../../language/tree.ts';
import type { Item } from '../../plan/plan.ts';
import { endSaid } from '../../wording/end-said.ts';
import type { Rule } from '../rule.ts';
import { actions, openGoals, place, steps } from '../specific/statements.ts';

export const rule: Rule = {
  id: 'time-bound/fields-disagree',
  title: 'The sentence and By give different days',
  letter: 'T',
  severity: 'warning',
  why: 'With two days nobody knows which one counts, and the later one wins.',
  mend: 'Write the same day in both, or take it out of the sentence.',
  inParts: true,
  *check(plan) {
    const items: readonly Item[] = [...openGoals(plan), ...steps(plan), ...actions(plan)];
    for (const item of items) {
      const by = dayInBy(item);
      const { deadline } = item.evidence;
      if (deadline === undefined || by === undefined) continue;
      const said = daysSaid(item);
      if (said === undefined || (by.day >= said.first && by.day <= said.last)) continue;
      yield {
        start: by.start,
        end: by.end,
        message: `The sentence says ${sayDay(said.last)} and ‘${by.field.label.text}’ says ${sayDay(by.day)}. Write the same day in both.`,
        subject: item.block,
        fixes: [
          {
            title: `Write ${sayDay(said.last)} after ‘${by.field.label.text}’`,
            edits: [{ start: by.start, end: by.end, text: sayDay(said.last) }],
          },
        ],
        related: [{ ...place(item, { ...deadline, words: '' }), message: 'The day in the sentence.' }],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    By: 4 June 2027\n",
    "Plan: Ida's plan\n  Action: Gran mends the bike by March 2027\n    By: 14 April 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    By: 4 May 2027\n",
    "Plan: Ida's plan\n  Goal: Ida cycles to school by May 2027\n    By: 14 May 2027\n",
  ],
};

/** The day that `By` gives. */
function dayInBy({ by }: Item): (Span & { readonly day: Day; readonly field: Field }) | undefined {
  if (by?.field === undefined || by.day === undefined) return undefined;
  const { start, end } = by.field.value;
  return { start, end, day: by.day, field: by.field };
}

/** The days that the sentence may mean; undefined unless it gives a plain date or month with its year. */
function daysSaid({ evidence }: Item): { first: Day; last: Day } | undefined {
  const said = endSaid(evidence);
  if (said === undefined) return undefined;
  const { point, preposition } = said;
  if (preposition === 'from' || preposition === 'after') return undefined;
  if (point.type === 'date' && point.year !== undefined) {
    const day = dayOf(point.year, point.month, point.day);
    if (day === undefined) return undefined;
    return { first: preposition === 'before' ? addDays(day, -1) : day, last: day };
  }
  if (point.type !== 'month' || point.year === undefined) return undefined;
  const first = dayOf(point.year, point.month, 1);
  const last = dayOf(point.year, point.month, daysInMonth(point.year, point.month));
  if (first === undefined || last === undefined) return undefined;
  return preposition === 'before'
    ? { first: addDays(first, -31), last: addDays(first, -1) }
    : { first, last };
}
