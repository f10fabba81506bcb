import assert from 'node:assert/strict';
import { LocalDate } from '@js-joda/core';
import Holidays from 'date-holidays';
import fc from 'fast-check';
import { bankHolidaysKnown, isBankHoliday } from '../../server/src/calendar/bank-holidays.ts';
import {
  addDays,
  addMonths,
  dayOf,
  partsOf,
  toIso,
  weekdayOf,
  type Day,
} from '../../server/src/calendar/day.ts';
import { easterSunday } from '../../server/src/calendar/easter.ts';
import { addWorkingDays } from '../../server/src/calendar/working-days.ts';

/** Any day of the years 1900 to 2100. */
const anyDay = fc.integer({ min: -25_567, max: 47_846 }).map((n) => n as Day);
const joda = (day: Day): LocalDate => LocalDate.parse(toIso(day));

describe('the calendar agrees with a library of its own kind', () => {
  it('on days later and earlier, and on the day of the week', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
        assert.equal(toIso(addDays(day, n)), joda(day).plusDays(n).toString());
        assert.equal(weekdayOf(day), joda(day).dayOfWeek().value() % 7);
      }),
    );
  });

  it('on calendar months, which end on the last day of a shorter month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (day, n) => {
        assert.equal(toIso(addMonths(day, n)), joda(day).plusMonths(n).toString());
      }),
    );
  });
});

describe('the bank holidays', () => {
  const published = new Holidays('GB', 'ENG');
  const listed = (year: number): Set<string> =>
    new Set(
      published
        .getHolidays(year)
        .filter((each) => each.type === 'public' || each.type === 'bank')
        .map((each) => each.date.slice(0, 10)),
    );

  it('from Monday to Friday are those of a list that others keep, from 2015 to 2035', () => {
    for (let year = 2015; year <= 2035; year++) {
      const days = listed(year);
      for (let day = dayOf(year, 1, 1)!; partsOf(day).year === year; day = addDays(day, 1)) {
        if (weekdayOf(day) === 0 || weekdayOf(day) === 6) continue;
        assert.ok(bankHolidaysKnown(day));
        assert.equal(isBankHoliday(day), days.has(toIso(day)), toIso(day));
      }
    }
  });

  it('are left out of working days, counted one by one from that list', () => {
    const off = new Set(Array.from({ length: 21 }, (_, at) => [...listed(2015 + at)]).flat());
    fc.assert(
      fc.property(fc.integer({ min: 16_436, max: 23_700 }), fc.integer({ min: 1, max: 60 }), (start, n) => {
        let date = joda(start as Day);
        for (let left = n; left > 0;) {
          date = date.plusDays(1);
          if (date.dayOfWeek().value() < 6 && !off.has(date.toString())) left -= 1;
        }
        assert.equal(toIso(addWorkingDays(start as Day, n)), date.toString());
      }),
    );
  });

  it('have Easter where that list has it', () => {
    for (let year = 2000; year <= 2060; year++) {
      const [easter] = published.getHolidays(year).filter((each) => each.name === 'Easter Sunday');
      if (easter !== undefined) assert.equal(toIso(easterSunday(year)), easter.date.slice(0, 10));
    }
  });
});
