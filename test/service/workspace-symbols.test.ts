import assert from 'node:assert/strict';
import { answers, namedIn } from '../../server/src/service/workspace-symbols.ts';

const PLAN = `Plan: Ida's pathway plan
  Child: Ida
  Person: Sam Lee (social worker)
  Need: Ida is alone in the evenings
    Goal: Ida cooks tea on her own
      Milestone: Ida makes toast
      Action: Gran buys the pans
`;

const found = (typed: string): string[] =>
  namedIn(PLAN)
    .filter((each) => answers(each, typed))
    .map(({ name, range }) => `${range.start.line}: ${name}`);

describe('finding in all plans of a folder', () => {
  it('knows plans, people, needs, goals and milestones', () => {
    assert.deepEqual(found(''), [
      "0: Ida's pathway plan",
      '1: Ida',
      '2: Sam Lee (social worker)',
      '3: Ida is alone in the evenings',
      '4: Ida cooks tea on her own',
      '5: Ida makes toast',
    ]);
  });

  it('looks for the beginnings of words, in any order, and for the title of the plan', () => {
    assert.deepEqual(found('tea coo'), ['4: Ida cooks tea on her own']);
    assert.deepEqual(found('pathway toast'), ['5: Ida makes toast']);
    assert.deepEqual(found('oast'), []);
    assert.deepEqual(found('(social'), ['2: Sam Lee (social worker)']);
    assert.deepEqual(found('[*'), []);
  });
});
