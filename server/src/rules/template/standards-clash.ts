import { clashesIn } from '../../standards/clashes.ts';
import type { Template } from '../../plan/templates.ts';
import { standardsOf } from '../../standards/in-force.ts';
import type { InForce } from '../../standards/standard.ts';
import type { Related, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'template/standards-clash',
  title: 'A standard that no plan can meet',
  severity: 'error',
  why: 'Where two sentences of a template contradict each other, every plan based on it is at fault, whatever its writer does.',
  mend: 'Change one of the two sentences.',
  *check(plan) {
    const template = plan.templates.own.find((each) => each.block === plan.block);
    if (template === undefined) return;
    for (const { block, message, other } of clashesIn(template, standardsOf(plan))) {
      const { start, end } = block.value;
      yield {
        start,
        end,
        message,
        subject: block,
        related: other === undefined ? [] : otherSentence(other, template),
      };
    }
  },
  bad: ['Template: Our plan\n  Must: at most 2 goals\n  Should: at least 3 goals\n'],
  good: ['Template: Our plan\n  Must: at most 3 goals\n  Should: at least 1 goal\n'],
};

function otherSentence({ block, template }: InForce, own: Template): Related[] {
  if (template.from === 'bundled') return [];
  const message =
    template === own ? 'This is the other sentence.' : `This is the sentence of ${template.title}.`;
  const { start, end } = block.value;
  return [{ start, end, message, ...(template.file === undefined ? {} : { file: template.file }) }];
}
