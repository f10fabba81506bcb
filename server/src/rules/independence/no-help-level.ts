import { addField, childName, labelSpan, shortly } from '../about.ts';
import type { Rule } from '../rule.ts';
import { isSkill, journeyGoals } from './journey.ts';

export const rule: Rule = {
  id: 'independence/no-help-level',
  title: 'The goal does not say how much help is needed now and then',
  severity: 'hint',
  why: 'Independence is help that grows less. With a rung for now and a rung to reach, everybody can see the journey.',
  source: 'Lincolnshire, Growing Independence; the prompt hierarchy of therapists',
  mend: 'Add Help now and Help aim with rungs of the ladder.',
  inParts: true,
  *check(plan, { today }) {
    if (plan.isTemplate) return;
    for (const goal of journeyGoals(plan, today)) {
      if (!isSkill(goal)) continue;
      const missing = (['helpNow', 'helpAim'] as const).filter(
        (id) => goal[id] === undefined && !goal.fields.has(id),
      );
      if (missing.length === 0) continue;
      const labels = missing.map((id) => (id === 'helpNow' ? '‘Help now:’' : '‘Help aim:’')).join(' and ');
      yield {
        ...labelSpan(goal.block),
        message: `${shortly(goal)} does not say how much help ${needing(childName(plan))} ${missing.length === 2 ? 'now and when it is reached' : missing[0] === 'helpNow' ? 'now' : 'when it is reached'}. Add ${labels} with a rung: ${plan.ladder.join(', ')}.`,
        subject: goal.block,
        fixes: missing.map((id) => addField(goal.block, id)),
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Kind: pathway plan\n  Goal: Ida cooks her own tea by 4 May 2027\n    Area: independent living\n",
  ],
  good: [
    "Plan: Ida's plan\n  Kind: pathway plan\n  Goal: Ida cooks her own tea by 4 May 2027\n    Area: independent living\n    Help now: prompts\n    Help aim: no help\n",
  ],
};

const needing = (child: string): string => `${child} ${child === 'the children' ? 'need' : 'needs'}`;
