import { check } from './check.ts';

describe('relevant/no-need', () => {
  it('wants a goal under a need where the plan has needs', () => {
    check(
      'relevant/no-need',
      `
Plan: Ida's plan
  Need: Ida cannot get to her friends
    Goal: Ida cycles to school

  Section: More
    Goal: Ida reads to Gran
#   ^^^^ hint: ‘Ida reads to Gran’ stands under none of this plan’s needs. Put it under the need it answers, or add ‘For:’ with that need.
      So that: they have the evenings
    Goal: Ida swims
      For: Ida
      So that: she can go to the lake`,
    );
  });
});

describe('relevant/voice-unlinked', () => {
  it('is said once, at the first words', () => {
    check(
      'relevant/voice-unlinked',
      `
Plan: Ida's plan
  Ida says: "I want to ride with my mates."
# ^^^^^^^^ hint: What people say in this plan stands under no goal. Put words like these under the goal that comes from them, so that everybody sees what they changed.
  Gran says: "I want her to be safe."
  Need: Ida cannot get to her friends
    Goal: Ida cycles to school
    Goal: Ida cycles to Gran's`,
    );
  });
  it('leaves the views of an EHC plan in Section A, where the law has them stand', () => {
    check(
      'relevant/voice-unlinked',
      `
Plan: Ida's EHC plan
  Kind: EHC plan
  Section A: Views, interests and aspirations
    Ida says: "I want to ride with my mates."
  Section E: Outcomes
    Outcome: Ida cycles to school`,
    );
  });
  it('takes words under a need, and a goal that speaks of them', () => {
    check(
      'relevant/voice-unlinked',
      `
Plan: Ida's plan
  Need: Ida cannot get to her friends
    Ida says: "I want to ride with my mates."
    Goal: Ida cycles to school

Plan: Bo's plan
  Bo says: "I want a boat."
  Goal: Bo swims
    Because: Bo wants to sail`,
    );
  });
});

describe('relevant/need-without-goal', () => {
  it('reads where a need is answered', () => {
    check(
      'relevant/need-without-goal',
      `
Plan: Ida's plan
  Need 1: Ida cannot get to her friends
# ^^^^^^ warning: No goal answers this need. Add a goal under it, or write ‘Nothing planned:’ with the reason.
  Need 2: Ida cannot swim
  Need C: Ida cannot cook
  Need 4: Ida has no lamp
# ^^^^^^ warning: No goal answers this need. Add a goal under it, or write ‘Nothing planned:’ with the reason.
  Worry: Ida is alone at weekends
    Nothing planned: Gran moves in on Friday
  Need 6: Ida has no coat
    Action: Buy a coat
  Section: Goals
    Goal 2: Ida swims
      For: needs 2 and C
    Action: Buy a lamp | For: outcome 4`,
    );
  });
  it('is milder where a goal names no need', () => {
    check(
      'relevant/need-without-goal',
      `
Plan: Ida's plan
  Need: Ida cannot get to her friends
# ^^^^ hint: No goal answers this need. Add a goal under it, or write ‘Nothing planned:’ with the reason.
  Section: Goals
    Goal: Ida cycles to school`,
    );
  });
});

describe('relevant/goal-without-action', () => {
  it('knows actions that name their goal', () => {
    check(
      'relevant/goal-without-action',
      `
Plan: Ida's plan
  Outcome E1: Ida cycles to school
  Outcome E2: Ida swims
# ^^^^^^^^^^ hint: Nobody does anything for ‘Ida swims’ yet. Add the first action, with who does it and by when.
  Outcome E3: Ida cooks
    No action planned: she starts by herself

  Section: Provision
    Provision: Cycle training | Meets: outcome E1`,
    );
  });
  it('cannot tell where actions name nothing', () => {
    check(
      'relevant/goal-without-action',
      `
Plan: Ida's plan
  Goal: Ida cycles to school

  Section: Actions
    Action: Mend the bike`,
    );
  });
  it('knows a goal that an action names by its words', () => {
    check(
      'relevant/goal-without-action',
      `
Plan: Ida's plan
  Child: Ida
  Goal: Ida sleeps in her own bed by 4 May 2027
  Goal: Ida reads 3 times a week by 4 May 2027
# ^^^^ hint: Nobody does anything for ‘Ida reads 3 times a week by 4 May 2027’ yet. Add the first action, with who does it and by when.
  Section: What we do
    Action: Buy a night light | For: Ida sleeps in her own bed | Who: Gran`,
    );
  });
});

describe('relevant/professional-task', () => {
  it('points at the words', () => {
    check(
      'relevant/professional-task',
      `
Plan: Ida's plan
  Goal: Ida cycles to school
    Action: Lee Ward to refer Ida to the cycle club
#                       ^^^^^ hint: ‘refer’ is work among professionals. Keep it in your own notes, and write here what the family will get and when.
    Action: Complete the housing assessment
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: ‘Complete the housing assessment’ is work among professionals. Keep it in your own notes, and write here what the family will get and when.
    Action: Lee Ward to write up the visit and update the system
#                       ^^^^^^^^ hint: ‘write up’ is work among professionals. Keep it in your own notes, and write here what the family will get and when.
    Action: Lee Ward to chase the council about the kerb
#                       ^^^^^ hint: ‘chase’ is work among professionals. Keep it in your own notes, and write here what the family will get and when.
    Action: Complete housing application with Gran
    Action: Ida to refer to the list on the fridge`,
    );
  });
});

describe('relevant/copied', () => {
  it("finds the sentence under another child's name", () => {
    check(
      'relevant/copied',
      `
Plan: Ida's plan
  Child: Ida
  Goal: Ida cycles to school 4 days a week

Plan: Bo's plan
  Child: Bo
  Goal: Bo cycles to school 4 days a week.
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: The same sentence stands under another goal of this file. Write each goal from the child’s own need and words, or take one of the two out.
  Goal: Bo swims`,
    );
  });
  it('leaves short sentences and goals tried before alone', () => {
    check(
      'relevant/copied',
      `
Plan: Ida's plan
  Child: Ida
  Goal: Ida swims
  Goal: Ida swims
  Goal: Ida cycles to school 4 days a week
    Status: not met on 4 May 2026
  Goal: Ida cycles to school 4 days a week`,
    );
  });
});
