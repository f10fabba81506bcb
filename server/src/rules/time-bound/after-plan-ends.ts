import { sayDay } from '../../calendar/day.ts';
import { shortly } from '../about.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'time-bound/after-plan-ends',
  title: 'Due after the plan ends',
  letter: 'T',
  severity: 'warning',
  why: 'When the plan has ended nobody looks whether it was done.',
  mend: 'Bring the day forward, or let the plan run longer.',
  inParts: true,
  *check(plan) {
    const end = plan.ends?.day;
    if (end === undefined || plan.isTemplate) return;
    for (const item of [...plan.goals, ...plan.milestones, ...plan.actions]) {
      const { by } = item;
      if (by?.day === undefined || by.day <= end) continue;
      yield {
        start: by.start,
        end: by.end,
        message: `${shortly(item)} is due on ${sayDay(by.day)}, but the plan ends on ${sayDay(end)}. Bring the day forward, or let the plan run longer.`,
        subject: item.block,
        ...(plan.ends === undefined
          ? {}
          : { related: [{ start: plan.ends.start, end: plan.ends.end, message: 'The plan ends here.' }] }),
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Started: 4 May 2026\n  Ends: 4 August 2026\n  Goal: Ida cycles to school\n    By: 4 October 2026\n",
  ],
  good: [
    "Plan: Ida's plan\n  Started: 4 May 2026\n  Ends: 4 August 2026\n  Goal: Ida cycles to school\n    By: 4 July 2026\n",
  ],
};
