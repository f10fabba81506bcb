import { addLine, has, isUnwritten, labelSpan } from '../about.ts';
import type { Need } from '../../plan/plan.ts';
import { linksOf } from '../links.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'relevant/need-without-goal',
  title: 'A need that nothing answers',
  severity: 'warning',
  why: 'What people are worried about and then leave without a goal is how concerns get lost.',
  source: 'Leeds, from case reviews and audits: plans that do not reflect identified concerns',
  mend: 'Add a goal under the need, or write Nothing planned with the reason.',
  *check(plan) {
    if (plan.isTemplate) return;
    const { needs } = linksOf(plan);
    // A goal that names no need may well answer this one.
    const loose = plan.goals.some((goal) => goal.need === undefined && !has(goal, 'for'));
    for (const need of plan.needs) {
      if (need.variant === 'danger' || isUnwritten(need.block) || answered(need)) continue;
      if (needs.has(need.block)) continue;
      yield {
        ...labelSpan(need.block),
        message:
          'No goal answers this need. Add a goal under it, or write ‘Nothing planned:’ with the reason.',
        subject: need.block,
        ...(loose ? { severity: 'hint' as const } : {}),
        fixes: [
          {
            title: 'Add a goal',
            edits: [addLine(need.block, 'Goal: [who does what differently, how much and by when]')],
          },
        ],
      };
    }
  },
  bad: ["Plan: Ida's plan\n  Need: Ida cannot get to her friends\n"],
  good: [
    "Plan: Ida's plan\n  Need: Ida cannot get to her friends\n    Goal: Ida cycles to school by 4 May 2027\n",
    "Plan: Ida's plan\n  Need: Ida cannot get to her friends\n    Nothing planned: she moves next door to them in June\n",
    "Plan: Ida's plan\n  Section: B Needs\n    Need: Ida cannot get to her friends\n  Section: E Outcomes\n    Goal: Ida cycles to school by 4 May 2027\n      Meets: B1\n",
    "Plan: Ida's plan\n  Need A: Ida cannot get to her friends\n  Section: Goals\n    Goal: Ida cycles to school by 4 May 2027\n      For: A\n",
  ],
};

/** A goal, an action or a word that nothing is planned stands under the need. */
const answered = (need: Need): boolean =>
  need.goals.length > 0 ||
  need.block.content.some(
    (each) => each.type === 'block' && (each.kind === 'nothing' || each.kind === 'action'),
  );
