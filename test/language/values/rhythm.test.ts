import assert from 'node:assert/strict';
import {
  readDuration,
  readRecurrence,
  sayDuration,
  sayRecurrence,
} from '../../../server/src/language/values/times.ts';

const RHYTHMS: readonly (readonly [string, string])[] = [
  ['every Saturday until 30 June 2026', 'every Saturday until 30 June 2026'],
  ['weekly', 'every week'],
  ['twice a week', 'twice a week'],
  ['3 times a week for 6 weeks', '3 times a week, for 6 weeks'],
  ['each school term', 'every term'],
  ['once a week in term time, 39 weeks a year', 'every week'],
  ['3 hours a year, once before October half-term', 'every year, for 3 hours'],
  ['every school day', 'every school day'],
  ['every 6 months', 'every 6 months'],
  ['every Saturday, 2 hours, 40 weeks a year', 'every Saturday, for 2 hours'],
  ['1 night every 6 weeks', 'every 6 weeks, for 1 day'],
  ['every 4 weeks', 'every 4 weeks'],
  ['every 10 working days', 'every 10 working days'],
  ['every Tuesday, 6pm', 'every Tuesday'],
  ['weekly for 12 weeks', 'every week, for 12 weeks'],
  ['every Thursday', 'every Thursday'],
  ['every 2 weeks', 'every 2 weeks'],
  ['every 6 weeks', 'every 6 weeks'],
  ['twice a week, Tuesday and Thursday, 4pm to 6pm', 'every Tuesday and Thursday'],
  ['every Saturday, 10am to 1pm', 'every Saturday'],
  ['video call, Sunday 5pm, 20 minutes', 'every Sunday, for 20 minutes'],
  ['every school day until 26 June 2026', 'every school day until 26 June 2026'],
  ['every school day for 2 weeks', 'every school day, for 2 weeks'],
  ['twice a year', 'twice a year'],
  ['first Wednesday of the month, 10am to 12 noon', 'one Wednesday every month'],
  ['once a week', 'every week'],
  ['6 times a year, 2 hours', '6 times a year, for 2 hours'],
  ['letters twice a year, April and October', 'twice a year'],
  ['every year, means test form by 31 March', 'every year'],
  ['fortnightly', 'every 2 weeks'],
  ['at least weekly', 'at least every week'],
  ['6-weekly', 'every 6 weeks'],
  ['half-termly', 'every half-term'],
  ['daily', 'every day'],
  ['Monday to Friday', 'every Monday, Tuesday, Wednesday, Thursday and Friday'],
  ['every other weekend', 'every 2 weeks on Saturday and Sunday'],
  ['20 minutes every day', 'every day, for 20 minutes'],
  ['at weekends', 'every Saturday and Sunday'],
  ['2 x 30 minutes a week', 'twice a week, for 30 minutes'],
  ['2 or 3 times a week', 'twice a week'],
  ['three times weekly', '3 times a week'],
  ['every 4 to 6 weeks', 'every 4 to 6 weeks'],
];

const DURATIONS: readonly (readonly [string, string])[] = [
  ['6 months', '6 months'],
  ['45 minutes', '45 minutes'],
  ['20 sessions of 50 minutes', '20 sessions'],
  ['half an hour', 'half an hour'],
  ['2 to 3 weeks', '2 to 3 weeks'],
  ['10 working days', '10 working days'],
  ['a half-term', '1 half-term'],
  ['an hour and a half', '1 hour'],
  ['12 weeks', '12 weeks'],
  ['a term', '1 term'],
  ['one year', '1 year'],
  ['26 weeks running', '26 weeks'],
  ['1½ hours', '1.5 hours'],
  ['for six weeks', '6 weeks'],
  ['6-8 weeks', '6 to 8 weeks'],
];

describe('a rhythm', () => {
  for (const [text, said] of RHYTHMS)
    it(`‘${text}’ is ${said}`, () => {
      const { value, slips } = readRecurrence(text);
      assert.deepEqual(slips, []);
      assert.equal(value && sayRecurrence(value), said);
    });

  for (const text of ['as needed', 'when Pauline asks, answered by the next working day', '[how often]', ''])
    it(`‘${text}’ is none, and that is no mistake`, () =>
      assert.deepEqual(readRecurrence(text), { value: undefined, slips: [] }));

  it('that cannot be understood is reported', () =>
    assert.deepEqual(readRecurrence('lots').slips, [
      {
        rule: 'plan/unknown-value',
        start: 0,
        end: 4,
        message: '‘lots’ is not a rhythm. Write one, such as every Saturday or twice a week.',
      },
    ]));
});

describe('a duration', () => {
  for (const [text, said] of DURATIONS)
    it(`‘${text}’ is ${said}`, () => {
      const { value, slips } = readDuration(text);
      assert.deepEqual(slips, []);
      assert.equal(value && sayDuration(value), said);
    });

  it('that cannot be understood is reported', () =>
    assert.equal(
      readDuration(' ages').slips[0]?.message,
      '‘ages’ is not a length of time. Write one, such as 6 weeks.',
    ));
});
