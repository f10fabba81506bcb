import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseIsoDay, toIso } from '../../server/src/calendar/day.ts';
import type { Day } from '../../server/src/calendar/day.ts';
import { bankHolidaysKnown, isBankHoliday } from '../../server/src/calendar/bank-holidays.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../server/src/calendar/working-days.ts';

const day = (iso: string): Day => parseIsoDay(iso)!;

describe('bank holidays of England and Wales', () => {
  for (const [iso, expected] of [
    ['2015-12-28', true],
    ['2016-12-27', true],
    ['2020-05-04', false],
    ['2020-05-08', true],
    ['2022-01-03', true],
    ['2022-05-30', false],
    ['2022-06-02', true],
    ['2022-06-03', true],
    ['2022-09-19', true],
    ['2023-05-01', true],
    ['2023-05-08', true],
    ['2026-04-03', true],
    ['2026-04-06', true],
    ['2026-12-28', true],
    ['2026-06-15', false],
  ] as const)
    it(`${iso} is ${expected ? 'one' : 'none'}`, () => assert.equal(isBankHoliday(day(iso)), expected));

  it('are known from 2015 to 2035', () => {
    assert.deepEqual(
      ['2014-12-31', '2015-01-01', '2035-12-31', '2036-01-01'].map((iso) => bankHolidaysKnown(day(iso))),
      [false, true, true, false],
    );
  });

  it('leave only weekends out of the count where they are not known', () => {
    assert.equal(toIso(addWorkingDays(day('2036-12-24'), 1)), '2036-12-25');
  });
});

describe('working days', () => {
  for (const [from, n, to] of [
    ['2026-06-12', 10, '2026-06-26'],
    ['2026-06-12', 1, '2026-06-15'],
    ['2026-06-13', 1, '2026-06-15'],
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-12-24', 2, '2026-12-30'],
    ['2022-05-31', 3, '2022-06-07'],
    ['2026-04-07', -1, '2026-04-02'],
    ['2026-06-14', -1, '2026-06-12'],
    ['2026-06-14', 0, '2026-06-14'],
  ] as const)
    it(`${n} after ${from} is ${to}`, () => assert.equal(toIso(addWorkingDays(day(from), n)), to));

  it('agree with counting day by day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 16_000, max: 25_000 }),
        fc.integer({ min: -300, max: 300 }),
        (start, n) => {
          let expected = start;
          for (let left = Math.abs(n); left > 0;) {
            expected += Math.sign(n);
            if (isWorkingDay(expected as Day)) left -= 1;
          }
          assert.equal(addWorkingDays(start as Day, n), expected);
          if (n > 0) assert.equal(workingDaysBetween(start as Day, expected as Day), n);
        },
      ),
    );
  });

  it('answers at once for a number no plan could mean', () => {
    assert.equal(Number.isFinite(addWorkingDays(day('2026-06-12'), 1e12)), true);
  });
});
