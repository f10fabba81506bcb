import { check } from './check.ts';

describe('independence/no-milestones', () => {
  it('looks at goals more than twelve weeks away', () => {
    check(
      'independence/no-milestones',
      `
Plan: Ida's plan
  Kind: pathway plan
  Started: 7 September 2026
  Goal: Ida cooks her own tea
    Area: independent living
    By: 30 November 2026
  Goal: Ida pays her own rent
# ^^^^ warning: ‘Ida pays her own rent’ is 12 weeks away and has no milestones. Add steps with dates on the way, each with a little less help.
    Area: money
    By: 1 December 2026`,
    );
  });
});

describe('independence/no-help-level', () => {
  it('names the rungs', () => {
    check(
      'independence/no-help-level',
      `
Plan: Ida's plan
  Kind: pathway plan
  Child: Ida
  Goal: Ida cooks her own tea by 4 May 2027
# ^^^^ hint: ‘Ida cooks her own tea by 4 May 2027’ does not say how much help Ida needs when it is reached. Add ‘Help aim:’ with a rung: full help, hands-on help, shown how, prompts, someone nearby, no help.
    Area: independent living
    Help now: prompts`,
    );
  });
});

describe('independence/no-progression', () => {
  it('compares the aim with now, and each step with the one before', () => {
    check(
      'independence/no-progression',
      `
Plan: Ida's plan
  Child: Ida
  Goal: Ida cooks her own tea by 4 May 2027
    Help now: prompts
    Help aim: prompts
#             ^^^^^^^ warning: Ida has ‘prompts’ now and would have the same when the goal is reached. Choose a rung with less help, or say that the goal is to keep it up.
  Goal: Ida washes her own kit by 4 May 2027
    Help now: full help
    Help aim: no help
    Milestone: Ida loads the machine
      By: 4 January 2027
      Help: someone nearby
    Milestone: Ida chooses the wash
      By: 4 February 2027
      Help: prompts
#           ^^^^^^^ warning: The step ‘Ida chooses the wash’ needs more help (‘prompts’) than the step before it (‘someone nearby’). Put the steps in order, most help first.
  Goal: Ida keeps her room as tidy as it is until 4 May 2027
    Help now: prompts
    Help aim: prompts`,
    );
  });
});

describe('independence/no-goal-by-age', () => {
  it('begins in Year 9 with an EHC plan', () => {
    check(
      'independence/no-goal-by-age',
      `
Plan: Ida's plan
  Kind: EHC plan
  Child: Ida | Born: 4 May 2013
# ^^^^^ warning: Ida is in Year 9, and no goal prepares for adulthood. Add one in employment; independent living; friends, relationships and community; or good health.
  Outcome: Ida reads a page aloud by 4 May 2027
    Area: cognition and learning

Plan: Bo's plan
  Kind: EHC plan
  Child: Bo | Born: 4 October 2013
  Outcome: Bo reads a page aloud by 4 May 2027
    Area: cognition and learning`,
    );
  });
  it('is advice from 15 for a child who is looked after', () => {
    check(
      'independence/no-goal-by-age',
      `
Plan: Ida's plan
  Kind: care plan
  Child: Ida | Born: 22 November 2011
# ^^^^^ hint: Ida is 15, and no goal prepares for adulthood. Add one in employment; independent living; friends, relationships and community; or good health.
  Goal: Ida sees the dentist by 4 May 2027
    Area: health`,
    );
  });
});
