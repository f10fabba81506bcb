import { clashesIn } from '../../standards/clashes.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'template/standards-clash',
  title: 'A standard that no plan can meet',
  severity: 'error',
  why: 'Where two sentences of a template contradict each other, every plan based on it is at fault, whatever its writer does.',
  mend: 'Change one of the two sentences.',
  *check(plan) {
    if (plan.block.kind !== 'template') return;
    for (const { block, message, other } of clashesIn(plan.block)) {
      const { start, end } = block.value;
      const related =
        other === undefined
          ? []
          : [{ start: other.value.start, end: other.value.end, message: 'This is the other sentence.' }];
      yield { start, end, message, subject: block, related };
    }
  },
  bad: ['Template: Our plan\n  Must: at most 2 goals\n  Should: at least 3 goals\n'],
  good: ['Template: Our plan\n  Must: at most 3 goals\n  Should: at least 1 goal\n'],
};
