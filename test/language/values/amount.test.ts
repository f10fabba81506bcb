import assert from 'node:assert/strict';
import type { Amount } from '../../../server/src/language/values/amount.ts';
import { readAmount, readBlanks, sayPoint } from '../../../server/src/language/values/times.ts';

const AMOUNTS: readonly (readonly [string, string])[] = [
  ['8', '8'],
  ['at least 60%', 'at least 60 of 100 %'],
  ['3 out of 5 times', '3 of 5 times'],
  ['£1,200', '1200 £'],
  ['half an hour', '0.5 hour'],
  ['five journeys', '5 journeys'],
  ['3 on the scale', '3 on the scale'],
  ['0 on 7 April 2026', '0 on 7 April 2026'],
  ['8, four weeks running', '8 | four weeks running'],
  ['3 of 8 journeys on 1 July 2026', '3 of 8 journeys on 1 July 2026'],
  ['1 of 2 visits in 2025; half an hour', '1 of 2 visits on 2025 | half an hour'],
  ['£0 behind', '0 £'],
  ['9/10', '9 of 10'],
  ['26 weeks running', '26 weeks running'],
  ['9th centile on 20 May 2026', '9 centile on 20 May 2026'],
  ['4 a week', '4 per week'],
  ['7 days a week, 12 weeks running', '7 days per week | 12 weeks running'],
  ['£174.50 a week, less child benefit £26.05', '174.5 £ per week | less child benefit £26.05'],
  ['0 out of 11 in March 2026', '0 of 11 on March 2026'],
  ['yes', 'nothing'],
  ['up to £45 a trip', 'at most 45 £ per trip'],
  ['110 minutes on average, March and April 2026', '110 minutes on average | March and April 2026'],
  ['2 to 3 nights a week', '2-3 nights per week'],
  ['2 of 2; 2 hours', '2 of 2 | 2 hours'],
  ['£310 behind on 1 May 2026', '310 £ on 1 May 2026'],
  ['£1,520 a year, paid to Nadia', '1520 £ per year | paid to Nadia'],
  ['4 out of 5, for a half-term', '4 of 5 | for a half-term'],
  ['£[amount] on [date]', 'nothing'],
  ['[figure]', 'nothing'],
  ['no shouting', '0 shouting'],
  ['10-15 minutes', '10-15 minutes'],
  ['hardly ever', 'nothing'],
  ['1 a week, 8 weeks running', '1 per week | 8 weeks running'],
  ['95 per cent', '95 of 100 %'],
];

function say(amount: Amount | undefined): string {
  if (amount === undefined) return 'nothing';
  const { direction, least, most, outOf, unit, per, on, also } = amount;
  return [
    direction === 'exactly' ? '' : direction,
    least === most ? String(least) : `${least}-${most}`,
    outOf === undefined ? '' : `of ${outOf}`,
    unit,
    per === undefined ? '' : `per ${per}`,
    on === undefined ? '' : `on ${sayPoint(on)}`,
    also === undefined ? '' : `| ${also}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

describe('an amount', () => {
  for (const [text, said] of AMOUNTS)
    it(`‘${text}’ is ${said}`, () => assert.equal(say(readAmount(text).value), said));
});

describe('blanks', () => {
  for (const [text, expected] of [
    ['[date]', ['date']],
    ['Now: [figure] on [date]', ['figure', 'date']],
    ['[his / her / their] own money', ['his / her / their -> his, her, their']],
    ['[Name] says: "[what I want]"', ['Name']],
    ['R v X [2015] EWCA, he said [sic], done [x]', []],
    ['an open [bracket', []],
    ['24" of [cloth]', ['cloth']],
    ['“say [name]” to [name]', ['name']],
  ] as const)
    it(text, () =>
      assert.deepEqual(
        readBlanks(text).map(({ prompt, choices, start, end }) => {
          assert.match(text.slice(start, end), /^\[.*\]$/);
          return choices.length === 0 ? prompt : `${prompt} -> ${choices.join(', ')}`;
        }),
        expected,
      ),
    );
});
