import { count, labelSpan } from '../about.ts';
import { withOptions } from '../rule.ts';

export const rule = withOptions({
  id: 'achievable/too-many-goals',
  title: 'More goals than a family can work on',
  severity: 'hint',
  why: 'A plan with many goals has no priorities: families are overwhelmed and little changes. Councils print three to ten outcomes as a good number.',
  source: 'Hounslow, EHC outcomes: 3 to 10; Worcestershire cabinet report 2017 on clear priorities',
  mend: 'Keep the goals that matter most now, and leave the others for the next review.',
  options: { most: { usual: 10, least: 1, help: 'Open goals that one plan can hold.' } },
  *check(plan, { options: { most } }) {
    const open = plan.goals.filter((goal) => goal.open && !goal.pointer);
    const first = open[most];
    if (first === undefined || plan.isTemplate) return;
    yield {
      ...labelSpan(first.block),
      message: `This plan has ${count(open.length, 'open goal')}. Choose the ${most} that matter most now and leave the others for the next review.`,
      subject: plan.block,
    };
  },
  bad: [
    `Plan: Ida's plan\n${Array.from({ length: 11 }, (_, at) => `  Goal: Ida reads book ${at + 1} to Gran by 4 May 2027\n`).join('')}`,
  ],
  good: ["Plan: Ida's plan\n  Goal: Ida reads a book to Gran by 4 May 2027\n"],
});
