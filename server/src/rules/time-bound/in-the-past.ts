import { sayDay } from '../../calendar/day.ts';
import { isFarDay } from '../../plan/far-years.ts';
import { shortly } from '../about.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'time-bound/in-the-past',
  title: 'Due before the plan began',
  letter: 'T',
  severity: 'error',
  why: 'A day that was over when the plan began cannot be worked towards. It is often last year’s date, copied.',
  mend: 'Write the day that is meant.',
  inParts: true,
  *check(plan, { today }) {
    const started = plan.started?.day;
    if (started === undefined || plan.isTemplate) return;
    for (const item of [...plan.goals, ...plan.milestones, ...plan.actions]) {
      const { by } = item;
      if (by?.day === undefined || by.day >= started || item.status !== undefined) continue;
      // A slip in the year is told by itself.
      if (isFarDay(by.day, plan, today)) continue;
      yield {
        start: by.start,
        end: by.end,
        message: `${shortly(item)} is due on ${sayDay(by.day)}, before the plan began on ${sayDay(started)}. Write the day that is meant.`,
        subject: item.block,
        ...(plan.started === undefined
          ? {}
          : {
              related: [
                { start: plan.started.start, end: plan.started.end, message: 'The plan began here.' },
              ],
            }),
      };
    }
  },
  bad: ["Plan: Ida's plan\n  Started: 4 May 2026\n  Goal: Ida cycles to school\n    By: 4 March 2026\n"],
  good: ["Plan: Ida's plan\n  Started: 4 May 2026\n  Goal: Ida cycles to school\n    By: 4 March 2027\n"],
};
