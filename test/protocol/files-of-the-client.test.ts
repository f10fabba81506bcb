import assert from 'node:assert/strict';
import { DiagnosticTag, type Diagnostic } from 'vscode-languageserver-protocol';
import { MODERN, startServer, type TestClient } from './client.ts';

const PLAN = "Plan: Ida's plan\n  Goal: Ida will improve\n";
const URI = 'vscode-vfs://github/council/plans/ida.smartplan';
const SETTINGS = 'vscode-vfs://github/council/smartplan.config.json';

/** A client whose files only it can read. */
async function startAsked(files: Map<string, string>): Promise<TestClient & { asked: string[] }> {
  const asked: string[] = [];
  const client = await startServer(MODERN, { askForFiles: true }, (connection) => {
    connection.onRequest('smartplan/files', ({ endings }: { endings: string[] }) =>
      [...files.keys()].filter((uri) => endings.some((ending) => uri.endsWith(ending))),
    );
    connection.onRequest('smartplan/read', ({ uri }: { uri: string }) => {
      asked.push(uri);
      return files.get(uri) ?? null;
    });
  });
  return { ...client, asked };
}

const rulesOf = async ({ connection }: TestClient): Promise<unknown[]> => {
  const report: { items: Diagnostic[] } = await connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri: URI },
  });
  return report.items.map((each) => each.code);
};

describe('a server that has no files of its own', () => {
  it('asks for the settings before it judges the first plan', async () => {
    const client = await startAsked(new Map([[SETTINGS, '{ "rules": { "specific/vague-change": "off" } }']]));
    await client.open(PLAN, URI);
    assert.ok(!(await rulesOf(client)).includes('specific/vague-change'));
    await client.stop();
  });

  it('asks for what the settings extend', async () => {
    const client = await startAsked(
      new Map([
        [SETTINGS, '{ "extends": "house/rules.json" }'],
        ['vscode-vfs://github/council/house/rules.json', '{ "extends": ["../more.json", "gone.json"] }'],
        ['vscode-vfs://github/council/more.json', '{ "rules": { "specific/vague-change": "off" } }'],
      ]),
    );
    await client.open(PLAN, URI);
    assert.ok(!(await rulesOf(client)).includes('specific/vague-change'));
    assert.deepEqual(client.asked.map((uri) => uri.replace(/^.*council\//, '')).sort(), [
      'house/gone.json',
      'house/rules.json',
      'more.json',
      'smartplan.config.json',
    ]);
    await client.stop();
  });

  it('asks again when a file changes, and says there what is wrong with the settings', async () => {
    const files = new Map<string, string>();
    const client = await startAsked(files);
    await client.open(PLAN, URI);
    assert.ok((await rulesOf(client)).includes('specific/vague-change'));
    files.set(SETTINGS, '{ "rules": { "specific/vague-change": "off", "drift/overdu": "off" } }');
    const changes = [{ uri: SETTINGS, type: 1 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    assert.ok(!(await rulesOf(client)).includes('specific/vague-change'));
    assert.deepEqual(
      client.pushed.map(({ uri, diagnostics }) => [uri, ...diagnostics.map((each) => each.message)]),
      [[SETTINGS, 'There is no check called ‘drift/overdu’. Did you mean ‘drift/overdue’?']],
    );
    await client.stop();
  });

  it('asks for the baseline that the settings name, and again when it changes', async () => {
    const files = new Map([[SETTINGS, '{ "baseline": "known.json" }']]);
    const client = await startAsked(files);
    await client.open(PLAN, URI);
    const faded = async (): Promise<unknown[]> => {
      const report: { items: Diagnostic[] } = await client.connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri: URI },
      });
      return report.items
        .filter(({ tags }) => tags?.includes(DiagnosticTag.Unnecessary) === true)
        .map(({ code }) => code);
    };
    assert.deepEqual(await faded(), []);
    const baseline = SETTINGS.replace('smartplan.config', 'known');
    const goal = { rule: 'specific/vague-change', goal: 'Ida will improve', count: 1 };
    files.set(baseline, JSON.stringify({ version: 1, files: { 'plans/ida.smartplan': [goal] } }));
    const changes = [{ uri: baseline, type: 1 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    assert.deepEqual(await faded(), ['specific/vague-change']);
    await client.stop();
  });

  it('asks for nothing when another file of that ending changes', async () => {
    const client = await startAsked(new Map([[SETTINGS, '{}']]));
    await client.open(PLAN, URI);
    await rulesOf(client);
    const before = [...client.asked];
    const changes = [{ uri: SETTINGS.replace('smartplan.config', 'package'), type: 2 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await rulesOf(client);
    assert.deepEqual(client.asked, before);
    await client.stop();
  });

  it('judges without settings where the client gives no files', async () => {
    const client = await startServer(MODERN, { askForFiles: true });
    await client.open(PLAN, URI);
    assert.ok((await rulesOf(client)).includes('specific/vague-change'));
    await client.stop();
  });
});
