import { check } from './check.ts';

describe('measurable/no-target', () => {
  it('wants the figure at which enough is enough', () => {
    check(
      'measurable/no-target',
      `
Plan: Ida's plan
  Goal: Ida cycles to school by 4 May 2027
# ^^^^ warning: ‘Ida cycles to school by 4 May 2027’ does not say how much is enough. Add ‘Target:’ with the figure to reach.
    Measure: days a week
    Now: 1 on 2 March 2027
  Goal: Ida sleeps well by 4 May 2027
# ^^^^ warning: ‘Ida sleeps well by 4 May 2027’ does not say how much is enough. Add ‘Target:’ with the figure to reach.
    Now: 3 nights a week on 2 March 2027
  Goal: Ida cycles to Gran's 2 days a week by 4 May 2027
    Measure: days a week
  Goal: Ida holds a passport
    How we will know: she shows it to Gran`,
    );
  });
});

describe('measurable/no-evidence', () => {
  it('asks who writes the figures down', () => {
    check(
      'measurable/no-evidence',
      `
Plan: Ida's plan
  Goal: Ida cycles to school
# ^^^^ hint: ‘Ida cycles to school’ does not say who writes it down, and where. Add ‘Shown by:’ with the person and the chart, diary or register.
    Measure: days a week
    Target: 4
  Goal: Ida cycles to Gran's
    Measure: days a week, as written on the calendar
    Target: 4
  Goal: Ida holds a passport`,
    );
  });
  it('knows who looks, and the books and visits in which it is seen', () => {
    check(
      'measurable/no-evidence',
      `
Plan: Ida's plan
  Goal: Ida sleeps through
    How will we know: home visits, police notifications, SafeLives check by Dean
  Goal: Ida gains weight
    Measured by: weight plotted in the red book by Sue
  Goal: Ida reads to Gran
    Measure: evenings a week, counted by the class teacher
  Goal: Ida cycles to school
# ^^^^ hint: ‘Ida cycles to school’ does not say who writes it down, and where. Add ‘Shown by:’ with the person and the chart, diary or register.
    Measure: visits to the park a week by Easter
  Goal: Ida swims
# ^^^^ hint: ‘Ida swims’ does not say who writes it down, and where. Add ‘Shown by:’ with the person and the chart, diary or register.
    Measure: lengths swum by 9am`,
    );
  });
});

describe('measurable/unit-differs', () => {
  it('lays Now beside Target', () => {
    check(
      'measurable/unit-differs',
      `
Plan: Ida's plan
  Goal: Ida cycles to school
    Now: 2 days on 1 March 2027
    Target: 80%
#           ^^^ warning: ‘Now’ is counted in days and ‘Target’ in per cent. Count both the same way, so that the review can compare them.
  Goal: Ida cycles to Gran's
    Now: 2 a month
    Target: 3 a week
#           ^^^^^^^^ warning: ‘Now’ is counted by the month and ‘Target’ by the week. Count both the same way, so that the review can compare them.
  Goal: Ida reads to Gran
    Now: 2 evenings a week
    Target: 45 minutes
#           ^^^^^^^^^^ warning: ‘Now’ is counted in evenings and ‘Target’ in minutes. Count both the same way, so that the review can compare them.
  Goal: Ida saves
    Now: £4
    Target: 20`,
    );
  });
  it('leaves alone what can be turned into each other or is nothing yet', () => {
    check(
      'measurable/unit-differs',
      `
Plan: Ida's plan
  Goal: Ida reads to Gran
    Now: 30 minutes
    Target: 2 hours
  Goal: Ida sleeps
    Now: 0 a week
    Target: 3 a month
  Goal: Ida cycles to school
    Now: 2 days a week
    Target: 4 mornings a week
  Goal: Ida's blood sugar is steady
    Measure: HbA1c
    Now: 70 mmol/mol
    Target: 53 mmol/mol`,
    );
  });
});

describe('measurable/target-equals-baseline', () => {
  it('finds a goal that is reached already', () => {
    check(
      'measurable/target-equals-baseline',
      `
Plan: Ida's plan
  Goal: Ida cycles to school
    Now: 8 out of 10
    Target: 80%
#           ^^^ warning: The target of ‘Ida cycles to school’ is where things stand already. Set the next level, or say that the goal is to keep it up.
  Goal: Ida cycles to Gran's
    Now: 2
    Target: 2, for 12 weeks
  Goal: Ida stays in her bed at night
    Now: 5 out of 7
    Target: 5 out of 7`,
    );
  });
});

describe('measurable/fields-disagree', () => {
  it('compares the sentence with the target', () => {
    check(
      'measurable/fields-disagree',
      `
Plan: Ida's plan
  Goal: Ida is in school 90% of the time
    Target: 95%
#           ^^^ warning: The sentence says ‘90%’ and the target is 95%. Write the same figure in both.
  Goal: Ida cycles to school at least 4 days a week
    Target: 5 days a week
#           ^^^^^^^^^^^^^ warning: The sentence says ‘4 days’ and the target is 5 days a week. Write the same figure in both.
  Goal: Ida saves £40 for a lamp
    Target: £45
#           ^^^ warning: The sentence says ‘£40’ and the target is £45. Write the same figure in both.`,
    );
  });
  it('leaves alone what may mean something else', () => {
    check(
      'measurable/fields-disagree',
      `
Plan: Ida's plan
  Goal: Ida goes from 80% to 95%
    Target: 95%
  Goal: Ida cycles to school 4 days a week
    Target: 12 journeys
  Goal: Ida sleeps 7 hours on 5 nights a week
    Target: 5 nights a week
  Goal: Ida cycles on 4 school days out of 5
    Target: 8 out of 10`,
    );
  });
});
