import assert from 'node:assert/strict';
import { PlanFiles } from '../../server/src/workspace/plan-files.ts';
import { aroundPlan, TemplateIndex } from '../../server/src/workspace/templates.ts';
import { Memory, reviewIn, saidIn } from './folder.ts';

const NORTH =
  'Template: North plan\n  Must: every goal has So that\n    Source: North procedure, section 3\n';
const IDA = "Plan: Ida's plan\n  Based on: North plan\n  Goal: Ida cycles to school\n";
const ASKED =
  '‘Ida cycles to school’ has no So that. Asked for: every goal has So that (North procedure, section 3).';

const notMet = (
  texts: Record<string, string | undefined>,
  where?: { folders?: readonly string[]; named?: readonly string[] },
): Promise<string[]> => saidIn('timescale/not-met', texts, '/plans/ida.smartplan', where);

describe('a template in another file', () => {
  it('is found in the folder', async () => {
    const texts = { '/plans/ida.smartplan': IDA, '/plans/templates/north.smartplan': NORTH };
    assert.deepEqual(await notMet(texts), [ASKED]);
  });

  it('is found by its title in any capitals, not by the name of its file', async () => {
    const texts = {
      '/plans/ida.smartplan': IDA.replace('North plan', 'NORTH  plan'),
      '/plans/x.smartplan': NORTH,
    };
    assert.deepEqual(await notMet(texts), [ASKED]);
  });

  it('is found in a folder that the settings name', async () => {
    const texts = { '/plans/ida.smartplan': IDA, '/ours/north.smartplan': NORTH };
    assert.deepEqual(await notMet(texts, { named: ['/ours'] }), [ASKED]);
    assert.deepEqual(await notMet(texts), []);
  });

  it('gives way to one of the same title that is nearer: the file, the folder, then the settings', async () => {
    const far = NORTH.replace('So that', 'Measure');
    const near = { '/plans/north.smartplan': NORTH, '/ours/north.smartplan': far };
    assert.deepEqual(await notMet({ '/plans/ida.smartplan': IDA, ...near }, { named: ['/ours'] }), [ASKED]);
    const own = `${NORTH.replace('So that', 'Target')}\n${IDA}`;
    assert.deepEqual(await notMet({ '/plans/ida.smartplan': own, ...near }), [
      ASKED.replaceAll('So that', 'Target'),
    ]);
  });

  it('brings the templates that it is based on, each looked for from its own file', async () => {
    const texts = {
      '/plans/ida.smartplan': IDA,
      '/plans/north.smartplan':
        'Template: North plan\n  Based on: Region\n\nTemplate: Region\n  Must: every goal has Shown by\n',
      '/plans/region.smartplan': 'Template: Region\n  Must: every goal has Measure\n',
    };
    assert.deepEqual(
      (await notMet(texts)).map((each) => each.replace(/\..*/, '')),
      ['‘Ida cycles to school’ has no Shown by'],
    );
  });

  it('may be a bundled one, by its title', async () => {
    const plan = IDA.replace('North plan', 'EHC plan (England)');
    assert.match((await notMet({ '/plans/ida.smartplan': plan }))[0] ?? '', /The plan has no sections A, B/);
  });

  it('links its sentence', async () => {
    const { findings } = await reviewIn(
      { '/plans/ida.smartplan': IDA, '/plans/north.smartplan': NORTH },
      '/plans/ida.smartplan',
    );
    const [related] = findings.find((each) => each.rule === 'timescale/not-met')?.related ?? [];
    assert.equal(related?.file?.path, '/plans/north.smartplan');
    assert.equal(NORTH.slice(related.start, related.end), 'every goal has So that');
  });
});

describe('the templates of a folder', () => {
  const around = aroundPlan('/plans/ida.smartplan', ['/plans'], undefined);

  it('are read once, and again when their file has changed', async () => {
    const memory = new Memory({ '/plans/ida.smartplan': IDA, '/plans/north.smartplan': NORTH });
    const files = new PlanFiles(memory);
    const index = new TemplateIndex(files);
    const shelf = await index.load(around);
    assert.equal(await index.load(around), shelf);
    assert.deepEqual(memory.reads, ['/plans/ida.smartplan', '/plans/north.smartplan']);
    memory.write('/plans/north.smartplan', NORTH.replace('North plan', 'South plan'));
    files.changed('/plans/north.smartplan');
    assert.deepEqual(
      (await index.load(around)).templates.map((each) => each.title),
      ['South plan'],
    );
    assert.equal(memory.reads.length, 3);
  });

  it('stay the same while only plans change', async () => {
    const memory = new Memory({ '/plans/ida.smartplan': IDA, '/plans/north.smartplan': NORTH });
    const files = new PlanFiles(memory);
    const index = new TemplateIndex(files);
    const shelf = await index.load(around);
    memory.write('/plans/ida.smartplan', "Plan: Ida's new plan\n");
    files.changed('/plans/ida.smartplan');
    assert.equal(await index.load(around), shelf);
  });

  it('are those of open documents before those on disk, saved or not', async () => {
    const open = new Map([
      ['/plans/north.smartplan', { getText: () => NORTH.replace('North', 'East') }],
      ['/plans/new.smartplan', { getText: () => NORTH.replace('North', 'West') }],
    ]);
    const memory = new Memory({ '/plans/ida.smartplan': IDA, '/plans/north.smartplan': NORTH });
    const { templates } = await new TemplateIndex(new PlanFiles(memory, open)).load(around);
    assert.deepEqual(
      templates.map((each) => each.title),
      ['East plan', 'West plan'],
    );
  });

  it('are those of the folders that are open, of the settings, and else of the plan’s own folder', () => {
    const settings = { file: '/council/smartplan.config.json', templates: ['/ours'] };
    assert.deepEqual(aroundPlan('/council/north/ida.smartplan', [], settings), {
      folders: ['/council'],
      named: ['/ours'],
    });
    assert.deepEqual(aroundPlan('/plans/ida.smartplan', [], undefined), { folders: ['/plans'], named: [] });
    assert.deepEqual(aroundPlan('/plans/ida.smartplan', ['/other'], undefined), {
      folders: ['/plans', '/other'],
      named: [],
    });
  });

  it('leave a file out that cannot be read', async () => {
    const memory = new Memory({ '/plans/north.smartplan': NORTH, '/plans/shut.smartplan': undefined });
    const { templates } = await new TemplateIndex(new PlanFiles(memory)).load(around);
    assert.equal(templates.length, 1);
  });
});
