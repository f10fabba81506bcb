import { lackingIn } from '../../standards/skeleton.ts';
import { quoted } from '../../standards/contents.ts';
import { judge } from '../../standards/judge.ts';
import type { Rule } from '../rule.ts';
import { fromForm } from '../from-form.ts';

export const rule: Rule = {
  id: 'template/field-missing',
  title: 'A line of the template is missing',
  severity: 'warning',
  why: 'Reports and reviews look for the same lines in every plan of a council.',
  mend: 'Add the line as the template has it.',
  *check(plan, { today }) {
    if (plan.status?.value.state === 'closed') return;
    for (const lacking of lackingIn(plan)) {
      const { element, holder } = lacking;
      if (element.type !== 'field') continue;
      const label = element.spec.labels[0] ?? element.label.text;
      // A standard that asks for the same line weighs more.
      const told = judge(plan, today).notMet.some(
        ({ subject, what }) => subject === holder && what.includes(label),
      );
      if (told) continue;
      const whose = holder.kind === 'plan' ? 'This plan' : sentence(quoted(holder));
      const found = fromForm(
        lacking,
        `${whose} has no line ‘${label}’;`,
        `Add ‘${label}’ as in the template`,
      );
      // What a need or a goal must have, the checks of SMART say; the form only suggests more.
      yield holder.kind === 'plan' ? found : { ...found, severity: 'hint' };
    }
  },
  bad: [
    "Template: Our plan\n  For: care plan\n\nPlan: [Name]'s plan\n  Team: [team]\n  Goal: [what will change]\n    Help now: [level]\n\nPlan: Ida's plan\n  Based on: Our plan\n  Goal: Ida cycles to school\n",
  ],
  good: [
    "Template: Our plan\n  For: care plan\n\nPlan: [Name]'s plan\n  Team: [team]\n\nPlan: Ida's plan\n  Based on: Our plan\n  Team: North\n",
  ],
};

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
