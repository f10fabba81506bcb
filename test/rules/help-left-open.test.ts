import assert from 'node:assert/strict';
import { check, findingsOf } from './check.ts';

/** The words that are found fault with in a line of a plan. */
function leftOpen(line: string): string[] {
  const text = `Plan: Ida's EHC plan\n  Kind: EHC plan\n  ${line}\n`;
  return findingsOf('measurable/help-left-open', text).map((found) => found.split(/[‘’]/)[1] ?? found);
}

describe('measurable/help-left-open', () => {
  it('says of each kind of loose word what to write instead', () => {
    check(
      'measurable/help-left-open',
      `
Plan: Ida's EHC plan
  Kind: EHC plan
  Provision: The teaching assistant reads with Ida daily for up to 30 minutes
#                                                            ^^^^^^^^^^^^^^^^ error: ‘up to 30 minutes’ says the most and not the least: none at all would do. Write the least that is given, such as “at least 3 hours a week”.
  Provision: The teaching assistant reads with Ida for about 20 minutes a day
#                                                      ^^^^^^^^^^^^^^^^ warning: ‘about 20 minutes’ is no figure that anybody can be held to. Write the least that is given, such as “at least 20 minutes”.
  Provision: The teaching assistant reads with Ida for 20 minutes a day, where appropriate
#                                                                        ^^^^^^^^^^^^^^^^^ error: ‘where appropriate’ leaves open whether it is given at all. Write how often and how long, or who decides and on what sign.`,
    );
  });

  it('finds what binds nobody, also beside a figure', () => {
    for (const [line, words] of [
      ['Provision: Ida may need 10 minutes of movement break each hour', 'may need'],
      ['Provision: Ida would benefit from 15 minutes of phonics a day with the SENCO', 'would benefit'],
      [
        'Provision: The SENCO sees Ida once a half-term or as determined by the therapist',
        'or as determined',
      ],
      ['Provision: 10 hours of teaching assistant support a week, subject to review', 'subject to review'],
      ['Provision: The equivalent of 10 hours a week with the SENCO', 'The equivalent of'],
      ['Provision: 10 hours a week with the SENCO or similar', 'or similar'],
      ['Provision: Ideally 30 minutes a day of reading with the SENCO', 'Ideally'],
      [
        'Provision: Reading with the SENCO | How often: daily | How long: up to 20 minutes',
        'up to 20 minutes',
      ],
      ['Provision: Reading with the SENCO | How often: daily if possible', 'if possible'],
      ['Provision: Reading with the SENCO | How often: ongoing', 'ongoing'],
      ['Action: Ring Gran | Who: SENCO | How often: when appropriate', 'when appropriate'],
      ['Action: Ring Gran | Who: SENCO | How often: up to twice a week', 'up to twice a'],
    ] as const)
      assert.deepEqual(leftOpen(line), [words], line);
  });

  it('leaves alone what is quantified, and ceilings of other things', () => {
    for (const line of [
      'Provision: The SENCO gives at least 5 and up to 10 hours a week',
      'Provision: A minimum of 10 hours of support a week from the SENCO',
      'Provision: In a group of up to 6, the SENCO reads with Ida for 20 minutes every morning',
      'Provision: The SENCO gives 10 hours a week, up to the age of 11',
      'Provision: The SENCO weighs Ida every month up to 31 July 2027',
      'Provision: Mum can ring Ida up to 3 times a week at 4 pm',
      'Provision: The SENCO talks about two books with Ida for 20 minutes every morning',
      'Provision: 30 minutes of speech therapy every Monday, at a time agreed with Mum, from Ms Okafor',
      'Provision: The SENCO walks Ida around the school for 10 minutes every morning',
      'Action: Ring Gran | Who: SENCO | How often: weekly, and more often as needed',
      'Action: Ring Gran every day for up to 10 minutes | Who: SENCO',
    ])
      assert.deepEqual(leftOpen(line), [], line);
  });

  it('is told once where another check tells of the same words', () => {
    const line = 'Provision: Up to 10 hours of teaching assistant support a week';
    assert.deepEqual(leftOpen(line), []);
    assert.equal(findingsOf('measurable/hedged-amount', `Plan: Ida's plan\n  ${line}\n`).length, 1);
  });
});
