import { addLine, has, labelSpan } from '../about.ts';
import { linksOf } from '../links.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'safety/danger-without-goal',
  title: 'A danger without a safety goal',
  severity: 'warning',
  why: 'A danger statement says what could happen if nothing changes. A family must be able to read beside it what has to be seen for everybody to be satisfied.',
  source:
    'York, Signs of Safety glossary: a danger statement is always paired with a safety goal and a scale',
  mend: 'Add a safety goal under the danger statement: what will be seen, and for how long.',
  *check(plan) {
    const dangers = plan.needs.filter((need) => need.variant === 'danger' && need.block.value.text !== '');
    if (plan.isTemplate || dangers.length === 0) return;
    const { needs } = linksOf(plan);
    // A safety goal that names no danger may well answer this one.
    if (plan.goals.some((goal) => goal.safety && goal.need === undefined && !has(goal, 'for'))) return;
    for (const need of dangers) {
      if (need.goals.some((goal) => goal.safety) || needs.has(need.block)) continue;
      const plain = need.goals.length > 0;
      yield {
        ...labelSpan(need.block),
        message: plain
          ? 'The goal under this danger statement is not written as a safety goal. Write ‘Safety goal:’, with what will be seen and for how long.'
          : 'This danger statement has no safety goal. Add one under it: what will be seen, and for how long.',
        subject: need.block,
        ...(plain ? { severity: 'hint' as const } : {}),
        fixes: plain
          ? []
          : [
              {
                title: 'Add a safety goal',
                edits: [
                  addLine(
                    need.block,
                    'Safety goal: [what will be seen that shows the child is safe, and for how long]',
                  ),
                ],
              },
            ],
      };
    }
  },
  bad: ["Plan: Ida's plan\n  Danger statement: Gran is worried that Ida will be hit by a car\n"],
  good: [
    "Plan: Ida's plan\n  Danger statement: Gran is worried that Ida will be hit by a car\n    Safety goal: Ida crosses at the lights on 10 days out of 10, for 6 weeks\n",
  ],
};
