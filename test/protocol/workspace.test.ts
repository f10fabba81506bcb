import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type {
  PreviousResultId,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { inFolder } from '../cli/scenario.ts';
import { MODERN, startServer, type TestClient } from './client.ts';

const NORTH = 'Template: North plan\n  Must: every goal has So that\n';
const PLAN = "Plan: Ida's plan\n  Goal: Ida will improve\n";
const BASED = "Plan: Bo's plan\n  Based on: North plan\n  Goal: Bo cycles to school\n";

/** A folder that is open in a client, and what the client asks about it. */
class OpenFolder {
  readonly folder: string;
  client: TestClient;
  reports: WorkspaceDocumentDiagnosticReport[] = [];

  constructor(folder: string, client: TestClient) {
    this.folder = folder;
    this.client = client;
  }

  uri = (path: string): string => pathToFileURL(join(this.folder, path)).toString();

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Asks as a client does that kept what it was told before: each plan with what is said of it. */
  async ask(): Promise<string[]> {
    const previousResultIds: PreviousResultId[] = this.reports.flatMap(({ uri, resultId }) =>
      resultId === undefined ? [] : [{ uri, value: resultId }],
    );
    const { items }: WorkspaceDiagnosticReport = await this.client.connection.sendRequest(
      'workspace/diagnostic',
      { previousResultIds },
    );
    this.reports = items;
    return items.map((each) => `${relative(this.folder, fileURLToPath(each.uri))}: ${this.said(each)}`);
  }

  private said(report: WorkspaceDocumentDiagnosticReport): string {
    if (report.kind === 'unchanged') return 'unchanged';
    const wanted = report.items.map((each) => each.code ?? JSON.stringify(each.message).split(':')[0]);
    const found = wanted.filter((each) => /vague-change|not-met|could not/.test(String(each)));
    return found.length === 0 ? 'nothing' : found.join(' ');
  }

  /** Tells the server what has happened on disk: 1 came, 2 changed, 3 went. */
  happened = (path: string, type: number): Promise<void> =>
    this.client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: this.uri(path), type }],
    });
}

async function withFolder(
  files: Record<string, string>,
  use: (open: OpenFolder) => Promise<void>,
): Promise<void> {
  await inFolder(async (folder) => {
    const client = await startServer(MODERN, {}, undefined, pathToFileURL(folder).toString());
    const open = new OpenFolder(folder, client);
    for (const [path, text] of Object.entries(files)) open.write(path, text);
    await use(open);
    await open.client.stop();
  });
}

describe('findings of a whole folder', () => {
  it('are given for every plan, open ones first, by what is open and else by what is on disk', () =>
    withFolder({ 'a.smartplan': PLAN, 'team/b.smartplan': PLAN }, async (open) => {
      await open.client.open(PLAN.replace('will improve', 'swims'), open.uri('team/b.smartplan'));
      assert.deepEqual(await open.ask(), ['team/b.smartplan: nothing', 'a.smartplan: specific/vague-change']);
    }));

  it('are the same for a plan whether it is open or not', () =>
    withFolder({ 'bo.smartplan': BASED, 'north.smartplan': NORTH }, async (open) => {
      await open.ask();
      const closed = open.reports.find((each) => each.uri.endsWith('bo.smartplan'));
      await open.client.open(BASED, open.uri('bo.smartplan'));
      const report: { kind: string } = await open.client.connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri: open.uri('bo.smartplan') },
        previousResultId: closed?.resultId,
      });
      assert.equal(report.kind, 'unchanged');
    }));

  it('are only named where nothing has changed', () =>
    withFolder({ 'a.smartplan': PLAN, 'b.smartplan': PLAN }, async (open) => {
      await open.ask();
      open.write('b.smartplan', PLAN.replace('will improve', 'swims'));
      await open.happened('b.smartplan', 2);
      assert.deepEqual(await open.ask(), ['a.smartplan: unchanged', 'b.smartplan: nothing']);
    }));

  it('come with a plan that appears and go with one that vanishes', () =>
    withFolder({ 'a.smartplan': PLAN }, async (open) => {
      await open.ask();
      open.write('b.smartplan', PLAN);
      await open.happened('b.smartplan', 1);
      rmSync(join(open.folder, 'a.smartplan'));
      await open.happened('a.smartplan', 3);
      assert.deepEqual(await open.ask(), ['a.smartplan: nothing', 'b.smartplan: specific/vague-change']);
    }));

  it('go with a folder that is deleted, of which only the folder is named', () =>
    withFolder({ 'a.smartplan': PLAN, 'team/b.smartplan': PLAN }, async (open) => {
      await open.ask();
      rmSync(join(open.folder, 'team'), { recursive: true });
      await open.happened('team', 3);
      assert.deepEqual(await open.ask(), ['team/b.smartplan: nothing', 'a.smartplan: unchanged']);
    }));

  it('change for every plan that is based on a template which changes, and for no other', () =>
    withFolder({ 'a.smartplan': PLAN, 'bo.smartplan': BASED, 'north.smartplan': NORTH }, async (open) => {
      assert.deepEqual(await open.ask(), [
        'a.smartplan: specific/vague-change',
        'bo.smartplan: timescale/not-met',
        'north.smartplan: nothing',
      ]);
      open.write('north.smartplan', NORTH.replace('So that', 'Who'));
      await open.happened('north.smartplan', 2);
      assert.deepEqual(await open.ask(), [
        'a.smartplan: unchanged',
        'bo.smartplan: nothing',
        'north.smartplan: nothing',
      ]);
    }));

  it('change with the settings', () =>
    withFolder({ 'a.smartplan': PLAN }, async (open) => {
      await open.ask();
      open.write('smartplan.config.json', '{ "rules": { "specific/vague-change": "off" } }');
      await open.happened('smartplan.config.json', 1);
      assert.deepEqual(await open.ask(), ['a.smartplan: nothing']);
    }));

  it('are told of a file that cannot be read, and of the others all the same', () =>
    withFolder({ 'a.smartplan': PLAN, 'b.smartplan': 'x'.repeat(10_000_001) }, async (open) => {
      assert.deepEqual(await open.ask(), [
        'a.smartplan: specific/vague-change',
        'b.smartplan: "This file could not be read, so nothing in it was checked',
      ]);
    }));

  it('are those of the open plans where the editor wants no more', () =>
    withFolder({ 'a.smartplan': PLAN, 'b.smartplan': PLAN }, async (open) => {
      await open.client.stop();
      const uri = pathToFileURL(open.folder).toString();
      const client = await startServer(MODERN, { scope: 'openFiles' }, undefined, uri);
      open.client = client;
      await client.open(PLAN, open.uri('a.smartplan'));
      assert.deepEqual(await open.ask(), ['a.smartplan: specific/vague-change']);
    }));

  it('stop when the client cancels', () =>
    withFolder(
      Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`${n}.smartplan`, PLAN.repeat(20)])),
      async ({ client }) => {
        const { CancellationTokenSource } = await import('vscode-languageserver-protocol');
        const source = new CancellationTokenSource();
        const asked = client.connection.sendRequest(
          'workspace/diagnostic',
          { previousResultIds: [] },
          source.token,
        );
        source.cancel();
        await assert.rejects(asked, /no longer asked for/);
      },
    ));

  it('arrive bit by bit for a client that takes them so', () =>
    withFolder(
      Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`${n}.smartplan`, PLAN.repeat(20)])),
      async ({ client: { connection } }) => {
        const { ProgressType } = await import('vscode-languageserver-protocol');
        let before = 0;
        connection.onProgress(
          new ProgressType<{ items: unknown[] }>(),
          'some',
          ({ items }) => void (before += items.length),
        );
        const report: WorkspaceDiagnosticReport = await connection.sendRequest('workspace/diagnostic', {
          previousResultIds: [],
          partialResultToken: 'some',
        });
        assert.ok(before > 0);
        assert.equal(before + report.items.length, 300);
      },
    ));
});
