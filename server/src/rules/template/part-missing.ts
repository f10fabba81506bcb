import type { Block } from '../../language/tree.ts';
import type { Plan } from '../../plan/plan.ts';
import { judge } from '../../standards/judge.ts';
import { isRole } from '../../standards/roles.ts';
import { lackingIn } from '../../standards/skeleton.ts';
import type { Demand } from '../../standards/standard.ts';
import type { Rule } from '../rule.ts';
import { fromForm } from '../from-form.ts';

export const rule: Rule = {
  id: 'template/part-missing',
  title: 'A part of the template is missing',
  severity: 'warning',
  why: 'What the council’s form has for every plan, such as a person, a check or a goal in an area of life, is easily forgotten where the form is not at hand.',
  mend: 'Add it, or say that nothing is planned there and why.',
  *check(plan, { today }) {
    if (plan.status?.value.state === 'closed') return;
    for (const lacking of lackingIn(plan)) {
      const { element } = lacking;
      if (element.type !== 'block' || element.kind === 'section') continue;
      // A standard that asks for the same weighs more.
      if (judge(plan, today).notMet.some(({ standard }) => asksFor(standard.standard.demand, element, plan)))
        continue;
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

/** Whether a demand that the plan does not meet is for what a part of the form would give. */
function asksFor(demand: Demand, element: Block, plan: Plan): boolean {
  switch (demand.type) {
    case 'count':
      return demand.block.kind === element.kind && plan.blocksOf(element.kind).length === 0;
    case 'named':
      return element.kind === 'person' && isRole(element.value.text, demand.role);
    case 'signed':
      return element.kind === 'signature' && plan.blocksOf('signature').length === 0;
    default:
      return false;
  }
}
