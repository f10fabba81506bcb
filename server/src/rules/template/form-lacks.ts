import { midSentence } from '../../language/mid-sentence.ts';
import { holds } from '../../standards/conditions.ts';
import { standardsIn } from '../../standards/in-force.ts';
import { lackedBy } from '../../standards/judge.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'template/form-lacks',
  title: 'The template asks for something that its own form has no place for',
  severity: 'hint',
  why: 'Whoever fills the form in does not see what the standards ask for, and every plan made from it is at fault from the first day.',
  mend: 'Add the line or block to the form, or take the sentence out.',
  *check(plan, { today, plans = [] }) {
    const self = plan.templates.own.find((each) => each.block === plan.block);
    const form = plans.find((each) => each.block === self?.skeleton);
    if (self === undefined || form === undefined) return;
    for (const each of standardsIn(self, true)) {
      if (each.strength !== 'must' || holds(form, each, today) === false) continue;
      const [lacked] = lackedBy(form, each.standard.demand);
      if (lacked === undefined) continue;
      const { start, end } = each.block.value;
      yield {
        start,
        end,
        message: `The form below has no place for this: ${lacked.what.replace(/^\p{L}+/u, midSentence)}. Add it to the form, so that whoever fills it in sees what is asked for.`,
        subject: each.block,
        related: [{ start: lacked.start, end: lacked.end, message: 'It could stand here.' }],
      };
    }
  },
  bad: [
    "Template: Our plan\n  Must: every goal has Measure and So that\n\nPlan: [Name]'s plan\n  Goal: [what will change]\n    Measure: [what you count]\n",
  ],
  good: [
    "Template: Our plan\n  Must: every goal has Measure\n\nPlan: [Name]'s plan\n  Goal: [what will change]\n    Measure: [what you count]\n",
  ],
};
