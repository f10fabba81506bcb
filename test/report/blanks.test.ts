import assert from 'node:assert/strict';
import { pageOf } from './samples.ts';
import { reported, reportOf } from './formats.ts';
import { wordsOf } from './validity.ts';

/** A plan that was just begun, and one with two blanks in the same file. */
const BEGUN = `Plan: Ida's plan
  Kind: child in need plan
  Child: Ida
  Team: [team]
  Started: 22 November 2026
  Review: [date]
  Need: [what is hard now]
    Goal: Ida [does what]
      Who: Ida
      By: [date]

Plan: Bo's plan
  Kind: child in need plan
  Child: Bo
  Team: [team]
  Started: 22 November 2026
  Review: [date]
`;

const TOGETHER = '5 blanks of the template are still to be filled in, from line 4 to line 10.';
const ALONE = ['This blank is still to be filled in: team.', 'This blank is still to be filled in: date.'];

const toldIn = (page: string): string[] =>
  page.split(/[<>\n]/).filter((words) => /\bblanks? (?:of the template|is still)/.test(words));

describe('the blanks of a plan', () => {
  it('are one row of the page of findings where there are many, about the plan and no goal', async () => {
    const page = await reported('html', [reportOf(BEGUN)]);
    assert.deepEqual(toldIn(page), [TOGETHER, ...ALONE]);
    assert.ok(
      page.includes(
        `<tr><td>4</td><td class="error">error</td><td></td><td>${TOGETHER}</td><td>template/blank-left</td></tr>`,
      ),
    );
  });

  it('are one row of the audit sheet of a report', async () => {
    const words = wordsOf(await pageOf([{ path: 'begun.smartplan', text: BEGUN }])).split('\n');
    assert.ok(words.some((line) => line.includes(TOGETHER)));
    // Once more as the example of the fault.
    assert.equal(words.filter((line) => line.includes('This blank is still')).length, ALONE.length + 1);
  });

  it('stay one by one where a program reads them', async () => {
    const csv = await reported('csv', [reportOf(BEGUN)]);
    assert.equal(csv.match(/This blank is still to be filled in/g)?.length, 7);
  });
});
