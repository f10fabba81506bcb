import assert from 'node:assert/strict';
import { READERS } from '../../../server/src/report/print/print-page.ts';
import { TODAY } from '../../rules/check.ts';
import { wordsOf } from '../validity.ts';
import { page, words } from './page.ts';

const plan = (...lines: string[]): string =>
  [
    "Plan: Tyler's plan",
    '  Kind: child protection plan',
    '  Child: Tyler Finch',
    '  Started: 7 September 2026',
    ...lines.map((line) => `  ${line}`),
    '  Goal: Tyler sleeps in his own bed on 5 nights out of 7 by 4 March 2027',
    '    Who: Tyler',
    '',
  ].join('\n');

/** Lines of a plan that hold, all of them, a word that no copy may print: Ryan. */
const SAID_IN_PRIVATE: readonly (readonly string[])[] = [
  ['Visit: 21/09/2026 - seen alone, Tyler said Ryan had hit mum'],
  ['Visit: 21/09/2026, Tyler said Ryan had hit mum'],
  ['Visit: 2 December 2026, 4pm, Ryan is out then'],
  ['Visit: last Tuesday, Tyler said Ryan had hit mum'],
  ['Visit: the 21st of Septembre - Ryan was there'],
  ['Visit: every 2 weeks, Ryan must not be there'],
  ['Visit (Tyler says Ryan comes at night): 21/09/2026'],
  ['Meeting: Visit, 21/09/2026, Ryan was there'],
  ['Home visit 3: 19/10/2026 - the coat of Ryan hung behind the door'],
  ['Statutory visit: 12/10/2026', '  Date: 12/10/2026, Ryan was there'],
  ['Visit:', '  Date: 4 December 2026, Ryan was there'],
  ['Visit: 12/10/2026', '  Seen alone: Tyler, who says Ryan came'],
  ['Visit: 12/10/2026', '  Decision: we ask where Ryan was'],
  ['Visit: 12/10/2026', '  Notes: Ryan was in the loft'],
  ['Visit: 12/10/2026', '  Tyler said: "Ryan hit mum"'],
  ['Visit: 12/10/2026', '  Notes: bruise', '  Tyler: "Ryan hit mum"'],
  ['Visit: 12/10/2026', '  Tyler said that Ryan hit mum.'],
  ['Visit: 12/10/2026', 'Tyler told me that Ryan hit mum.'],
  ['Visit: 12/10/2026', 'What Tyler said: Ryan hit mum'],
  ['Visit: 12/10/2026', 'Seen alone: Tyler', 'Tyler said: "Ryan hit mum"', 'He was afraid of Ryan.'],
  ['Visit: 12/10/2026', '  Progress: Ryan has gone'],
  ['Visit: Ann Lee and Ryan', 'Person: Ann Lee (social worker)'],
  ['Visits: every 2 weeks; on 21/09 Tyler said Ryan hit mum'],
  ['Core group: 28/09/2026 - Tyler was seen alone before, says Ryan came'],
  ['Core group: 28/09/2026', '  Seen alone: Tyler', '  Decision: Ryan moves out'],
  ['Review: 28/09/2026', '  Present: Ann; Tyler on his own, afraid of Ryan'],
  ['Date child last seen: 3 November 2026, Ryan was there'],
  ['Child seen alone: 4 November 2026 - Tyler said Ryan shouts'],
  ['Visit notes: 4 November 2026', '  Ryan hid in the shed.', '  What was said: Ryan is back'],
  ['Unannounced visit: 4 November 2026', '  Tyler says: "Ryan is back"'],
  ['Progress: seen alone on 4 November 2026, he says Ryan is back'],
  ['Event: Tyler seen alone, says Ryan is back | On: 4 November 2026'],
  ['Section: Visits', '  Visit: 6 October 2026, Ryan hid in the shed', '    Decision: Ryan stays away'],
  ['Section: Visits', '  Home visit on 7 October 2026: Tyler said Ryan hit the dog'],
  ['Section: How it goes', '  Tyler was seen alone on 7 October 2026. He is afraid of Ryan.'],
  ['Goal: Tyler reads daily', '  Visit: 6 October 2026, Ryan was there', '    Tyler says: "Ryan shouts"'],
  [
    'Goal: Tyler reads daily',
    '  Action: Ann asks him | Who: Ann Lee | By: 4 May 2027 | Outcome: on the visit he said Ryan shouts',
  ],
  ['Goal: Tyler reads daily', '  Progress: at the visit Tyler said that Ryan shouts'],
];

describe('what a child says on a visit, and where nobody listens', () => {
  for (const lines of SAID_IN_PRIVATE)
    it(`is in no copy: ${lines.join(' / ')}`, () => {
      for (const reader of READERS) {
        const all = words(plan(...lines), reader).join('\n');
        assert.match(all, /Tyler sleeps in his own bed/);
        assert.doesNotMatch(all, /\bRyan\b|seen alone/i, reader);
        for (const large of [true, false])
          assert.doesNotMatch(
            wordsOf(page(plan(...lines), reader, TODAY, large, true)),
            /\bRyan\b/,
            'journey',
          );
      }
    });
  it('leaves the day, and that it was a visit', () => {
    const all = words(
      plan(
        'Visit: 21/09/2026 - seen alone, Tyler said Ryan had hit mum',
        'Home visit 3: 19/10/2026, bruise',
        'Visit: 2 December 2026, 4pm',
        'Visit: every 2 weeks, at school',
        'Visit: [date]',
        'Core group: 28/09/2026 - Tyler seen alone before',
        'Date child last seen: 3 November 2026, alone, at school',
      ),
      'family',
    );
    for (const line of [
      '21 September 2026 Visit',
      '19 October 2026 Home visit 3',
      '2 December 2026 Visit',
      'every 2 weeks Visit',
      'To be filled in: date Visit',
      '28 September 2026 Core group',
      'Date child last seen: 3 November 2026',
    ])
      assert.ok(all.includes(line), line);
  });
  it('takes nothing from other meetings, family time and steps', () => {
    const all = words(
      plan(
        'Core group: 28/09/2026, 4pm, at school',
        '  Decision: Donna rings the clinic',
        'Visits to Nan: every second Sunday with Aunt Bea',
        'Visit: 12/10/2026',
        'Tyler says: "I like nan"',
        'Bus: Tyler goes to school alone',
        'Action: Ann sees Tyler alone | Who: Ann Lee | By: 4 December 2026',
      ),
      'family',
    ).join('\n');
    for (const line of [
      'Core group: 4pm, at school',
      'I like nan',
      'Donna rings the clinic',
      'every second Sunday with Aunt Bea',
      'Tyler goes to school alone',
      'Ann sees Tyler alone',
    ])
      assert.ok(all.includes(line), line);
  });
});
