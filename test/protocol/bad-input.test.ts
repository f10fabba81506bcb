import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  ResponseError,
  type DocumentHighlight,
  type FoldingRange,
} from 'vscode-languageserver-protocol';
import { MODERN, PLAN_URI, startServer, type TestClient } from './client.ts';

const PLAN = "Plan: Ida's plan\n  Child: Ida\n  Goal: Ida walks to school\n    Who: Ida\n";
const document = { textDocument: { uri: PLAN_URI } };

describe('a client that asks for the wrong thing', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startServer(MODERN);
    await client.open(PLAN);
  });
  afterEach(() => client.stop());

  const lit = (line: number, character: number): Promise<DocumentHighlight[]> =>
    client.connection.sendRequest('textDocument/documentHighlight', {
      ...document,
      position: { line, character },
    });
  const change = (version: number, contentChanges: object[], uri = PLAN_URI): Promise<void> =>
    client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  /** The text as the server has it now, by the lines that fold. */
  const folds = (): Promise<FoldingRange[]> =>
    client.connection.sendRequest('textDocument/foldingRange', document);

  it('is answered for the nearest place in the text', async () => {
    const there = await lit(1, 10);
    assert.equal(there.length, 4);
    assert.deepEqual(await lit(1.7, 10.9), there);
    assert.deepEqual(await lit(1, 4000), there);
    assert.deepEqual(await lit(-3, -1), []);
    assert.deepEqual(await lit(4000, 2), []);
  });

  it('keeps the text whole where a change lies outside it', async () => {
    const before = await folds();
    await change(2, [
      { range: { start: { line: 900, character: 7 }, end: { line: 902, character: 1 } }, text: '' },
      { range: { start: { line: -2, character: -9 }, end: { line: -1, character: 5 } }, text: '' },
      { range: { start: { line: 3.5, character: 900 }, end: { line: 3.5, character: 901 } }, text: '' },
    ]);
    assert.deepEqual(await folds(), before);
    assert.equal((await lit(3, 9)).length, 4);
  });

  it('is answered after a change to a document that it never opened, and after closing twice', async () => {
    await change(2, [{ text: 'Plan: Bo' }], 'file:///plans/bo.smartplan');
    const other = { textDocument: { uri: 'file:///plans/bo.smartplan' } };
    await client.connection.sendNotification('textDocument/didClose', other);
    await client.connection.sendNotification('textDocument/didClose', document);
    await client.connection.sendNotification('textDocument/didClose', document);
    assert.deepEqual(await folds(), []);
    await client.open(PLAN);
    assert.equal((await folds()).length, 2);
  });

  it('takes a very large change', async () => {
    const goals = '  Goal: Ida reads to Gran\n    Who: Ida\n'.repeat(2000);
    await change(2, [
      { range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } }, text: goals },
    ]);
    assert.equal((await folds()).length, 2002);
  });

  it('is told once that a file is too long to be a plan, which is then not read', async () => {
    const said: string[] = [];
    client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      said.push(message);
    });
    const long = `${PLAN}${'a'.repeat(10_000_000)}`;
    await change(2, [{ text: long }]);
    await change(3, [{ text: long }]);
    assert.deepEqual(await folds(), []);
    assert.deepEqual(said, [
      'ida.smartplan is longer than 10 million letters; no plan is that long. SMART Plan does not read it: split it into one file for each plan.',
    ]);
    await change(4, [{ text: PLAN }]);
    assert.equal((await folds()).length, 2);
  });

  it('is told in a sentence why nothing is renamed', async () => {
    const rename = (newName: string): Promise<unknown> =>
      client.connection.sendRequest('textDocument/rename', {
        ...document,
        position: { line: 1, character: 10 },
        newName,
      });
    const why = async (newName: string): Promise<string> => {
      const error: unknown = await rename(newName).catch((reason: unknown) => reason);
      assert.ok(error instanceof ResponseError);
      return error.message;
    };
    assert.equal(await why(''), 'Write the new name; without one nothing is changed.');
    assert.match(await why('Ida (daughter)'), /^A person’s name is written in letters/);
    assert.notEqual(await rename('Mei'), null);
  });

  it('is told that the server is closed', async () => {
    const other = await startServer(MODERN);
    await other.open(PLAN);
    await other.connection.sendRequest('shutdown');
    await assert.rejects(
      other.connection.sendRequest('textDocument/foldingRange', document),
      /The editor has already closed SMART Plan, so it answers nothing more\./,
    );
    await other.stop();
  });

  it('can take back everything that it asked', async () => {
    const asked = ['hover', 'completion', 'documentHighlight', 'definition'].map((feature) => {
      const taken = new CancellationTokenSource();
      const where = { ...document, position: { line: 2, character: 9 } };
      const answer = client.connection.sendRequest<unknown>(`textDocument/${feature}`, where, taken.token);
      taken.cancel();
      return answer.catch((reason: unknown) => reason);
    });
    await client.connection.sendNotification('$/cancelRequest', { id: 9999 });
    assert.equal((await Promise.all(asked)).length, asked.length);
    assert.equal((await folds()).length, 2);
  });
});
