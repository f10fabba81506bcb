import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  ResponseError,
  type CompletionItem,
  type DocumentLink,
  type Location,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { inFolder } from '../cli/scenario.ts';
import { MODERN, startServer, type TestClient } from './client.ts';

const NORTH = 'Template: North plan\n  Must: every goal has So that\n';
const SOUTH = 'Template: South plan\n  Based on: North plan\n';
const PLAN = "Plan: Ida's plan\n  Based on: north plan\n  Goal: Ida cycles to school\n";

/** A folder with two templates and a plan, the plan open in an editor. */
const inPlan = (
  test: (client: TestClient, uriOf: (name: string) => string) => Promise<void>,
): Promise<void> =>
  inFolder(async (folder) => {
    const uriOf = (name: string): string => pathToFileURL(join(folder, `${name}.smartplan`)).toString();
    for (const [name, text] of Object.entries({ north: NORTH, south: SOUTH, ida: PLAN }))
      writeFileSync(join(folder, `${name}.smartplan`), text);
    const client = await startServer(MODERN, {}, undefined, pathToFileURL(folder).toString());
    await client.open(PLAN, uriOf('ida'));
    // Templates of other files are known once findings were asked for.
    await client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: uriOf('ida') } });
    await test(client, uriOf);
    await client.stop();
  });

const onTitle = (uri: string): object => ({
  textDocument: { uri },
  position: { line: 1, character: 14 },
});

const places = (found: Location[]): string[] =>
  found.map(({ uri, range }) => `${uri.slice(uri.lastIndexOf('/') + 1)} ${range.start.line}`).sort();

describe('a template that several files name', () => {
  it('is found in all of them, and where it is introduced', () =>
    inPlan(async ({ connection }, uriOf) => {
      const where = onTitle(uriOf('ida'));
      const references: Location[] = await connection.sendRequest('textDocument/references', {
        ...where,
        context: { includeDeclaration: true },
      });
      assert.deepEqual(places(references), ['ida.smartplan 1', 'north.smartplan 0', 'south.smartplan 1']);
      assert.deepEqual(places(await connection.sendRequest('textDocument/definition', where)), [
        'north.smartplan 0',
      ]);
      const links: DocumentLink[] = await connection.sendRequest('textDocument/documentLink', where);
      assert.deepEqual(
        links.map(({ target }) => target),
        [`${uriOf('north')}#L1`],
      );
    }));

  it('is renamed in all of them, and not to the title of another', () =>
    inPlan(async ({ connection }, uriOf) => {
      const rename = (newName: string): Promise<WorkspaceEdit> =>
        connection.sendRequest('textDocument/rename', { ...onTitle(uriOf('ida')), newName });
      const { changes = {} } = await rename('East plan');
      assert.deepEqual(
        Object.entries(changes).map(([uri, edits]) => [
          uri.slice(uri.lastIndexOf('/') + 1),
          edits.map(({ range, newText }) => `${range.start.line} ${newText}`),
        ]),
        [
          ['ida.smartplan', ['1 East plan']],
          ['north.smartplan', ['0 East plan']],
          ['south.smartplan', ['1 East plan']],
        ],
      );
      const error: unknown = await rename('south plan').catch((reason: unknown) => reason);
      assert.ok(error instanceof ResponseError);
      assert.equal(
        error.message,
        'Another file of the folder has a template called ‘south plan’. Choose a title that tells the two apart.',
      );
    }));

  it('is renamed in a file too that has come without a word', () =>
    inPlan(async ({ connection }, uriOf) => {
      writeFileSync(fileURLToPath(uriOf('west')), SOUTH.replace('South', 'West'));
      writeFileSync(fileURLToPath(uriOf('south')), 'Template: South plan\n');
      const { changes = {} }: WorkspaceEdit = await connection.sendRequest('textDocument/rename', {
        ...onTitle(uriOf('ida')),
        newName: 'East plan',
      });
      assert.deepEqual(
        Object.keys(changes).map((uri) => uri.slice(uri.lastIndexOf('/') + 1)),
        ['ida.smartplan', 'north.smartplan', 'west.smartplan'],
      );
    }));

  it('is no template of the folder where only a plan names it', () =>
    inPlan(async ({ connection, change }, uriOf) => {
      const text = PLAN.replace('north', 'west');
      await change(2, text, uriOf('ida'));
      await assert.rejects(
        connection.sendRequest('textDocument/rename', { ...onTitle(uriOf('ida')), newName: 'East' }),
        /^Error: No template of the open folders is called ‘west plan’, so there is nothing to rename\./,
      );
    }));

  it('is offered behind ‘Based on’', () =>
    inPlan(async ({ connection }, uriOf) => {
      const items: CompletionItem[] = await connection.sendRequest('textDocument/completion', {
        textDocument: { uri: uriOf('ida') },
        position: { line: 1, character: 12 },
      });
      const titles = items.map(({ label }) => label);
      assert.ok(titles.includes('North plan') && titles.includes('South plan'), titles.join());
    }));

  it('is found by its words, as is every plan of the folder', () =>
    inPlan(async ({ connection }) => {
      const find = async (query: string): Promise<string[]> => {
        const found: SymbolInformation[] = await connection.sendRequest('workspace/symbol', { query });
        return found.map(({ name, location }) => `${name} ${places([location]).join()}`).sort();
      };
      assert.deepEqual(await find('south'), ['South plan south.smartplan 0']);
      assert.deepEqual(await find('cycles ida'), ['Ida cycles to school ida.smartplan 2']);
    }));
});
