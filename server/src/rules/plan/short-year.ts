import { SHORT_YEAR_RULE } from '../../language/values/times.ts';
import { valueProblems } from '../../plan/problems.ts';
import type { Rule } from '../rule.ts';

/** Figures that may be a year of two: only texts with such are read again. */
const MAY_BE_SHORT = /\d[/.-]\d\d(?!\d)|[a-z]\.?,?[ -]?['’]?\d\d(?!\d)/i;

export const rule: Rule = {
  id: SHORT_YEAR_RULE,
  title: 'Years of two figures',
  severity: 'hint',
  why: 'A year of two figures can mean another century, and day and month are easily changed about. All of them are read day first and as years of this century, a birth that would lie ahead as one of the past.',
  mend: 'Write years with four figures.',
  *check(plan) {
    const found = valueProblems(plan, (text) => MAY_BE_SHORT.test(text))
      .filter((problem) => problem.rule === SHORT_YEAR_RULE)
      .sort((a, b) => a.start - b.start);
    const [first] = found;
    if (first === undefined) return;
    const { start, end, message, block: subject } = first;
    const others = found.length - 1;
    const edits = found.flatMap(({ fixes = [] }) => fixes[0]?.edits ?? []);
    yield {
      start,
      end,
      message: others === 0 ? message : message.replace('. Write the year', `${and(others)}. Write years`),
      subject,
      fixes: [
        {
          title: others === 0 ? 'Write the year with four figures' : 'Write all years with four figures',
          edits,
          safe: true,
        },
      ],
    };
  },
  bad: ["Plan: Ida's plan\n  Started: 3/4/26\n"],
  good: ["Plan: Ida's plan\n  Started: 3/4/2026\n"],
};

const and = (others: number): string =>
  `, and ${others === 1 ? 'one other date' : `${others} other dates`} of this plan in the same way`;
