import assert from 'node:assert/strict';
import { compare } from '../../server/src/report/folder/compare.ts';
import { gather } from './samples.ts';

const plan = (reference: string, ...lines: string[]): { path: string; text: string } => ({
  path: `${reference}.smartplan`,
  text: [`Plan: Ida's plan`, `Reference: ${reference}`, 'Kind: our plan', ...lines].join('\n  '),
});
const VAGUE = 'Goal: Improve things | By: ongoing';

describe('a report compared with an earlier one', () => {
  const before = gather(
    [plan('A', VAGUE, 'Goal: Ida swims | By: ongoing'), plan('B', VAGUE), plan('C', VAGUE), plan('D', VAGUE)],
    true,
  );
  const now = gather(
    [
      plan('D', VAGUE, 'Goal: Ida reads | By: ongoing'),
      plan('A', VAGUE, 'Goal: Ida swims | By: 4 May 2027'),
      plan('C', 'Status: closed on 4 May 2026', VAGUE),
      plan('E', VAGUE),
    ],
    true,
  );
  const change = compare(before, now);
  const names = (plans: typeof change.added): unknown[] => plans.map(({ reference }) => reference);

  it('knows plans by their reference, wherever they stand', () => {
    assert.deepEqual([names(change.added), names(change.gone), names(change.closed)], [['E'], ['B'], ['C']]);
  });
  it('says of each plan what was mended and what is new', () => {
    const of = (reference: string): string[] => {
      const found = change.changed.find(({ now: each }) => each.reference === reference);
      return [
        ...(found?.mended ?? []).map(({ rule, about }) => `mended ${rule}: ${about}`),
        ...(found?.fresh ?? []).map(({ rule, about }) => `new ${rule}: ${about}`),
      ].filter((line) => line.includes('non-date'));
    };
    assert.deepEqual(of('A'), ['mended time-bound/non-date: Ida swims']);
    assert.deepEqual(of('D'), ['new time-bound/non-date: Ida reads']);
  });
  it('does not count the faults of a closed plan as mended', () => {
    assert.deepEqual(change.changed.find(({ now: each }) => each.reference === 'C')?.mended, []);
  });
  it('finds nothing in a report that is the same', () => {
    const { mended, fresh, added, gone } = compare(now, now);
    assert.deepEqual([mended, fresh, added, gone], [0, 0, [], []]);
  });
});
