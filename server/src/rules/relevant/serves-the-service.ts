import { actions, openGoals, place } from '../specific/statements.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'relevant/serves-the-service',
  title: 'Done for the service, not for the child',
  letter: 'R',
  severity: 'warning',
  why: 'Targets, inspections, payments and tidy files are the service’s own ends. A plan is there for what changes for the child.',
  source:
    'Working Together to Safeguard Children: plans are child-centred and set out what will be different for the child',
  mend: 'Write what the child or the family gains by it; leave the service’s own ends out of the plan.',
  alone: true,
  inParts: true,
  *check(plan) {
    for (const item of [...openGoals(plan), ...actions(plan)]) {
      const { serves } = item.evidence;
      if (serves === undefined) continue;
      yield {
        ...place(item, serves),
        message: `‘${serves.words}’ is the service’s own end. Write what the child or the family gains by it.`,
        subject: item.block,
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Action: Lee Ward visits Ida on 4 May 2027 so that the team meets its target\n",
    "Plan: Ida's plan\n  Action: Lee Ward fills in the chart with Dad by 4 May 2027 for the inspection\n",
  ],
  good: [
    "Plan: Ida's plan\n  Action: Lee Ward visits Ida on 4 May 2027 so that she can say what she wants from the meeting\n",
  ],
};
