import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TimeParser } from '../../../server/src/language/values/time-grammar.ts';
import { lexTime } from '../../../server/src/language/values/time-lexer.ts';
import type { TimeMention } from '../../../server/src/language/values/time.ts';
import {
  findTimes,
  readAmount,
  readBlanks,
  readDate,
  readDeadline,
  readDuration,
  readRecurrence,
  sayDeadline,
  sayDuration,
  sayRecurrence,
} from '../../../server/src/language/values/times.ts';

/** Sentences, and each mention of time in them with what it says and what it is. */
const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  ['Kayla may walk to school with May by May 2027', ['by May 2027 = by May 2027 (deadline)']],
  ['She will march to school since 3 March', ['since 3 March (history)']],
  [
    'Year 9 pupils aged 15 at number 14, phone 01632 960123, 13 to 15 years',
    ['13 to 15 years = 13 to 15 years (duration)'],
  ],
  ['Summer to be more settled after the summer', ['after the summer = after summer (deadline)']],
  ['He lives on his own by 18', ['by 18 = by the 18th birthday (deadline)']],
  [
    "She reads before Ela's 9th birthday",
    ["before Ela's 9th birthday = before Ela's 9th birthday (deadline)"],
  ],
  ["since her mum's 40th birthday", ["since her mum's 40th birthday (history)"]],
  ['She reads by 31 March next year at home', ['by 31 March next year = by 31 March next year (deadline)']],
  ['10 weeks from today with Gran', ['10 weeks from today = 10 weeks after today (deadline)']],
  ['The plan is agreed by the core group', []],
  ['by the next core group', ['by the next core group (nonDate)']],
  ['by her 9th birthday she reads', ['by her 9th birthday = by the 9th birthday (deadline)']],
  [
    'She dresses before she starts Reception',
    ['before she starts Reception = before the start of Reception (deadline)'],
  ],
  ['He sleeps until he is one', ['until he is one = until the 1st birthday (deadline)']],
  [
    'until the order is one year old',
    ['until the order is one year old = until 1 year after order (deadline)'],
  ],
  ['by the time she turns 16', ['by the time she turns 16 = by the 16th birthday (deadline)']],
  ['w/c 8 June', ['w/c 8 June = the week of 8 June (deadline)']],
  ['Visit on 2/3/26 at home', ['on 2/3/26 = on 2 March 2026 (deadline)']],
  ['the week of 13 July', ['the week of 13 July = the week of 13 July (deadline)']],
  ['between 1 and 5 June', ['between 1 and 5 June = 1 June to 5 June (deadline)']],
  ['on 4, 11 and 18 June', ['on 4, 11 and 18 June = on 4 June, 11 June and 18 June (deadline)']],
  ['from now until 30 September', ['until 30 September = until 30 September (deadline)']],
  [
    'within 28 days of the assessment on 1 June',
    ['within 28 days of the assessment on 1 June = within 28 days of assessment on 1 June (deadline)'],
  ],
  ['each term he meets her', ['each term = every term (recurrence)']],
  ['once a fortnight', ['once a fortnight = every 2 weeks (recurrence)']],
  [
    'every other Wednesday until Easter',
    ['every other Wednesday until Easter = every 2 weeks on Wednesday until Easter (recurrence)'],
  ],
  ['10 wks from 15 Sept', ['10 wks from 15 Sept = 10 weeks after 15 Sept (deadline)']],
  ['Mon & Thurs 3.30', ['Mon & Thurs 3.30 = every Monday and Thursday (recurrence)']],
  ['brushes teeth twice a day', ['twice a day = twice a day (recurrence)']],
  ['39 weeks a year', ['39 weeks a year = 39 times a year (recurrence)']],
  [
    'home by 20:00 on school nights',
    ['by 20:00 (clock)', 'on school nights = every school day (recurrence)'],
  ],
  ['done by 31 Jan', ['by 31 Jan = by 31 January (deadline)']],
  ['by Xmas', ['by Xmas = by Christmas (deadline)']],
  ['by the end of Y10', ['by the end of Y10 = by the end of Year 10 (deadline)']],
  ['by the end of KS2 she reads', ['by the end of KS2 = by the end of Key Stage 2 (deadline)']],
  ['by October half-term', ['by October half-term = by October half-term (deadline)']],
  ['in line with the waiting list', []],
  ['ongoing', ['ongoing (nonDate)']],
  ['asap', ['asap (nonDate)']],
  ['as soon as possible', ['as soon as possible (nonDate)']],
  ['in due course', ['in due course (nonDate)']],
  ['when ready', ['when ready (nonDate)']],
  ['immediately', ['immediately (nonDate)']],
  ['going forward', ['going forward (nonDate)']],
  ['before next review', ['before next review (nonDate)']],
  [
    'Jay goes by bus 4 times a week by 31 March 2027',
    ['4 times a week = 4 times a week (recurrence)', 'by 31 March 2027 = by 31 March 2027 (deadline)'],
  ],
  [
    'By the end of Key Stage 2 Amira follows a three-part instruction, given once to the whole class, in 4 out of 5 lessons',
    ['By the end of Key Stage 2 = by the end of Key Stage 2 (deadline)'],
  ],
  ['goes at 8.45 each morning', ['at 8.45 (clock)', 'each morning = every day (recurrence)']],
  ['in January he was excluded twice', ['in January (history)']],
  ['Reduce incidents by 5 by the end of term', ['by the end of term = by the end of term (deadline)']],
  ['by September 2027', ['by September 2027 = by September 2027 (deadline)']],
  ['within 6 weeks', ['within 6 weeks = within 6 weeks (deadline)']],
  ['in the next 3 months', ['in the next 3 months = 3 months on (deadline)']],
  ['over the last 6 months', ['over the last 6 months (history)']],
  ['11 times in 3 weeks', ['11 times in 3 weeks = 11 times every 3 weeks (recurrence)']],
  ['at the next review', []],
  ['by the second review', ['by the second review = by the second review (deadline)']],
  ['by 9pm every school night', ['by 9pm (clock)', 'every school night = every school day (recurrence)']],
  ['before Amira turns 16', ['before Amira turns 16 = before the 16th birthday (deadline)']],
  ['for 12 weeks', ['for 12 weeks = 12 weeks (duration)']],
  ['1 night every 6 weeks', ['1 night every 6 weeks = every 6 weeks, for 1 day (recurrence)']],
  ['in 2026', ['in 2026 = on 2026 (deadline)']],
  [
    'by the end of this school year',
    ['by the end of this school year = by the end of the school year (deadline)'],
  ],
  ['by spring term 2027', ['by spring term 2027 = by the spring term 2027 (deadline)']],
  ['the same day', ['the same day = the same day (deadline)']],
  ['by his 18th he cooks', ['by his 18th = by the 18th birthday (deadline)']],
  ['calm in 5 minutes', ['in 5 minutes = 5 minutes (duration)']],
  ["On 8 May Donna's lip was cut", ['On 8 May (history)']],
  [
    'She sees May on Sundays and June at weekends',
    ['on Sundays = every Sunday (recurrence)', 'at weekends = every Saturday and Sunday (recurrence)'],
  ],
  ['Sam sat in the sun with Wed', []],
  ['He is 13 to 15 years old', []],
  ['Every child matters and has 4 out of 5 lessons', []],
  [
    'A second worker visits on the second Tuesday of each month',
    ['on the second Tuesday of each month = one Tuesday every month (recurrence)'],
  ],
  [
    'June will cook twice a week by March',
    ['twice a week = twice a week (recurrence)', 'by March = by March (deadline)'],
  ],
  ['to spring into action as soon as he wakes', []],
  ['by May half term', ['by May half term = by May half-term (deadline)']],
  ['ends on 30/06/2026.', ['on 30/06/2026 = on 30 June 2026 (deadline)']],
  ['every day for 12 weeks', ['every day for 12 weeks = every day, for 12 weeks (recurrence)']],
];

function say(sentence: string, mention: TimeMention): string {
  const words = sentence.slice(mention.start, mention.end);
  switch (mention.type) {
    case 'deadline':
      return `${words} = ${sayDeadline(mention.deadline)} (deadline)`;
    case 'recurrence':
      return `${words} = ${sayRecurrence(mention.recurrence)} (recurrence)`;
    case 'duration':
      return `${words} = ${sayDuration(mention.duration)} (duration)`;
    default:
      return `${words} (${mention.type})`;
  }
}

describe('times in a sentence', () => {
  for (const [sentence, expected] of SENTENCES)
    it(sentence, () =>
      assert.deepEqual(
        findTimes(sentence).map((mention) => say(sentence, mention)),
        expected,
      ),
    );
});

const WORDS =
  'by before until the a end of start his next last every each other 3 16 4th second 2026 May march June Monday Fri sat & and to - , . week weeks year Year 9 day days term half half-term hour once twice times x weekly termly Easter Christmas Key Stage KS2 Y10 Reception she Amira turns is starts one old birthday age review conference within after from since in for over between at 3.30 9pm noon 20:00 2/3/26 31/03/2027 2026-11-22 2026/27 [date] ongoing asap w/c same night today tomorrow working school ago running who £20 60% 3/5 spring summer'.split(
    ' ',
  );

describe('the grammar of time', () => {
  const anyWords = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
  const anyText = fc.oneof(anyWords, fc.string({ unit: 'binary', maxLength: 60 }));

  it('has no rule that could mean two things', () => assert.ok(new TimeParser(false)));

  it('takes any words to their end', () => {
    const parser = new TimeParser();
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, inField) => {
        const found = parser.read(text, lexTime(text), inField);
        assert.deepEqual(parser.errors, []);
        let last = 0;
        for (const { start, end } of found) {
          assert.ok(last <= start && start < end && end <= text.length);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('lets every reader answer for any text, with spans inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const slips = [readDate, readDeadline, readDuration, readRecurrence, readAmount].flatMap(
          (read) => read(text).slips,
        );
        for (const { start, end } of [...slips, ...findTimes(text), ...readBlanks(text)])
          assert.ok(0 <= start && start <= end && end <= text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
