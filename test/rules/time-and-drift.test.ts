import { check } from './check.ts';

describe('time-bound/in-the-past', () => {
  it('points at the day and at the start of the plan', () => {
    check(
      'time-bound/in-the-past',
      `
Plan: Ida's plan
  Started: 4 May 2026
  Goal: Ida cycles to school
    By: 1 May 2026
#       ^^^^^^^^^^ error: ‘Ida cycles to school’ is due on 1 May 2026, before the plan began on 4 May 2026. Write the day that is meant.`,
    );
  });
  it('reads the day in the sentence too', () => {
    check(
      'time-bound/in-the-past',
      `
Plan: Ida's plan
  Started: 4 May 2026
  Goal: Ida cycles to school by 1 May 2026
#                            ^^^^^^^^^^^^^ error: ‘Ida cycles to school by 1 May 2026’ is due on 1 May 2026, before the plan began on 4 May 2026. Write the day that is meant.`,
    );
  });
  it('leaves the first day alone', () => {
    check(
      'time-bound/in-the-past',
      `
Plan: Ida's plan
  Started: 4 May 2026
  Goal: Ida cycles to school
    By: 4 May 2026`,
    );
  });
});

describe('time-bound/after-plan-ends', () => {
  it('compares with the end of the plan', () => {
    check(
      'time-bound/after-plan-ends',
      `
Plan: Ida's plan
  Started: 4 May 2026
  Ends: 4 August 2026
  Goal: Ida cycles to school
    By: within 14 weeks
#       ^^^^^^^^^^^^^^^ warning: ‘Ida cycles to school’ is due on 10 August 2026, but the plan ends on 4 August 2026. Bring the day forward, or let the plan run longer.`,
    );
  });
  it('leaves the last day alone', () => {
    check(
      'time-bound/after-plan-ends',
      `
Plan: Ida's plan
  Started: 4 May 2026
  Ends: 4 August 2026
  Goal: Ida cycles to school
    By: within 3 months`,
    );
  });
});

describe('time-bound/milestone-after-goal', () => {
  it('compares a step with its goal', () => {
    check(
      'time-bound/milestone-after-goal',
      `
Plan: Ida's plan
  Goal: Ida cycles to school
    By: Easter 2027
    Milestone: Ida rides round the park
      By: 29 March 2027
#         ^^^^^^^^^^^^^ warning: The milestone ‘Ida rides round the park’ is due on 29 March 2027, after its goal on 28 March 2027. A step comes before the goal: change one of the two days.`,
    );
  });
});

describe('drift/overdue', () => {
  it('counts the days since', () => {
    check(
      'drift/overdue',
      `
Plan: Ida's plan
  Started: 4 May 2026
  Goal: Ida cycles to school
    By: 21 November 2026
#       ^^^^^^^^^^^^^^^^ warning: ‘Ida cycles to school’ was due on 21 November 2026, 1 day ago, and nothing says how it went. Add ‘Status:’ with what happened, or agree a new date.
    Action: Mend the bike | Who: Dad | By: 21 June 2026 | Status: done on 20 June 2026
    Action: Buy a lamp | Who: Dad | By: 22 November 2026`,
    );
  });
  it('wants to know how work in progress stands', () => {
    check(
      'drift/overdue',
      `
Plan: Ida's plan
  Goal: Ida cycles to school
    By: 1 November 2026
#       ^^^^^^^^^^^^^^^ warning: ‘Ida cycles to school’ was due on 1 November 2026, 21 days ago, and nothing says how it went. Add ‘Status:’ with what happened, or agree a new date.
    Status: in progress on 4 October 2026`,
    );
  });
});
