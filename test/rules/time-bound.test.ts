import assert from 'node:assert/strict';
import { sayDay } from '../../server/src/calendar/day.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { resolvePlans } from '../../server/src/plan/build.ts';
import { review } from '../../server/src/review/review.ts';
import { check, TODAY } from './check.ts';

describe('time-bound/after-next-review', () => {
  it('wants a step before the next review', () => {
    check(
      'time-bound/after-next-review',
      `
Plan: Ida's plan
  Review: 4 May 2026
  Review: 4 February 2027
  Review: 4 August 2027
  Goal: Ida cycles to school
    By: 5 February 2027
#       ^^^^^^^^^^^^^^^ hint: ‘Ida cycles to school’ is due on 5 February 2027, after the next review on 4 February. Add a milestone before that day, so that the review can see whether it is on its way.
  Goal: Ida cycles to Gran's
    By: 4 February 2027
  Goal: Ida swims
    By: 4 May 2027
    Milestone: Ida floats
      By: 29 January 2027`,
    );
  });
});

describe('time-bound/action-after-goal', () => {
  it('compares an action with its goal', () => {
    check(
      'time-bound/action-after-goal',
      `
Plan: Ida's plan
  Goal: Ida cycles to school
    By: 4 May 2027
    Action: Mend the bike | Who: Gran | By: 5 May 2027
#                                           ^^^^^^^^^^ warning: ‘Mend the bike’ is due on 5 May 2027, after its goal on 4 May 2027. What helps comes before the goal: change one of the two days.
    Action: Buy a lamp | Who: Gran | By: 4 May 2027
    Action: Buy a lock | Who: Gran | By: 5 May 2027 | Status: done on 4 May 2026`,
    );
  });
});

describe('time-bound/on-a-non-working-day', () => {
  it('names the day', () => {
    check(
      'time-bound/on-a-non-working-day',
      `
Plan: Ida's plan
  Review: 21 November 2026
  Review: 28 December 2026
#         ^^^^^^^^^^^^^^^^ hint: This review falls on Monday 28 December 2026, a bank holiday. Look at the date again, and choose a working day if people are to come.
  Visit: 5 December 2026, 4pm
#        ^^^^^^^^^^^^^^^ hint: This visit falls on Saturday 5 December 2026. Look at the date again, and choose a working day if people are to come.
  Visit: Monday 5 December 2026
  Core group: 4 December 2026
  Meeting: December 2026`,
    );
  });
});

describe('time-bound/fields-disagree', () => {
  it('names both days', () => {
    check(
      'time-bound/fields-disagree',
      `
Plan: Ida's plan
  Goal: Ida cycles to school by 4 May 2027
    By: 4 June 2027
#       ^^^^^^^^^^^ warning: The sentence says 4 May 2027 and ‘By’ says 4 June 2027. Write the same day in both.
  Goal: Ida swims before June 2027
    By: 14 June 2027
#       ^^^^^^^^^^^^ warning: The sentence says 31 May 2027 and ‘By’ says 14 June 2027. Write the same day in both.`,
    );
  });
  it('leaves alone what agrees or cannot be compared', () => {
    check(
      'time-bound/fields-disagree',
      `
Plan: Ida's plan
  Goal: Ida cycles to school by 4 May 2027
    By: 4.5.2027
  Goal: Ida swims by May 2027
    By: 14 May 2027
  Goal: Ida reads by the end of term
    By: 14 May 2027
  Goal: Ida sings by 4 May
    By: 14 May 2027`,
    );
  });
});

describe('time-bound/fields-disagree and a year of two figures', () => {
  it('holds it against the sentence', () => {
    check(
      'time-bound/fields-disagree',
      `
Plan: Ida's plan
  Goal: Ida cycles to school by 18 December 2026
    By: 18/12/26
  Goal: Ida swims by 18 December 2026
    By: 19/12/26
#       ^^^^^^^^ warning: The sentence says 18 December 2026 and ‘By’ says 19 December 2026. Write the same day in both.
  Goal: Ida is home by Sunday night every week until 31 January 2027
    By: 31 March 2027
#       ^^^^^^^^^^^^^ warning: The sentence says 31 January 2027 and ‘By’ says 31 March 2027. Write the same day in both.`,
    );
  });
});

describe('a day', () => {
  /** The day that the only goal of a plan comes to, or why it stays open. */
  const due = (children: string, goal: string): string => {
    const text = `Plan: Novak plan\n${children}\nStarted: 12 January 2026\n${goal}`;
    const [plan] = resolvePlans(readDocument(text), TODAY);
    const by = plan?.goals[0]?.by;
    return by?.day === undefined ? `open: ${by?.open ?? 'no time'}` : sayDay(by.day);
  };
  const SIBLINGS = 'Child: Tomas Novak | Born: 4/5/2019\nChild: Ela Novak (Elly) | Born: 11/10/2023';
  const ONE = 'Child: Ela Novak | Born: 11/10/2010';
  const UNCLEAR = 'open: it is not clear which child is meant';
  const UNKNOWN = 'open: it is not a day that this plan knows';
  const by = (words: string, who = 'Ela'): string => `Goal: ${who} swims 20 metres\n  By: ${words}`;
  const rows: readonly (readonly [string, string, string])[] = [
    [SIBLINGS, by("before Ela's 4th birthday", 'Tomas'), '10 October 2027'],
    [SIBLINGS, by('before Ela Novak’s 4th birthday', 'Tomas'), '10 October 2027'],
    [SIBLINGS, by("Elly's 4th birthday", 'Tomas'), '11 October 2027'],
    [SIBLINGS, by("Tomas's 8th birthday"), '4 May 2027'],
    [SIBLINGS, by('her 4th birthday'), '11 October 2027'],
    [SIBLINGS, by("the child's 4th birthday"), '11 October 2027'],
    [SIBLINGS, by('when she turns 4'), '11 October 2027'],
    [SIBLINGS, by('when Ela turns 4', 'Tomas'), '11 October 2027'],
    [SIBLINGS, by('by 4'), '11 October 2027'],
    [SIBLINGS, by("within 3 months of Ela's 4th birthday", 'Tomas'), '11 January 2028'],
    [SIBLINGS, by('end of Year 6'), '31 August 2035'],
    [SIBLINGS, by('end of Year 6', 'Tomas'), '31 August 2030'],
    [SIBLINGS, "Goal: Ela says 60 words before Ela's 4th birthday", '10 October 2027'],
    [SIBLINGS, 'Goal: Ela says 60 words by her 4th birthday', '11 October 2027'],
    [SIBLINGS, by('their 8th birthday', 'Each'), UNCLEAR],
    [SIBLINGS, by('their 8th birthday', 'Tomas, like Ela,'), UNCLEAR],
    [SIBLINGS, by('end of Year 6', 'Each'), UNCLEAR],
    [SIBLINGS, by("Ela and Tomas's 8th birthday"), UNKNOWN],
    [SIBLINGS, by("Mr Novak's 18th birthday"), UNKNOWN],
    [
      'Child: Tomas | Born: 4/5/2019\nChild: Ela',
      by('her 4th birthday'),
      'open: the plan does not give Ela’s date of birth',
    ],
    [
      'Child: Tomas | Born: 4/5/2019\nChild: Ela | Born: 4/5/2019',
      by('their 8th birthday', 'Each'),
      '4 May 2027',
    ],
    [ONE, by('18th birthday'), '11 October 2028'],
    [ONE, by('her own 18th birthday'), '11 October 2028'],
    [ONE, by('by her 18th'), '11 October 2028'],
    [ONE, by("her mum's 40th birthday"), UNKNOWN],
    [ONE, by('her mums 40th birthday'), UNKNOWN],
    [ONE, by('her foster carer’s 50th birthday'), UNKNOWN],
    [ONE, by("her twin sister's 18th birthday"), UNKNOWN],
    [ONE, by("Gary's 40th birthday"), UNKNOWN],
    [ONE, by("James' 18th birthday"), UNKNOWN],
    [ONE, by("Anna Novak's 18th birthday"), UNKNOWN],
    [ONE, by('18th birthday of her sister'), UNKNOWN],
    [ONE, by('when her mum turns 40'), UNKNOWN],
    [ONE, by('when Gary turns 18'), UNKNOWN],
    [ONE, by('before her brother starts Reception'), UNKNOWN],
    [ONE, by("within 3 months of her mum's 40th birthday"), UNKNOWN],
    [ONE, by('her 40th birthday', 'Mum'), UNKNOWN],
    [ONE, "Goal: Ela swims 20 metres before her sister's 18th birthday", UNKNOWN],
    [ONE, 'Goal: Ela swims 20 metres until Gary is at least 18', UNKNOWN],
    [ONE, 'Goal: Ela swims 20 metres until she is at least 18', '11 October 2028'],
  ];
  for (const [children, goal, day] of rows)
    it(`${goal.replace(/\s+/g, ' ')} (${children.split('\n').length}): ${day}`, () =>
      assert.equal(due(children, goal), day));

  it('of a part of a month, a season or a year is its last', () => {
    for (const [words, day] of [
      ['early January 2027', '10 January 2027'],
      ['early in January 2027', '10 January 2027'],
      ['before early January 2027', '31 December 2026'],
      ['mid-January 2027', '16 January 2027'],
      ['late January 2027', '31 January 2027'],
      ['the start of January 2027', '1 January 2027'],
      ['early spring 2027', '31 March 2027'],
      ['early next year', '31 March 2027'],
      ['late 2027', '31 December 2027'],
      ['the spring of 2027', '31 May 2027'],
      ['May or June next year', '30 June 2027'],
      ['May/June 2027', '30 June 2027'],
      ['between May and June 2027', '30 June 2027'],
      ['May 2027 or June 2027', '30 June 2027'],
    ] as const)
      assert.equal(due(ONE, by(words)), day, words);
    assert.equal(due(ONE, 'Goal: Ela swims 20 metres by May or June next year'), '30 June 2027');
    assert.equal(due(ONE, 'Goal: Ela swims 20 metres by May/June 2027'), '30 June 2027');
    assert.equal(due(ONE, 'Goal: Ela swims 20 metres by early March next year'), '10 March 2027');
  });

  it('of an age with a half in it is six months after the birthday', () => {
    for (const [words, day] of [
      ['17 and a half', '11 April 2028'],
      ['17½', '11 April 2028'],
      ['age 17 and a half', '11 April 2028'],
      ['seventeen and a half', '11 April 2028'],
      ['before she is 17 and a half', '10 April 2028'],
      ['when she turns 17½', '11 April 2028'],
      ['seventeen', '11 October 2027'],
      ['his hearing test on 4 May 2026', '4 May 2026'],
    ] as const)
      assert.equal(due(ONE, by(words)), day, words);
    for (const words of ['by 17 and a half', 'by the time she is seventeen and a half', 'before she is 17½'])
      assert.match(due(ONE, `Goal: Ela swims 20 metres ${words}`), /^1[01] April 2028$/, words);
    // A half that counts something else is no age.
    assert.equal(due(ONE, 'Goal: Ela swims for 2 and a half hours by 4 May 2026'), '4 May 2026');
    assert.equal(due(ONE, by('within 2 and a half years')), '12 July 2028');
  });

  it('is not read from what goes by a season or ends in time', () => {
    for (const [words, day] of [
      ['Ela sings in the spring concert', 'open: no time'],
      ['Ela sings in the spring concert on 4 May 2027', '4 May 2027'],
      ['Ela swims 20 metres in the summer gala', 'open: no time'],
      ['Ela wears a winter coat', 'open: no time'],
      ['Ela joins the summer reading challenge', 'open: no time'],
      ['Ela swims 20 metres in the spring', '31 May 2026'],
      ['Ela swims 20 metres by the summer', '31 August 2026'],
      ['Ela keeps to an hour of screen time every evening until 4 May 2027', '4 May 2027'],
    ] as const)
      assert.equal(due(ONE, `Goal: ${words}`), day, words);
  });

  it('of a meeting that the plan dates is found by the name that people give it', () => {
    const meetings =
      'Review conference: 14 December 2026\nCore group: 3 December 2026\nCore group: 7 January 2027';
    const found = [
      'the next RCPC',
      'next conference',
      'next core group',
      'the second core group',
      'the next review',
      'next PEP',
    ].map((words) => due(`${ONE}\n${meetings}`, by(words)));
    assert.deepEqual(found, [
      '14 December 2026',
      '14 December 2026',
      '3 December 2026',
      '7 January 2027',
      '14 December 2026',
      'open: the plan does not say when the next PEP is',
    ]);
  });

  it('of a meeting in the sentence of a goal is the one that the plan gives', () => {
    const meetings = `${ONE}
Next RCPC: 15 January 2027
Core group: 10 December 2026
Review: Year 9 transition review, 20 May 2027
Court hearing: 4 March 2027`;
    for (const [words, day] of [
      ['by the next RCPC', '15 January 2027'],
      ['by RCPC', '15 January 2027'],
      ['by the time of the next RCPC', '15 January 2027'],
      ['three times a week by the next core group', '10 December 2026'],
      ['by the core group', '10 December 2026'],
      ['ahead of the next core group', '9 December 2026'],
      ['by the Year 9 review', '20 May 2027'],
      ['before her transition review', '19 May 2027'],
      ['before the hearing', '3 March 2027'],
      ['three times a week until the next review', '15 January 2027'],
      ['in time for the next LAC review', '15 January 2027'],
      ['between now and the next review', '15 January 2027'],
      ['two weeks before the next review', '1 January 2027'],
      ['by the core group on 11 December 2026', '11 December 2026'],
      ['by the next core group (12 December 2026)', '12 December 2026'],
      ['by the next PEP', 'open: no time'],
      ['by the medication review', 'open: no time'],
      ['before her hearing test', 'open: no time'],
      ['at each review', 'open: no time'],
    ] as const)
      assert.equal(due(meetings, `Goal: Ela swims 20 metres ${words}`), day, words);
    assert.equal(due(meetings, "Goal: Ela's own plan is agreed by the core group"), 'open: no time');
  });

  it('of a meeting is asked for where the plan does not give it', () => {
    check(
      'time-bound/non-date',
      `
Plan: Novak plan
  Child: Ela Novak | Born: 11/10/2010
  Core group: 10 December 2026
  Goal: Ela swims 20 metres by the next core group
  Goal: Ela swims 20 metres by the next RCPC
#                           ^^^^^^^^^^^^^^^^ error: ‘by the next RCPC’ has no day. Write its date, such as “by the review on 4 May 2027”.
  Goal: Ela swims 20 metres before the hearing
#                           ^^^^^^^^^^^^^^^^^^ error: ‘before the hearing’ has no day. Write its date, such as “by the review on 4 May 2027”.
  Goal: Ela swims 20 metres by the Year 9 review
#                           ^^^^^^^^^^^^^^^^^^^^ error: ‘by the Year 9 review’ has no day. Write its date, such as “by the review on 4 May 2027”.`,
    );
  });

  it('is asked for where nobody can know it', () => {
    check(
      'time-bound/which-day',
      `
Plan: Novak plan
  Child: Tomas Novak | Born: 4/5/2019
  Child: Ela Novak | Born: 11/10/2023
  Goal: Ela swims 20 metres
    By: her mum's 40th birthday
#       ^^^^^^^^^^^^^^^^^^^^^^^ hint: ‘her mum's 40th birthday’ is not a day that this plan knows. Write the date.
  Goal: Both swim 20 metres
    By: their 8th birthday
#       ^^^^^^^^^^^^^^^^^^ hint: ‘their 8th birthday’ does not say which of the children is meant. Write the child’s name, or the date.
  Goal: Ela swims 20 metres before Gary's 18th birthday
#                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: ‘before Gary's 18th birthday’ is not a day that this plan knows. Write the date.`,
    );
  });
});

describe('time-bound/which-day', () => {
  it('asks for the date of terms, quarters and weekdays', () => {
    check(
      'time-bound/which-day',
      `
Plan: Ida's plan
  Started: 7 September 2026
  Review: half term
#         ^^^^^^^^^ hint: ‘half term’ is not the same day everywhere: school terms differ from council to council. Write the date.
  Visit: next Tuesday, 4pm
#        ^^^^^^^^^^^^ hint: ‘next Tuesday’ does not say which Tuesday. Write the date.
  Meeting: Friday group
  Ends: end of the summer term 2027
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: ‘end of the summer term 2027’ is not the same day everywhere: school terms differ from council to council. Write the date.
  Goal: Ida swims
    By: 3 months from now
#       ^^^^^^^^^^^^^^^^^ hint: ‘3 months from now’ does not say from which day it counts. Write the date.
  Goal: Ida swims by six weeks from today
#                 ^^^^^^^^^^^^^^^^^^^^^^^ hint: ‘by six weeks from today’ does not say from which day it counts. Write the date.
  Goal: Ida swims
    By: next October
#       ^^^^^^^^^^^^ hint: ‘next October’ does not say for sure which year is meant. Write the date.
  Goal: Ida cycles to school every day by half-term
#                                      ^^^^^^^^^^^^ hint: ‘by half-term’ is not the same day everywhere: school terms differ from council to council. Write the date.
  Goal: Ida cycles to school by the end of spring term
#                            ^^^^^^^^^^^^^^^^^^^^^^^^^ hint: ‘by the end of spring term’ is not the same day everywhere: school terms differ from council to council. Write the date.
    Action: Gran mends the bike | By: Q1 2027
#                                     ^^^^^^^ hint: ‘Q1 2027’ can be a quarter of the calendar year or of the financial year. Write the date.
    Action: Gran mends the bike by Friday
#                               ^^^^^^^^^ hint: ‘by Friday’ does not say which Friday. Write the date.
    Action: Gran rings on Sunday | How often: every Sunday until 4 May 2027
    Action: Gran buys a lamp | By: next week
#                                  ^^^^^^^^^ hint: ‘next week’ does not say from which day it counts. Write the date.
    Action: Gran buys a lock by Friday | Status: done on 11 September 2026
    Action: Gran buys a bell by the end of term | By: 18 December 2026
  If: The bike breaks
    Then: Gran drives | By: the next day`,
    );
  });
});

describe('the end that a sentence sets', () => {
  const dayOf = (kind: 'Goal' | 'Action', sentence: string): string => {
    const text = `Plan: Ida's plan\n  Started: 7 September 2026\n  ${kind}: ${sentence}\n`;
    const [judged] = review(text, { today: TODAY, templates: [] }).plans;
    const item = kind === 'Goal' ? judged?.plan.goals[0] : judged?.plan.actions[0];
    const { by } = item ?? {};
    return by === undefined ? 'none' : by.day === undefined ? (by.open ?? '') : sayDay(by.day);
  };
  const rows: readonly (readonly ['Goal' | 'Action', string, string])[] = [
    ['Goal', 'Ida is home by Sunday night every week until 31 January 2027', '31 January 2027'],
    [
      'Goal',
      'Ida stays with Dad from Friday tea until Sunday lunch every other weekend until 31 January 2027',
      '31 January 2027',
    ],
    ['Goal', 'Ida is at school by Monday registration each week', 'none'],
    ['Goal', 'Ida hands in her homework by Friday every week until March 2027', '31 March 2027'],
    ['Goal', 'Ida spends until Sunday lunch with Dad by 31 January 2027', '31 January 2027'],
    ['Goal', 'By Friday 6pm each week Ida has saved £5, until Easter 2027', '28 March 2027'],
    ['Goal', "Ida swims 20 metres by 1 May '28", '1 May 2028'],
    ['Goal', 'Ida swims by 1 May 28 with her nan', '1 May 2028'],
    ['Goal', 'Ida swims by summer 28', '31 August 2028'],
    ['Goal', 'Ida swims by the end of the school year 2027/28', '31 August 2028'],
    ['Goal', 'Ida is in class from 11 January to 26 March 2027', '26 March 2027'],
    ['Goal', 'Ida swims by 31 September', 'there is no 31 September'],
    ['Goal', 'Ida swims by 12/31/2026', 'there is no month 31'],
    ['Goal', 'Ida swims by Jan 27', '27 can be the day or the year'],
    ['Goal', 'Ida is home by Sunday at 6 each weekend, to Easter 2027', '28 March 2027'],
    ['Goal', 'Ida rings Gran by Sunday, 10 weeks out of 12, by the review on 31 March 2027', '31 March 2027'],
    ['Goal', 'Ida is home by Friday lunch each fortnight from 8 January to 26 March 2027', '26 March 2027'],
    ['Goal', 'From 4 January 2027 Ida is up by 7 every school day until 26 March 2027', '26 March 2027'],
    ['Goal', 'Ida is in school Monday to Friday by 26 March 2027', '26 March 2027'],
    ['Goal', 'Ida is in school Monday to Friday', 'none'],
    ['Goal', 'Ida is in by 8pm on Friday', 'none'],
    ['Goal', 'Ida is in by tea on Friday', 'none'],
    ['Goal', 'Ida comes home before Saturday bedtime', 'none'],
    ['Goal', 'Ida has cooked tea by Friday', 'it does not say which Friday'],
    ['Goal', 'Ida hands in her homework by Friday 29 January 2027', '29 January 2027'],
    ['Action', 'Sam Lee to ring school by Friday', 'it does not say which Friday'],
    ['Action', 'Sam Lee to ring school by 4pm on Friday', 'it does not say which Friday'],
    ['Action', 'Sam Lee takes Ida home by Sunday night each week', 'none'],
    ['Action', 'Sam Lee rings on Monday about the form, to be in by 4 December 2026', '4 December 2026'],
  ];
  for (const [kind, sentence, day] of rows)
    it(`‘${sentence}’: ${day}`, () => assert.equal(dayOf(kind, sentence), day));

  it('is met by a weekday alone, and by no weekday that comes round', () => {
    check(
      'time-bound/no-deadline',
      `
Plan: Ida's plan
  Goal: Ida rings her nan by Friday
  Goal: Ida is at school by Monday registration each week
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This says how often, and not until when. Add ‘By:’ with the day on which you will look whether it is reached.
    Action: Sam Lee to ring school by Friday
    Action: Sam Lee to ring school by 4pm on Friday`,
    );
  });
});

describe('a goal or a step with ‘Until’', () => {
  it('has its last day', () => {
    check(
      'time-bound/no-deadline',
      `
Plan: Ida's plan
  Goal: Ida cycles to school 4 days a week
    Until: 4 May 2027
    Step 1: Ida cycles to the park every Friday | Who: Ida | Until: 28 November 2026`,
    );
  });
  it('is overdue after it', () => {
    check(
      'drift/overdue',
      `
Plan: Ida's plan
  Goal: Ida cycles to school 4 days a week | Until: 4 November 2026
#                                                   ^^^^^^^^^^^^^^^ warning: ‘Ida cycles to school 4 days a week’ was due on 4 November 2026, 18 days ago, and nothing says how it went. Add ‘Status:’ with what happened, or agree a new date.`,
    );
  });
});
