import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inFolder } from '../cli/scenario.ts';
import { MODERN, startServer, type TestClient } from './client.ts';

interface Summary {
  readonly uri: string;
  readonly title: string;
}

const PLAN = `Plan: Ida's plan
  Kind: child in need plan
  Child: Ida | Born: 3 May 2016
  Team: North
  Social worker: Asha Patel
  Started: 12 October 2026
  Review: 14 January 2027

  Goal: Ida walks to school on 4 days out of 5
    By: 1 November 2026
`;

const open = (folder: string): Promise<TestClient> =>
  startServer(MODERN, {}, undefined, pathToFileURL(folder).toString());
const plans = ({ connection }: TestClient): Promise<Summary[]> =>
  connection.sendRequest('smartplan/plans', {});

describe('the plans of the folders that are open', () => {
  it('are told with what a list shows of them', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'ida.smartplan'), `# a line above\n${PLAN}`);
      const client = await open(folder);
      assert.deepEqual(await plans(client), [
        {
          uri: pathToFileURL(join(folder, 'ida.smartplan')).toString(),
          line: 1,
          title: "Ida's plan",
          kind: 'child in need plan',
          team: 'North',
          worker: 'Asha Patel',
          goals: 1,
          smartGoals: 0,
          daysOpen: 41,
          overdue: 1,
          review: { on: '2027-01-14', planned: true, late: false },
          closed: false,
        },
      ]);
      await client.stop();
    }));

  it('are those of the folders below too, without templates', () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, 'north'));
      writeFileSync(join(folder, 'north/ida.smartplan'), PLAN);
      writeFileSync(join(folder, 'form.smartplan'), 'Template: Our form\n  Kind: care plan\n');
      const client = await open(folder);
      assert.deepEqual(
        (await plans(client)).map(({ title }) => title),
        ["Ida's plan"],
      );
      await client.stop();
    }));

  it('are read as they stand in the editor, and again when files come and go', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'ida.smartplan');
      const uri = pathToFileURL(file).toString();
      writeFileSync(file, PLAN);
      const client = await open(folder);
      const titles = async (): Promise<string[]> => (await plans(client)).map(({ title }) => title);
      assert.deepEqual(await titles(), ["Ida's plan"]);
      await client.open(PLAN.replace("Ida's", "Ida Rose's"), uri);
      assert.deepEqual(await titles(), ["Ida Rose's plan"]);
      await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      assert.deepEqual(await titles(), ["Ida's plan"]);
      rmSync(file);
      const changes = [{ uri, type: 3 }];
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
      assert.deepEqual(await titles(), []);
      await client.stop();
    }));

  it('are reported on as one page, without names unless they are asked for', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'ida.smartplan'), PLAN);
      const client = await open(folder);
      const report = (withNames: boolean): Promise<{ plans: number; html: string }> =>
        client.connection.sendRequest('smartplan/report', {
          folder: pathToFileURL(folder).toString(),
          withNames,
        });
      const { plans: count, html } = await report(false);
      assert.equal(count, 1);
      assert.match(html, /^<!doctype html>/);
      assert.doesNotMatch(html, /Ida|Asha/);
      assert.match((await report(true)).html, /Asha Patel/);
      await client.stop();
    }));

  it('are none where no folder is open', async () => {
    const client = await startServer(MODERN);
    assert.deepEqual(await plans(client), []);
    await client.stop();
  });
});
