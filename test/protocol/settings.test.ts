import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  ProtocolConnection,
  RegistrationParams,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inFolder } from '../cli/scenario.ts';
import { MODERN, startServer } from './client.ts';

const PLAN = "Plan: Ida's plan\n  Goal: Ida will improve\n";

const CHANGES_FILES: ClientCapabilities = {
  ...MODERN,
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};

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

  it('are changed by a quick fix as they stand in the editor, saved or not', () =>
    inFolder(async (folder) => {
      const [plan, settings] = ['ida.smartplan', 'smartplan.config.json'].map((name) =>
        pathToFileURL(join(folder, name)).toString(),
      ) as [string, string];
      writeFileSync(join(folder, 'smartplan.config.json'), '{}');
      const client = await startServer(CHANGES_FILES);
      const { connection } = client;
      await client.open(PLAN, plan);
      const turnOff = async (): Promise<TextDocumentEdit> => {
        const actions: CodeAction[] = await connection.sendRequest('textDocument/codeAction', {
          textDocument: { uri: plan },
          range: { start: { line: 1, character: 17 }, end: { line: 1, character: 17 } },
          context: { diagnostics: [] },
        });
        const title = 'Turn ‘specific/vague-change’ off in this folder';
        const [change] = actions.find((each) => each.title === title)?.edit?.documentChanges ?? [];
        assert.ok(change !== undefined && 'edits' in change);
        return change;
      };
      const written = '// Ours.\n{ "rules": { "drift/overdue": "hint" } }\n';
      await client.open('', settings);
      await client.change(7, written, settings);
      const inEditor = await turnOff();
      assert.deepEqual(inEditor.textDocument, { uri: settings, version: 7 });
      const document = TextDocument.create(settings, 'json', 7, written);
      assert.match(
        TextDocument.applyEdits(document, inEditor.edits as TextEdit[]),
        /^\/\/ Ours\.[^/]*"drift\/overdue": "hint",\s+"specific\/vague-change": "off"/,
      );
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: settings } });
      assert.deepEqual((await turnOff()).textDocument, { uri: settings, version: null });
      await client.stop();
    }));

  it('are no plan, though they are open', () =>
    inFolder(async (folder) => {
      const settings = pathToFileURL(join(folder, 'smartplan.config.json')).toString();
      const client = await startServer({}, {}, undefined, pathToFileURL(folder).toString());
      await client.open('Plan: {}\n', settings);
      await client.change(2, 'Plan: { }\n', settings);
      const hover = await client.connection.sendRequest('textDocument/hover', {
        textDocument: { uri: settings },
        position: { line: 0, character: 1 },
      });
      assert.deepEqual([hover, client.pushed, client.scores], [null, [], []]);
      await client.stop();
    }));

  it('are asked for while they are open, where the client can be asked', async () => {
    const asked: string[] = [];
    const client = await startServer(
      { ...MODERN, textDocument: { ...MODERN.textDocument, synchronization: { dynamicRegistration: true } } },
      {},
      (connection) => {
        connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
          for (const { method, registerOptions } of registrations)
            asked.push(`${method} ${JSON.stringify(registerOptions)}`);
        });
      },
    );
    await client.connection.sendRequest('workspace/symbol', { query: '' });
    const selector = '"documentSelector":[{"pattern":"**/smartplan.config.json"}]';
    assert.deepEqual(asked, [
      `textDocument/didOpen {${selector}}`,
      `textDocument/didChange {${selector},"syncKind":2}`,
      `textDocument/didClose {${selector}}`,
    ]);
    await client.stop();
  });
});
