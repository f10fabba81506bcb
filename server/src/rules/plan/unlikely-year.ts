import { farYears, type FarYear } from '../../plan/far-years.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'plan/unlikely-year',
  title: 'A year far from the plan',
  severity: 'error',
  why: 'A year that no plan for a child reaches is a slip of the fingers, and the day would never be looked at.',
  mend: 'Write the year that is meant.',
  inParts: true,
  *check(plan, { today }) {
    for (const found of farYears(plan, today)) {
      const { year, start, end, block, letter } = found;
      const near = nearYear(found);
      const meant = near === undefined ? '' : `, perhaps ${near}`;
      yield {
        start,
        end,
        message: `The year ${year} is far from this plan. Write the year that is meant${meant}.`,
        subject: block,
        ...(letter === undefined ? {} : { letter }),
        fixes:
          near === undefined
            ? []
            : [{ title: `Write ‘${near}’`, edits: [{ start, end, text: String(near) }] }],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Started: 4 May 2026\n  Goal: Ida cycles to school\n    By: 1 November 2206\n",
    "Plan: Ida's plan\n  Started: 4 May 2026\n  Goal: Ida cycles to school by 4 May 1927\n",
  ],
  good: ["Plan: Ida's plan\n  Started: 4 May 2026\n  Goal: Ida cycles to school\n    By: 1 November 2026\n"],
};

/** The year near the plan's start that is one wrong figure, two that changed places or a century from the one written. */
function nearYear({ year, from }: FarYear): number | undefined {
  const written = String(year).padStart(4, '0');
  return [from, from + 1, from + 2, from - 1].find((each) => oneSlip(written, String(each)));
}

function oneSlip(written: string, meant: string): boolean {
  const wrong = [0, 1, 2, 3].filter((i) => written[i] !== meant[i]);
  const [first = 0, second] = wrong;
  if (wrong.length === 1 || written.slice(2) === meant.slice(2)) return true;
  return wrong.length === 2 && written[first] === meant[second ?? 0] && written[second ?? 0] === meant[first];
}
