import { lackingIn } from '../../standards/skeleton.ts';
import type { Rule } from '../rule.ts';
import { fromForm } from '../from-form.ts';

export const rule: Rule = {
  id: 'template/section-missing',
  title: 'A section of the template is missing',
  severity: 'warning',
  why: 'The council’s form has its sections so that nothing is forgotten. Where one is missing, nobody can see whether there was nothing to say or nobody thought of it.',
  mend: 'Add the section or heading. Where nothing is planned in it, say so: Nothing planned, with the reason.',
  *check(plan) {
    if (plan.status?.value.state === 'closed') return;
    for (const lacking of lackingIn(plan)) {
      const { element } = lacking;
      if (element.type === 'field' || (element.type === 'block' && element.kind !== 'section')) continue;
      const title = element.type === 'heading' ? element.label.text : nameOf(element);
      const what = element.type === 'heading' ? 'heading' : 'section';
      yield fromForm(lacking, `This plan has no ${what} ‘${title}’;`, `Add ‘${title}’ as in the template`);
    }
  },
  bad: [
    "Template: Our plan\n  For: care plan\n\nPlan: [Name]'s plan\n  Section: Money\n    Guidance: What the young person has each week.\n  What is working well:\n\nPlan: Ida's plan\n  Based on: Our plan\n",
  ],
  good: [
    "Template: Our plan\n  For: care plan\n\nPlan: [Name]'s plan\n  Section: Money\n\nPlan: Ida's plan\n  Based on: Our plan\n  Section: Money\n    Nothing planned: Ida is five\n",
  ],
};

const nameOf = ({
  label,
  value,
}: {
  label: { number: string | undefined } | undefined;
  value: { text: string };
}): string => [label?.number, value.text].filter((each) => each !== undefined && each !== '').join(' ');
