import assert from 'node:assert/strict';
import { readDocument } from '../../../server/src/language/read.ts';
import { BLOCKS, type BlockKind, type ValueType } from '../../../server/src/language/vocabulary.ts';
import { resolvePlans } from '../../../server/src/plan/build.ts';
import { TODAY } from '../../rules/check.ts';
import { wordsOf } from '../validity.ts';
import { page } from './page.ts';
import { LEFT_OUT, saidIn } from './said.ts';

/** What stands in a field of each type; texts say something that stands nowhere else. */
const VALUES: Readonly<Partial<Record<ValueType, string>>> = {
  amount: '7 out of 9',
  areas: 'education',
  date: '4 May 2027',
  deadline: '4 May 2027',
  done: 'not needed',
  duration: '6 weeks',
  kind: 'care plan',
  level: 'prompts',
  people: 'Gran',
  recurrence: 'every 3 weeks',
  status: 'in progress',
  when: '4 May 2027',
};

/** What a block stands in. */
const AROUND: Readonly<Partial<Record<BlockKind, string>>> = {
  milestone: '  Goal: Bo swims',
  action: '  Goal: Bo swims',
  then: '  If: it snows',
};

const FOR_TEMPLATES = new Set<BlockKind>(['template', 'standard']);

describe('the family’s copy prints every line that a plan can have', () => {
  for (const { kind, labels, fields, value } of BLOCKS.filter((each) => !FOR_TEMPLATES.has(each.kind)))
    for (const field of fields.filter(({ id }) => LEFT_OUT[id] === undefined)) {
      const label = field.labels[0] ?? '';
      it(`${kind}, ‘${label}’`, () => {
        const line = `${label}: ${VALUES[field.value] ?? `what stands in ${field.id}`}`;
        const own = value === 'meeting' ? '4 December 2026' : `this ${kind}`;
        const text =
          kind === 'plan'
            ? `Plan: Bo's plan\n  ${line}\n`
            : `Plan: Bo's plan\n${AROUND[kind] ?? ''}\n    ${labels[0]?.text ?? ''}: ${own}\n      ${line}\n`;
        const all = wordsOf(page(text, 'family')).replaceAll('\n', ' ');
        const said = resolvePlans(readDocument(text), TODAY).flatMap(saidIn);
        assert.ok(
          said.some(({ place }) => place === label),
          `‘${line}’ is read as ‘${label}’`,
        );
        for (const { words } of said)
          assert.ok(
            words.some((each) => all.includes(each)),
            words.join(' or '),
          );
      });
    }
});
