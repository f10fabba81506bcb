import { addDays, type Day, sayDayNear } from '../../calendar/day.ts';
import type { Action, Plan } from '../../plan/plan.ts';
import { withOptions } from '../rule.ts';
import { actions } from '../specific/statements.ts';

export const rule = withOptions({
  id: 'achievable/overloaded-owner',
  title: 'Too much due from one person in one week',
  severity: 'hint',
  why: 'Nobody can finish everything in the same week. What is too much is left undone, and the plan drifts.',
  mend: 'Spread the dates, or share the actions out.',
  options: { most: { usual: 5, least: 1, help: 'Actions due from one person in one week.' } },
  *check(plan, { options: { most } }) {
    for (const { name, week, due } of weeks(plan)) {
      const first = due[most];
      if (first?.by === undefined) continue;
      yield {
        start: first.by.start,
        end: first.by.end,
        message: `${name} has ${due.length} actions due in the week of ${sayDayNear(week, first.by.day ?? week)}. Spread the dates, or share the actions out.`,
        subject: first.block,
      };
    }
  },
  bad: [
    `Plan: Ida's plan\n  Person: Lee Ward (social worker)\n  Goal: Ida cycles to school by 4 June 2027\n${Array.from({ length: 6 }, (_, at) => `    Action: Write letter ${at + 1} | Who: Lee Ward | By: 4 May 2027\n`).join('')}`,
  ],
  good: [
    "Plan: Ida's plan\n  Person: Lee Ward (social worker)\n  Goal: Ida cycles to school by 4 June 2027\n    Action: Write a letter | Who: Lee Ward | By: 4 May 2027\n",
  ],
});

/** Open actions by person and week; a week is named by its Monday. */
function weeks(plan: Plan): Iterable<{ name: string; week: Day; due: Action[] }> {
  const found = new Map<string, { name: string; week: Day; due: Action[] }>();
  for (const action of actions(plan)) {
    const day = action.by?.day;
    if (day === undefined) continue;
    const week = addDays(day, -((((day + 3) % 7) + 7) % 7));
    for (const { type, person, text } of action.who) {
      if (type !== 'person' && type !== 'role') continue;
      const name = person?.name ?? text;
      const key = `${name.toLowerCase()} ${week}`;
      const same = found.get(key);
      if (same === undefined) found.set(key, { name, week, due: [action] });
      else same.due.push(action);
    }
  }
  return found.values();
}
