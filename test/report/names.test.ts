import assert from 'node:assert/strict';
import { NamesOfPlan } from '../../server/src/facts/names.ts';
import { factsOf } from '../../server/src/facts/plan-facts.ts';
import { WithoutNames } from '../../server/src/facts/without-names.ts';
import { review } from '../../server/src/review/review.ts';
import { TODAY } from '../rules/check.ts';

const PLAN = `Plan: Zuri and Will's plan
  Kind: care plan
  Child: Zuri | Born: 4 May 2012
  Person: Zuri Bello-Hart (mum)
  Person: Grace Okoro (social worker)
  Person: Mr Hobbs (head of year, Castle School)
  Person: Ms Quist (Zuri's tutor)
  Person: Nan
  Person: Auntie Faith
  Child: Will
  Marlon says: "Zuri should have her own room."
  Signed: Peter Quint
  Goal: Zuri cooks tea at least once a week
    Who: Kwame
`;

/** How the words of a plan are shown where names are left out. */
function shown(words: string, plan = PLAN): string {
  const text = `${plan}  Note: ${words}\n`;
  const [found] = review(text, { today: TODAY }).plans;
  return new NamesOfPlan(found!.plan, text).cover(words);
}

describe('names that are left out', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Zuri cooks tea', '[child 1] cooks tea'],
    ['ZURI cooks tea, and zuri eats it', '[child 1] cooks tea, and [child 1] eats it'],
    ['Zuri’s bike', '[child 1]’s bike'],
    ["Bring Zuri's bike to Grace Okoro", "Bring [child 1]'s bike to [social worker]"],
    ['Bello-Hart and Hart', '[mum] and [mum]'],
    // What somebody is to the child must not name the child.
    ['Ms Quist rings', 'Ms [name] rings'],
    ['Mr Hobbs rings Mum', 'Mr [head of year] rings Mum'],
    ['Nan and Auntie Faith', 'Nan and Auntie [name]'],
    // A name that is a word of everyday speech counts only with its capital.
    ['Will will pass his test', '[child 2] will pass his test'],
    // Whoever speaks or signs is known.
    ['marlon and quint', '[name] and [name]'],
    // A capital in the middle of a sentence is a name where it is no ordinary word.
    ['Meet Tyrone at the Riverside Centre', 'Meet [name] at the [name]'],
    ['Kwame takes the bus', '[name] takes the bus'],
    ['Cook a tea on Monday 4 May with the GP in Year 5', 'Cook a tea on Monday 4 May with the GP in Year 5'],
    ['Improve attendance. Support the family', 'Improve attendance. Support the family'],
    ['Ring 07700 900123 or zed@example.org', 'Ring [phone] or [email]'],
    // A name that is a month too is none beside its day and year.
    ['May left on 30 May 2026, before May 2027', '[name] left on 30 May 2026, before May 2027'],
    ['Stay until 3rd of June, with June', 'Stay until 3rd of June, with [name]'],
    // Whoever is named first has a surname, also an ordinary one.
    ['Meet Tyrone Price and Tyrone Youngson', 'Meet [name] and [name]'],
    ['Northshire County Council pays Tyrone', 'Northshire County Council pays [name]'],
    ['Young people ask us not to write this', 'Young people ask us not to write this'],
    ['', ''],
  ];
  for (const [words, expected] of cases)
    it(words === '' ? 'nothing' : words, () => assert.equal(shown(words), expected));

  it('takes no day, no office and no group for a part of a name', () => {
    const plan = `Plan: Bo's plan
  Child: Bo
  Young person: Ann
  Young people say: "No."
  My school says: "Yes."
  Signed: Jade Brown 12 October 2026
  Signed: May Green, Social Worker, on 3 May 2026
  Signed: Colin Webb for the council
  Note: School, Social Worker, Jade, Brown, May, Green, October, Webb, Colin, Council
`;
    const cases: readonly (readonly [string, string])[] = [
      ['By 30 October 2026, 30 May 2026', 'By 30 October 2026, 30 May 2026'],
      ['Ring Jade Brown, Brown, Green and Webb', 'Ring [name], [name], [name] and [name]'],
      ['See May, and May Green in May 2027', 'See [name], and [name] in May 2027'],
      ['The School, the Social Worker and the Council', 'The School, the Social Worker and the Council'],
      ['Young people ask us', 'Young people ask us'],
    ];
    for (const [words, expected] of cases) assert.equal(shown(words, plan), expected);
  });
  it('leaves the titles and sources of templates as they are, but nobody in them', () => {
    const plan = `Template: Care plan (Castlegate)
  For: care plan
  Must: every goal has Who
    Source: Castlegate and Zuri procedure, section 4

Plan: Zuri's plan
  Based on: Care plan (Castlegate)
  Child: Zuri
  Goal: Tyrone from Castlegate swims
`;
    const found = review(plan, { today: TODAY }).plans.find((each) => !each.plan.isTemplate);
    const names = new NamesOfPlan(found!.plan, plan);
    assert.equal(names.cover('Asked for (Care plan (Castlegate)).'), 'Asked for (Care plan (Castlegate)).');
    assert.equal(
      names.cover('Asked for (Castlegate and Zuri procedure, section 4).'),
      'Asked for (Castlegate and [child] procedure, section 4).',
    );
    assert.equal(names.cover('Tyrone from Castlegate'), '[name] from [name]');
  });
  it('leaves the words of a check alone that the plan does not use', () => {
    const [found] = review(PLAN, { today: TODAY }).plans;
    const names = new NamesOfPlan(found!.plan, PLAN);
    assert.equal(
      names.cover('4 weeks after Zuri moved (Adoption Agencies Regulations 2005). Lozano Smith says so.'),
      '4 weeks after [child 1] moved (Adoption Agencies Regulations 2005). Lozano Smith says so.',
    );
  });
  it('leaves only ordinary words in the name of a file', () => {
    const [found] = review(PLAN, { today: TODAY }).plans;
    const names = new NamesOfPlan(found!.plan, PLAN);
    assert.equal(
      names.coverPath('plans/2026/zuri-care-plan_okonkwo.smartplan'),
      'plans/2026/[child 1]-care-plan_[name].smartplan',
    );
  });
});

describe('facts without names', () => {
  function facts(text: string) {
    const read = review(text, { today: TODAY });
    const names = new WithoutNames();
    return factsOf(read, 'zuri.smartplan', { today: TODAY }).map((each, at) =>
      names.facts(each, read.plans[at]!.plan, text),
    );
  }
  it('keep a reference and a team, unless they name somebody', () => {
    const of = (reference: string, team: string): readonly (string | undefined)[] => {
      const [found] = facts(`Plan: Zuri's plan\n  Child: Zuri\n  Reference: ${reference}\n  Team: ${team}\n`);
      return [found?.reference, found?.team];
    };
    assert.deepEqual(of('CLA-17', 'Leaving Care West'), ['CLA-17', 'Leaving Care West']);
    assert.deepEqual(of('Zuri-17', 'Friends of Zuri'), [undefined, undefined]);
    assert.deepEqual(of('Tyrone 17', 'North'), [undefined, 'North']);
  });
  it('show a slip of the fingers, which is no name', () => {
    const [found] = facts(
      "Plan: Zuri's plan\n  Child: Zuri\n  Goal: Zuri swims\n    Milstone: Zuri floats\n",
    );
    assert.match(
      found?.findings.find(({ rule }) => rule === 'plan/misspelt-label')?.message ?? '',
      /^‘Milstone’ looks like ‘Milestone’/,
    );
  });
  it('show workers by initials, and tell two of them apart', () => {
    const plan = (worker: string): string =>
      `Plan: Bo's plan\n  Kind: care plan\n  Social worker: ${worker}\n\n`;
    assert.deepEqual(
      facts(plan('Sam Lee') + plan('Sue Lamb') + plan('Sam Lee')).map(({ worker }) => worker?.name),
      ['S. L.', 'S. L. (2)', 'S. L.'],
    );
  });
});
