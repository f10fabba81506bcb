import assert from 'node:assert/strict';
import { details, summary, type Score } from '../../client/src/score.ts';

const plan = (smartGoals: number, goals: number) => ({ title: "Mia's plan", smartGoals, goals, each: [] });

describe('the status bar', () => {
  it('says how many goals are SMART', () => {
    assert.equal(summary([plan(3, 5)]), 'SMART 3 of 5');
  });

  it('takes the plans of a file together', () => {
    assert.equal(summary([plan(1, 2), plan(0, 3)]), 'SMART 1 of 5');
  });

  it('says nothing where there are no goals', () => {
    assert.equal(summary([]), undefined);
    assert.equal(summary([plan(0, 0)]), undefined);
  });

  it('lists the goals, with what each is not yet', () => {
    const each: Score['plans'][number]['each'] = [
      { title: 'Improve [his] attendance', missing: ['S', 'M', 'T'] },
      { title: 'Mia is in class before 8:50', missing: [] },
    ];
    assert.equal(
      details([{ ...plan(1, 2), each }]),
      String.raw`**Mia's plan**: 1 of 2 goals SMART

- Improve \[his\] attendance: not yet specific, measurable, time-bound
- Mia is in class before 8:50: SMART

Click to see what you can do next.`,
    );
  });

  it('lists no goals where it was told none', () => {
    assert.equal(
      details([plan(1, 2)]),
      "**Mia's plan**: 1 of 2 goals SMART\n\nClick to see what you can do next.",
    );
  });
});
