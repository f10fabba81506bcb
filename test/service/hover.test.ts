import assert from 'node:assert/strict';
import { getHover } from '../../server/src/service/hover.ts';
import { marked } from './marked.ts';

const PLAN = `Template: North plan
  Must: every goal has By and Who

Plan: Ida's plan
  Kind: pathway plan
  Based on: North plan
  Child: Ida | Born: 4 May 2012
  Started: 7 September 2026
  Person: Sam Lee (social worker)
  Goal 2: Ida reads to Gran 3 times a week by 4 May 2027
    So that: Gran has company
    Who: Ida
    Helped by: social worker
    Help now: with prompts
    Status: in progress
    Action: Ring Gran | Who: Sam | By: 1 December 2026
    Action: Mend the lamp | For: outcome 2
  # allow drift/overdue: waits
`;

/** What is said where the pointer rests on the words. */
function said(words: string, by = 1): string {
  const { analysis } = marked(PLAN);
  const contents = getHover(analysis, PLAN.indexOf(words) + by)?.contents;
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

describe('where the pointer rests', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    [
      'a label',
      'So that',
      /^\*\*So that\*\*: What the change makes possible.*It serves the letter R \(Relevant\)/,
    ],
    [
      'a person by name',
      'Sam |',
      /\*\*Sam Lee\*\*, social worker\n\nAnswers for:\n\n- ‘Ring Gran’, by 1 December 2026/,
    ],
    ['a person by role', 'social worker\n', /\*\*Sam Lee\*\*, social worker/],
    [
      'the child',
      'Ida\n',
      /\*\*Ida\*\*, the child of this plan, 14 now\n\nAnswers for:\n\n- ‘Ida reads to Gran/,
    ],
    [
      'a rung in other words',
      'with prompts',
      /Rung 4 of 6, most help first: full help → .* \*\*prompts\*\* → someone nearby/,
    ],
    ['a status', 'in progress', /\*\*in progress\*\*: It is under way\. It counts as open\./],
    [
      'a kind of plan',
      'pathway plan',
      /Law and guidance ask for:.*\n- first review within 6 months of Started/,
    ],
    [
      'a deadline',
      '1 December 2026',
      /\*\*Tuesday 1 December 2026\*\*, in 9 days \(7 working days\)\. Ida is 14 then\./,
    ],
    ['a deadline in a sentence', '4 May 2027', /\*\*Tuesday 4 May 2027\*\*, in 163 days/],
    ['the number of a goal elsewhere', '2\n  #', /\*\*Goal 2\*\*: Ida reads to Gran 3 times a week/],
    ['a standard', 'every goal', /Read as: every goal has By and Who\./],
    ['the name of a check', 'drift/overdue', /\*\*The day has passed and nothing says how it went\.\*\*/],
    [
      'the label of a goal',
      'Goal 2',
      /\*\*Goal\*\*: A change that .*Under it: Area, So that.*\n\n\*\*This goal is not SMART yet\*\*/,
    ],
  ];
  for (const [what, words, expected] of cases)
    it(`on ${what}, says what it means`, () => assert.match(said(words), new RegExp(expected, 's')));

  it('says nothing between things', () => assert.equal(said('\n\nPlan', 1), ''));
});
