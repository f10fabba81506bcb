import assert from 'node:assert/strict';
import { readDocument } from '../../../server/src/language/read.ts';
import { resolvePlans } from '../../../server/src/plan/build.ts';
import { READERS } from '../../../server/src/report/print/print-page.ts';
import { TODAY } from '../../rules/check.ts';
import { samples } from '../samples.ts';
import { assertValid, wordsOf } from '../validity.ts';
import { IDA, page } from './page.ts';
import { saidIn } from './said.ts';

/** Whether words stand on the page; the first letter can be small after "If". */
const holds = (all: string, part: string): boolean => all.includes(part) || all.includes(part.slice(1));

describe('every printed plan', () => {
  for (const reader of READERS)
    it(`is valid for ${reader}, and for each sample holds its goals`, () => {
      for (const { text, path } of samples.filter((each) => !each.path.includes('template'))) {
        const html = page(text, reader, TODAY, reader === 'family', true);
        if (/jordan|aisha|tomasz/.test(path)) assertValid(html);
        const all = wordsOf(html);
        const goals = resolvePlans(readDocument(text), TODAY).flatMap((plan) =>
          plan.goals.filter(({ pointer }) => !pointer),
        );
        for (const goal of goals)
          for (const part of goal.text.text.replace(/\s+/g, ' ').split(/\[[^[\]]*\]/))
            assert.ok(all.includes(part.trim()), `${path}: ${part}`);
      }
    });
  it('loses nothing that a sample says to its family', () => {
    for (const { text, path } of samples.filter((each) => !each.path.includes('template'))) {
      const all = wordsOf(page(text, 'family')).replaceAll('\n', ' ');
      for (const plan of resolvePlans(readDocument(text), TODAY))
        for (const { place, words } of saidIn(plan))
          assert.ok(
            words.some((each) => holds(all, each)),
            `${path}, ${place}: ${words.join(' or ')}`,
          );
    }
  });
  it('has its headings in order, so that it can be gone through by them', () => {
    for (const { text, path } of samples)
      for (const reader of READERS) {
        const levels = Array.from(page(text, reader).matchAll(/<h(\d)/g), ([, level]) => Number(level));
        levels.forEach((level, at) => assert.ok(level <= (levels[at - 1] ?? 0) + 1, `${path}, ${reader}`));
      }
  });
  it('names its language and its plan, and every column and row of its tables', () => {
    const html = page(IDA, 'family');
    assert.match(html, /<html lang="en-GB">/);
    assert.match(html, /<title>Ida&apos;s plan<\/title>/);
    for (const [cell] of html.matchAll(/<th\b[^>]*>/g)) assert.match(cell, /scope="(?:col|row)"/);
    assert.doesNotMatch(html, /tabindex="[1-9]/);
  });
  it('holds no word of a check, no cost and no code', () => {
    const all = READERS.map((reader) => wordsOf(page(IDA, reader))).join('\n');
    assert.doesNotMatch(all, /SMART|section 17|£|bike register|Nobody could/);
  });
  it('shows words of a plan as words, whatever they hold', () => {
    const text =
      'Plan: <script>alert(1)</script> & "Bo"\n  Bo says: "<b>no</b>"\n  Goal: <img src=x onerror=alert(1)>\n    By: [<i>date</i>]\n';
    for (const reader of READERS) {
      const html = page(text, reader);
      assertValid(html);
      assert.doesNotMatch(html, /<script|<img|<b>|<i>/);
    }
  });
  it('is set in type of 18 point for those who need it, the journey too', () => {
    const html = page(IDA, 'family', TODAY, true, true);
    assert.doesNotMatch(html, /<svg/);
    assert.match(
      wordsOf(html),
      /The journey\n(?:.*\n)*18 December 2026 Milestone: Ida rides to the corner shop\n/,
    );
    assert.match(page(IDA, 'family', TODAY, true), /html\{font-size:18pt\}/);
    assert.doesNotMatch(page(IDA, 'family'), /18pt/);
  });
});
