import { lackingIn } from '../../standards/skeleton.ts';
import type { Rule } from '../rule.ts';
import { fromForm } from '../from-form.ts';

export const rule: Rule = {
  id: 'template/part-missing',
  title: 'A part of the template is missing',
  severity: 'warning',
  why: 'What the council’s form has for every plan, such as a person, a check or a goal in an area of life, is easily forgotten where the form is not at hand.',
  mend: 'Add it, or say that nothing is planned there and why.',
  *check(plan) {
    if (plan.status?.value.state === 'closed') return;
    for (const lacking of lackingIn(plan)) {
      const { element } = lacking;
      if (element.type !== 'block' || element.kind === 'section') continue;
      const label = element.label?.text ?? element.kind;
      const words = element.value.text.replace(/\s+/g, ' ').trim();
      const like = words === '' ? `no line ‘${label}’` : `nothing like ‘${label}: ${words}’`;
      const found = fromForm(lacking, `This plan has ${like};`, `Add ‘${label}’ as in the template`);
      // Goals and needs are the child's own: a form shows what others had.
      yield element.kind === 'goal' || element.kind === 'need' ? { ...found, severity: 'hint' } : found;
    }
  },
  bad: [
    "Template: Our plan\n  For: care plan\n\nPlan: [Name]'s plan\n  Person: [name] (reviewing officer)\n  Check: Passport applied for\n  Goal: [Name] manages [his / her / their] own money\n    Area: money\n\nPlan: Ida's plan\n  Based on: Our plan\n  Goal: Ida cycles to school\n",
  ],
  good: [
    "Template: Our plan\n  For: care plan\n\nPlan: [Name]'s plan\n  Person: [name] (reviewing officer)\n  Goal: [Name] manages [his / her / their] own money\n\nPlan: Ida's plan\n  Based on: Our plan\n  Person: Jo Lane (independent reviewing officer)\n  Goal: Ida manages her own money on market days\n",
  ],
};
