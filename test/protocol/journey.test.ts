import assert from 'node:assert/strict';
import type { JourneyView } from '../../server/src/service/journey.ts';
import { MODERN, PLAN_URI, startServer, type TestClient } from './client.ts';

const PLANS = `Plan: Ida's plan
  Child: Ida | Born: 4 May 2015
  Started: 7 September 2026
  Goal: Ida cycles to school
    By: 26 March 2027
    Milestone: Ida rides round the block
      By: 11 December 2026

Plan: Ben's plan
  Review: 4 December 2026
`;

describe('the journey, as an editor asks for it', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startServer(MODERN);
    await client.open(PLANS);
  });
  afterEach(() => client.stop());

  const ask = (more: object = {}, uri = PLAN_URI): Promise<JourneyView | null> =>
    client.connection.sendRequest('smartplan/journey', { uri, ...more });
  const journey = async (more?: object): Promise<JourneyView> => {
    const view = await ask(more);
    assert.ok(view);
    return view;
  };

  it('is a picture with the lines that its things stand for', async () => {
    const view = await journey({ theme: 'editor' });
    assert.equal(view.title, "Ida's plan");
    assert.match(view.svg, /^<svg .*var\(--vscode-editor-foreground\)/);
    assert.deepEqual(
      view.places.map(({ id, range }) => `${id} ${range.start.line}`),
      ['mark-0 2', 'mark-1 1', 'goal-0 3', 'goal-0-step-0 5'],
    );
    for (const { id } of view.places) assert.ok(view.svg.includes(`data-thing="${id}"`), id);
  });

  it('is told in rows too, each with its line', async () => {
    const { rows } = await journey();
    assert.deepEqual(
      rows.map(({ day, state, words, range }) => `${day} ${state} ${words} ${range?.start.line ?? ''}`),
      [
        '7 September 2026 done The plan started 2',
        '22 November 2026  Today ',
        '11 December 2026 due Milestone: Ida rides round the block 5',
        '26 March 2027 planned Goal: Ida cycles to school 3',
        '4 May 2033 planned Ida turns 18 1',
      ],
    );
  });

  it('gives the letters of the goals', async () => {
    const { goals } = await journey();
    assert.deepEqual(
      goals.map(({ title, letters, range }) => [title, letters, range.start.line]),
      [['Ida cycles to school', 'S – A r T', 3]],
    );
  });

  it('says where each plan of the file is, and gives the one that is asked for', async () => {
    const { title, plans, planIndex } = await journey({ planIndex: 1 });
    assert.equal(title, "Ben's plan");
    assert.equal(planIndex, 1);
    assert.deepEqual(
      plans.map(({ range }) => range.start.line),
      [0, 8],
    );
  });

  it('follows the text', async () => {
    await client.change(2, PLANS.replace('cycles', 'walks'));
    assert.match((await journey()).svg, /Ida walks to school/);
  });

  it('takes a question that makes no sense as one that leaves it open', async () => {
    const view = await journey({ planIndex: 'second', theme: 'toString', width: -3 });
    assert.equal(view.planIndex, 0);
    assert.equal(view.width, 400);
    assert.match(view.svg, /#ffffff/);
    assert.equal((await journey({ planIndex: 99 })).title, "Ben's plan");
  });

  it('is nothing for a document that is not open, and for a template', async () => {
    assert.equal(await ask({}, 'file:///plans/elsewhere.smartplan'), null);
    await client.change(2, 'Template: Our plan\n  Must: every goal has Who\n');
    assert.equal(await ask(), null);
  });
});
