import { addField, has } from '../about.ts';
import { actions, faulty, measuredByField, openGoals, steps, whole } from '../specific/statements.ts';
import type { Item } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'measurable/no-measure',
  title: 'Nothing to count or see',
  letter: 'M',
  severity: 'error',
  why: 'Two people who watch must agree whether it was reached: a count, how often, how long, a score, or a plain yes or no.',
  source: 'The “stranger test” for SMARTER goals: somebody who does not know the child could count or see it',
  mend: 'Add Measure with what is counted or seen, and Target with how much; or say it in the sentence.',
  alone: true,
  inParts: true,
  *check(plan, { alone }) {
    for (const goal of openGoals(plan)) {
      if (
        measuredByField(goal) ||
        goal.evidence.changes.every((change) => change.measured) ||
        hedgedOnly(goal)
      )
        continue;
      const measure = goal.fields.get('measure')?.[0]?.value.text ?? '';
      yield {
        ...whole(goal),
        message:
          measure !== ''
            ? `Nobody could count ‘${measure}’. Write after ‘Measure:’ what is counted or seen, and after ‘Target:’ how much.`
            : // What is vague has just been told, with what mends it: said once, and the letter is lost all the same.
              alone !== true && faulty(goal, 'vague') !== undefined
              ? 'Nobody could count this while the change is left open. Say what will be seen, with how much or how often.'
              : 'Nobody could count this or answer yes or no. Say how much or how often, or add ‘Measure:’ and ‘Target:’.',
        subject: goal.block,
        fixes: [...(measure === '' ? [addField(goal.block, 'measure')] : []), addField(goal.block, 'target')],
      };
    }
    for (const step of steps(plan)) {
      if (
        measuredByField(step) ||
        step.evidence.changes[0]?.fault === undefined ||
        step.evidence.changes[0].measured
      )
        continue;
      yield {
        ...whole(step),
        message: 'Nobody could say whether this step is reached. Write what will be seen.',
        subject: step.block,
        severity: 'warning',
      };
    }
    for (const action of actions(plan)) {
      const [deed] = action.evidence.changes;
      // In a plan the missing deed is said once, by the rule about deeds.
      if (alone !== true && deed?.fault !== undefined) continue;
      if (
        measuredByField(action) ||
        has(action, 'howOften') ||
        has(action, 'eachTime') ||
        has(action, 'until') ||
        has(action, 'cost') ||
        deed?.measured === true ||
        hedgedOnly(action)
      )
        continue;
      yield {
        ...whole(action),
        message:
          'Nobody could say whether this has been done. Say how often or how long, or write a deed with an end.',
        subject: action.block,
        severity: 'warning',
        fixes: [addField(action.block, 'howOften')],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida's wellbeing will be better by 4 May 2027\n    Measure: she will be happier\n",
    "Plan: Ida's plan\n  Goal: Ida talks to Aunt Jo by 4 May 2027\n",
    "Plan: Ida's plan\n  Action: Lee Ward talks to Ida about school\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida talks to Aunt Jo\n    Measure: evenings a week\n    Now: 1\n    Target: 4\n    By: 4 May 2027\n",
    "Plan: Ida's plan\n  Goal: Ida holds a passport by 4 May 2027\n",
  ],
};

/** A loose word is the whole trouble: another rule says which. */
export function hedgedOnly(item: Item): boolean {
  const { changes, hedges } = item.evidence;
  const judged = item.evidence.kind === 'action' ? changes.slice(0, 1) : changes;
  return (
    judged.every((change) => change.measured || change.fault === undefined) &&
    hedges.some((hedge) => !hedge.disarmed || hedge.type === 'trigger')
  );
}
