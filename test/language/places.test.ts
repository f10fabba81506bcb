import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/language/print.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { check, checkProblems } from './check.ts';

/** Which line belongs to which, by its label: plans here stand without their indentation unless it matters. */
describe('An entry goes', () => {
  it('to the innermost open block, where it is a field there', () => {
    check(
      `
      Plan: P
      Goal: Ivo cooks
      By: May 2027
      Action: Shop together
      By: April 2027
      `,
      `
      plan | P
        goal | Ivo cooks
          .by | May 2027
          action | Shop together
            .by | April 2027
      `,
    );
  });

  it('else it opens a block, and closes those of its level and deeper', () => {
    check(
      `
      Plan: P
      Need: toast every day
      Goal: Ivo cooks
      Milestone: eggs
      Action: Shop together
      Goal: Ivo washes up
      Need: late to bed
      `,
      `
      plan | P
        need | toast every day
          goal | Ivo cooks
            milestone | eggs
            action | Shop together
          goal | Ivo washes up
        need | late to bed
      `,
    );
  });

  it('else to the block around an aside that cannot hold it', () => {
    check(
      `
      Plan: P
      Child: Ivo
      Born: 2 May 2014
      Reference: 17
      Goal: Ivo cooks
        Scale: Ivo 3 on 2 May 2026
        By: May 2027
      `,
      `
      plan | P
        child | Ivo
          .born | 2 May 2014
        .reference | 17
        goal | Ivo cooks
          scale | Ivo 3 on 2 May 2026
          .by | May 2027
      `,
    );
  });

  it('else it is a heading of the writer’s own, where it stands', () => {
    check(
      `
      Plan: P
        Bottom line: home by 8
        Need: toast
          Who else eats: Zuri
      `,
      `
      plan | P
        “Bottom line” | home by 8
        need | toast
          “Who else eats” | Zuri
      `,
    );
  });
});

describe('A word that is a label twice', () => {
  it('is the decision of a meeting, indented under it', () => {
    check(
      `
      Plan: P
        Meeting: Core group | Date: 2 May 2026
          Outcome: Dad stays at his brother's
        Outcome: Ivo cooks
      `,
      `
      plan | P
        meeting meeting | Core group
          .date | 2 May 2026
          .decision | Dad stays at his brother's
        goal | Ivo cooks
      `,
    );
  });

  it('is how an action or a milestone went, in its row or indented under it, and else the next goal', () => {
    check(
      `
      Plan: P
        Goal: Ivo cooks
          Action: Shop together | By: 12.10.26 | Outcome: done, started 12/10/26
          Action: Buy a pan
            Outcome: no shop had one
            Result: ordered
          Milestone: eggs | Outcome: he did it
          Outcome: Ivo washes up
      `,
      `
      plan | P
        goal | Ivo cooks
          action | Shop together
            .by | 12.10.26
            .outcome | done, started 12/10/26
          action | Buy a pan
            .outcome | no shop had one
            .outcome | ordered
          milestone | eggs
            .outcome | he did it
        goal | Ivo washes up
      `,
    );
  });

  it('is the part of a provision after a bar, and else a section', () => {
    check(
      `
      Plan: P
      Section: F
        Provision: Therapy | Part: F | Who: Ms Adeyemi
      Part: Health
      `,
      `
      plan | P
        section | F
          action provision | Therapy
            .part | F
            .who | Ms Adeyemi
        section | Health
      `,
    );
  });

  it('is contact with a person, or family time', () => {
    check(
      `
      Plan: P
        Person: Carla (mum) | Contact: ring after 6
        Contact: Carla
          How often: every Saturday
      `,
      `
      plan | P
        person | Carla (mum)
          .contact | ring after 6
        familyTime | Carla
          .howOften | every Saturday
      `,
    );
  });

  it('is the review of family time when it is indented there', () => {
    check(
      `
      Plan: P
        Family time: Dad
          Review: 8 July 2026
        Review: 9 July 2026
      `,
      `
      plan | P
        familyTime | Dad
          .review | 8 July 2026
        meeting review | 9 July 2026
      `,
    );
  });

  it('is evidence of a need, and what a goal is shown by', () => {
    check(
      `
      Plan: P
        Need: toast
          Evidence: diary
          Goal: Ivo cooks
            Evidence: photographs
      `,
      `
      plan | P
        need | toast
          .evidence | diary
          goal | Ivo cooks
            .shownBy | photographs
      `,
    );
  });
});

describe('A section', () => {
  it('holds prose, headings and blocks', () => {
    check(
      `
      Plan: P
      Section: A Views
        Ivo drew his day.

        Bedtime: 9 pm
        Need: toast
      `,
      `
      plan | P
        section | A Views
          ¶ | Ivo drew his day.
          “Bedtime” | 9 pm
          need | toast
      `,
    );
  });

  it('ends where a block stands at its column, once it has shown that it indents', () => {
    check(
      `
      Plan: P
      Section: Routines
        Bedtime: 9 pm
      Need: toast
      `,
      `
      plan | P
        section | Routines
          “Bedtime” | 9 pm
        need | toast
      `,
    );
  });

  it('goes on in a plan that does not indent', () => {
    check(
      `
      Plan: P
      Section: Home
      Need: toast
      Section: School
      Need: late
      `,
      `
      plan | P
        section | Home
          need | toast
        section | School
          need | late
      `,
    );
  });
});

describe('An aside', () => {
  it('closes no need and no goal', () => {
    check(
      `
      Plan: P
      Need: toast
      Review: 2 May 2026
      Goal: Ivo cooks
      Check: smoke alarm | Done: yes
      Action: Shop
      `,
      `
      plan | P
        need | toast
          goal | Ivo cooks
            action | Shop
        meeting review | 2 May 2026
        check | smoke alarm
          .done | yes
      `,
    );
  });

  it('belongs to the goal that it is indented under', () => {
    check(
      `
      Plan: P
        Goal: Ivo cooks
          Progress: 2 of 3 on 2 May 2026
          If: the hob breaks
            Then: cold supper | Who: Carla
        If: Ivo moves
      `,
      `
      plan | P
        goal | Ivo cooks
          progress | 2 of 3 on 2 May 2026
          contingency | the hob breaks
            then | cold supper
              .who | Carla
        contingency | Ivo moves
      `,
    );
  });

  it('gives each Then its own who, also below it at the same column', () => {
    check(
      `
      Plan: P
      If: Ivo is not home
        Then: ring Aunt Pat
        Who: Carla
        Then: ring the police
        Who: Aunt Pat
      `,
      `
      plan | P
        contingency | Ivo is not home
          then | ring Aunt Pat
            .who | Carla
          then | ring the police
            .who | Aunt Pat
      `,
    );
  });

  it('is no Then without an If', () => {
    check('Plan: P\nThen: ring', 'plan | P\n  “Then” | ring');
  });
});

describe('What somebody says', () => {
  it('stands in the goal or need it is indented under, else in the plan', () => {
    check(
      `
      Plan: P
        Need: toast
          Ivo says: "I like toast."
        Mum and Dad say: "So do we."
        Zuri shows us: a picture of soup
      `,
      `
      plan | P
        need | toast
          Ivo: | "I like toast."
        Mum and Dad: | "So do we."
        Zuri: | a picture of soup
      `,
    );
  });

  it('ends with the closing mark', () => {
    check(
      `
      Plan: P
      Ivo says: "I like
        toast."
      He smiled.
      `,
      `
      plan | P
        Ivo: | "I like toast."
        ¶ | He smiled.
      `,
    );
  });
});

describe('A heading of the writer’s own', () => {
  it('takes what is indented under it, save what opens a block', () => {
    check(
      `
      Plan: P
        Getting up:
          He needs two calls.
          - slippers
          Tea: with milk
          Goal: Ivo cooks
      `,
      `
      plan | P
        “Getting up” | He needs two calls. - slippers
          “Tea” | with milk
        goal | Ivo cooks
      `,
    );
  });
});

describe('Text', () => {
  it('goes on with the entry above, over a comment but not over a blank line', () => {
    check(
      `
      Plan: P
      Goal: Ivo cooks
        # not on Sundays
        for the family

        on Fridays
      `,
      `
      plan | P
        goal | Ivo cooks for the family
          ¶ | on Fridays
      `,
    );
  });

  it('goes on with a text mark', () => {
    check('Plan: P\nGoal: Ivo cooks\n  > Soup: with bread', 'plan | P\n  goal | Ivo cooks Soup: with bread');
  });

  it('does not go on with a date or a name', () => {
    check(
      `
      Plan: P
      Goal: Ivo cooks
        By: 2 May 2027
        if he can
      `,
      `
      plan | P
        goal | Ivo cooks
          .by | 2 May 2027
          ¶ | if he can
      `,
    );
  });

  it('fills an entry that has nothing yet, also with a list', () => {
    check(
      `
      Plan: P
      Need: toast
        Strength:
          - reads
          - sings
      `,
      `
      plan | P
        need | toast
          .strength | - reads - sings
      `,
    );
  });

  it('is no value where it is a label half typed', () => {
    check(
      `
      Plan: P
      Goal: Ivo cooks
        Meas
        By: May 2027
      `,
      `
      plan | P
        goal | Ivo cooks
          ¶ | Meas
          .by | May 2027
      `,
    );
  });

  it('before everything else is prose of a plan that is understood', () => {
    check('Dear all,\nGoal: Ivo cooks', 'plan |\n  ¶ | Dear all,\n  goal | Ivo cooks');
  });
});

describe('A file', () => {
  it('without a Plan is one', () => {
    check('Goal: Ivo cooks\n  By: May 2027', 'plan |\n  goal | Ivo cooks\n    .by | May 2027');
  });

  it('may hold templates and plans, each from the first column', () => {
    check(
      `
      Template: Early help
        Must: at most 6 goals
          Source: our own
      Plan: [Name]'s plan
        Goal: [Name] cooks
        Plan: a second plan is not meant here
      Plan: Q
      `,
      `
      template | Early help
        standard must | at most 6 goals
          .source | our own
      plan | [Name]'s plan
        goal | [Name] cooks
        “Plan” | a second plan is not meant here
      plan | Q
      `,
    );
  });

  it('has no standards outside its templates', () => {
    check('Plan: P\nMust: at most 6 goals', 'plan | P\n  “Must” | at most 6 goals');
  });

  it('may begin with a plan that is indented', () => {
    check('  Plan: P\n    Kind: pathway plan', 'plan | P\n  .kind | pathway plan');
  });
});

describe('It is reported', () => {
  it('when a label is a slip away from one that fits', () => {
    checkProblems(`
      Plan: P
      Refernce: 17
      ^^^^^^^^ plan/misspelt-label
        Gaol 2: Ivo cooks
        ^^^^ plan/misspelt-label
          Mesure: meals
          ^^^^^^ plan/misspelt-label
          Action: Shop | Woh: Ivo
                         ^^^ plan/misspelt-label
    `);
  });

  it('when a field stands as far left as its block and fits the one around it', () => {
    checkProblems(`
      Plan: P
        Goal: Ivo cooks
          Action: Shop
          By: May 2027
          ^^ plan/indentation-disagrees
    `);
  });

  it('and it can be moved to the block around, or indented where it is', () => {
    const text =
      'Plan: P\n  Goal: Ivo cooks\n    Who: Ivo\n    Action: Shop\n    By: May 2027\n    Action: Cook\n';
    const mended = (readDocument(text).problems[0]?.fixes ?? []).map(({ title, edits }) => [
      title,
      applyEdits(text, edits),
    ]);
    assert.deepEqual(mended, [
      [
        'Move it up to ‘Goal’',
        'Plan: P\n  Goal: Ivo cooks\n    Who: Ivo\n    By: May 2027\n    Action: Shop\n    Action: Cook\n',
      ],
      [
        'Indent it under ‘Action’',
        'Plan: P\n  Goal: Ivo cooks\n    Who: Ivo\n    Action: Shop\n      By: May 2027\n    Action: Cook\n',
      ],
    ]);
    for (const [, fixed] of mended) assert.deepEqual(readDocument(fixed ?? '').problems, []);
  });

  it('when a field stands where nothing takes it', () => {
    checkProblems(`
      Plan: P
        Reference: 17
        Goal: Ivo cooks
          Reference: 18
          ^^^^^^^^^ plan/out-of-place
    `);
  });

  it('but not when a plan has no indentation, or headings of its own', () => {
    checkProblems(`
      Plan: P
      Goal: Ivo cooks
      By: May 2027
      Action: Shop
      Purpose: supper
      Goals:
    `);
  });
});
