import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sayDay } from '../../server/src/calendar/day.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { resolvePlans } from '../../server/src/plan/build.ts';
import { review } from '../../server/src/review/review.ts';
import { EXAMPLE_DAY, plansIn } from '../../docs/example.ts';
import { ROOT } from '../../docs/pages.ts';

const page = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

describe('plans shown in the documentation', () => {
  for (const path of ['README.md', 'docs/language.md']) {
    plansIn(page(path)).forEach((text, at) => {
      it(`are written well: ${path}, plan ${at + 1}`, () => {
        const { findings } = review(text, { today: EXAMPLE_DAY });
        // A few lines shown by themselves need no goal and no kind.
        const faults = findings.filter(
          ({ theme, rule }) => (theme === 'plan' && !/no-(?:goals|kind)$/.test(rule)) || theme === 'allow',
        );
        assert.deepEqual(
          [...readDocument(text).problems, ...faults].map(({ message }) => message),
          [],
        );
      });
    });
  }

  it('are mended in the README until nothing is left to say', () => {
    const [before, after] = plansIn(page('README.md')).map((text) => review(text, { today: EXAMPLE_DAY }));
    assert.notDeepEqual(before?.findings, []);
    assert.deepEqual(after?.findings, []);
  });
});

describe('the table of deadlines', () => {
  const rows = page('docs/language.md')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, words = '', day = '']) => words.startsWith('`') && /^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(day));

  it('is there', () => {
    assert.ok(rows.length >= 10, `${rows.length} rows`);
  });

  for (const [, words = '', day = ''] of rows) {
    for (const [, deadline = ''] of words.matchAll(/`([^`]+)`/g)) {
      it(`is right that ‘${deadline}’ comes to ${day}`, () => {
        assert.equal(comesTo(deadline), day);
      });
    }
  }
});

/** The day that a deadline comes to on the plan that the table speaks of. */
function comesTo(deadline: string): string | undefined {
  const text = `Plan: Jay's plan
  Child: Jay | Born: 14 March 2010
  Started: 7 April 2026
  Placement began: 12 June 2026
  Review: 1 October 2026
  Review: 1 April 2027
  Goal: Jay cooks his own tea
    By: ${deadline}
`;
  const day = resolvePlans(readDocument(text), EXAMPLE_DAY)[0]?.goals[0]?.by?.day;
  return day === undefined ? undefined : sayDay(day);
}
