import { basedOn } from '../../plan/templates.ts';
import { lineage } from '../../standards/in-force.ts';
import { listed } from '../../standards/say.ts';
import { places, titlesOf } from '../places.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'template/based-on-itself',
  title: 'A template is based on itself',
  severity: 'error',
  why: 'Where one template is based on another and that one on the first, nobody can say which adds to which.',
  mend: 'Take one of the lines Based on out.',
  *check(plan) {
    const field = basedOn(plan.block);
    if (plan.block.kind !== 'template' || field === undefined) return;
    const { chain, circle } = lineage(plan.block, plan.templates);
    if (!circle) return;
    const [first] = chain;
    const way =
      first === undefined
        ? ''
        : ` by way of ${listed(chain.map((each) => `‘${each.title}’${each.file === undefined ? '' : ` (${places([each])})`}`))}`;
    yield {
      start: field.value.start,
      end: field.value.end,
      message: `‘${plan.title}’ is based on itself${way}. Take one of the lines ‘Based on’ out.`,
      subject: plan.block,
      related: titlesOf(chain),
    };
  },
  bad: [
    'Template: North\n  Based on: North\n',
    'Template: North\n  Based on: South\n\nTemplate: South\n  Based on: North\n',
  ],
  good: ['Template: North\n  For: pathway plan\n\nTemplate: South\n  Based on: North\n'],
};
