import assert from 'node:assert/strict';
import { review } from '../../server/src/review/review.ts';
import { LETTERS } from '../../server/src/review/score.ts';
import { check, TODAY } from './check.ts';

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
#          ^^^^^^^^^^^^ error: June has 30 days. Write the date that is meant.
  Review: 03/14/2026
#         ^^^^^^^^^^ error: There is no month 14. Dates are written day first: 14/03/2026.
  Goal: Ida cycles to school
    By: 29 February 2027
#       ^^^^^^^^^^^^^^^^ error: February 2027 has 28 days. Write the date that is meant.`,
    );
  });
});

describe('plan/ambiguous-date', () => {
  it('wants the year in full', () => {
    check(
      'plan/ambiguous-date',
      `
Plan: Ida's plan
  Started: 3/4/26
#          ^^^^^^ warning: Write the year with four figures: 3 April 2026, if that is the day meant.`,
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
#             ^^^^ warning: ‘bits’ is not a rung of the ladder. Write one of: full help, hands-on help, shown how, prompts, someone nearby, no help.`,
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
