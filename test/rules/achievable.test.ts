import { check } from './check.ts';

describe('achievable/family-task-without-support', () => {
  it('points at the first task of the family without help', () => {
    check(
      'achievable/family-task-without-support',
      `
Plan: Ida's plan
  Child: Ida
  Person: Donna (mum)
  Person: Kofi (Donna's brother, safety network)
  Person: Lee Ward (support worker)
  Goal: Ida cycles to school
    Action: Mend the bike | Who: Donna | By: 4 February 2027
#           ^^^^^^^^^^^^^ warning: ‘Mend the bike’ is a task for Donna, and nobody under this goal helps with it. Add ‘Helped by:’, or an action by a worker that makes it possible.
    Action: Buy a lamp | Who: Ida | By: 4 February 2027
  Goal: Ida cycles to Gran's
    Action: Uncle to ride with Ida every Sunday
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: ‘Uncle to ride with Ida every Sunday’ is a task for Uncle, and nobody under this goal helps with it. Add ‘Helped by:’, or an action by a worker that makes it possible.
  Goal: Ida reads to Gran
    Helped by: Lee Ward
    Action: Choose the books | Who: Kofi | By: 4 February 2027
  Goal: Ida swims
    Action: Buy a swimsuit | Who: Donna | By: 4 February 2027
    Action: Take Ida to the pool | Who: Lee Ward | How often: every Tuesday`,
    );
  });
});

describe('achievable/overloaded-owner', () => {
  it('counts what is due in one week', () => {
    check(
      'achievable/overloaded-owner',
      `
Plan: Ida's plan
  Person: Lee Ward (support worker)
  Goal: Ida cycles to school
    Action: Ask about a bike | Who: Lee Ward | By: 1 February 2027
    Action: Ask about a lamp | Who: Lee Ward | By: 2 February 2027
    Action: Ask about a lock | Who: Lee | By: 3 February 2027
    Action: Ask about a bell | Who: support worker | By: 4 February 2027
    Action: Ask about a pump | Who: Lee Ward | By: 5 February 2027
    Action: Ask about a helmet | Who: Lee Ward | By: 7 February 2027
#                                                    ^^^^^^^^^^^^^^^ hint: Lee Ward has 6 actions due in the week of 1 February. Spread the dates, or share the actions out.
    Action: Ask about a map | Who: Lee Ward | By: 8 February 2027`,
    );
  });
});

describe('achievable/big-leap', () => {
  it('wants a step between far-apart figures', () => {
    check(
      'achievable/big-leap',
      `
Plan: Ida's plan
  Started: 5 October 2026
  Goal: Ida is in her lessons
# ^^^^ hint: ‘Ida is in her lessons’ has a long way to go in 34 weeks, with no step between. Add a milestone with a figure between the two and its date.
    Now: 20%
    Target: 90%
    By: 28 May 2027
  Goal: Ida wakes at night less often
# ^^^^ hint: ‘Ida wakes at night less often’ has a long way to go in 34 weeks, with no step between. Add a milestone with a figure between the two and its date.
    Now: 9 times
    Target: 2 times
    By: 28 May 2027`,
    );
  });
  it('leaves a small step, a short time and a way with steps alone', () => {
    check(
      'achievable/big-leap',
      `
Plan: Ida's plan
  Started: 5 October 2026
  Goal: Ida goes out with Gran
    Now: 0 a month
    Target: 2 a month
    By: 28 May 2027
  Goal: Ida is in her lessons
    Now: 20%
    Target: 90%
    By: 28 December 2026
  Goal: Ida reads at home
    Now: 1 page
    Target: 12 pages
    By: 28 May 2027
    Milestone: Ida reads 5 pages
      By: 28 January 2027`,
    );
  });
});

describe('achievable/too-many-actions', () => {
  it('points at the first action too many', () => {
    check(
      'achievable/too-many-actions',
      `
Plan: Ida's plan
  Goal: Ida cycles to school
    Action: Ask about a bike
    Action: Ask about a lamp
    Action: Ask about a lock | Status: done on 4 May 2026
    Action: Ask about a bell
    Action: Ask about a pump
    Action: Ask about a helmet
    Action: Ask about a map
    Action: Ask about a bag
    Action: Ask about a vest
    Action: Ask about a shed
#   ^^^^^^ hint: ‘Ida cycles to school’ has 9 open actions. Choose the 8 that matter most now and leave the others for the next review.`,
    );
  });
});

describe('achievable/negative-slope', () => {
  it('reads which way is better from the words', () => {
    check(
      'achievable/negative-slope',
      `
Plan: Ida's plan
  Goal: Ida cycles to school
    Now: 4 days a week
    Target: at least 3 days a week
#           ^^^^^^^^^^^^^^^^^^^^^^ warning: ‘Ida cycles to school’ is to go up, and the target is lower than where things stand now. Look at both figures again.
  Goal: Ida wakes at most twice a night
    Now: 1
    Target: 2
#           ^ warning: ‘Ida wakes at most twice a night’ is to go down, and the target is higher than where things stand now. Look at both figures again.
  Goal: Ida rides at least 3 miles at a time
    Now: 5
    Target: 3
#           ^ warning: ‘Ida rides at least 3 miles at a time’ is to go up, and the target is lower than where things stand now. Look at both figures again.`,
    );
  });
  it('says nothing where only the figures could tell', () => {
    check(
      'achievable/negative-slope',
      `
Plan: Ida's plan
  Goal: Ida wakes in the night
    Now: 5
    Target: 2
  Goal: Ida reduces the days that she misses
    Measure: days in school
    Now: 2
    Target: 5
  Goal: Ida keeps at least 2 of her 3 clubs
    Now: 3
    Target: at least 2`,
    );
  });
});
