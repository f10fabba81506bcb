import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, ProtocolConnection } from 'vscode-languageserver-protocol';
import { inFolder } from '../cli/scenario.ts';
import { MODERN, startServer } from './client.ts';

const PLAN = "Plan: Ida's plan\n  Goal: Ida will improve\n";

const rulesOf = async (connection: ProtocolConnection, uri: string): Promise<unknown[]> => {
  const report: { items: Diagnostic[] } = await connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return report.items.map((each) => each.code);
};

describe('settings beside an open plan', () => {
  it('count as soon as their file changes, and what is wrong with them is shown there', () =>
    inFolder(async (folder) => {
      const settings = join(folder, 'smartplan.config.json');
      const uri = pathToFileURL(join(folder, 'ida.smartplan')).toString();
      const client = await startServer(MODERN);
      await client.open(PLAN, uri);
      assert.ok((await rulesOf(client.connection, uri)).includes('specific/vague-change'));
      writeFileSync(settings, '{ "rules": { "specific/vague-change": "off", "drift/overdu": "off" } }');
      const changes = [{ uri: pathToFileURL(settings).toString(), type: 1 }];
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
      assert.ok(!(await rulesOf(client.connection, uri)).includes('specific/vague-change'));
      assert.deepEqual(
        client.pushed.map(({ diagnostics }) => diagnostics.map((each) => each.message)),
        [['There is no check called ‘drift/overdu’. Did you mean ‘drift/overdue’?']],
      );
      await client.stop();
    }));

  it('can leave the findings alone until the plan is saved', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'smartplan.config.json'), '{ "lint": { "run": "onSave" } }');
      const uri = pathToFileURL(join(folder, 'ida.smartplan')).toString();
      const client = await startServer(MODERN);
      await client.open(PLAN, uri);
      const before = await rulesOf(client.connection, uri);
      const contentChanges = [{ text: PLAN.replace('will improve', 'rides 3 times a week by 4 May 2027') }];
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges,
      });
      assert.deepEqual(await rulesOf(client.connection, uri), before);
      await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
      assert.ok(!(await rulesOf(client.connection, uri)).includes('specific/vague-change'));
      await client.stop();
    }));
});
