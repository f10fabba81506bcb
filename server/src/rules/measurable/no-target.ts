import { addField, has, labelSpan, shortly } from '../about.ts';
import { openGoals } from '../specific/statements.ts';
import type { Goal } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'measurable/no-target',
  title: 'The goal does not say how much is enough',
  letter: 'M',
  severity: 'warning',
  why: 'Something is counted, and nobody can say on what figure the goal is reached.',
  source:
    'Milton Keynes, writing outcomes: stem, action and variables; Goal Attainment Scaling: quantification',
  mend: 'Add Target with the figure to reach on the same measure.',
  inParts: true,
  *check(plan) {
    for (const goal of openGoals(plan)) {
      if (has(goal, 'target') || !counted(goal) || saysHowMuch(goal)) continue;
      yield {
        ...labelSpan(goal.block),
        message: `${shortly(goal)} does not say how much is enough. Add ‘Target:’ with the figure to reach.`,
        subject: goal.block,
        fixes: [addField(goal.block, 'target')],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Measure: days a week\n    Now: 1 on 2 March 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Measure: days a week\n    Now: 1 on 2 March 2027\n    Target: 4\n",
    "Plan: Ida's plan\n  Goal: Ida cycles to school 4 days a week by 4 May 2027\n    Measure: days a week\n",
    "Plan: Ida's plan\n  Goal: Ida holds a passport by 4 May 2027\n    How we will know: she shows it to Gran\n",
  ],
};

/** Words of a measure that is counted; one that is seen ("she shows it to Gran") is reached or not. */
const COUNTING =
  /\b(?:number of|how (?:many|often|much)|percentages?|per cent|scores?|days|nights|mornings|evenings|times|hours|minutes|lessons|words)\b|%/i;

/** Something is counted: a figure for today, or a measure that names what is counted. */
function counted(goal: Goal): boolean {
  return goal.now.length > 0 || goal.measures.some((field) => COUNTING.test(field.value.text));
}

/** The sentence or the measure gives a figure or a plain yes or no. */
function saysHowMuch(goal: Goal): boolean {
  if (goal.evidence.amounts.length > 0) return true;
  return goal.measures.some((field) =>
    /\d|\b(?:every|each|all|once|twice|one|two|three|four|five)\b/i.test(field.value.text),
  );
}
