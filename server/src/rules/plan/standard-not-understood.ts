import { standardBlocks } from '../../standards/in-force.ts';
import { readStandard } from '../../standards/read.ts';
import { labelSpan } from '../about.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'plan/standard-not-understood',
  title: 'A standard is not understood',
  severity: 'warning',
  why: 'A sentence after Must, Should or May that is not understood is not checked in any plan.',
  mend: 'Write it like the example in the message; all forms stand on the page about the language of plans.',
  *check(plan) {
    if (plan.block.kind !== 'template') return;
    for (const block of standardBlocks(plan.block)) {
      const { slip } = readStandard(block.value.text);
      if (slip === undefined) continue;
      const start = block.value.start + slip.start;
      const end = block.value.start + slip.end;
      const { replacement } = slip;
      yield {
        ...(end > start ? { start, end } : labelSpan(block)),
        message: `No plan is judged by this sentence yet, because it is not understood. ${slip.message}`,
        subject: block,
        fixes:
          replacement === undefined
            ? []
            : [{ title: `Write ‘${replacement}’`, edits: [{ start, end, text: replacement }] }],
      };
    }
  },
  bad: ['Template: Our plan\n  Must: goals have to be good\n'],
  good: ['Template: Our plan\n  Must: every goal has Measure and Who\n'],
};
