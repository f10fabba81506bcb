import assert from 'node:assert/strict';
import { reviewIn } from '../workspace/folder.ts';

const NORTH =
  'Template: North plan\n  Based on: Region\n  Must M1: every goal has Measure\n  Must: every goal has So that\n  Should: visit at least every 4 weeks\n';
const REGION = 'Template: Region\n  Must: every goal has Target\n';

/** What stands of a plan after a line `# allow`, by the standard that asks for it, and what is said of the line. */
async function standing(allow: string): Promise<string[]> {
  const plan = `${allow}\nPlan: Ida's plan\n  Based on: North plan\n  Visits: every 8 weeks\n  ${allow}\n  Goal: Ida cycles to school\n`;
  const { findings } = await reviewIn(
    { '/plans/ida.smartplan': plan, '/plans/n.smartplan': NORTH, '/plans/r.smartplan': REGION },
    '/plans/ida.smartplan',
  );
  return findings
    .filter((each) => each.suppressed === undefined && each.sentence !== undefined)
    .map((each) => each.sentence ?? '')
    .sort();
}

describe('one standard', () => {
  it('goes by its number in the template, by the title too where the template is not the plan’s own', async () => {
    assert.deepEqual(await standing('#'), ['2', '3', 'M1', 'Region 1']);
  });

  it('is set aside alone, by the number that it was given or by which it is', async () => {
    assert.deepEqual(await standing('# allow timescale/not-met (M1): nothing to count'), [
      '2',
      '3',
      'Region 1',
    ]);
    assert.deepEqual(await standing('# allow timescale/not-met (2): said elsewhere'), [
      '3',
      'M1',
      'Region 1',
    ]);
    assert.deepEqual(await standing('# allow timescale/not-met (region 1): not yet'), ['2', '3', 'M1']);
  });

  it('is left standing where another number is named', async () => {
    assert.deepEqual(await standing('# allow timescale/not-met (9): no'), ['2', '3', 'M1', 'Region 1']);
  });

  it('is set aside with all others where no number is named', async () => {
    assert.deepEqual(await standing('# allow timescale/not-met: a trial'), ['3']);
  });
});
