import assert from 'node:assert/strict';
import { parseIsoDay, sayDay } from '../../server/src/calendar/day.ts';
import type { Day } from '../../server/src/calendar/day.ts';
import { readDeadline } from '../../server/src/language/values/times.ts';
import { resolveDeadline } from '../../server/src/plan/deadlines.ts';
import type { DeadlineContext } from '../../server/src/plan/deadlines.ts';

const day = (iso: string): Day => parseIsoDay(iso)!;

/** A plan that began on Friday 12 June 2026 for a child in Year 5, with a second review on 7 October. */
const PLAN: DeadlineContext = {
  started: day('2026-06-12'),
  born: () => day('2015-11-09'),
  events: new Map([
    ['placement began', day('2026-06-12')],
    ['return', day('2026-07-01')],
  ]),
  meetings: (name, ordinal) =>
    name.startsWith('review') && (ordinal === 2 || ordinal === 'next') ? day('2026-10-07') : undefined,
  trigger: false,
  today: day('2026-06-20'),
};
const NOTHING_KNOWN: DeadlineContext = {
  events: new Map(),
  meetings: () => undefined,
  trigger: false,
  today: day('2026-06-20'),
};

function say(text: string, context: DeadlineContext, edge: 'start' | 'end' = 'end'): string {
  const deadline = readDeadline(text).value;
  assert.ok(deadline, text);
  const found = resolveDeadline(deadline, context, edge);
  if (found.day === undefined) return `open: ${found.open ?? ''}`;
  const year = found.yearProposed === true ? ' (year proposed)' : '';
  return (found.how ?? sayDay(found.day)) + year;
}

function table(
  context: DeadlineContext,
  edge: 'start' | 'end',
  rows: readonly (readonly [string, string])[],
): void {
  for (const [text, expected] of rows)
    it(`‘${text}’: ${expected}`, () => assert.equal(say(text, context, edge), expected));
}

describe('a deadline worked out', () => {
  table(PLAN, 'end', [
    ['31 March 2027', '31 March 2027'],
    ['3 June', '3 June 2027 (year proposed)'],
    ['12 June', '12 June 2026 (year proposed)'],
    ['July 2027', 'July 2027: 31 July 2027'],
    ['summer 2027', 'summer 2027: 31 August 2027'],
    ['winter 2026', 'winter 2026: 28 February 2027'],
    ['before July 2027', 'before July 2027: 30 June 2027'],
    ['mid July 2026', 'the middle of July 2026: 16 July 2026'],
    ['Easter 2027', '28 March 2027'],
    ['Christmas', '25 December 2026 (year proposed)'],
    ['w/c 8 June 2026', 'the week of 8 June 2026: 14 June 2026'],
    ['between 1 and 5 July 2026', '1 July 2026 to 5 July 2026: 5 July 2026'],
    ['2026/27 school year', 'the 2026/27 school year: 31 August 2027'],
    ['end of Year 11', 'the end of Year 11: 31 August 2032'],
    ['Key Stage 2', 'Key Stage 2: 31 August 2027'],
    ['before 18th birthday', 'before the 18th birthday: 8 November 2033'],
    ['second review', 'the second review: 7 October 2026'],
    [
      '2 weeks before the second review',
      '2 weeks before the second review on 7 October 2026: 23 September 2026',
    ],
    ['within 10 working days', '10 working days after the plan started on 12 June 2026: 26 June 2026'],
    [
      'within 10 working days of Placement began',
      '10 working days after the placement began on 12 June 2026: 26 June 2026',
    ],
    ['within 72 hours of return', '72 hours after the return on 1 July 2026: 4 July 2026'],
    [
      'within 3 months of 16th birthday',
      '3 months after the 16th birthday on 9 November 2031: 9 February 2032',
    ],
    ['by the next working day', '1 working day after the plan started on 12 June 2026: 15 June 2026'],
  ]);
});

describe('a start worked out', () => {
  table(PLAN, 'start', [
    ['September 2026', 'September 2026: 1 September 2026'],
    ['Year 6', 'Year 6: 1 September 2026'],
    ['end of June 2026', 'the end of June 2026: 30 June 2026'],
  ]);
});

describe('a deadline that stays open says which fact is missing', () => {
  table(PLAN, 'end', [
    ['end of autumn term 2026', 'open: the dates of the autumn term 2026 are not known here'],
    ['October half-term', 'open: the dates of October half-term are not known here'],
    ['fourth review', 'open: the plan does not say when the fourth review is'],
    ['second PEP Meeting', 'open: the plan does not say when the second PEP meeting is'],
    [
      'within 10 working days of Became looked after',
      'open: the plan does not say when the child became looked after',
    ],
    [
      'within 20 working days of a relevant change',
      'open: the plan does not say when the relevant change is',
    ],
    ['[date]', 'open: it is still to be filled in'],
    ['the same night', 'open: it does not say which day'],
    ['Friday', 'open: it does not say which Friday'],
    ['by Friday 4pm', 'open: it does not say which Friday'],
    ['tomorrow', 'open: it does not say from which day ‘the next day’ counts'],
    ['next week', 'open: it does not say from which day ‘next week’ counts'],
    ['the end of this month', 'open: it does not say from which day ‘this month’ counts'],
    ['1 November 2206', '1 November 2206'],
    ['Q1 2027', 'open: a quarter can be one of the calendar year or of the financial year'],
    [
      'end of the first quarter of 2027',
      'open: a quarter can be one of the calendar year or of the financial year',
    ],
    ['Easter holidays 2027', 'open: the dates of the Easter holidays 2027 are not known here'],
    ['end of the summer holidays', 'open: the dates of the summer holidays are not known here'],
    ['May half term 2027', 'open: the dates of half-term 2027 are not known here'],
    ['Good Friday 2027', '26 March 2027'],
    ['Easter Monday 2027', '29 March 2027'],
    ['Christmas Eve 2026', '24 December 2026'],
    ['Christmas Day', '25 December 2026 (year proposed)'],
    ['w/e 10 July 2026', '10 July 2026'],
    ['week beginning 6 July 2026', 'the week of 6 July 2026: 12 July 2026'],
    ['1 July - 5 July 2026', '1 July to 5 July 2026: 5 July 2026'],
    ['01/07/2026 to 05/07/2026', '1 July 2026 to 5 July 2026: 5 July 2026'],
    ['from 1 July to 5 July 2026', '1 July to 5 July 2026: 5 July 2026'],
    ['2027', '2027: 31 December 2027'],
    ['the end of 2027', 'the end of 2027: 31 December 2027'],
    ['within 99999999 years', 'open: 99999999 years cannot be counted in days here'],
  ]);
  table(NOTHING_KNOWN, 'end', [
    ['within 4 weeks', 'open: the plan does not say when it started'],
    ['18th birthday', 'open: the plan does not give the date of birth'],
    ['end of Year 11', 'open: the plan does not give the date of birth'],
  ]);
  table({ ...PLAN, trigger: true }, 'end', [
    ['within 3 working days', 'open: it counts from when it happens'],
    ['by 22:00', 'open: it counts from when it happens'],
    ['31 March 2027', '31 March 2027'],
  ]);
});

describe('the year of a day that is written without one', () => {
  const began = { ...PLAN, started: day('2026-10-12'), today: day('2026-11-26') };
  const past = { ...began, tense: 'past' } as const;
  const before = { ...began, tense: 'before' } as const;
  const near = { ...began, tense: 'near' } as const;
  describe('ahead', () =>
    table(began, 'end', [
      ['5 October', '5 October 2027 (year proposed)'],
      ['5 December', '5 December 2026 (year proposed)'],
    ]));
  describe('of how things stood before', () =>
    table(before, 'end', [
      ['5 October', '5 October 2026 (year proposed)'],
      ['the week of 5 October', 'the week of 5 October: 11 October 2026 (year proposed)'],
      ['30 December', '30 December 2025 (year proposed)'],
      ['September', 'September: 30 September 2026 (year proposed)'],
      ['November', 'November: 26 November 2026 (year proposed)'],
      ['29 February', '29 February 2024 (year proposed)'],
    ]));
  describe('of what was done', () =>
    table(past, 'end', [
      ['5 October', '5 October 2026 (year proposed)'],
      ['26 November', '26 November 2026 (year proposed)'],
      ['27 November', '27 November 2025 (year proposed)'],
      ['27 November 2026', '27 November 2026'],
    ]));
  describe('of what happened near the start', () =>
    table(near, 'end', [
      ['5 October', '5 October 2026 (year proposed)'],
      ['1 December', '1 December 2026 (year proposed)'],
      ['30 June', '30 June 2026 (year proposed)'],
    ]));
  describe('of a birth', () =>
    table({ ...began, tense: 'written' }, 'end', [
      ['14 March', 'open: it does not say the year'],
      ['14 March 2010', '14 March 2010'],
    ]));
});

describe('a year told by words', () => {
  const january = { ...PLAN, started: day('2026-01-12') };
  const november = { ...PLAN, started: day('2025-11-20') };
  const UNSURE = 'open: it does not say for sure which year is meant';
  describe('in a plan that started in January', () =>
    table(january, 'end', [
      ['31st of March next year', '31 March 2027 (year proposed)'],
      ['31 March of next year', '31 March 2027 (year proposed)'],
      ['31 March this year', '31 March 2026 (year proposed)'],
      ['5 January this year', UNSURE],
      ['29 February next year', UNSURE],
      ['before 31 March next year', 'before 31 March next year: 30 March 2027 (year proposed)'],
      ['March next year', 'March next year: 31 March 2027 (year proposed)'],
      ['the end of May next year', 'the end of May next year: 31 May 2027 (year proposed)'],
      ['spring next year', 'spring next year: 31 May 2027 (year proposed)'],
      ['Easter next year', '28 March 2027 (year proposed)'],
      ['w/c 8 June next year', 'the week of 8 June next year: 14 June 2027 (year proposed)'],
      ['4 to 8 May next year', '4 May next year to 8 May next year: 8 May 2027 (year proposed)'],
      ['31 March next school year', UNSURE],
      ['next January', 'next January: 31 January 2027 (year proposed)'],
      ['next March', UNSURE],
      ['next Easter', UNSURE],
      ['next year', 'next year: 31 December 2027'],
    ]));
  describe('in a plan that started in November', () =>
    table(november, 'end', [
      ['31 March next year', '31 March 2026 (year proposed)'],
      ['next March', 'next March: 31 March 2026 (year proposed)'],
      ['next December', UNSURE],
    ]));
  describe('in a plan without its start', () =>
    table(NOTHING_KNOWN, 'end', [
      ['31 March next year', UNSURE],
      ['next March', UNSURE],
    ]));
  it('is not the whole year behind a month that is not read', () =>
    assert.equal(readDeadline('around March next year').value, undefined));
});

describe('from now on', () => {
  const UNSURE = 'open: it does not say from which day it counts';
  table(PLAN, 'end', [
    ['3 months from now', UNSURE],
    ['six weeks from today', UNSURE],
    ['within 10 working days of today', UNSURE],
    ['within 10 working days', '10 working days after the plan started on 12 June 2026: 26 June 2026'],
  ]);
  table({ ...PLAN, trigger: true }, 'end', [['3 days from now', 'open: it counts from when it happens']]);
});

describe('with more known', () => {
  table({ ...NOTHING_KNOWN, yearGroup: { year: 10, on: day('2026-05-01') } }, 'end', [
    ['end of Year 11', 'the end of Year 11: 31 August 2027'],
  ]);
  const terms: NonNullable<DeadlineContext['terms']> = (name) =>
    name === 'autumn term' ? { from: day('2026-09-02'), to: day('2026-12-18') } : undefined;
  table({ ...PLAN, terms }, 'end', [
    ['end of autumn term 2026', 'the end of the autumn term 2026: 18 December 2026'],
  ]);
});
