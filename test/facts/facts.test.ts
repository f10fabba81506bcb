import assert from 'node:assert/strict';
import type { PlanFacts } from '../../server/src/facts/facts.ts';
import { factsOf } from '../../server/src/facts/plan-facts.ts';
import { DEFAULTS, type Configuration } from '../../server/src/config/configuration.ts';
import { review } from '../../server/src/review/review.ts';
import { TODAY } from '../rules/check.ts';

/** The facts of the only plan of a text. */
function facts(text: string, configuration: Configuration = DEFAULTS): PlanFacts {
  const judged = { today: TODAY, configuration };
  const [found, ...more] = factsOf(review(text, judged), 'ida.smartplan', judged);
  assert.deepEqual(more, []);
  return found!;
}

const plan = (...lines: string[]): string =>
  ["Plan: Ida's plan", ...lines.map((line) => `  ${line}`)].join('\n');

describe('facts of a plan: who, what and where', () => {
  it('takes the words of the form', () => {
    const { file, line, title, reference, kind, team, status, closed, children } = facts(
      `\n${plan('Kind: CIN', 'Child: Ida | Born: 4 May 2015', 'Ref: CIN-7', 'Team: North', 'Status: agreed')}`,
    );
    assert.deepEqual([file, line, title, reference], ['ida.smartplan', 2, "Ida's plan", 'CIN-7']);
    assert.deepEqual([kind, team, status, closed], ['child in need plan', 'North', 'agreed', false]);
    assert.deepEqual(children, [{ name: 'Ida', age: 11, yearGroup: 7 }]);
  });
  it('keeps a kind of the council’s own, and leaves blanks out', () => {
    const { kind, team, reference } = facts(plan('Kind: edge of care plan', 'Team: [team]', 'Reference:'));
    assert.deepEqual([kind, team, reference], ['edge of care plan', undefined, undefined]);
  });
  it('leaves templates and their skeletons out', () => {
    const text = 'Template: Ours\n  For: child in need plan\n\nPlan: [Name]’s plan\n  Goal: [goal]\n';
    const judged = { today: TODAY };
    assert.deepEqual(factsOf(review(text, judged), 'ours.smartplan', judged), []);
  });
  it('tells the plans of one file apart', () => {
    const text = `${plan('Goal: Ida cycles')}\n\nPlan: Bo's plan\n  Goal: Bo swims by 4 May 2015\n`;
    const judged = { today: TODAY };
    const [ida, bo] = factsOf(review(text, judged), 'both.smartplan', judged);
    assert.deepEqual([ida?.title, ida?.line, ida?.overdue.length], ["Ida's plan", 1, 0]);
    assert.deepEqual(
      [bo?.title, bo?.line, bo?.overdue.map(({ text }) => text)],
      ["Bo's plan", 4, ['Bo swims by 4 May 2015']],
    );
    assert.ok(ida?.findings.every((finding) => finding.line < 4));
    assert.ok(bo?.findings.every((finding) => finding.line >= 4));
  });
});

describe('facts of a plan: the worker who leads it', () => {
  const lead = (...lines: string[]): string => {
    const { worker } = facts(plan(...lines));
    return worker === undefined ? 'nobody' : `${worker.name}, ${worker.role}`;
  };
  it('goes by the kind of plan', () => {
    const people = ['Person: Sam Lee (social worker)', 'Person: Jo Day (personal adviser)', 'Person: Gran'];
    assert.equal(lead('Kind: pathway plan', ...people), 'Jo Day, personal adviser');
    assert.equal(lead('Kind: care plan', ...people), 'Sam Lee, social worker');
  });
  it('takes a role written as a label first', () => {
    assert.equal(
      lead('Kind: care plan', 'Person: Sam Lee (social worker)', 'Social worker: Al Fry'),
      'Al Fry, social worker',
    );
  });
  it('knows a title with more before it, but not who supervises', () => {
    assert.equal(
      lead(
        'Kind: care plan',
        'Person: Bea Ash (supervising social worker)',
        'Person: Sam Lee (senior social worker)',
      ),
      'Sam Lee, senior social worker',
    );
  });
  it('keeps the short forms of a title', () => {
    assert.equal(lead('Kind: EHC plan', 'Person: Col Webb (EHC Co-ordinator)'), 'Col Webb, EHC co-ordinator');
    assert.equal(lead('Kind: EHC plan', 'Person: Ms Doyle (SENCO)'), 'Ms Doyle, SENCO');
  });
  it('falls back on any lead, and on nobody', () => {
    assert.equal(lead('Kind: our own plan', 'Person: Sam Lee (key worker)'), 'Sam Lee, key worker');
    assert.equal(lead('Kind: care plan', 'Person: Gran (family)'), 'nobody');
  });
});

describe('facts of a plan: how long it has been open', () => {
  it('counts from the day it began to its own end', () => {
    assert.deepEqual(facts(plan('Started: 4 May 2026', 'Ends: 30 October 2026')).open, {
      days: 202,
      until: '2026-10-30',
      because: 'the day on which the plan says that it ends',
      over: 23,
    });
  });
  it('expects a child in need plan to last no longer than the council says', () => {
    const cin = plan('Kind: child in need plan', 'Started: 4 May 2025', 'Ends: 4 May 2027');
    assert.deepEqual(facts(cin).open, {
      days: 567,
      until: '2026-05-04',
      because: '12 months after it began',
      over: 202,
    });
    const six = { ...DEFAULTS, rules: { 'drift/open-longer-than-expected': { options: { months: 6 } } } };
    assert.deepEqual(facts(cin, six).open?.until, '2025-11-04');
  });
  it('expects nothing where nobody says so', () => {
    assert.deepEqual(facts(plan('Started: 4 May 2026')).open, { days: 202, over: 0 });
  });
  it('says nothing of a plan that is closed, or that has not begun', () => {
    assert.equal(facts(plan('Started: 4 May 2025', 'Status: closed on 4 May 2026')).open, undefined);
    assert.equal(facts(plan('Started: 4 May 2027')).open, undefined);
  });
});

describe('facts of a plan: goals', () => {
  it('counts the goals that are SMART and the letters that are missing', () => {
    const { smart, goals } = facts(
      plan(
        'Need: Ida cannot get to her friends',
        '  Goal: Ida cycles to school on at least 4 days out of 5 by 26 March 2027',
        '    So that: she is with her friends',
        '    Measure: days a week, from the bike register',
        '    Now: 1 out of 5',
        '    Target: 4 out of 5',
        '    Who: Ida',
        '    Milestone: Ida cycles on 2 days | By: 4 December 2026',
        '  Goal: Improve Ida’s life | By: ongoing',
        '  Goal: Ida swims | Status: met on 4 May 2026',
      ),
    );
    assert.deepEqual([smart.goals, smart.smart], [2, 1]);
    assert.deepEqual(smart.missing, { S: 1, M: 1, A: 0, R: 0, T: 1 });
    assert.deepEqual(
      goals.map(({ line, by, isSmart, milestones, status }) => [line, by, isSmart, milestones, status]),
      [
        [3, '2027-03-26', true, 1, undefined],
        [10, undefined, false, 0, undefined],
        [11, undefined, false, 0, 'met'],
      ],
    );
  });
});

describe('facts of a plan: timescales and reviews', () => {
  const timescales = (...lines: string[]): string[] =>
    facts(plan('Kind: care plan', 'Child: Ida', ...lines)).timescales.map(
      ({ what, result, on = 'not planned', limit = '', late }) =>
        `${what}: ${result}, ${on} (${limit}), ${late}`,
    );
  it('says which were kept, which are planned in time and which were missed', () => {
    assert.deepEqual(
      timescales(
        'Became looked after: 1 June 2026',
        'Review: 29 June 2026',
        'Review: 30 September 2026',
        'Review: 4 December 2026',
      ),
      [
        'first review: kept, 2026-06-29 (2026-06-29), 0',
        'second review: missed, 2026-09-30 (2026-09-29), 1',
        'third review: planned in time, 2026-12-04 (2027-03-30), 0',
      ],
    );
  });
  it('counts a review that nobody planned from its limit to today', () => {
    assert.deepEqual(timescales('Became looked after: 1 June 2026'), [
      'first review: missed, not planned (2026-06-29), 146',
    ]);
    assert.deepEqual(timescales('Became looked after: 1 June 2026', 'Reviews: every 3 months'), []);
  });
  it('counts the days of the plan itself', () => {
    const { timescales: dates } = facts(
      plan(
        'Kind: EHC plan',
        'Assessment requested: 5 January 2026',
        'Plan finalised: 1 June 2026',
        'Review: 1 June 2027',
      ),
    );
    assert.deepEqual(
      dates.map(({ what, result, late }) => `${what}: ${result}, ${late}`),
      ['first annual review: planned in time, 0', 'Plan finalised: missed, 7'],
    );
  });
  it('finds the last review, the next one, and what is due in four weeks', () => {
    const { last, next, dueBy, soon } = facts(
      plan(
        'Kind: care plan',
        'Became looked after: 14 September 2026',
        'Review: 8 October 2026',
        'Review: 20 December 2026',
      ),
    ).reviews;
    assert.deepEqual([last, next, dueBy, soon], ['2026-10-08', '2026-12-20', '2027-01-08', '2026-12-20']);
  });
  it('looks four weeks ahead and no further', () => {
    const soon = (day: string): string | undefined => facts(plan(`Review: ${day}`)).reviews.soon;
    assert.equal(soon('20 December 2026'), '2026-12-20');
    assert.equal(soon('21 December 2026'), undefined);
    assert.equal(soon('22 November 2026'), '2026-11-22');
    assert.equal(soon('21 November 2026'), undefined);
  });
  it('counts a review that has to be held by a day of the next four weeks', () => {
    const { soon, next } = facts(plan('Kind: care plan', 'Became looked after: 9 November 2026')).reviews;
    assert.deepEqual([soon, next], ['2026-12-07', undefined]);
  });
});

describe('facts of a plan: what is overdue, what is set aside', () => {
  it('lists goals, milestones and actions, with who does them', () => {
    const text = plan(
      'Person: Sam Lee (social worker)',
      'Goal: Ida cycles | By: 1 November 2026',
      '  Action: Mend the bike | Who: social worker | By: 12 November 2026',
      '  Action: Buy a lamp | Who: Gran | By: 12 November 2026 | Status: done on 4 November 2026',
    );
    assert.deepEqual(
      facts(text).overdue.map(({ what, text, who, due, days, line }) => [what, text, who, due, days, line]),
      [
        ['goal', 'Ida cycles', [], '2026-11-01', 21, 3],
        ['action', 'Mend the bike', ['Sam Lee'], '2026-11-12', 10, 4],
      ],
    );
  });
  it('names whoever does it once, though the words for the role name them twice', () => {
    const text = plan(
      'Person: Anita Cole (drug and alcohol worker)',
      'Action: Ring the clinic | Who: Drug and alcohol worker | By: 12 November 2026',
    );
    assert.deepEqual(
      facts(text).overdue.map(({ who }) => who),
      [['Anita Cole']],
    );
  });
  it('leaves out what is set aside, and gives the reason', () => {
    const { overdue, setAside, findings } = facts(
      plan('# allow drift/overdue: the bike comes in June', 'Goal: Ida cycles | By: 1 November 2026'),
    );
    assert.deepEqual(overdue, []);
    assert.deepEqual(setAside, [{ rule: 'drift/overdue', reason: 'the bike comes in June', line: 3 }]);
    assert.ok(findings.every(({ rule }) => rule !== 'drift/overdue'));
  });
  it('says of each finding which goal it is about', () => {
    const { findings } = facts(plan('Goal: Ida cycles | By: ongoing'));
    const found = findings.find(({ rule }) => rule === 'time-bound/non-date');
    assert.deepEqual([found?.about, found?.letter, found?.line], ['Ida cycles', 'T', 2]);
  });
});

describe('facts of a plan: the journey to independence', () => {
  const lacks = (born: string, ...lines: string[]): string[] =>
    facts(plan(`Child: Ida | Born: ${born}`, ...lines)).withoutJourney.map(
      (each) => `${each.age}, ${each.lacks}`,
    );
  const goal = 'Goal: Ida cooks her own tea by 4 May 2027 | Area: independent living';
  it('is asked of young people of 14 and over', () => {
    assert.deepEqual(lacks('22 November 2012', 'Goal: Ida reads'), ['14, goals']);
    assert.deepEqual(lacks('23 November 2012', 'Goal: Ida reads'), []);
  });
  it('has goals and steps', () => {
    assert.deepEqual(lacks('4 May 2010', goal), ['16, steps']);
    assert.deepEqual(lacks('4 May 2010', goal, '  Milestone: Ida makes toast | By: 4 January 2027'), []);
  });
  it('is over for a plan that is closed', () => {
    assert.deepEqual(lacks('4 May 2010', 'Status: closed on 4 May 2026'), []);
  });
});
