import assert from 'node:assert/strict';
import { parseIsoDay, sayDay, type Day } from '../../server/src/calendar/day.ts';
import { review } from '../../server/src/review/review.ts';

const TODAY = parseIsoDay('2026-11-22') as Day;

/** Findings about timescales in a plan, one line each without the source at the end. */
export function late(lines: readonly string[]): string[] {
  const text = ["Plan: Ida's plan", '  Child: Ida', ...lines.map((line) => `  ${line}`)].join('\n');
  return review(text, { today: TODAY })
    .findings.filter((each) => /^timescale\/(?:review-late|visit-late|meeting-late|not-met)$/.test(each.rule))
    .filter((each) => !each.message.includes('Asked for'))
    .map((each) => `${each.severity}: ${each.message.replace(/ \(.*$/, '')}`);
}

/** A limit: what the plan says before, the line whose day is judged, the last day for it, and what is said a day later. */
export interface Row {
  readonly what: string;
  readonly lines: readonly string[];
  readonly label: string;
  readonly last: string;
  /** The next day that is late: a day later, or the next working day. */
  readonly after: string;
  readonly said: string;
}

export const row = (
  what: string,
  lines: string,
  label: string,
  last: string,
  after: string,
  said: string,
): Row => ({
  what,
  lines: lines.split(' | '),
  label,
  last,
  after,
  said,
});

/** Tests one limit: a line on the day before and on the last day is in time, on the next it is late. */
export function keepsTo({ what, lines, label, last, after, said }: Row): void {
  const on = (iso: string, by: number): string =>
    `${label}: ${sayDay(((parseIsoDay(iso) as Day) + by) as Day)}`;
  it(`${what}: the day before and the last day are in time, the next is late`, () => {
    assert.deepEqual(late([...lines, on(last, -1)]), []);
    assert.deepEqual(late([...lines, on(last, 0)]), []);
    assert.deepEqual(late([...lines, on(after, 0)]), [said]);
  });
}
