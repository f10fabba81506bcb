import assert from 'node:assert/strict';
import { READERS } from '../../../server/src/report/print/print-page.ts';
import { TODAY } from '../../rules/check.ts';
import { page, words } from './page.ts';

const LINES: readonly string[] = [
  'Child: Tyler Finch, dob 23/11/2018',
  'Child: Tyler Finch (23/11/2018)',
  'Child: Tyler Finch (born 23 November 2018)',
  'Child: Tyler Finch | DOB: 23/11/2018',
  'Children: Tyler Finch (23/11/2018), Ela Finch 4 May 2018',
  'D.O.B: 23/11/2018',
  'D.o.b.: 23/11/2018',
  "Child's DOB: 23/11/2018",
  "Mother's date of birth: 23 Nov 2018",
  'DOB of child: 23.11.2018',
  'Birth date: 23rd November 2018',
  'Name and DOB: Tyler Finch 23/11/2018',
  'Person: Donna Finch (mum, dob 23/11/2018)',
  'Person: Rex Finch, d.o.b. 23-11-2018 (brother)',
  'Family: Donna Finch (mum) DOB 23/11/2018, Ryan (dad) DOB: 2018-11-23',
  'Siblings: Mia, born 23 November 2018, and Rex (b. 23/11/2018)',
  'Section: Details | ',
  '  Tyler (DOB 23 November 2018) was born on 23 November 2018.',
  'Goal: Tyler (dob 23/11/2018) reads to Gran by 4 May 2027',
];

describe('dates of birth', () => {
  for (const line of LINES)
    it(`are in no copy: ${line}`, () => {
      const text = `Plan: Tyler's plan, DOB 23/11/2018\n  Started: 7 September 2026\n  ${line}\n  Goal: Tyler eats at six by 4 May 2027\n`;
      for (const reader of READERS) {
        const html = page(text, reader, TODAY, false, true);
        assert.match(html, /Tyler eats at six by 4 May 2027/);
        assert.doesNotMatch(html, /2018|\bd\.?o\.?b\b|date of birth/i, reader);
      }
    });
  it('take their words alone with them', () => {
    const text =
      'Plan: P\n  Child: Tyler Finch, dob 23/11/2018, known as Ty\n  Siblings: Mia, born 3 May 2024, and Rex\n  About Tyler: He was born in Leeds. Birthday tea at Gran’s on 4 May 2027.\n';
    const all = words(text, 'family');
    for (const line of [
      'Child: Tyler Finch, known as Ty',
      'Siblings: Mia, and Rex',
      'About Tyler: He was born in Leeds. Birthday tea at Gran’s on 4 May 2027.',
    ])
      assert.ok(all.includes(line), line);
  });
});
