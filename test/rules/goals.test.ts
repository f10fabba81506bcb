import assert from 'node:assert/strict';
import { check, findingsOf } from './check.ts';

/** What is found of a goal's owner, with one more line of the plan above. */
const ownerFindings = (who: string, line = 'Kind: care plan'): string[] =>
  findingsOf(
    'achievable/no-owner',
    `Plan: Ida's plan\n  Person: Jo Reid (social worker)\n  ${line}\n  Goal: Ida cycles to school by 4 May 2027\n    Who: ${who}\n`,
  );

describe('achievable/no-owner', () => {
  it('takes a role or the child as owner, and nobody in particular not', () => {
    check(
      'achievable/no-owner',
      `
Plan: Ida's plan
  Goal: The bike has lights by 4 May 2027
    Who: school nurse
  Goal: Homework is done by 6 o'clock until 4 May 2027
    Who: all professionals
#        ^^^^^^^^^^^^^^^^^ warning: ‘all professionals’ is nobody in particular. Name one person who answers for the goal.`,
    );
  });
  it('takes no agency as owner, however it is written', () => {
    for (const who of [
      'CAMHS',
      'School',
      'Hill School',
      "Children's services",
      'the network',
      'health',
      'Northshire Council',
      'Speech and language therapy',
      'CAMHS/School',
      'School (in term time)',
      'CAMHS, Housing',
      'Team around the family',
      "Barnardo's",
    ]) {
      const [found = '', ...more] = ownerFindings(who);
      assert.match(found, / warning: ‘.*’ names no person\. Write who there answers/, who);
      assert.deepEqual(more, []);
    }
  });
  it('takes whoever stands beside the agency, and a role that one person holds', () => {
    for (const who of [
      'CAMHS (Dr Khan)',
      'School (SENCO)',
      'CAMHS - Dr Khan',
      'SENCO at Hill School',
      'Mrs Patel at Hill School',
      'GP',
      'School nurse',
      'Team manager at Northshire Council',
      'Jo Reid, CAMHS',
      'CAMHS worker',
      'Mr Court',
      'CAMHS (to be named by 4 May 2027)',
    ])
      assert.deepEqual(ownerFindings(who), [], who);
  });
  it('goes by what a line Person says of an agency', () => {
    assert.equal(ownerFindings('CAMHS', 'Person: CAMHS (mental health team)').length, 1);
    assert.deepEqual(ownerFindings('CAMHS', 'Person: CAMHS (Dr Khan)'), []);
  });
});

describe('achievable/too-many-goals', () => {
  it('points at the first goal too many', () => {
    check(
      'achievable/too-many-goals',
      `
Plan: Ida's plan
  Goal: Ida reads book 1 to Gran
  Goal: Ida reads book 2 to Gran
  Goal: Ida reads book 3 to Gran
  Goal: Ida reads book 4 to Gran
  Goal: Ida reads book 5 to Gran
  Goal: Ida reads book 6 to Gran
  Goal: Ida reads book 7 to Gran
  Goal: Ida reads book 8 to Gran
  Goal: Ida reads book 9 to Gran
  Goal: Ida reads book 10 to Gran
  Goal: Ida reads book 11 to Gran
# ^^^^ hint: This plan has 11 open goals. Choose the 10 that matter most now and leave the others for the next review.`,
    );
  });
});

describe('measurable/no-baseline', () => {
  it('asks for the figure of today beside a target', () => {
    check(
      'measurable/no-baseline',
      `
Plan: Ida's plan
  Goal: Ida cycles to school
# ^^^^ warning: ‘Ida cycles to school’ does not say where things stand now. Add ‘Now:’ with today’s figure and its date.
    Measure: days a week
    Target: 4
  Goal: Ida holds a passport by 4 May 2027
  Goal: Ida's attendance goes from 60% to 90% by 4 May 2027`,
    );
  });
});

describe('relevant/no-reason', () => {
  it("is answered by a need, a purpose, a cause or the child's words", () => {
    check(
      'relevant/no-reason',
      `
Plan: Ida's plan
  Child: Ida
  Goal: Ida cycles to school
# ^^^^ warning: ‘Ida cycles to school’ does not say why it matters. Add ‘So that:’ with what it makes possible for Ida, or put the goal under the need it answers.
  Goal: Ida cycles to town
    So that: she sees her friends
  Goal: Ida cycles to the sea
    Ida says: "I want to swim."
  Need: Ida is alone at weekends
    Goal: Ida cycles to Gran's`,
    );
  });
});

describe('relevant/voice-missing', () => {
  it("wants the child's words, not only the parents'", () => {
    check(
      'relevant/voice-missing',
      `
Plan: Ida's plan
^^^^ warning: Nothing in this plan is in Ida’s own words. Add a line ‘Ida says: "…"’, or what you saw when a child cannot say it yet (‘Ida shows us: …’).
  Child: Ida
  Mum says: "She loves her bike."
  Goal: Ida cycles to school`,
    );
  });
  for (const lines of [
    '  Voice of the child:\n    Sami: "It is boring"',
    '  Wishes and feelings: Sami says he is bored',
    '  What Sami thinks: "bored"',
    '  My views: I am bored',
    '  What I think: "boring"',
  ])
    it(`hears the child under headings of the form: ${lines.trim()}`, () => {
      check(
        'relevant/voice-missing',
        `\nPlan: Sami's plan\n  Child: Sami Rahman\n${lines}\n  Goal: Sami cycles to school`,
      );
    });
  it('takes no refusal to speak for the child’s own words', () => {
    check(
      'relevant/voice-missing',
      `
Plan: Sami's plan
^^^^ warning: Nothing in this plan is in Sami Rahman’s own words. Add a line ‘Sami Rahman says: "…"’, or what you saw when a child cannot say it yet (‘Sami Rahman shows us: …’).
  Child: Sami Rahman
  Views of the child: Sami would not speak with me
  Goal: Sami cycles to school`,
    );
  });
  it('takes what the child shows us', () => {
    check(
      'relevant/voice-missing',
      `
Plan: Bo's plan
  Child: Bo
  Bo shows us: he reaches for the bike.
  Goal: Bo rides in the trailer`,
    );
  });
});

describe('specific/vague-change', () => {
  it('quotes all the words that are at fault, and no half of a thing', () => {
    check(
      'specific/vague-change',
      `
Plan: Ida's plan
  Goal: Ida to maintain a healthy lifestyle
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: ‘maintain a healthy lifestyle’ does not say when the goal is reached. Write what Ida will do that anyone could see, and how often, or add ‘Measure:’ and ‘Target:’.
  Goal: Ida shows good manners
#                 ^^^^^^^^^^^^ error: ‘good manners’ does not say when the goal is reached. Write what Ida will do that anyone could see, and how often, or add ‘Measure:’ and ‘Target:’.`,
    );
  });

  it('takes a target or what is counted for an end, and the bare name of a thing not', () => {
    check(
      'specific/vague-change',
      `
Plan: Ida's plan
  Goal: Ida will improve
#                ^^^^^^^ error: ‘improve’ does not say when the goal is reached. Write what Ida will do that anyone could see, and how often, or add ‘Measure:’ and ‘Target:’.
    Measure: books
  Goal: Ida will improve
    Measure: books
    Target: 4
  Goal: Ida will improve
    Measure: books read to Gran`,
    );
  });
});

describe('specific/no-deed', () => {
  it('quotes a verb with its little word, what is let, and a thing as a whole', () => {
    check(
      'specific/no-deed',
      `
Plan: Ida's plan
  Action: Look into clubs
#         ^^^^^^^^^ warning: ‘Look into’ does not say what is done. Write the deed that somebody could tick off, such as “rings”, “takes to” or “fills in the form with”.
  Action: Jo to let Ida do more
#               ^^^^^^^^^^^^^^^ warning: ‘let Ida do more’ does not say what is done. Write the deed that somebody could tick off, such as “rings”, “takes to” or “fills in the form with”.
  Action: Care Act assessment
#         ^^^^^^^^^^^^^^^^^^^ warning: ‘Care Act assessment’ does not say what is done. Write the deed: who does what, how often or by when.`,
    );
  });
});

describe('the person in a message', () => {
  const named = (goal: string): string | undefined =>
    findingsOf(
      'specific/vague-change',
      `Plan: Amina's plan\n  Child: Amina\n  Person: Jo Lane (social worker)\n  Goal: ${goal} by 3 May 2027\n`,
    )
      .concat(
        findingsOf(
          'specific/service-not-outcome',
          `Plan: Amina's plan\n  Child: Amina\n  Person: Jo Lane (social worker)\n  Goal: ${goal} by 3 May 2027\n`,
        ),
      )
      .map((message) => /(?:Write what|different for) (.+?) (?:will do|afterwards)/.exec(message)?.[1])[0];

  for (const [goal, whose] of [
    ['Amina will improve her behaviour', 'Amina'],
    ['Her mum will improve her parenting', 'Mum'],
    ["Amina's mum will improve her parenting", 'Amina’s mum'],
    ['Mother to engage', 'the mother'],
    ['Parents to co-operate', 'the parents'],
    ['Both parents to improve their parenting', 'the parents'],
    ['The social worker monitors the home every week', 'Amina'],
    ['Jo Lane supports Amina', 'Amina'],
  ] as const)
    it(`is ${whose}: ${goal}`, () => {
      assert.equal(named(goal), whose);
    });
});
