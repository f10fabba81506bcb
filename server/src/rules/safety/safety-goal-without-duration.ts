import type { Goal } from '../../plan/plan.ts';
import { addField, labelSpan, shortly } from '../about.ts';
import type { Rule } from '../rule.ts';
import { openGoals } from '../specific/statements.ts';

export const rule: Rule = {
  id: 'safety/safety-goal-without-duration',
  title: 'A safety goal that does not say for how long',
  letter: 'M',
  severity: 'warning',
  why: 'One good week does not make a child safe. Everybody must know how long the change has to be seen before the plan can end.',
  source: 'North Yorkshire, danger statements and safety goals; Cumbria: sufficient and sustained',
  mend: 'Add For how long, with a number of weeks or months.',
  inParts: true,
  *check(plan) {
    for (const goal of openGoals(plan)) {
      if (!goal.safety || goal.fields.has('forHowLong') || texts(goal).some((text) => LASTING.test(text)))
        continue;
      yield {
        ...labelSpan(goal.block),
        message: `${shortly(goal)} does not say for how long it has to be seen. Add ‘For how long:’ with a number of weeks or months.`,
        subject: goal.block,
        fixes: [addField(goal.block, 'forHowLong')],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Danger statement: Gran is worried that Ida will be hit by a car\n    Safety goal: Ida crosses at the lights on 10 days out of 10\n",
  ],
  good: [
    "Plan: Ida's plan\n  Danger statement: Gran is worried that Ida will be hit by a car\n    Safety goal: Ida crosses at the lights on 10 days out of 10\n      For how long: 6 weeks\n",
    "Plan: Ida's plan\n  Danger statement: Gran is worried that Ida will be hit by a car\n    Safety goal: Ida crosses at the lights on 10 days out of 10\n      Target: 10 out of 10, 6 weeks running\n",
  ],
};

/** A number of weeks or months, or days of which none may be missed. */
const LASTING =
  /\b(?:weeks|months|terms|years|(?:a|one|whole) (?:month|term|year)|running|in a row|consecutive)\b/i;

const texts = (goal: Goal): string[] => [
  goal.text.text,
  ...['target', 'measure'].flatMap((id) => (goal.fields.get(id) ?? []).map((field) => field.value.text)),
];
