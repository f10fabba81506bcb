import assert from 'node:assert/strict';
import { parseIsoDay, type Day } from '../../server/src/calendar/day.ts';
import { journeyOf } from '../../server/src/report/print/journey.ts';
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
      journey: pictures ? journeyOf(score, today, largePrint) : undefined,
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
  Visit: 1 December 2026
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
      'Progress: 2 out of 5 on 6 November 2026',
      'What will happen, day by day',
      'In the order of the days',
      'When What Who',
      '27 November 2026 Mend the bike Sam Lee (social worker)',
      '1 December 2026 Visit',
      '4 December 2026 Review: 4pm, at home',
      '18 December 2026 Ida rides to the corner shop Ida',
      'What happens again and again',
      'How often each thing happens',
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
  it('prints how often, from when and until when in the words of the plan', () => {
    assert.deepEqual(
      table(
        `  Action: Ring Bo | Who: Gran | How often: every night | Until: 26 March 2027
  Action: Swimming | Who: Gran | How often: once a week in term time | How long: 45 minutes | From: September 2026
  Action: Family group | Who: Gran | How often: weekly | By: 18 December 2026
  Action: Tea at Gran's | Who: Gran | How often: as needed | Until: Bo is 12
`,
        'What happens again and again',
      ),
      [
        'every night until 26 March 2027 Ring Bo Gran',
        'once a week in term time 45 minutes from September 2026 Swimming Gran',
        'weekly by 18 December 2026 Family group Gran',
        "as needed until Bo is 12 Tea at Gran's Gran",
      ],
    );
  });
  it('keeps what is there all the time apart from what has no day yet', () => {
    const actions = `  Provision: A quiet room | Who: Mrs Doyle
  Provision: Picture timetable | From: 8 June 2026
  Action: Lee lives at his brother's | From: 1 June 2026 | Until: 27 August 2026
  Action: A lift home | By: ongoing
  Action: A bus pass | By: as soon as possible
  Action: A bike | Who: Gran
`;
    assert.deepEqual(table(actions, 'What is there all the time'), [
      'A quiet room Mrs Doyle',
      'from 8 June 2026 Picture timetable',
      "from 1 June 2026 until 27 August 2026 Lee lives at his brother's",
      'ongoing A lift home',
    ]);
    assert.deepEqual(table(actions, 'What has no day yet'), [
      'as soon as possible A bus pass',
      'To be filled in: date A bike Gran',
    ]);
  });
  it('prints the words for a day with the day that they come to', () => {
    const text =
      "Plan: Bo's plan\n  Started: 1 June 2026\n  Action: Ring | By: within 10 working days\n  Action: Write | By: Friday 4th September 2026\n";
    assert.deepEqual(rows(words(text, 'family'), 'What will happen, day by day'), [
      'within 10 working days (15 June 2026) Ring',
      '4 September 2026 Write',
    ]);
  });
  it('takes the review conference for a review, and not for the conference that began the plan', () => {
    const text =
      "Plan: Bo's plan\n  Conference: 1 June 2026\n  Review: 27 August 2026\n  Action: Ring | By: review conference\n";
    for (const asOf of ['2026-05-01', '2026-06-15', '2026-11-22'])
      assert.match(
        wordsOf(page(text, 'family', parseIsoDay(asOf))),
        /^review conference \(27 August 2026\) Ring$/m,
      );
  });
  it('asks for a day where the plan gives one that does not exist', () => {
    const text =
      "Plan: Bo's plan\n  Review: 31 November 2026\n  Goal: Bo swims\n    By: 31 June 2027\n    Milestone: Bo floats | By: 30 February 2027\n";
    for (const reader of ['family', 'child', 'meeting'] as const)
      assert.doesNotMatch(
        words(text, reader).join('\n').replaceAll('(there is no 3', ''),
        /31 November|31 June|30 February|1 July|1 March/,
      );
    assert.ok(words(text, 'family').includes('To be filled in: date (there is no 31 June 2027)'));
  });
  it('prints needs and goals under the headings of the form', () => {
    const text = `Plan: Bo's plan
  What dad thinks: he is proud of Bo
  Section: B Needs
    Need: Bo is afraid of water
      Lee does not agree: "He is not."
      No action planned: Bo is too young
  Section: E Outcomes
    Outcome: Bo swims
      How the school helps: a ring to hold
  Section: J Payment
    Outcome: Outcome 3
      Amount: £20 a week
`;
    const found = words(text, 'family');
    const at = found.indexOf('What we want to change');
    assert.deepEqual(found.slice(at, at + 11), [
      'What we want to change',
      'B Needs',
      'What is hard now Bo is afraid of water',
      'Lee does not agree: "He is not."',
      'No action planned: Bo is too young',
      'E Outcomes',
      'Bo swims',
      'How the school helps: a ring to hold',
      'J Payment',
      'Outcome: Outcome 3',
      'Amount: £20 a week',
    ]);
    assert.ok(found.includes('What dad thinks: he is proud of Bo'));
  });
  it('says what happens if things go wrong without saying if twice, and how soon', () => {
    const text = `Plan: Bo's plan
  If: Bo is not home
    Then: ring Gran | Who: Gran | By: straight away
    What to tell them: what he is wearing
  Contingency: If the placement breaks down
    Then: Bo goes to Gran | By: the same day
  Contingency: Gran is ill
  If: When it snows
`;
    const found = words(text, 'family');
    const at = found.indexOf('What if things go wrong');
    assert.deepEqual(found.slice(at + 1, at + 8), [
      'If Bo is not home',
      'ring Gran – Gran, straight away',
      'What to tell them: what he is wearing',
      'If the placement breaks down',
      'Bo goes to Gran, the same day',
      'Gran is ill',
      'When it snows',
    ]);
  });
  it('prints people as the plan names them', () => {
    const text = `Plan: Bo's plan
  Person: Dee and Paul Harris (foster carers)
  Worker: Femi Ade
  Person: Femi Ade (social worker) | Contact: 01632 960 002
  Person: Mrs Doyle (SENCO)
  Core group: Mrs Doyle, Dee and Paul Harris
  Action: Ring | Who: Dee | By: 1 June 2027
  Action: Ring again | Who: Mrs Doyle and the SENCO | By: 2 June 2027
`;
    const found = words(text, 'family');
    assert.deepEqual(rows(found, 'What will happen, day by day'), [
      '1 June 2027 Ring Dee',
      '2 June 2027 Ring again Mrs Doyle (SENCO)',
    ]);
    assert.deepEqual(found.slice(found.indexOf('Who is who') + 1, found.indexOf('Who is who') + 5), [
      'Dee and Paul Harris, foster carers',
      'Femi Ade, social worker, 01632 960 002',
      'Mrs Doyle, SENCO',
      'Core group: Mrs Doyle, Dee and Paul Harris',
    ]);
  });
});

/** The rows of the table under a heading. */
const rows = (found: readonly string[], heading: string): string[] => {
  const from = found.indexOf(heading) + 3;
  const to = found.findIndex((line, at) => at >= from && /^(?:What|Who is who|We have)\b/.test(line));
  return found.slice(from, to);
};

/** The rows of that table for a plan with these actions. */
const table = (actions: string, heading: string): string[] =>
  rows(words(`Plan: Bo's plan\n${actions}`, 'family'), heading);

describe('a plan for the child', () => {
  it('begins with what the child said, also where the form keeps it in a section of its own', () => {
    const text = `Plan: Bo's plan
  Child: Bo
  Section: A Views
    Bo says: "I like maps."
  Goal: Bo swims
    Bo says: "Fast."
`;
    assert.deepEqual(words(text, 'child').slice(2, 9), [
      'What you told us',
      'I like maps.',
      'Bo',
      'Your goal',
      'Bo swims',
      'Fast.',
      'Bo',
    ]);
  });
  it('leaves a line for words that the template still asks for, and prints them as nobody’s', () => {
    const html = page('Plan: Bo\'s plan\n  Child: Bo\n  Bo says: "[own words]"\n', 'child');
    assert.ok(wordsOf(html).includes('What you told us\nTo be filled in: own words\nBo'));
    assert.doesNotMatch(html, /<blockquote/);
  });
  it('says a time without a day as the plan does', () => {
    const goal = (by: string): string[] =>
      words(`Plan: Bo's plan\n  Child: Bo\n  Goal: Bo swims\n    By: ${by}\n`, 'child').slice(4, 5);
    assert.deepEqual(
      ['October half-term', 'ongoing', 'when the pool opens', '1 June 2027', '[date]'].flatMap(goal),
      [
        'By October half-term.',
        'Ongoing.',
        'When the pool opens.',
        'By 1 June 2027.',
        'By To be filled in: date.',
      ],
    );
  });
  it('shows a journey on which nobody is late', () => {
    const text = IDA.replace('By: 18 December 2026', 'By: 1 October 2026').replace(
      'By: 26 March 2027',
      'By: as soon as she can',
    );
    const html = page(text, 'child', TODAY, false, true);
    assert.match(html, /<svg/);
    assert.doesNotMatch(html, /overdue|no day|without a day|nothing says|missed|No milestones|last day is/);
  });
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
      '1 December 2026 Visit',
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

/** Whether words stand on the page; the first letter can be small after "If". */
const holds = (all: string, part: string): boolean => all.includes(part) || all.includes(part.slice(1));

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
  it('loses no statement of any sample, and no heading of the form', () => {
    for (const { text, path } of samples.filter((each) => !each.path.includes('template'))) {
      const all = wordsOf(page(text, 'family'));
      const plans = resolvePlans(readDocument(text), TODAY);
      const statements = plans.flatMap((plan) => [
        ...[...plan.goals, ...plan.milestones, ...plan.actions, ...plan.needs].map(({ block }) => block),
        ...(['contingency', 'then', 'section', 'familyTime', 'nothing', 'check'] as const).flatMap(
          plan.blocksOf,
        ),
      ]);
      for (const { value } of statements)
        for (const part of value.text.replace(/\s+/g, ' ').split(/\[[^[\]]*\]/))
          assert.ok(holds(all, part.trim()), `${path}: ${part}`);
      for (const plan of plans)
        for (const { label } of plan.headings.filter((each) =>
          plan.people.every(({ block }) => block !== each),
        ))
          assert.ok(all.includes(label.text), `${path}: ${label.text}`);
    }
  });
  it('has its headings in order, so that it can be gone through by them', () => {
    for (const { text, path } of samples)
      for (const reader of READERS) {
        const levels = Array.from(page(text, reader).matchAll(/<h(\d)/g), ([, level]) => Number(level));
        levels.forEach((level, at) => assert.ok(level <= (levels[at - 1] ?? 0) + 1, `${path}, ${reader}`));
      }
  });
  it('names its language and its plan, and every column and row of its tables', () => {
    const html = page(IDA, 'family');
    assert.match(html, /<html lang="en-GB">/);
    assert.match(html, /<title>Ida&apos;s plan<\/title>/);
    for (const [cell] of html.matchAll(/<th\b[^>]*>/g)) assert.match(cell, /scope="(?:col|row)"/);
    assert.doesNotMatch(html, /tabindex="[1-9]/);
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
  it('is set in type of 18 point for those who need it, the journey too', () => {
    const html = page(IDA, 'family', TODAY, true, true);
    assert.doesNotMatch(html, /<svg/);
    assert.match(
      wordsOf(html),
      /The journey\n(?:.*\n)*18 December 2026 Milestone: Ida rides to the corner shop\n/,
    );
    assert.match(page(IDA, 'family', TODAY, true), /html\{font-size:18pt\}/);
    assert.doesNotMatch(page(IDA, 'family'), /18pt/);
  });
});
