import { sayDay, WEEKDAYS, weekdayOf } from '../../calendar/day.ts';
import { isWorkingDay } from '../../calendar/working-days.ts';
import { isFarDay } from '../../plan/far-years.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'time-bound/on-a-non-working-day',
  title: 'A meeting on a weekend or bank holiday',
  severity: 'hint',
  why: 'A date that falls on a day when nobody works is often a slip, and the meeting then moves past its limit.',
  mend: 'Look at the date again, and choose a working day if people are to come.',
  *check(plan, { today }) {
    if (plan.isTemplate) return;
    for (const { on, kind, block } of plan.meetings) {
      // What has taken place on a Saturday has taken place.
      if (
        on?.day === undefined ||
        on.day < today ||
        on.deadline.point.type !== 'date' ||
        isWorkingDay(on.day)
      )
        continue;
      const weekday = weekdayOf(on.day);
      // A weekday that differs and a slip in the year are told by themselves.
      if ((on.deadline.point.weekday ?? weekday) !== weekday || isFarDay(on.day, plan, today)) continue;
      const holiday = weekday === 0 || weekday === 6 ? '' : ', a bank holiday';
      yield {
        start: on.start,
        end: on.end,
        message: `This ${kind} falls on ${WEEKDAYS[weekday] ?? ''} ${sayDay(on.day)}${holiday}. Look at the date again, and choose a working day if people are to come.`,
        subject: block,
      };
    }
  },
  bad: ["Plan: Ida's plan\n  Review: 26 December 2026\n", "Plan: Ida's plan\n  Visit: 25 December 2026\n"],
  good: ["Plan: Ida's plan\n  Review: 22 December 2026\n"],
};
