import assert from 'node:assert/strict';
import { IDA, words } from './page.ts';

describe('a plan for a meeting', () => {
  it('has each goal with its progress and room to write', () => {
    assert.deepEqual(words(IDA, 'meeting'), [
      "Ida's plan",
      'For the meeting',
      'Meeting on 4 December 2026. There was no review before it.',
      'Who is here',
      'Ida',
      'Sam Lee, social worker',
      'Kit, dad',
      'To be filled in: somebody else',
      'Before we begin',
      'I want to ride with my mates.',
      'Ida',
      'She is scared of the road.',
      'Kit',
      'Goal by goal',
      '1. Ida cycles to school on at least 4 days out of 5',
      'Why',
      'Ida cannot get to her friends',
      'Who',
      'Ida',
      'By',
      '26 March 2027',
      'How we will know',
      'days a week',
      'When we began',
      '1 out of 5',
      'What we want to see',
      '4 out of 5',
      'Progress so far',
      '2 out of 5 on 6 November 2026',
      'Steps and actions',
      'What Who When Done? What happened?',
      'Ida rides to the corner shop Ida 18 December 2026',
      'Mend the bike Sam Lee (social worker) 27 November 2026',
      'Ride beside Ida Kit (dad) every Saturday',
      'Buy a lamp To be filled in: name To be filled in: date',
      'What has changed for Ida? What do we do next, who, by when?',
      'If things go wrong: does this still hold?',
      'If the bike is stolen',
      'lend Ida one – Sam Lee (social worker), within 2 working days',
      'What we decided',
      'Next dates',
      'Next review: To be filled in: date',
      'Next visit: To be filled in: date',
      'Plan sent out by: To be filled in: date',
      'Signed',
      'Name',
      'Date',
      'Name',
      'Date',
      'Name',
      'Date',
    ]);
  });
  it('has every measure of a goal, its number and all that is said of time', () => {
    const text = `Plan: Bo's plan
  Outcome E1: Bo swims
    Measure: metres
    Now: 5
    Target: 25
    Measure: lessons kept
    Target: 9 out of 10
    Action: Lessons | Who: Gran | How often: every Monday | From: 4 January 2027 | Until: 26 March 2027
    Action: Test | Who: Gran | By: when the pool opens
`;
    const found = words(text, 'meeting');
    const at = found.indexOf('E1. Bo swims');
    assert.deepEqual(found.slice(at + 5, at + 15), [
      'How we will know',
      'metres',
      'When we began',
      '5',
      'What we want to see',
      '25',
      'How we will know',
      'lessons kept',
      'What we want to see',
      '9 out of 10',
    ]);
    assert.ok(found.includes('Lessons Gran every Monday from 4 January 2027 until 26 March 2027'));
    assert.ok(found.includes('Test Gran when the pool opens'));
  });
  it('names everybody once, with all that they are', () => {
    const text = `Plan: Bo's plan
  Child: Bo
  Worker: Femi Ade
  Person: Femi Ade (social worker)
  SENCO: Ms Rowe
  Person: [name] (advocate)
`;
    const found = words(text, 'meeting');
    assert.deepEqual(
      found.slice(found.indexOf('Who is here') + 1, found.indexOf('Goal by goal')).slice(0, 4),
      ['Bo', 'Femi Ade, social worker', 'Ms Rowe, SENCO', 'To be filled in: somebody else'],
    );
  });
  it('tells the progress since the last review', () => {
    const text = `Plan: Bo's plan
  Review: 1 October 2026
  Goal: Bo swims
    Progress: 5 metres on 4 September 2026
    Progress: 10 metres on 4 November 2026
`;
    const found = words(text, 'meeting');
    const at = found.indexOf('Progress since the last review');
    assert.equal(found[at + 1], '10 metres on 4 November 2026');
    assert.ok(!found.includes('5 metres on 4 September 2026'));
  });
});
