import assert from 'node:assert/strict';
import { mend } from '../../server/src/review/mend.ts';
import { review } from '../../server/src/review/review.ts';
import { LETTERS } from '../../server/src/review/score.ts';
import { check, findingsOf, TODAY } from './check.ts';

describe('template/blank-left', () => {
  it('names the blank, and leaves what somebody said alone', () => {
    check(
      'template/blank-left',
      `
Plan: Ida's plan
  Child: Ida
  Ida says: "[laughs] I love it"
  Goal: Ida cycles to [place] by [date]
#                     ^^^^^^^ error: This blank is still to be filled in: place.
#                                ^^^^^^ error: This blank is still to be filled in: date.
    Who: [name]
#        ^^^^^^ error: This blank is still to be filled in: name.
    Evidence: Ofsted [2015] and [sic]`,
    );
  });

  const GOAL = `Plan: Ida's plan
  Goal: Ida cycles to school and back
    So that: she can meet her friends
    Measure: days a week that Ida cycles
    Now: 0 days on 4 May 2026
    Target: 4 days a week
    Who: Ida
    By: 4 May 2027
`;
  /** The letters that the goal does not have. */
  const missing = (plan: string): string => {
    const [goal] = review(plan, { today: TODAY }).plans[0]?.goals ?? [];
    return LETTERS.filter((letter) => goal?.letters[letter] !== 'met').join('');
  };

  it('costs a goal the letter that the blank is for', () => {
    assert.equal(missing(GOAL), '');
    assert.equal(missing(GOAL.replace('Ida cycles to school and back', '[what will be different]')), 'S');
    assert.equal(missing(GOAL.replace('school', '[place]')), 'S');
    assert.equal(missing(GOAL.replace('and back', 'and back by [date]')), 'T');
    assert.equal(missing(GOAL.replace('days a week that Ida cycles', '[what you will count]')), 'M');
    assert.equal(missing(GOAL.replace('Who: Ida', 'Who: [who]')), 'A');
    assert.equal(missing(GOAL.replace('she can meet her friends', '[why]')), 'R');
    assert.equal(missing(GOAL.replace('4 May 2027', '[date]')), 'T');
  });

  it('leaves no letter to a goal of nothing but blanks, in a draft neither', () => {
    const blanks = GOAL.replace(/: (?!Ida's).*/g, ': [to be filled in]');
    assert.equal(missing(blanks), 'SMART');
    assert.equal(missing(blanks.replace('\n', '\n  Status: draft\n')), 'SMART');
  });

  it('leaves a goal without words the letters that its lines say', () => {
    assert.equal(missing(GOAL.replace('Ida cycles to school and back', '')), 'S');
    assert.equal(missing("Plan: Ida's plan\n  Goal:\n"), 'SMART');
  });
});

describe('what is said of a goal', () => {
  const said = (goal: string): string[] =>
    review(`Plan: Ida's plan\n  Goal: ${goal}\n`, { today: TODAY }).findings.map(({ message }) => message);

  it('begins as a sentence does where the goal has no words', () => {
    assert.deepEqual(
      said('').filter((message) => /^[a-z]/.test(message)),
      [],
    );
    assert.ok(said('').some((message) => message.startsWith('This goal does not say why it matters.')));
  });
  it('quotes no more than its first words, however long a word is', () => {
    const long = said('x'.repeat(2000)).filter((message) => message.includes('xxx'));
    assert.ok(long.length > 0);
    assert.deepEqual(
      long.filter((message) => message.includes('x'.repeat(70))),
      [],
    );
  });
});

describe('plan/unknown-person', () => {
  it('names a stranger once', () => {
    check(
      'plan/unknown-person',
      `
Plan: Ida's plan
  Person: Sam Lee (social worker)
  Goal: Ida cycles to school
    Who: Bex Thorne and Sam
#        ^^^^^^^^^^ hint: The plan does not say who ‘Bex Thorne’ is. Add a line ‘Person: Bex Thorne (role)’.
    Helped by: Bex Thorne, the school nurse, Northshire council`,
    );
  });
  it('asks for a name where a deed stands', () => {
    check(
      'plan/unknown-person',
      `
Plan: Ida's plan
  Goal: Ida cycles to school
    Who: Dez takes Sami
#        ^^^^^^^^^^^^^^ hint: ‘Dez takes Sami’ tells what is done, and is nobody’s name. Write the name alone here, and what is done after ‘Action:’.
    Helped by: Will Young
#              ^^^^^^^^^^ hint: The plan does not say who ‘Will Young’ is. Add a line ‘Person: Will Young (role)’.`,
    );
  });
  it('ends a name with its line, whatever stands behind it', () => {
    check(
      'plan/unknown-person',
      `
Plan: Ida's plan
  Carer: Rosie Tait
  Personal Adviser visits every 8 weeks
  Teacher: Jo Lane (Year 5)
    Classes are on Mondays
  Goal: Ida cycles to school
    Who: Rosie Tait
    Helped by: Jo Lane, Bex Thorne
#                       ^^^^^^^^^^ hint: The plan does not say who ‘Bex Thorne’ is. Add a line ‘Person: Bex Thorne (role)’.`,
    );
  });
});

describe('plan/duplicate-field', () => {
  it('shows which line is used', () => {
    check(
      'plan/duplicate-field',
      `
Plan: Ida's plan
  Goal: Ida cycles to school
    Measure: days
    Measure: minutes
    By: 4 May 2027
    Deadline: 6 May 2027
#   ^^^^^^^^ warning: ‘Deadline’ asks again what ‘By’ has answered; only ‘4 May 2027’ is used. Keep one line.`,
    );
  });
});

describe('plan/empty-value', () => {
  it('asks for what belongs there', () => {
    check(
      'plan/empty-value',
      `
Plan: Ida's plan
  Goal:
# ^^^^ warning: Nothing stands after ‘Goal’. Write who does what differently, how much and by when.
    By:
#   ^^ warning: Nothing stands after ‘By’. Fill in [date], or take the line out.
    Outcome at review:`,
    );
  });
});

describe('plan/impossible-date', () => {
  it('names what the calendar has', () => {
    check(
      'plan/impossible-date',
      `
Plan: Ida's plan
  Started: 31 June 2026
#          ^^^^^^^^^^^^ error: There is no 31 June 2026: June has 30 days. Write 30 June 2026 or 1 July 2026.
  Review: 03/14/2026
#         ^^^^^^^^^^ error: There is no month 14. Dates are written day first: 14/03/2026.
  Goal: Ida cycles to school
    By: 29 February 2027
#       ^^^^^^^^^^^^^^^^ error: There is no 29 February 2027: February 2027 has 28 days. Write 28 February 2027 or 1 March 2027.`,
    );
  });
  it('looks at sentences and at the ends of rhythms too', () => {
    check(
      'plan/impossible-date',
      `
Plan: Ida's plan
  Goal: Ida cycles to school by 30 February
#                               ^^^^^^^^^^^ error: There is no 30 February: February has 28 or 29 days. Write 28 February or 1 March.
    Milestone: By 12/31/2026 Ida rides round the block
#                 ^^^^^^^^^^ error: There is no month 31. Dates are written day first: 31/12/2026.
    Action: Ride along every Saturday until 31 November 2026
#                                           ^^^^^^^^^^^^^^^^ error: There is no 31 November 2026: November has 30 days. Write 30 November 2026 or 1 December 2026.
    Action: Ride along | How often: every Saturday until 31 April 2027
#                                                        ^^^^^^^^^^^^^ error: There is no 31 April 2027: April has 30 days. Write 30 April 2027 or 1 May 2027.
  Check: Helmet | Done: 31 June 2026
#                       ^^^^^^^^^^^^ error: There is no 31 June 2026: June has 30 days. Write 30 June 2026 or 1 July 2026.
  Goal: Ida swims by 1 November 20226
#                    ^^^^^^^^^^^^^^^^ error: ‘20226’ is no year. Write the year with four figures.`,
    );
  });
  it('costs the goal its T, unless ‘By’ has a day', () => {
    const letter = (more: string): string | undefined =>
      review(`Plan: Ida's plan\n  Goal: Ida swims 20 metres by 31 June 2027\n${more}`, {
        today: TODAY,
        templates: [],
      }).plans[0]?.goals[0]?.letters.T;
    assert.equal(letter(''), 'not met');
    assert.equal(letter('    By: 30 June 2027\n'), 'met');
  });
});

describe('plan/ambiguous-date', () => {
  it('leaves what can be a day or a year to the writer', () => {
    check(
      'plan/ambiguous-date',
      `
Plan: Ida's plan
  Started: 3/4/26
  Goal: Ida cycles to school
    By: Jan 27
#       ^^^^^^ warning: ‘Jan 27’ can be 27 January or January 2027. Write which of them, with the year in four figures.`,
    );
  });
});

describe('plan/short-year', () => {
  it('says once how years of two figures were read, a birth that would lie ahead in the past century', () => {
    check(
      'plan/short-year',
      `
Plan: Ida's plan
  Child: Ida | Born: 3 June 98
#                    ^^^^^^^^^ hint: ‘3 June 98’ was read as 3 June 1998, and 9 other dates of this plan in the same way. Write years with four figures.
  Started: 18/08/26
  Assessment completed: 12.10.26
  Visit: 3-6-26
    Seen: Ida
  Visit: 3 June ’26
  Goal: Ida cycles to school by Tues 4/5/27
    Now: 1 out of 5 (week of 5/10/26)
    Status: met on 20/11/26
    Progress: 2 out of 5 on 16/11/26
    By: end of Sept 27
  Review: 8th Dec 26, 4pm`,
    );
    check(
      'plan/short-year',
      `
Plan: Unborn baby of Ida
  Child: Unborn baby | Born: 12/02/27
#                            ^^^^^^^^ hint: ‘12/02/27’ was read as 12 February 2027. Write the year with four figures.`,
    );
  });
  it('writes them all out', () => {
    const text = `Plan: Ida's plan\n  Child: Ida | Born: 19/02/98\n  Started: 18/08/26\n  Review: 12.10.26\n`;
    assert.equal(
      mend(text, { today: TODAY, templates: [] }).text,
      `Plan: Ida's plan\n  Child: Ida | Born: 19 February 1998\n  Started: 18 August 2026\n  Review: 12 October 2026\n`,
    );
  });
});

describe('a day without a year that lies behind', () => {
  it('says how it is read', () => {
    check(
      'plan/ambiguous-date',
      `
Plan: Ida's plan
  Child: Ida | Born: 14 March
#                    ^^^^^^^^ warning: ‘14 March’ has no year. Write it.
  Referred: 5 October
#           ^^^^^^^^^ warning: ‘5 October’ has no year. It is read as 5 October 2026, the nearest such day. Write the year.
  Started: 12 October 2026
  Goal: Ida cycles to school by 4 May
#                            ^^^^^^^^ warning: ‘by 4 May’ has no year. It is read as 4 May 2027, the first such day after the plan’s start. Write the year.
    Now: 1 out of 5 (week of 5 October)
#                            ^^^^^^^^^ warning: ‘5 October’ has no year. It is read as the latest such day. Write the year.
    Status: in progress since 14 October
    Progress: 2 out of 5 on 16 November
#                           ^^^^^^^^^^^ warning: ‘16 November’ has no year. It is read as the latest such day. Write the year.
  Review: 4 December, 4pm
#         ^^^^^^^^^^ warning: ‘4 December’ has no year. It is read as the first such day after the plan’s start. Write the year.
  Visit: 5 October
#        ^^^^^^^^^ warning: ‘5 October’ has no year. It is read as the latest such day. Write the year.
    Seen: Ida
  Goal: Ida swims by 4 May '27
    Status: met on 20 November
#                  ^^^^^^^^^^^ warning: ‘20 November’ has no year. It is read as the latest such day. Write the year.
  Signed: Sam Lee | On: 14 October
#                       ^^^^^^^^^^ warning: ‘14 October’ has no year. It is read as 14 October 2026, the latest such day. Write the year.`,
    );
  });
});

describe('plan/ambiguous-date with the year in words', () => {
  it('says which year was read', () => {
    check(
      'plan/ambiguous-date',
      `
Plan: Ida's plan
  Started: 12 January 2026
  Goal: Ida swims
    By: 31st of March next year
#       ^^^^^^^^^^^^^^^^^^^^^^^ warning: ‘31st of March next year’ is read as 31 March 2027, counted from the year in which the plan started. Write the year.
  Goal: Ida cycles to school by May next year
#                            ^^^^^^^^^^^^^^^^ warning: ‘by May next year’ is read as 31 May 2027, counted from the year in which the plan started. Write the year.`,
    );
  });
});

describe('plan/ambiguous-date without a year', () => {
  it('says which year is taken', () => {
    check(
      'plan/ambiguous-date',
      `
Plan: Ida's plan
  Started: 7 September 2026
  Goal: Ida cycles to school
    By: 4 May
#       ^^^^^ warning: ‘4 May’ has no year. It is read as 4 May 2027, the first such day after the plan’s start. Write the year.`,
    );
  });
});

describe('plan/weekday-differs', () => {
  it('says which weekday the date is, and which date near is that weekday', () => {
    check(
      'plan/weekday-differs',
      `
Plan: Ida's plan
  Started: Monday 7 September 2026
  Review: Thursday 31 January 2027
#         ^^^^^^^^^^^^^^^^^^^^^^^^ warning: 31 January 2027 is a Sunday, not a Thursday. Write Sunday 31 January 2027 or Thursday 28 January 2027.
  Review: Friday, 30 July 2027, 4pm
  Review: Fri, 30 June 2027, 4pm
#         ^^^^^^^^^^^^^^^^^ warning: 30 June 2027 is a Wednesday, not a Friday. Write Wednesday 30 June 2027 or Friday 2 July 2027.
  Goal: Ida cycles to school by Tues 4/5/27
  Goal: Ida cycles to school by Mon 4/5/27
#                               ^^^^^^^^^^ warning: 4 May 2027 is a Tuesday, not a Monday. Write Tuesday 4 May 2027 or Monday 3 May 2027.
  Goal: Ida cycles to school by Mon 4/5/2027
#                               ^^^^^^^^^^^^ warning: 4 May 2027 is a Tuesday, not a Monday. Write Tuesday 4 May 2027 or Monday 3 May 2027.
    By: Monday 4 May
#       ^^^^^^^^^^^^ warning: 4 May 2027 is a Tuesday, not a Monday. Write Tuesday 4 May 2027 or Monday 3 May 2027.`,
    );
  });
});

describe('plan/unlikely-year', () => {
  it('names a year that the slip may stand for', () => {
    check(
      'plan/unlikely-year',
      `
Plan: Ida's plan
  Child: Ida | Born: 4 May 2011
  Started: 4 May 2026
  Review: 1 November 2206
#                    ^^^^ error: The year 2206 is far from this plan. Write the year that is meant, perhaps 2026.
  Goal: Ida cycles to school
    By: 1/11/0226
#            ^^^^ error: The year 226 is far from this plan. Write the year that is meant, perhaps 2026.
    Milestone: Ida rides round the block by spring 1927
#                                                  ^^^^ error: The year 1927 is far from this plan. Write the year that is meant, perhaps 2027.
    Action: Ride along | How often: every Saturday until May 2216
#                                                            ^^^^ error: The year 2216 is far from this plan. Write the year that is meant.
    Progress: 1 out of 5 on 4 June 2062
#                                  ^^^^ error: The year 2062 is far from this plan. Write the year that is meant, perhaps 2026.
  Goal: Ida lives in her own flat by May 2036
    Now: 0 on 4 May 1926
#                   ^^^^ error: The year 1926 is far from this plan. Write the year that is meant, perhaps 2026.`,
    );
  });
  it('looks at the start of the plan from the day on which it is judged', () => {
    check(
      'plan/unlikely-year',
      `
Plan: Ida's plan
  Started: 4 May 2062
#                ^^^^ error: The year 2062 is far from this plan. Write the year that is meant, perhaps 2026.
  Goal: Ida cycles to school
    By: 1 November 2026`,
    );
  });
});

describe('plan/unknown-value', () => {
  it('says what can be written', () => {
    check(
      'plan/unknown-value',
      `
Plan: Ida's plan
  Kind: carre plan
#       ^^^^^^^^^^ warning: ‘carre plan’ looks like ‘care plan’ with a slip of the fingers. Write ‘care plan’.
  Status: nearly there
#         ^^^^^^^^^^^^ warning: ‘nearly there’ is not a status used here. Write one of: draft, proposed, agreed, amended final, amended, final, closed; then "on" and the date.
  Goal: Ida cycles to school
    Area: helth
#         ^^^^^ warning: ‘helth’ looks like ‘health’ with a slip of the fingers. Write ‘health’.
    By: soonish
#       ^^^^^^^ warning: ‘soonish’ is not a date. Write one, such as 31 March 2027.
    Help now: bits
#             ^^^^ warning: ‘bits’ is not a rung of the ladder. Write one of: full help, hands-on help, shown how, prompts, someone nearby, no help.
  Goal: Ida dresses herself
    Help now: hands-on
    Help aim: someone near
  Goal: Ida ties her laces
    Help now: shown what to do
    Help aim: a bit of prompting from Dad
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: ‘a bit of prompting from Dad’ is not a rung of the ladder. If ‘prompts’ is meant, write that; else one of: full help, hands-on help, shown how, someone nearby, no help.`,
    );
  });

  it('says that a person is no day', () => {
    check(
      'plan/unknown-value',
      `
Plan: Ida's plan
  Person: Jo Reid (health visitor)
  Goal: Ida sleeps in her own bed
    By: Jo Reid
#       ^^^^^^^ warning: ‘Jo Reid’ is a person and no date. Write ‘Who: Jo Reid’, and after ‘By:’ the day.`,
    );
  });
});

describe('plan/misspelt-label', () => {
  it('reads on as if it were right', () => {
    check(
      'plan/misspelt-label',
      `
Plan: Ida's plan
  Gaol: Ida cycles to school
# ^^^^ warning: ‘Gaol’ looks like ‘Goal’ with a slip of the fingers. Write ‘Goal:’; it is read as that for now.
    Mesure: days a week
#   ^^^^^^ warning: ‘Mesure’ looks like ‘Measure’ with a slip of the fingers. Write ‘Measure:’; it is read as that for now.
    By: 4 May 2027`,
    );
  });
});

describe('plan/out-of-place', () => {
  it('says where it belongs', () => {
    check(
      'plan/out-of-place',
      `
Plan: Ida's plan
  Need: Ida is late
    Goal: Ida is at her desk by 9
      Strength: she likes her teacher
#     ^^^^^^^^ warning: ‘Strength’ belongs to the need. Move it up under ‘Need:’; where it stands now it is only a heading.`,
    );
  });
});

describe('plan/unreadable-letters', () => {
  it('points at the first', () => {
    check(
      'plan/unreadable-letters',
      `
Plan: Zo�'s pl�n
#       ^ error: Some letters from here on could not be read: the file was not saved as UTF-8. Save it again with the encoding UTF-8 (in Notepad: Save as, Encoding, UTF-8) and put the letters right.`,
    );
  });
});

describe('text above a plan', () => {
  const PLAN = "Plan: Ida's plan\n  Goal: Ida cycles to school\n";
  for (const above of [
    'FAMILY PLAN\n\n',
    '# Council of Anytown\nFamily plan\n',
    'Local authority: Anytown\n',
    'FAMILY PLAN\nAnytown\n- Part 1\n',
  ])
    it(`is no plan of its own: ${JSON.stringify(above)}`, () => {
      const { plans, findings } = review(above + PLAN, { today: TODAY, templates: [] });
      assert.deepEqual(
        plans.map(({ plan }) => plan.title),
        ["Ida's plan"],
      );
      assert.deepEqual(
        findings.filter(({ start }) => start < above.length),
        [],
      );
    });
  it('is no plan either where a template follows', () => {
    const text = 'FAMILY PLAN\n\nTemplate: Family plan\n  For: early help plan\n';
    assert.deepEqual(findingsOf('plan/no-labels', text), []);
    assert.equal(review(text, { today: TODAY, templates: [] }).plans.length, 0);
  });
  it('is a plan where a line of it is understood, and where nothing else is there', () => {
    const plansIn = (text: string): number => review(text, { today: TODAY, templates: [] }).plans.length;
    assert.equal(plansIn(`Goal: Bo swims by 4 May 2027\n${PLAN}`), 2);
    assert.equal(plansIn('FAMILY PLAN\n'), 1);
    assert.equal(findingsOf('plan/no-labels', 'FAMILY PLAN\n').length, 1);
  });
  it('still has its slips of writing told', () => {
    assert.equal(findingsOf('plan/misspelt-label', `Gaol: Ida cycles by 4 May 2027\n${PLAN}`).length, 1);
  });
});

describe('a check that is set aside', () => {
  it('needs its whole name, a colon and a reason', () => {
    check(
      'allow/unknown-rule',
      `
Plan: Ida's plan
  Goal: Ida cycles to school
    # allow overdue because the bike comes in June
#           ^^^^^^^ warning: There is no check called ‘overdue’. Did you mean ‘drift/overdue’?
    By: 4 May 2015`,
    );
    check(
      'allow/without-reason',
      `
Plan: Ida's plan
  Goal: Ida cycles to school
    # allow drift/overdue because the bike comes in June
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This line gives no reason. Put a colon after the name of the check, and then why it is set aside.
    By: 4 May 2015`,
    );
  });
});
