import assert from 'node:assert/strict';
import { TODAY } from '../../rules/check.ts';
import { wordsOf } from '../validity.ts';
import { IDA, page, words } from './page.ts';

describe('a plan for the child', () => {
  it('begins with what the child said, also where the form keeps it in a section of its own', () => {
    const text = `Plan: Bo's plan
  Child: Bo
  Section: A Views
    Bo says: "I like maps."
  Goal: Bo swims
    Bo says: "Fast."
`;
    assert.deepEqual(words(text, 'child').slice(2, 9), [
      'What you told us',
      'I like maps.',
      'Bo',
      'Your goal',
      'Bo swims',
      'Fast.',
      'Bo',
    ]);
  });
  it('leaves a line for words that the template still asks for, and prints them as nobody’s', () => {
    const html = page('Plan: Bo\'s plan\n  Child: Bo\n  Bo says: "[own words]"\n', 'child');
    assert.ok(wordsOf(html).includes('What you told us\nTo be filled in: own words\nBo'));
    assert.doesNotMatch(html, /<blockquote/);
  });
  it('says a time without a day as the plan does', () => {
    const goal = (by: string): string[] =>
      words(`Plan: Bo's plan\n  Child: Bo\n  Goal: Bo swims\n    By: ${by}\n`, 'child').slice(4, 5);
    assert.deepEqual(
      ['October half-term', 'ongoing', 'when the pool opens', '1 June 2027', '[date]'].flatMap(goal),
      [
        'By October half-term.',
        'Ongoing.',
        'When the pool opens.',
        'By 1 June 2027.',
        'By To be filled in: date.',
      ],
    );
  });
  it('shows a journey on which nobody is late', () => {
    const text = IDA.replace('By: 18 December 2026', 'By: 1 October 2026').replace(
      'By: 26 March 2027',
      'By: as soon as she can',
    );
    const html = page(text, 'child', TODAY, false, true);
    assert.match(html, /<svg/);
    assert.doesNotMatch(html, /overdue|no day|without a day|nothing says|missed|No milestones|last day is/);
  });
  it('begins with their own words, and says who helps and what comes next', () => {
    assert.deepEqual(words(IDA, 'child'), [
      "Ida's plan",
      'For Ida',
      'What you told us',
      'I want to ride with my mates.',
      'Ida',
      'Your goal',
      'Ida cycles to school on at least 4 days out of 5',
      'With my bell.',
      'Ida',
      'So that she is with her friends.',
      'Done: Ida rides round the park by 2 October 2026',
      'To do: Ida rides to the corner shop by 18 December 2026',
      'Who helps: Kit (dad).',
      'By 26 March 2027.',
      'Next dates',
      '1 December 2026 Visit',
      '4 December 2026 Review',
      'Who helps',
      'Sam Lee, social worker, 01632 960 001',
      'Kit, dad',
      'What I think about this plan',
    ]);
  });
  it('begins with what the child said, also where only the child’s first name stands before it', () => {
    const text = `Plan: Keira's plan
  Child: Keira Brown | Born: 4 May 2015
  Person: Dee Brown (mother)
  Keira says: "I get tired."
  Dee says: "She needs a rest."
`;
    const said = words(text, 'child').join('\n');
    assert.match(said, /What you told us\n.*I get tired/);
    assert.doesNotMatch(said, /She needs a rest/);
  });

  it('has a copy for each child, with the goals that are for them', () => {
    const text = `Plan: Bo and Ann's plan
  Child: Bo
  Child: Ann
  Ann says: "I like chess."
  Goal: Bo swims | For: Bo
  Goal: Ann plays chess
  Goal: Tea is on the table at six
`;
    const copies = words(text, 'child');
    const second = copies.indexOf('For Ann');
    const goalsIn = (lines: readonly string[]): string[] =>
      lines.filter((line) => /swims|plays|Tea/.test(line));
    assert.deepEqual(goalsIn(copies.slice(0, second)), ['Bo swims', 'Tea is on the table at six']);
    assert.deepEqual(goalsIn(copies.slice(second)), ['Ann plays chess', 'Tea is on the table at six']);
    assert.ok(copies.indexOf('I like chess.') > second);
  });
});
