import assert from 'node:assert/strict';
import {
  aboutGroup,
  aboutPlan,
  factsOfPlan,
  groupPlans,
  spokenPlan,
  type Grouping,
  type PlanSummary,
} from '../../client/src/plans.ts';

const plan = (title: string, more: Partial<PlanSummary> = {}): PlanSummary => ({
  uri: `file:///${title}.smartplan`,
  line: 0,
  title,
  goals: 5,
  smartGoals: 3,
  overdue: 0,
  closed: false,
  ...more,
});

const shown = (plans: readonly PlanSummary[], by: Grouping): string =>
  groupPlans(plans, by)
    .map(({ name, plans: each }) => [name, ...each.map(({ title }) => `  ${title}`)].join('\n'))
    .join('\n');

describe('the view of plans', () => {
  it('puts plans together by team, worker or kind, those that name none last', () => {
    const plans = [
      plan('Zuri', { team: 'Team 10', worker: 'Asha Patel', kind: 'care plan' }),
      plan('Mia', { kind: 'child in need plan' }),
      plan('Ida', { team: 'Team 2', worker: 'Asha Patel', kind: 'care plan' }),
    ];
    assert.equal(shown(plans, 'team'), 'Team 2\n  Ida\nTeam 10\n  Zuri\nNo team named\n  Mia');
    assert.equal(shown(plans, 'worker'), 'Asha Patel\n  Ida\n  Zuri\nNo worker named\n  Mia');
    assert.equal(shown(plans, 'kind'), 'Care plan\n  Ida\n  Zuri\nChild in need plan\n  Mia');
  });

  it('puts closed plans after the open ones', () => {
    assert.equal(shown([plan('Ava', { closed: true }), plan('Ida')], 'team'), 'No team named\n  Ida\n  Ava');
  });

  it('says beside a plan how it is', () => {
    assert.equal(aboutPlan(plan('Ida')), 'SMART 3 of 5');
    assert.equal(
      aboutPlan(
        plan('Ida', {
          overdue: 2,
          daysOpen: 1204,
          review: { on: '2026-12-04', planned: true, late: false },
        }),
      ),
      'SMART 3 of 5 · 2 overdue · review 4 Dec 2026 · open 1,204 days',
    );
    assert.equal(
      aboutPlan(plan('Ida', { goals: 0, review: { on: '2026-12-04', planned: false, late: false } })),
      'no goals · review due by 4 Dec 2026',
    );
    assert.equal(aboutPlan(plan('Ida', { closed: true, overdue: 2 })), 'closed · SMART 3 of 5');
  });

  it('says beside a group how its open plans are', () => {
    assert.equal(aboutGroup({ name: 'North', plans: [plan('Ida')] }), '1 plan · SMART 3 of 5');
    assert.equal(
      aboutGroup({ name: 'North', plans: [plan('Ida', { overdue: 2 }), plan('Ava', { closed: true })] }),
      '2 plans · SMART 3 of 5 · 2 overdue',
    );
  });

  it('says to a screen reader which plan needs somebody', () => {
    assert.equal(spokenPlan(plan('Ida')), 'Ida, SMART 3 of 5');
    assert.equal(
      spokenPlan(plan('Ida', { review: { on: '2026-10-04', planned: false, late: true } })),
      'Ida, SMART 3 of 5, review late since 4 Oct 2026, needs somebody to look at it',
    );
  });

  it('tells everything in the tooltip', () => {
    assert.deepEqual(
      factsOfPlan(plan('Ida', { team: 'North', daysOpen: 1, overdue: 1 })).map((each) => each.join(': ')),
      [
        'Kind: not named',
        'Team: North',
        'Lead worker: not named',
        'Goals: 3 of 5 SMART',
        'Overdue: 1',
        'Review: none planned',
        'Open: 1 day',
      ],
    );
  });
});
