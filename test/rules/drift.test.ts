import assert from 'node:assert/strict';
import { outline } from '../../server/src/language/outline.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { check, findingsOf } from './check.ts';

describe('drift/no-progress-since', () => {
  it('counts the weeks since the plan began', () => {
    check(
      'drift/no-progress-since',
      `
Plan: Ida's plan
  Started: 1 August 2026
  Goal: Ida cycles to school
# ^^^^ hint: Nothing has been written about ‘Ida cycles to school’ since 1 August 2026, 16 weeks ago. Add ‘Status:’ or a ‘Progress:’ line with its day.
    By: 4 May 2027
  Goal: Ida swims
    By: 4 May 2027
    Progress: 10 metres on 4 September 2026
  Goal: Ida reads to Gran
    By: 4 May 2027
    Milestone: Ida has chosen a book
      By: 4 September 2026
      Status: met on 1 September 2026
  Goal: Ida cooks
    From: 7 September 2026
    By: 4 May 2027
  Goal: Ida saves
    Now: £45 on 1 November 2026
    By: 4 May 2027
  Goal: Ida skates
# ^^^^ hint: Nothing has been written about ‘Ida skates’ since 1 August 2026, 16 weeks ago. Add ‘Status:’ or a ‘Progress:’ line with its day.
    Now: falls over twice a lap, seen on 4 July 2026
    By: 4 May 2027`,
    );
  });
  it('waits sixteen weeks', () => {
    check(
      'drift/no-progress-since',
      `
Plan: Ida's plan
  Started: 2 August 2026
  Goal: Ida cycles to school
    By: 4 May 2027`,
    );
  });
});

describe('drift/status-without-date', () => {
  it('points at the words of the state', () => {
    check(
      'drift/status-without-date',
      `
Plan: Ida's plan
  Goal: Ida cycles to school
    Status: in progress because the bike is mended
#           ^^^^^^^^^^^ hint: This does not say since when. Write the day after it: ‘in progress on [date]’.
  Goal: Ida swims
    Status: not started
  Goal: Ida reads
    Status: met on the last review
    Action: Mend the bike | Who: Gran | Status: done
#                                               ^^^^ hint: This does not say since when. Write the day after it: ‘done on [date]’.
    Action: Buy a lamp | Who: Gran | Status: done on 4 May 2026`,
    );
  });
});

describe('drift/open-longer-than-expected', () => {
  it('counts months from the start', () => {
    check(
      'drift/open-longer-than-expected',
      `
Plan: Ida's plan
^^^^ hint: This plan has been open since 21 November 2025, more than 12 months. Decide at the next review whether to step down, to step up, or what it still has to reach.
  Kind: child in need plan
  Started: 21 November 2025

Plan: Bo's plan
  Kind: child in need plan
  Started: 22 November 2025

Plan: Flo's plan
  Kind: care plan
  Started: 22 November 2020`,
    );
  });
});

describe('drift/repeated-goal', () => {
  it('finds the words of a goal that was not reached, in an older plan too', () => {
    check(
      'drift/repeated-goal',
      `
Plan: Ida's plan of last year
  Child: Ida
  Goal: Ida cycles to school 4 days a week
    Status: partly met on 4 May 2026

Plan: Ida's plan
  Child: Ida
  Goal: Ida cycles to school 4 days a week
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: This goal was partly met before and is written again in the same words. Ask what got in the way, and change the goal, the steps or the help.
  Goal: Ida cycles to school 2 days a week`,
    );
  });
});

describe('how a status is worded', () => {
  const action = (line: string): string => `
Plan: Ida's plan
  Goal: Ida cycles to school
    By: 4 May 2027
    Action: Mend the bike | Who: Gran | By: 12 October 2026
      ${line}`;
  const passes = (line: string): void => {
    for (const rule of ['drift/overdue', 'plan/unknown-value', 'drift/status-without-date'])
      assert.deepEqual(findingsOf(rule, action(line)), [], rule);
  };
  for (const line of [
    'Status: Completed 15/10/2026',
    'Status: Completed (15 October 2026)',
    'Status: completed - 15/10/2026, by Gran',
    'Status: COMPLETE on 15 October 2026',
    'Status: Done, 15 October 2026',
    'Status: Finished by Gran on 15 October 2026',
    'Status: not completed on 15 October 2026 because the shop was shut',
    'Status: no longer needed',
    'Status: declined on 15 October 2026',
  ])
    it(`says how it went: ${line}`, () => passes(line));
  for (const line of [
    'Status: ongoing',
    'Status: partly done',
    'Status: complete by 15 October 2026',
    'Status: TBC',
  ])
    it(`leaves it open: ${line}`, () => assert.equal(findingsOf('drift/overdue', action(line)).length, 1));
  for (const line of [
    'Done: 15/10/2026',
    'Completed: Yes, 15 October 2026',
    'Date completed: 15/10/2026',
    'Achieved: 15 October 2026',
    'Completed?: Gran mended it on 15 October 2026',
    'Outcome: Done on 15 October 2026, the bike rides',
    'Result: done on 15 October 2026',
    'Outcome at review: the bike rides again',
    'Update: the shop mended it on 14 October 2026',
  ])
    it(`is read from other lines: ${line}`, () => passes(line));
  for (const line of ['Done: no', 'Completed: [date]', 'Date completed: TBC', 'Completed:'])
    it(`leaves it open: ${line}`, () => assert.equal(findingsOf('drift/overdue', action(line)).length, 1));
  it('is asked for where the last word is older than the day, or has none', () => {
    check(
      'drift/overdue',
      `
Plan: Ida's plan
  Goal: Ida cycles to school
    By: 1 November 2026
#       ^^^^^^^^^^^^^^^ warning: ‘Ida cycles to school’ was due on 1 November 2026, 21 days ago, and the last word on it is of 4 September 2026, before that day. Add ‘Status:’ with what happened, or agree a new date.
    Progress: 2 days a week on 4 September 2026
    Action: Mend the bike | Who: Gran | By: 1 November 2026
#                                           ^^^^^^^^^^^^^^^ warning: ‘Mend the bike’ was due on 1 November 2026, 21 days ago, and what is written of it has no day. Add ‘Status:’ with what happened, or agree a new date.
      Update: the shop has it`,
    );
  });
  it('is no goal of its own below an action', () => {
    const goals = (outcome: string): number =>
      outline(readDocument(action(`Outcome: ${outcome}`))).split('goal').length - 1;
    assert.deepEqual(
      ['Done', 'Done, Ida rides', 'Done homework every night', 'Ida swims'].map(goals),
      [1, 1, 1, 1],
    );
  });
  it('is no state where somebody is met', () => {
    check(
      'plan/unknown-value',
      `
Plan: Ida's plan
  Goal: Ida cycles to school
    Status: met with the school
#           ^^^^^^^^^^^^^^^^^^^ warning: ‘met with the school’ is not a status used here. Write one of: not started, in progress, partly met, not met, met, stopped; then "on" and the date.`,
    );
  });
});
