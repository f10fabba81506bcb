import assert from 'node:assert/strict';
import type { Day } from '../../server/src/calendar/day.ts';
import { drawJourney } from '../../server/src/journey/picture.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { resolvePlans } from '../../server/src/plan/build.ts';
import { printPage, READERS, type Reader } from '../../server/src/report/print/print-page.ts';
import { review } from '../../server/src/review/review.ts';
import { TODAY } from '../rules/check.ts';
import { samples } from './samples.ts';
import { assertValid, wordsOf } from './validity.ts';

/** The page of a plan for some readers. */
function page(
  text: string,
  reader: Reader,
  today: Day = TODAY,
  largePrint = false,
  pictures = false,
): string {
  const plans = review(text, { today }).plans.filter(({ plan }) => !plan.isTemplate);
  return printPage(
    plans.map((score) => ({
      plan: score.plan,
      picture: pictures ? (prefix) => drawJourney(score, today, { plain: true, prefix }).svg : undefined,
    })),
    { reader, today, largePrint },
  );
}

/** The words of that page below its title. */
const words = (text: string, reader: Reader): string[] => wordsOf(page(text, reader)).split('\n').slice(1);

const IDA = `Plan: Ida's plan
  Kind: child in need plan
  Child: Ida | Born: 4 May 2015
  Started: 7 September 2026
  Review: 4 December 2026, 4pm, at home
  Review: [date]
  Visits: every 4 weeks
  Person: Sam Lee (social worker) | Contact: 01632 960 001
  Person: Kit (dad)
  Ida says: "I want to ride with my mates."
  Kit says: "She is scared of the road."

  Need: Ida cannot get to her friends
    Strength: she can ride in the park
    Goal: Ida cycles to school on at least 4 days out of 5
      So that: she is with her friends
      Ida says: "With my bell."
      Measure: days a week
      Now: 1 out of 5
      Target: 4 out of 5
      Shown by: the school's bike register
      Who: Ida
      Helped by: Kit
      By: 26 March 2027
      Cost: £90, section 17
      Progress: 2 out of 5 on 6 November 2026
      Milestone: Ida rides to the corner shop
        By: 18 December 2026
      Milestone: Ida rides round the park
        By: 2 October 2026
        Status: met on 1 October 2026
      Action: Mend the bike | Who: Sam Lee | By: 27 November 2026 | Cost: £40
      Action: Ride beside Ida | Who: Kit | How often: every Saturday
      Action: Buy a lamp | Who: [name] | By: [date]

  If: The bike is stolen
    Then: lend Ida one | Who: Sam Lee | By: within 2 working days
`;

describe('a plan for the family', () => {
  it('says what will happen in the order of the days, and leaves out what is for professionals', () => {
    assert.deepEqual(words(IDA, 'family'), [
      "Ida's plan",
      'A copy for the family',
      'This plan began on 7 September 2026. We look at it together again on 4 December 2026.',
      'In your own words',
      'I want to ride with my mates.',
      'Ida',
      'She is scared of the road.',
      'Kit',
      'What we want to change',
      'What is hard now Ida cannot get to her friends',
      'What already works she can ride in the park',
      'Ida cycles to school on at least 4 days out of 5',
      'With my bell.',
      'Ida',
      'So that',
      'she is with her friends',
      'How we will know',
      'days a week',
      'Now',
      '1 out of 5',
      'What we want to see',
      '4 out of 5',
      'Who',
      'Ida',
      'With help from',
      'Kit (dad)',
      'By',
      '26 March 2027',
      'What will happen, day by day',
      'In the order of the days',
      'When What Who',
      '27 November 2026 Mend the bike Sam Lee (social worker)',
      '4 December 2026 Review: 4pm, at home',
      '18 December 2026 Ida rides to the corner shop Ida',
      'What happens again and again',
      'Until we agree otherwise',
      'How often What Who',
      'every 4 weeks Visits',
      'every Saturday Ride beside Ida Kit (dad)',
      'What has no day yet',
      'We still have to agree a day',
      'When What Who',
      'To be filled in: date Review',
      'To be filled in: date Buy a lamp To be filled in: name',
      'What is done already',
      'Done so far',
      'How it went What Who',
      'met on 1 October 2026 Ida rides round the park Ida',
      'What if things go wrong',
      'If the bike is stolen',
      'lend Ida one – Sam Lee (social worker), within 2 working days',
      'Who is who',
      'Sam Lee, social worker, 01632 960 001',
      'Kit, dad',
      'We have talked about this plan',
      'Name',
      'Name',
      'Date',
    ]);
  });
  it('prints the words of a deadline that is no date', () => {
    const text = "Plan: Bo's plan\n  Goal: Bo swims\n    By: when the pool is mended\n    Who: Gran\n";
    const found = words(text, 'family');
    assert.equal(found[found.indexOf('By') + 1], 'when the pool is mended');
  });
  it('prints what the sections of the form say', () => {
    const text = "Plan: Bo's plan\n  Section: Routines\n    Tea: 5:30pm\n    The light stays on.\n";
    const found = words(text, 'family');
    const at = found.indexOf('Routines');
    assert.deepEqual(found.slice(at, at + 3), ['Routines', 'Tea: 5:30pm', 'The light stays on.']);
  });
});

describe('a plan for the child', () => {
  it('begins with their own words, and says who helps and what comes next', () => {
    assert.deepEqual(words(IDA, 'child'), [
      "Ida's plan",
      'For Ida',
      'What you told us',
      'I want to ride with my mates.',
      'Ida',
      'Your goal',
      'Ida cycles to school on at least 4 days out of 5',
      'With my bell.',
      'Ida',
      'So that she is with her friends.',
      'Done: Ida rides round the park by 2 October 2026',
      'To do: Ida rides to the corner shop by 18 December 2026',
      'Who helps: Kit (dad).',
      'By 26 March 2027.',
      'Next dates',
      '4 December 2026 Review',
      'Who helps',
      'Sam Lee, social worker, 01632 960 001',
      'Kit, dad',
      'What I think about this plan',
    ]);
  });
  it('begins with what the child said, also where only the child’s first name stands before it', () => {
    const text = `Plan: Keira's plan
  Child: Keira Brown | Born: 4 May 2015
  Person: Dee Brown (mother)
  Keira says: "I get tired."
  Dee says: "She needs a rest."
`;
    const said = words(text, 'child').join('\n');
    assert.match(said, /What you told us\n.*I get tired/);
    assert.doesNotMatch(said, /She needs a rest/);
  });

  it('has a copy for each child, with the goals that are for them', () => {
    const text = `Plan: Bo and Ann's plan
  Child: Bo
  Child: Ann
  Ann says: "I like chess."
  Goal: Bo swims | For: Bo
  Goal: Ann plays chess
  Goal: Tea is on the table at six
`;
    const copies = words(text, 'child');
    const second = copies.indexOf('For Ann');
    const goalsIn = (lines: readonly string[]): string[] =>
      lines.filter((line) => /swims|plays|Tea/.test(line));
    assert.deepEqual(goalsIn(copies.slice(0, second)), ['Bo swims', 'Tea is on the table at six']);
    assert.deepEqual(goalsIn(copies.slice(second)), ['Ann plays chess', 'Tea is on the table at six']);
    assert.ok(copies.indexOf('I like chess.') > second);
  });
});

describe('a plan for a meeting', () => {
  it('has each goal with its progress and room to write', () => {
    assert.deepEqual(words(IDA, 'meeting'), [
      "Ida's plan",
      'For the meeting',
      'Meeting on 4 December 2026. There was no review before it.',
      'Who is here',
      'Ida',
      'Sam Lee, social worker',
      'Kit, dad',
      'To be filled in: somebody else',
      'Before we begin',
      'I want to ride with my mates.',
      'Ida',
      'She is scared of the road.',
      'Kit',
      'Goal by goal',
      '1. Ida cycles to school on at least 4 days out of 5',
      'Who',
      'Ida',
      'By',
      '26 March 2027',
      'When we began',
      '1 out of 5',
      'What we want to see',
      '4 out of 5',
      'Progress so far',
      '2 out of 5 on 6 November 2026',
      'Steps and actions',
      'What Who By Done? What happened?',
      'Ida rides to the corner shop Ida 18 December 2026',
      'Mend the bike Sam Lee (social worker) 27 November 2026',
      'Ride beside Ida Kit (dad) every Saturday',
      'Buy a lamp To be filled in: name To be filled in: date',
      'What has changed for the child? What do we do next, who, by when?',
      'If things go wrong: does this still hold?',
      'If the bike is stolen',
      'lend Ida one – Sam Lee (social worker), within 2 working days',
      'What we decided',
      'Next dates',
      'Next review: To be filled in: date',
      'Next visit: To be filled in: date',
      'Plan sent out by: To be filled in: date',
      'Signed',
      'Name',
      'Name',
      'Name',
      'Date',
    ]);
  });
  it('tells the progress since the last review', () => {
    const text = `Plan: Bo's plan
  Review: 1 October 2026
  Goal: Bo swims
    Progress: 5 metres on 4 September 2026
    Progress: 10 metres on 4 November 2026
`;
    const found = words(text, 'meeting');
    const at = found.indexOf('Progress since the last review');
    assert.equal(found[at + 1], '10 metres on 4 November 2026');
    assert.ok(!found.includes('5 metres on 4 September 2026'));
  });
});

describe('every printed plan', () => {
  for (const reader of READERS)
    it(`is valid for ${reader}, and for each sample holds its goals`, () => {
      for (const { text, path } of samples.filter((each) => !each.path.includes('template'))) {
        const html = page(text, reader, TODAY, reader === 'family', true);
        if (/jordan|aisha|tomasz/.test(path)) assertValid(html);
        const all = wordsOf(html);
        const goals = resolvePlans(readDocument(text), TODAY).flatMap((plan) =>
          plan.goals.filter(({ pointer }) => !pointer),
        );
        for (const goal of goals)
          for (const part of goal.text.text.replace(/\s+/g, ' ').split(/\[[^[\]]*\]/))
            assert.ok(all.includes(part.trim()), `${path}: ${part}`);
      }
    });
  it('holds no word of a check, no cost and no code', () => {
    const all = READERS.map((reader) => wordsOf(page(IDA, reader))).join('\n');
    assert.doesNotMatch(all, /SMART|section 17|£|bike register|Nobody could/);
  });
  it('shows words of a plan as words, whatever they hold', () => {
    const text =
      'Plan: <script>alert(1)</script> & "Bo"\n  Bo says: "<b>no</b>"\n  Goal: <img src=x onerror=alert(1)>\n    By: [<i>date</i>]\n';
    for (const reader of READERS) {
      const html = page(text, reader);
      assertValid(html);
      assert.doesNotMatch(html, /<script|<img|<b>|<i>/);
    }
  });
  it('is set in type of 18 point for those who need it', () => {
    assert.match(page(IDA, 'family', TODAY, true), /html\{font-size:18pt\}/);
    assert.doesNotMatch(page(IDA, 'family'), /18pt/);
  });
});
