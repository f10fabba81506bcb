import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  ageOn,
  birthday,
  addMonths,
  dayOf,
  daysInMonth,
  parseIsoDay,
  partsOf,
  sayDay,
  sayDayShort,
  toIso,
  weekdayOf,
  WEEKDAYS,
} from '../../server/src/calendar/day.ts';
import type { Day } from '../../server/src/calendar/day.ts';
import { easterMonday, easterSunday, goodFriday } from '../../server/src/calendar/easter.ts';
import {
  endOfSchoolYear,
  endOfYearGroup,
  lastYearOfKeyStage,
  schoolYearGroup,
  schoolYearOf,
  startOfYearGroup,
} from '../../server/src/calendar/school-year.ts';

const day = (iso: string): Day => parseIsoDay(iso)!;
const DAY = 86_400_000;

describe('a day', () => {
  it('is counted as Date.UTC counts, from the year 100 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -682_000, max: 2_932_000 }), (n) => {
        const date = new Date(n * DAY);
        const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        assert.deepEqual(partsOf(n as Day), parts);
        assert.equal(dayOf(parts.year, parts.month, parts.day), n);
        assert.equal(weekdayOf(n as Day), date.getUTCDay());
        assert.equal(toIso(n as Day), date.toISOString().slice(0, 10));
        assert.equal(parseIsoDay(toIso(n as Day)), n);
      }),
    );
  });

  it('that does not exist is none', () => {
    for (const [y, m, d] of [
      [2026, 6, 31],
      [2027, 2, 29],
      [1900, 2, 29],
      [2026, 13, 1],
      [2026, 0, 1],
      [2026, 1, 0],
      [2026, 1, 1.5],
      [NaN, 1, 1],
    ] as const)
      assert.equal(dayOf(y, m, d), undefined);
    assert.equal(parseIsoDay('2026-02-30'), undefined);
    assert.equal(parseIsoDay('3 May'), undefined);
  });

  it('is said in words', () => {
    assert.equal(sayDay(day('2027-03-31')), '31 March 2027');
    assert.equal(sayDayShort(day('2027-09-01')), '1 Sep 2027');
    assert.equal(WEEKDAYS[weekdayOf(day('2026-06-12'))], 'Friday');
  });

  it('knows how long its month is', () => {
    assert.deepEqual(
      [daysInMonth(2024, 2), daysInMonth(2026, 2), daysInMonth(2026, 4), daysInMonth(2026, 13)],
      [29, 28, 30, 0],
    );
  });
});

describe('months end on the corresponding date', () => {
  for (const [from, months, to] of [
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-06-12', 3, '2026-09-12'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-30', 12, '2027-11-30'],
  ] as const)
    it(`${from} and ${months} months is ${to}`, () => assert.equal(toIso(addMonths(day(from), months)), to));

  it('never leave the month meant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: -600, max: 600 }), (n, months) => {
        const date = new Date(n * DAY);
        const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
        const got = partsOf(addMonths(n as Day, months));
        assert.deepEqual([got.year, got.month], [first.getUTCFullYear(), first.getUTCMonth() + 1]);
        assert.equal(got.day, Math.min(date.getUTCDate(), daysInMonth(got.year, got.month)));
      }),
    );
  });
});

describe('age', () => {
  it('is attained on the anniversary, on 1 March by who was born on 29 February', () => {
    assert.equal(toIso(birthday(day('2010-03-14'), 16)), '2026-03-14');
    assert.equal(toIso(birthday(day('2008-02-29'), 18)), '2026-03-01');
    assert.equal(toIso(birthday(day('2008-02-29'), 20)), '2028-02-29');
    assert.equal(ageOn(day('2010-03-14'), day('2026-03-13')), 15);
    assert.equal(ageOn(day('2010-03-14'), day('2026-03-14')), 16);
    assert.equal(ageOn(day('2010-03-14'), addDays(day('2010-03-14'), -1)), -1);
  });
});

describe('the school year', () => {
  it('runs from 1 September to 31 August', () => {
    assert.deepEqual([schoolYearOf(day('2026-08-31')), schoolYearOf(day('2026-09-01'))], [2025, 2026]);
    assert.equal(toIso(endOfSchoolYear(2026)), '2027-08-31');
  });

  for (const [born, on, group] of [
    ['2015-11-09', '2026-05-22', 5],
    ['2015-08-31', '2026-05-22', 6],
    ['2015-09-01', '2026-05-22', 5],
    ['2021-09-03', '2026-09-01', 0],
    ['2021-09-03', '2026-08-31', undefined],
    ['2005-01-01', '2026-05-22', undefined],
  ] as const)
    it(`${born} is in Year ${group ?? 'none'} on ${on}`, () =>
      assert.equal(schoolYearGroup(day(born), day(on)), group));

  it('ends a year group and a key stage on 31 August', () => {
    assert.equal(toIso(endOfYearGroup(day('2015-11-09'), 11)), '2032-08-31');
    assert.equal(toIso(startOfYearGroup(day('2015-11-09'), 0)), '2020-09-01');
    assert.deepEqual([0, 1, 2, 3, 4, 5, 6].map(lastYearOfKeyStage), [undefined, 2, 6, 9, 11, 13, undefined]);
  });
});

describe('Easter', () => {
  for (const [year, iso] of [
    [2015, '2015-04-05'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ] as const)
    it(`${year}: ${iso}`, () => assert.equal(toIso(easterSunday(year)), iso));

  it('has its Friday and its Monday', () => {
    assert.deepEqual([toIso(goodFriday(2026)), toIso(easterMonday(2026))], ['2026-04-03', '2026-04-06']);
  });
});
