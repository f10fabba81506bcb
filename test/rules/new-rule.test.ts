import assert from 'node:assert/strict';
import { skeleton, withRule } from '../../server/new-rule.ts';

const INDEX = `import { rule as driftOverdue } from './drift/overdue.ts';
import { rule as timeBoundNonDate } from './time-bound/non-date.ts';
import { rule as planOutOfPlace } from './plan/out-of-place.ts';

export const RULES = [
  driftOverdue,
  timeBoundNonDate,
  planOutOfPlace,
];
`;

describe('a new rule', () => {
  it('gets its line at the end of its theme', () => {
    assert.equal(
      withRule(INDEX, 'time-bound/on-a-sunday'),
      INDEX.replace(
        "non-date.ts';\n",
        "non-date.ts';\nimport { rule as timeBoundOnASunday } from './time-bound/on-a-sunday.ts';\n",
      ).replace('  timeBoundNonDate,\n', '  timeBoundNonDate,\n  timeBoundOnASunday,\n'),
    );
  });

  it('of a new theme stands before the rules about writing plans', () => {
    const index = withRule(INDEX, 'money/no-cost');
    assert.ok(index.indexOf('moneyNoCost,') < index.indexOf('planOutOfPlace,'));
    assert.ok(index.indexOf('./money/no-cost.ts') < index.indexOf('./plan/out-of-place.ts'));
  });

  it('begins as a whole rule with examples', () => {
    const text = skeleton('drift/no-word', "Nobody's written a word");
    assert.match(text, /id: 'drift\/no-word',\n {2}title: 'Nobody’s written a word',/);
    assert.match(text, /bad: \["Plan: Ida's plan\\n {2}Goal: Ida cycles to school\\n"\]/);
  });
});
