import assert from 'node:assert/strict';
import {
  isNonDate,
  onEvent,
  readDate,
  readDeadline,
  sayDeadline,
} from '../../../server/src/language/values/times.ts';

/** Text, and the deadline that it is read as, in the words a plan would use. */
const DEADLINES: readonly (readonly [string, string])[] = [
  ['31 March 2027', '31 March 2027'],
  ['31 Mar 2027', '31 March 2027'],
  ['31/03/2027', '31 March 2027'],
  ['2027-03-31', '31 March 2027'],
  ['March 31st, 2027', '31 March 2027'],
  ['31st of March 2027', '31 March 2027'],
  ['Friday 3 April 2026', '3 April 2026'],
  ['3 June', '3 June'],
  ['within 10 working days', 'within 10 working days'],
  ['within 10 working days of Became looked after', 'within 10 working days of Became looked after'],
  ['2 weeks before the review', '2 weeks before review'],
  ['72 hours after return', '72 hours after return'],
  ['within 72 hours of return', 'within 72 hours of return'],
  ['by second review', 'by the second review'],
  ['second review conference', 'the second review conference'],
  ['review conference', 'the review conference'],
  ['the next review', 'the next review'],
  ['before 18th birthday', 'before the 18th birthday'],
  ['5th birthday', 'the 5th birthday'],
  ['18', 'the 18th birthday'],
  ['end of Year 11', 'the end of Year 11'],
  ['Year 6', 'Year 6'],
  ['by 22:00', 'the same day'],
  ['the same night', 'the same day'],
  ['the same day', 'the same day'],
  ['within 30 minutes', 'within 30 minutes'],
  ['within 1 working day', 'within 1 working day'],
  ['end of autumn term 2026', 'the end of the autumn term 2026'],
  ['October half-term', 'October half-term'],
  ['Christmas 2026', 'Christmas 2026'],
  ['Easter 2027', 'Easter 2027'],
  ['July 2027', 'July 2027'],
  ['September 2027', 'September 2027'],
  ['February 2013', 'February 2013'],
  ['summer 2027', 'summer 2027'],
  ['[date]', '[date]'],
  [
    '[date before the next review, or a milestone before it]',
    '[date before the next review, or a milestone before it]',
  ],
  ["8 July 2026, 4pm, at Dee and Paul's", '8 July 2026'],
  ['to be named by 19 June 2026', 'by 19 June 2026'],
  ['until 31 December 2026, then home to Claire if the assessment says so', 'until 31 December 2026'],
  ['within 20 working days of a relevant change', 'within 20 working days of relevant change'],
  ['within 4 weeks', 'within 4 weeks'],
  ['every year, means test form by 31 March', 'by 31 March'],
  ['Placement began', 'Placement began'],
  ['2026/27 school year', 'the 2026/27 school year'],
  ['by the end of the academic year', 'by the end of the school year'],
  ['end of Key Stage 2', 'the end of Key Stage 2'],
  ['in six weeks', '6 weeks on'],
  ['half-term', 'half-term'],
  ['by the next working day', 'by 1 working day on'],
  ['14 March 2010', '14 March 2010'],
  ['12 July 2026 and 3 August 2026', '12 July 2026'],
  ['1.6.2026', '1 June 2026'],
  ['first review', 'the first review'],
  ['before the second review conference', 'before the second review conference'],
  ['by the end of the first review period', 'by the end of the first review'],
  ['three months after the plan starts', '3 months after plan'],
  ['within 3 months of 16th birthday', 'within 3 months of 16th birthday'],
  ['two weeks before Christmas', '2 weeks before Christmas'],
  ['tomorrow', 'the next day'],
  ['next Friday', 'Friday'],
  ['Friday 4pm', 'Friday'],
  ['Mar 14', '14 March'],
  ['Mar 27th', '27 March'],
  ['Mar 27 2027', '27 March 2027'],
  ['Q3 2027', 'Q3 2027'],
  ['1-Mar-2027', '1 March 2027'],
  ['January to March 2027', 'January to March 2027'],
  ['end of the school year 2027/28', 'the end of the 2027/28 school year'],
  ['the academic year 27-28', 'the 2027/28 school year'],
  ['the summer holidays', 'the summer holidays'],
  ['Good Friday', 'Good Friday'],
];

describe('a deadline', () => {
  for (const [text, said] of DEADLINES)
    it(`‘${text}’ is ${said}`, () => {
      const { value, slips } = readDeadline(text);
      assert.deepEqual(slips, []);
      assert.equal(value && sayDeadline(value), said);
    });

  it('is read once for the same words', () =>
    assert.equal(readDeadline('31 May 2027'), readDeadline('31 May 2027')));

  it('hangs on an event that the plan names', () =>
    assert.equal(sayDeadline(onEvent('Court hearing')), 'Court hearing'));
});

describe('a date that is wrong', () => {
  for (const picture of [
    `
31 June
^^^^^^^ plan/impossible-date There is no 31 June: June has 30 days. Write 30 June or 1 July. -> 30 June or 1 July`,
    `
by 31 June 2027
   ^^^^^^^^^^^^ plan/impossible-date There is no 31 June 2027: June has 30 days. Write 30 June 2027 or 1 July 2027. -> 30 June 2027 or 1 July 2027`,
    `
29 February 2027
^^^^^^^^^^^^^^^^ plan/impossible-date There is no 29 February 2027: February 2027 has 28 days. Write 28 February 2027 or 1 March 2027. -> 28 February 2027 or 1 March 2027`,
    `
30 Feb
^^^^^^ plan/impossible-date There is no 30 February: February has 28 or 29 days. Write 28 February or 1 March. -> 28 February or 1 March`,
    `
1 November 202
^^^^^^^^^^^^^^ plan/impossible-date ‘202’ is no year. Write the year with four figures.`,
    `
03/14/2026
^^^^^^^^^^ plan/impossible-date There is no month 14. Dates are written day first: 14/03/2026. -> 14/03/2026`,
    `
31/13/2026
^^^^^^^^^^ plan/impossible-date There is no month 13. Dates are written day first, such as 31/03/2027.`,
    `
32/01/2026
^^^^^^^^^^ plan/impossible-date There is no 32 January 2026: January has 31 days. Write the date that is meant.`,
    `
between 28 and 31 June
        ^^^^^^^^^^^^^^ plan/impossible-date There is no 31 June: June has 30 days. Write 30 June or 1 July. -> 30 June or 1 July`,
    `
Jan 27
^^^^^^ plan/ambiguous-date ‘Jan 27’ can be 27 January or January 2027. Write which of them, with the year in four figures.`,
    `
Mar-27
^^^^^^ plan/ambiguous-date ‘Mar-27’ can be 27 March or March 2027. Write which of them, with the year in four figures.`,
    `
first Monday in March 2027
^^^^^^^^^^^^^^^^^^^^^^^^^^ plan/unknown-value ‘first Monday in March 2027’ is not a date. Write one, such as 31 March 2027.`,
    `
not before 1 March 2027
^^^^^^^^^^^^^^^^^^^^^^^ plan/unknown-value ‘not before 1 March 2027’ is not a date. Write one, such as 31 March 2027.`,
    `
Boxing Day 2026
^^^^^^^^^^^^^^^ plan/unknown-value ‘Boxing Day 2026’ is not a date. Write one, such as 31 March 2027.`,
    `
May bank holiday 2027
^^^^^^^^^^^^^^^^^^^^^ plan/unknown-value ‘May bank holiday 2027’ is not a date. Write one, such as 31 March 2027.`,
    `
01 02 2027
^^^^^^^^^^ plan/unknown-value ‘01 02 2027’ is not a date. Write one, such as 31 March 2027.`,
    `
  soonish
  ^^^^^^^ plan/unknown-value ‘soonish’ is not a date. Write one, such as 31 March 2027.`,
  ])
    it(picture.split('\n')[1]?.trim() ?? '', () => {
      const text = picture.split('\n')[1] ?? '';
      for (const read of [readDeadline, readDate]) {
        const { value, slips } = read(text);
        assert.equal(value, undefined);
        const drawn = slips.map(
          ({ start, end, rule, message, replacement, alternative }) =>
            `${' '.repeat(start)}${'^'.repeat(end - start)} ${rule} ${message}${replacement === undefined ? '' : ` -> ${replacement}`}${alternative === undefined ? '' : ` or ${alternative}`}`,
        );
        assert.equal(`\n${text}\n${drawn.join('\n')}`, picture);
      }
    });
});

describe('a year of two figures', () => {
  for (const [text, read, words] of [
    ['2/3/26', '2 March 2026', '2/3/26'],
    ['18.08.26', '18 August 2026', '18.08.26'],
    ['by 3 June 26', 'by 3 June 2026', '3 June 26'],
    ['3rd June, 26', '3 June 2026', '3rd June, 26'],
    ['3 June 09', '3 June 2009', '3 June 09'],
    ['end of Jan 27', 'the end of January 2027', 'Jan 27'],
    ['1-Mar-27', '1 March 2027', '1-Mar-27'],
    ['by Easter ’28', 'by Easter 2028', '’28'],
    ['end of summer term 28', 'the end of the summer term 2028', '28'],
    ['from 4/5/26 to 8/6/26', 'from 4 May 2026 to 8 June 2026', '4/5/26'],
  ] as const)
    it(`‘${text}’ is read as ${read}`, () => {
      const { value, slips } = readDeadline(text);
      assert.equal(value === undefined ? '' : sayDeadline(value), read);
      const [slip] = slips;
      assert.equal(slip?.rule, 'plan/short-year');
      assert.equal(text.slice(slip.start, slip.end), words);
    });
});

describe('words that set no day on purpose', () => {
  for (const text of [
    'ongoing',
    'On-going',
    'asap',
    'as soon as possible',
    'in due course',
    'when ready',
    'immediately',
    'going forward',
    'as needed',
    'TBC',
    'until further notice',
  ])
    it(text, () => {
      assert.equal(isNonDate(text), true);
      assert.deepEqual(readDeadline(text), { value: undefined, slips: [] });
    });

  for (const text of ['31 March 2027', 'ongoing, reviewed by 3 June 2027', 'soonish', '', 'Jo Reid'])
    it(`‘${text}’ is none of them`, () => assert.equal(isNonDate(text), false));
});
