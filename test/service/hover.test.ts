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

describe('a source', () => {
  const beside = (source: string): string => {
    const plan = `Template: Ours\n  Must: every goal has Who\n    Source: ${source}\n`;
    const { analysis } = marked(plan);
    const contents = getHover(analysis, plan.indexOf('Source:') + 10)?.contents;
    return typeof contents === 'object' && 'value' in contents ? contents.value : '';
  };

  it('says what the law is, and leads to the regulation that is named', () => {
    assert.match(
      beside('Care Leavers (England) Regulations 2010, regulation 7'),
      /^\*\*Care Leavers .*2010\*\*\. Binding .* \[Read it\]\(https:\/\/www\.legislation\.gov\.uk\/uksi\/2010\/2571\/regulation\/7\)\.$/,
    );
  });

  it('leads to a section of an Act, and to a whole instrument where nothing in it is named', () => {
    assert.match(beside('Care Act 2014, section 58'), /ukpga\/2014\/23\/section\/58\)/);
    assert.match(beside('Special Educational Needs and Disability Regulations 2014'), /uksi\/2014\/1530\)/);
    assert.match(beside('SEND Code of Practice, section 9'), /send-code-of-practice-0-to-25\)/);
  });

  it('of the council’s own is left as it is', () => {
    assert.equal(beside('Westmarch leaving care standards, page 3'), '');
  });

  it('says which meeting of the plan a sentence means, and on what day it is', () => {
    const plan =
      "Plan: Ida's plan\n  Next RCPC: 15 January 2027\n  Goal: Ida reads to Gran 3 times a week by the next RCPC\n";
    const { analysis } = marked(plan);
    const contents = getHover(analysis, plan.indexOf('by the next') + 4)?.contents;
    assert.ok(typeof contents === 'object' && 'value' in contents);
    assert.match(
      contents.value,
      /\*\*Friday 15 January 2027\*\*.*\n\nCounted: the next RCPC: 15 January 2027\./,
    );
  });
});

describe('where the pointer rests on what a limit of law or guidance finds', () => {
  const hover = (text: string): string => {
    const { analysis, offset } = marked(text);
    const contents = getHover(analysis, offset)?.contents;
    return typeof contents === 'object' && 'value' in contents ? contents.value : '';
  };
  const plan = (day: string): string =>
    `Plan: Ida's plan\n  Kind: child protection plan\n  Conference: 2 November 2026\n  Review: ${day}\n`;
  const unsure =
    'The 3 months were not read in the guidance itself. The Welsh procedures print the same figure.';

  it('is told how sure the figure is', () => {
    assert.ok(
      hover(plan('3 <|>February 2027')).includes(
        `**About ‘first review conference within 3 months of Conference or Started’.** ${unsure}`,
      ),
    );
  });
  it('is told nothing of it where the day is kept', () => {
    assert.ok(!hover(plan('2 <|>February 2027')).includes(unsure));
  });
  it('is told it on the kind of plan too', () => {
    assert.ok(hover("Plan: Ida's plan\n  Kind: child <|>protection plan\n").includes(unsure));
  });
});
