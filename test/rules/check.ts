import assert from 'node:assert/strict';
import { parseIsoDay } from '../../server/src/calendar/day.ts';
import { Lines } from '../../server/src/language/lines.ts';
import { review } from '../../server/src/review/review.ts';
import type { Day } from '../../server/src/calendar/day.ts';

/** The day on which the plans of the tests are judged: Sunday 22 November 2026. */
export const TODAY = parseIsoDay('2026-11-22') as Day;

const CARETS = /^#? *\^+ .*$/;

/**
 * Judges a plan and compares the findings of one rule with the carets under its words. A caret line begins with
 * `#`, stands under the line it speaks of, and gives severity and message:
 *
 *     By: 4 May 2015
 *   #     ^^^^^^^^^^ warning: …
 */
export function check(rule: string, marked: string): void {
  const expected: string[] = [];
  const lines: string[] = [];
  for (const line of marked.split('\n')) {
    if (CARETS.test(line))
      expected.push(
        `${lines.length - 1}:${line.indexOf('^')}-${line.lastIndexOf('^') + 1} ${line.replace(/^#? *\^+ /, '')}`,
      );
    else lines.push(line);
  }
  assert.deepEqual(findingsOf(rule, lines.join('\n')), expected);
}

/** The findings of one rule in a plan, one line each: `line:from-to severity: message`. */
export function findingsOf(rule: string, text: string): string[] {
  const places = new Lines(text);
  return review(text, { today: TODAY, templates: [] })
    .findings.filter((finding) => finding.rule === rule && finding.suppressed === undefined)
    .map(({ start, end, severity, message }) => {
      const from = places.at(start);
      return `${from.line}:${from.character}-${from.character + (end - start)} ${severity}: ${message}`;
    });
}
