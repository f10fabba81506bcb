import { addField, labelSpan, shortly } from '../about.ts';
import { childName, has } from '../about.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'relevant/no-reason',
  title: 'The goal does not say why it matters to the child',
  letter: 'R',
  severity: 'warning',
  why: 'A goal is worth the effort when it answers a need or a wish of the child. The golden thread runs from the child’s hope and need to the goal and the actions.',
  source:
    'Delivering Better Outcomes Together: aspiration, need, outcome, provision; SEND Code of Practice 9.66',
  mend: 'Put the goal under a Need, or add So that with what it makes possible for the child.',
  inParts: true,
  *check(plan) {
    if (plan.isTemplate) return;
    for (const goal of plan.goals) {
      if (goal.pointer || !goal.open) continue;
      if (
        goal.need !== undefined ||
        goal.voices.length > 0 ||
        ['soThat', 'because', 'for', 'area'].some((id) => has(goal, id))
      )
        continue;
      if (/\bso that\b|\bso (?:he|she|they|I|we) can\b/i.test(goal.text.text)) continue;
      yield {
        ...labelSpan(goal.block),
        message: `${shortly(goal)} does not say why it matters. Add ‘So that:’ with what it makes possible for ${childName(plan)}, or put the goal under the need it answers.`,
        subject: goal.block,
        fixes: [addField(goal.block, 'soThat')],
      };
    }
  },
  bad: ["Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n"],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    So that: she can go home with her friends\n",
    "Plan: Ida's plan\n  Need: Ida cannot get to her friends\n    Goal: Ida cycles to school by 4 May 2027\n",
  ],
};
