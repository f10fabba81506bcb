import { check } from './check.ts';

describe('independence/no-milestones', () => {
  it('looks at goals that run for more than twelve weeks', () => {
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
# ^^^^ warning: ‘Ida pays her own rent’ runs for 12 weeks and has no milestones. Add steps with dates on the way, each with a little less help.
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
describe('independence/gap-too-long', () => {
  it('measures from step to step', () => {
    check(
      'independence/gap-too-long',
      `
Plan: Ida's plan
  Kind: pathway plan
  Started: 7 September 2026
  Goal: Ida cooks her own tea
    Area: independent living
    By: 30 August 2027
#       ^^^^^^^^^^^^^^ hint: From 4 January to 30 August 2027 no step of ‘Ida cooks her own tea’ is due: 34 weeks. Add a milestone between the two.
    Milestone: Ida makes toast
      By: 4 October 2026
    Milestone: Ida boils an egg
      By: 4 January 2027
  Goal: Ida pays her own rent
    Area: money
    By: 4 May 2027
    Milestone: Ida has a bank account
      By: 4 January 2027`,
    );
  });
});

describe('independence/area-missing', () => {
  it('puts the areas of a pathway plan in the four areas of adult life', () => {
    check(
      'independence/area-missing',
      `
Plan: Ida's plan
^^^^ hint: No goal of Ida is about ‘employment’ or ‘friends, relationships and community’. Add one, or write ‘Nothing planned:’ under that heading with the reason.
  Kind: pathway plan
  Child: Ida
  Goal: Ida cooks her own tea
    Area: practical skills
  Goal: Ida has a doctor
    Area: health
  Goal: Ida has her life story book
    Area: identity`,
    );
  });
  it("takes a section's heading, family time and a word that nothing is planned", () => {
    check(
      'independence/area-missing',
      `
Plan: Ida's plan
  Kind: transition plan
  Child: Ida
  Section: Accommodation
    Goal: Ida has her own key
  Section: Employment
    Nothing planned: Ida has worked at the bakery since May
  Section: Health
    Goal: Ida has a doctor
  Family time: Gran
    With: Gran`,
    );
  });
  it('begins in Year 9 with an EHC plan, and cannot tell where a goal has no area', () => {
    check(
      'independence/area-missing',
      `
Plan: Ida's plan
^^^^ hint: No goal of Ida is about ‘employment’, ‘friends, relationships and community’ or ‘good health’. Add one, or write ‘Nothing planned:’ under that heading with the reason.
  Kind: EHC plan
  Child: Ida | Year group: Year 9
  Goal: Ida cooks her own tea
    Area: independent living

Plan: Bo's plan
  Kind: EHC plan
  Child: Bo | Year group: Year 8
  Goal: Bo cooks his own tea
    Area: independent living

Plan: Flo's plan
  Kind: pathway plan
  Child: Flo
  Goal: Flo cooks her own tea
    Area: independent living
  Goal: Flo sings`,
    );
  });
});

describe('independence/after-18', () => {
  it('looks for what begins before the birthday', () => {
    check(
      'independence/after-18',
      `
Plan: Ida's plan
  Child: Ida | Born: 4 May 2009
  Goal: Ida pays her own rent
    By: 4 August 2027
#       ^^^^^^^^^^^^^ hint: ‘Ida pays her own rent’ is due on 4 August 2027, after Ida’s 18th birthday on 4 May, and nothing is due before it. Add a milestone or an action before the birthday.
  Goal: Ida has a doctor
    By: 4 August 2027
    Action: Book the first visit | Who: Gran | By: 4 March 2027
  Goal: Ida holds a passport
    By: 4 May 2027`,
    );
  });
});
