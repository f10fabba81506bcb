import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FORMS } from '../../server/src/standards/forms.ts';
import { checkStandardGrammar, readStandard } from '../../server/src/standards/read.ts';
import { sayStandard } from '../../server/src/standards/say.ts';

/** The usual wording of a sentence, or the words that were not understood and why. */
function read(text: string): string {
  const { value, slip } = readStandard(text);
  if (value !== undefined) return sayStandard(value);
  assert.ok(slip !== undefined);
  return `[${text.slice(slip.start, slip.end)}] ${slip.message}`;
}

function reads(rows: readonly (readonly [string, string])[]): void {
  for (const [text, expected] of rows) {
    it(text === '' ? '(nothing)' : text, () => {
      assert.equal(read(text), expected);
    });
  }
}

describe('standards', () => {
  it('have a grammar without conflicts', () => {
    checkStandardGrammar();
  });

  it('of every form are understood, and their usual wording reads as the same again', () => {
    for (const { example } of Object.values(FORMS)) {
      assert.equal(read(example), example);
      assert.deepEqual(readStandard(read(example)).value, readStandard(example).value);
    }
  });

  it('of every form stand in the documentation', () => {
    const page = readFileSync(new URL('../../docs/language.md', import.meta.url), 'utf8');
    for (const { form, example } of Object.values(FORMS)) {
      assert.ok(page.includes(`\`${form}\``), form);
      assert.ok(page.includes(`\`${example}\``), example);
    }
  });

  describe('in other words', () => {
    reads([
      ['Every goal has a Measure, and a By.', 'every goal has Measure and By'],
      ['all actions have Who', 'every action has Who'],
      ['no more than 3 actions for each goal', 'at most 3 actions per goal'],
      ['up to six goals', 'at most 6 goals'],
      ['the first PEP Meeting within 2 weeks of Started', 'first PEP meeting within 2 weeks of Started'],
      ["every goal has the young person's own words", 'every goal has words of the child’s own'],
      [
        'every goal in independent living has Level now and Level aim',
        'every goal in independent living has Help now and Help aim',
      ],
      [
        'every goal in education, training and employment has Who',
        'every goal in education, training and employment has Who',
      ],
      [
        'every goal longer than 12 weeks has at least two milestones',
        'every goal longer than 12 weeks has at least 2 milestones',
      ],
      ['every action owned by social worker has By when', 'every action owned by social worker has By'],
      ['every action owned by one named person', 'every action has Who'],
      ['every goal is owned by somebody', 'every goal has Who'],
      ['a check that driving lessons have been talked about', 'covers driving lessons'],
      ['from age 17, a note about savings', 'from age 17, covers savings'],
      ['every goal has Shown by and By', 'every goal has Shown by and By'],
      ['at most one goal per need', 'at most 1 goal per need'],
      ['at least 2 contingencies', 'at least 2 contingencies'],
      ['at least 1 child', 'at least 1 child'],
      ['a goal in health', 'a goal in health'],
      [
        'a goal in each of education, training and employment, health and money',
        'a goal in each of education, training and employment, health and money',
      ],
      [
        'a goal in one of employment, good health and independent living',
        'a goal in one of employment, good health and independent living',
      ],
      ['section A', 'sections A'],
      ['Reviews at least each 6 months', 'review at least every 6 months'],
      ['visit at least every month', 'visit at least every month'],
      [
        'visit at least every week until the first review',
        'visit at least every week until the first review',
      ],
      [
        'first visit within a week of the placement began',
        'first visit within 1 week of the placement began',
      ],
      [
        'first review within 12 months of Order made or Started, then at least every 12 months',
        'first review within 12 months of Order made or Started, then at least every 12 months',
      ],
      [
        'second review conference within 6 months of the first, then at least every 6 months',
        'second review conference within 6 months of the first, then at least every 6 months',
      ],
      ['every later core group within 4 weeks', 'every later core group within 4 weeks of the one before'],
      [
        'after each review, a visit within 10 working days',
        'after each review, visit within 10 working days',
      ],
      ['after each Change of circumstances, a review', 'after each Change of circumstances, review'],
      ['visit within 7 days of Moved in', 'after each Moved in, visit within 7 days'],
      ['review every 6 weeks', 'review at least every 6 weeks'],
      ['visits weekly', 'visit at least every week'],
      ['visit fortnightly until the first review', 'visit at least every 2 weeks until the first review'],
      [
        'visit weekly until the first review, then every 4 weeks',
        'visit at least every week until the first review, then at least every 4 weeks',
      ],
      ['review each school term', 'review at least every school term'],
      [
        'Covers health, education, training and employment and money',
        'covers health, education, training and employment and money',
      ],
      ['a review before Placement ended', 'review before Placement ended'],
      ['review before Placement ended', 'review before Placement ended'],
      [
        'Comments due at least 15 days after Draft sent beginning with the day',
        'Comments due at least 15 days after Draft sent, counting that day',
      ],
      [
        'Papers sent at least two weeks before annual review',
        'Papers sent at least 2 weeks before annual review',
      ],
      [
        'Reply sent within 10 working days of Letter received, counting that day',
        'Reply sent within 10 working days of Letter received, counting that day',
      ],
      [
        'Needs assessment within 3 months of the later of 16th birthday and Became eligible',
        'Needs assessment within 3 months of the later of 16th birthday and Became eligible',
      ],
      [
        'Amended plan by 31 March in the year of Phase transfer',
        'Amended plan by 31 March in the year of Phase transfer',
      ],
      ['Legal status is required', 'Legal status required'],
      ['Religion required', 'Religion required'],
      ['Agreed by required', 'Agreed by required'],
      ['an independent reviewing officer is named', 'an independent reviewing officer is named'],
      ['no action later than the end of Year 11', 'no action later than the end of Year 11'],
    ]);
  });

  describe('with conditions in front', () => {
    reads([
      ['from age 15, a goal in independent living', 'from age 15, a goal in independent living'],
      ['from age 15 a goal in independent living', 'from age 15, a goal in independent living'],
      ['under age 5, review at least every 6 months', 'under age 5, review at least every 6 months'],
      ['from Year 9, at least 1 goal', 'from Year 9, at least 1 goal'],
      [
        'if Legal status is care order, visit at least every 6 weeks',
        'if Legal status is care order, visit at least every 6 weeks',
      ],
      [
        'if Placement is with parents or with mother, visit weekly',
        'if Placement is with parents or with mother, visit at least every week',
      ],
      [
        'if Legal status is not care order, Started required',
        'if Legal status is not care order, Started required',
      ],
      [
        'if Placement began is not given, before 18th birthday, at least 1 goal',
        'if Placement began is not given, before 18th birthday, at least 1 goal',
      ],
      [
        'from Placement began, from age 16, at most 4 goals',
        'from Placement began, from age 16, at most 4 goals',
      ],
    ]);
  });

  describe('that are half typed', () => {
    reads([
      [
        'covers',
        '[covers] The sentence stops before it is whole. Write it like this: ‘covers health, education and identity’.',
      ],
      [
        'review before',
        '[review before] The sentence stops before it is whole. Write it like this: ‘review before Placement ended’.',
      ],
      [
        'Comments due at least 15 days',
        '[Comments due at least 15 days] The sentence stops before it is whole. Write it like this: ‘Comments due at least 15 days after Draft sent’.',
      ],
      [
        'Reply sent within 10 days of the later of Letter received',
        '[Reply sent within 10 days of the later of Letter received] The sentence stops before it is whole. Write it like this: ‘Started within 5 working days of Placement began’.',
      ],
      [
        'visit weekly until',
        '[visit weekly until] The sentence stops before it is whole. Write it like this: ‘visit at least every 6 months’.',
      ],
      [
        'if Placement is not',
        '[if Placement is not] The sentence stops before it is whole. Write it like this: ‘if Legal status is care order, visit at least every 6 weeks’.',
      ],
      [
        'before Placement began,',
        '[before Placement began,] The sentence stops before it is whole. Write it like this: ‘before Placement began, every goal has Measure, Who and By’.',
      ],
      [
        '',
        '[] The sentence is still to be written. Write it like this: ‘every goal has Measure, Who and By’.',
      ],
      [
        'every',
        '[every] The sentence stops before it is whole. Write it like this: ‘every goal has Measure, Who and By’.',
      ],
      [
        'every goal has',
        '[every goal has] The sentence stops before it is whole. Write it like this: ‘every goal has Measure, Who and By’.',
      ],
      [
        'every goal has at least',
        '[every goal has at least] The sentence stops before it is whole. Write it like this: ‘every goal has at least 1 milestone’.',
      ],
      [
        'annual review on the same day as the school review',
        '[annual review on the same day as the school review] It is in words that are not known here. Write it like this: ‘visit on the same day as Placement began’.',
      ],
      ['at most', '[at most] The sentence stops before it is whole. Write it like this: ‘at most 1 goal’.'],
      [
        'review at least',
        '[review at least] The sentence stops before it is whole. Write it like this: ‘review at least every 6 months’.',
      ],
      [
        'first review within 20 working days',
        '[first review within 20 working days] The sentence stops before it is whole. Write it like this: ‘first review within 20 working days of Started’.',
      ],
      [
        'second review within 3 months of the',
        '[second review within 3 months of the] The sentence stops before it is whole. Write it like this: ‘second review within 3 months of the first’.',
      ],
      [
        'after each review',
        '[after each review] The sentence stops before it is whole. Write it like this: ‘after each review, visit within 2 weeks’.',
      ],
      [
        'signed by',
        '[signed by] The sentence stops before it is whole. Write it like this: ‘signed by parent and social worker’.',
      ],
      [
        'from age 15,',
        '[from age 15,] The sentence stops before it is whole. Write it like this: ‘from age 15, every goal has Measure, Who and By’.',
      ],
    ]);
  });

  describe('that are not understood', () => {
    reads([
      ['every gaol has Who', '[gaol] ‘gaol’ looks like ‘goal’ with a slip of the fingers. Write ‘goal’.'],
      ['at most 6 gaols', '[gaols] ‘gaols’ looks like ‘goals’ with a slip of the fingers. Write ‘goals’.'],
      [
        'every goal has Mesure',
        '[Mesure] ‘Mesure’ looks like ‘Measure’ with a slip of the fingers. Write ‘Measure’.',
      ],
      [
        'every goal has Colour',
        '[Colour] ‘Colour’ is not a field of a goal. Write it like this: ‘every goal has Measure, Who and By’.',
      ],
      [
        'at least 2 birthdays',
        '[birthdays] ‘birthdays’ is not a part of a plan that can be counted. Write it like this: ‘at least 2 goals’.',
      ],
      [
        'party at least every 6 months',
        '[party] ‘party’ is not a review, a visit, a core group, a conference or a meeting. Write it like this: ‘review at least every 6 months’.',
      ],
      [
        'review at least every blue moon',
        '[blue moon] ‘blue moon’ is not a length of time, such as 6 weeks or 3 months. Write it like this: ‘review at least every 6 months’.',
      ],
      [
        'first review within good time of Started',
        '[good time] ‘good time’ is not a length of time, such as 6 weeks or 10 working days. Write it like this: ‘first review within 6 weeks of Started’.',
      ],
      [
        'no action later than whenever',
        '[whenever] ‘whenever’ is not a date or a time that comes to one, such as 31 March 2027 or 6 weeks after Started. Write it like this: ‘no action later than 31 March 2027’.',
      ],
      [
        'Amended plan by Easter of the year of Phase transfer',
        '[Easter] ‘Easter’ is not a day and a month, such as 31 March. Write it like this: ‘Plan finalised by 20 weeks after Assessment requested’.',
      ],
      [
        'Papers sent at least ages before annual review',
        '[ages] ‘ages’ is not a length of time, such as 6 weeks or 10 working days. Write it like this: ‘Comments due at least 15 days after Draft sent’.',
      ],
      [
        'after each review, vist within 2 weeks',
        '[vist] ‘vist’ looks like ‘visit’ with a slip of the fingers. Write ‘visit’.',
      ],
      [
        'a dog',
        '[a dog] The sentence stops before it is whole. Write it like this: ‘a goal in each of accommodation, health and money’.',
      ],
    ]);
  });

  it('are read from any words without fail, and one problem is named', () => {
    const words =
      'every goal has at least most 2 6 weeks within of the first second review later per in each signed by no from age if is , and or until then Zoë [x] "a'.split(
        ' ',
      );
    let seed = 7;
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: 1 + (round % 12) }, () => {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        return words[seed % words.length];
      }).join(' ');
      const { value, slip } = readStandard(text);
      assert.notEqual(value === undefined, slip === undefined, text);
      if (slip !== undefined)
        assert.ok(slip.start >= 0 && slip.end <= text.length && slip.start <= slip.end, text);
      if (value !== undefined) assert.deepEqual(readStandard(sayStandard(value)).value, value, text);
    }
  });
});
