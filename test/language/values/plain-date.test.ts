import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MONTHS } from '../../../server/src/calendar/day.ts';
import { plainDate } from '../../../server/src/language/values/plain-date.ts';
import { timesIn } from '../../../server/src/language/values/reading-time.ts';

const NO_PLAIN_DATES = [
  '31 February 2027',
  '31/02/2027',
  '2027-02-31',
  '31 mars 2027',
  '31 March',
  '31/03/27',
  'by 31 March 2027',
  '31 March 2027, if she agrees',
  '4 and 5 March 2027',
];

describe('A plain date', () => {
  it('is what the grammar of time reads', () => {
    const days = fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1950, max: 2099 }),
    );
    fc.assert(
      fc.property(days, ([day, month, year]) => {
        const two = (figure: number): string => String(figure).padStart(2, '0');
        for (const text of [
          `${day} ${MONTHS[month - 1]} ${year}`,
          `${day}/${month}/${year}`,
          `${two(day)}/${two(month)}/${year}`,
          `${year}-${two(month)}-${two(day)}`,
        ]) {
          const [found] = timesIn(text, true);
          assert.equal(found?.meaning.type, 'deadline', text);
          assert.deepEqual(plainDate(text), found.meaning.deadline, text);
        }
      }),
    );
  });

  for (const text of NO_PLAIN_DATES) it(`is not ‘${text}’`, () => assert.equal(plainDate(text), undefined));
});
