import { check } from './check.ts';

describe('language/acronym', () => {
  it('is said once for each short form, with the full words', () => {
    check(
      'language/acronym',
      `
Plan: Ida's plan
  Goal: Ida sees CAMHS 4 times and tells the SENCo how it was
#                ^^^^^ hint: ‘CAMHS’ is not explained in this plan. Write ‘Child and Adolescent Mental Health Services (CAMHS)’ the first time.
#                                            ^^^^^ hint: ‘SENCo’ is not explained in this plan. Write ‘special educational needs co-ordinator (SENCo)’ the first time.
  Goal: Ida sees CAMHS again
    Shown by: notes of the IROs
#                          ^^^^ hint: ‘IROs’ is not explained in this plan. Write ‘independent reviewing officers (IROs)’ the first time.`,
    );
  });
  it("leaves quotes, roles, references, the plan's own kind and what is explained alone", () => {
    check(
      'language/acronym',
      `
Plan: Ida's plan
  Kind: PEP
  Reference: CP-1180
  Person: Jo Lane (SENCO)
  Ida says: "CAMHS is far."
  Section: How it went
    The TAF met in May. Her team around the family (TAF) knows her well.
  Goal: Ida brings her PEP to the TAF and says "no SALT today" to OT-12
    So that: she can go on TV, or to A&E, with her GP`,
    );
  });
});

describe('language/words-that-wound', () => {
  it('offers what young people prefer', () => {
    check(
      'language/words-that-wound',
      `
Plan: Ida's plan
  Need: Ida's challenging behaviour at the contact centre
#             ^^^^^^^^^^^^^^^^^^^^^ hint: Young people ask us not to write ‘challenging behaviour’. They prefer ‘having trouble coping’ or ‘distressed feelings’.
#                                          ^^^^^^^^^^^^^^ hint: Young people ask us not to write ‘contact centre’. They prefer ‘family centre’.
    Goal: Ida will not abscond from her placement
#                      ^^^^^^^ hint: Young people ask us not to write ‘abscond’. They prefer ‘run away’ or ‘go missing’.
#                                       ^^^^^^^^^ hint: Young people ask us not to write ‘placement’. They prefer ‘home’, or the name of the people.
    Goal: Ida sees her birth mother and will not abscond
#                      ^^^^^^^^^^^^ hint: Young people ask us not to write ‘birth mother’. They prefer ‘parents’, ‘mum’ or ‘dad’, or the name.
    Action: Hold the LAC review at home
#                    ^^^ hint: Young people ask us not to write ‘LAC’. They prefer the full words or the child’s name; ‘LAC’ reads as ‘lack’.`,
    );
  });
  it('leaves job titles and documents alone', () => {
    check(
      'language/words-that-wound',
      `
Plan: Ida's plan
  Goal: Ida reads her leaving care health passport with the LAC nurse by 4 May 2027
    Action: The CLA doctor explains the leaving care offer by 4 May 2027`,
    );
  });
  it('says once what is to be written for LAC', () => {
    const plan = "Plan: Ida's plan\n  Action: Jo Lane holds the LAC review by 4 May 2027\n";
    check('language/acronym', plan);
  });
  it("leaves legal names, workers' words and quotes alone", () => {
    check(
      'language/words-that-wound',
      `
Plan: Ida's plan
  Kind: placement plan
  Legal status: placement order
  Became looked after: 4 May 2026
  Person: Sue Webb (foster carer)
  Ida says: "I was in care and I hated contact."
  Section: Placement
    The birth parents had supervised contact at the contact centre.
  Need: Ida has never read her placement plan or her placement order
    Strength: she says "the foster carer is nice"
    Goal: Ida rings the leaving care team and takes care in care of herself on her work placement
    Action: Contact the school | Who: Sue Webb | By: 4 May 2027`,
    );
  });
});

describe('language/blame', () => {
  it('asks what happened', () => {
    check(
      'language/blame',
      `
Plan: Ida's plan
  Need: Ida is hard to reach and refuses school
#              ^^^^^^^^^^^^^ hint: ‘hard to reach’ blames. Describe what happened: what was offered, when, and what the person said or did.
#                                ^^^^^^^ hint: ‘refuses’ blames. Describe what happened: what was offered, when, and what the person said or did.
    What happened: Ida refused to get out of the car
    Because: Mum failed to engage
    Goal: Mum does not engage "because she refuses"
#             ^^^^^^^^^^^^^^^ hint: ‘does not engage’ blames. Describe what happened: what was offered, when, and what the person said or did.
  If: Ida refuses to get on the bus
    Then: walk with her
  Section: History
    Dad was non-compliant.`,
    );
  });
});

describe('language/long-sentence', () => {
  it('counts the words of one sentence', () => {
    check(
      'language/long-sentence',
      `
Plan: Ida's plan
  Goal: Ida cycles to school and home again on four days out of five, past the park and over the bridge and along the river and up the hill and round the corner and down the lane and through the gate, with her lamp and her bell and her helmet
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: This sentence has 49 words. Keep who does what, how much and by when, and move the rest to lines of their own.
  Goal: Ida cycles to school and home again on four days out of five, past the park and over the bridge and along the river. She goes up the hill and round the corner and down the lane and through the gate, with her lamp and her bell and her helmet`,
    );
  });
});
