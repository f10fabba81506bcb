import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, ProtocolConnection } from 'vscode-languageserver-protocol';
import { inFolder } from '../cli/scenario.ts';
import { MODERN, startServer } from './client.ts';

const NORTH = 'Template: North plan\n  Must: every goal has So that\n';
const PLAN = "Plan: Ida's plan\n  Based on: North plan\n  Goal: Ida cycles to school\n";

/** What the template asks of the plan, as the editor shows it. */
async function asked(connection: ProtocolConnection, uri: string): Promise<string[]> {
  const report: { items: Diagnostic[] } = await connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return report.items
    .filter((each) => each.code === 'timescale/not-met')
    .map((each) => JSON.stringify(each.message).slice(1).split('.', 1).join());
}

/** Resolves when the server asks the client to ask for findings again. */
const askedAgain = (connection: ProtocolConnection): Promise<void> =>
  new Promise((resolve) => {
    connection.onRequest('workspace/diagnostic/refresh', () => {
      resolve();
      return null;
    });
  });

const CAN = { ...MODERN, workspace: { diagnostics: { refreshSupport: true } } };

describe('an open plan that is based on a template in another file', () => {
  it('is judged anew while the template is written, before it is saved', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'north.smartplan'), NORTH);
      const plan = pathToFileURL(join(folder, 'ida.smartplan')).toString();
      const template = pathToFileURL(join(folder, 'north.smartplan')).toString();
      const client = await startServer(CAN, {}, undefined, pathToFileURL(folder).toString());
      await client.open(PLAN, plan);
      assert.deepEqual(await asked(client.connection, plan), ['‘Ida cycles to school’ has no So that']);
      const again = askedAgain(client.connection);
      await client.open(NORTH.replace('So that', 'Measure'), template);
      await again;
      assert.deepEqual(await asked(client.connection, plan), ['‘Ida cycles to school’ has no Measure']);
      await client.stop();
    }));

  it('is judged anew when the template is changed on disk, and when it is deleted', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'north.smartplan');
      writeFileSync(path, NORTH);
      const plan = pathToFileURL(join(folder, 'ida.smartplan')).toString();
      const client = await startServer(CAN, {}, undefined, pathToFileURL(folder).toString());
      await client.open(PLAN, plan);
      assert.deepEqual(await asked(client.connection, plan), ['‘Ida cycles to school’ has no So that']);
      const happens = async (type: number): Promise<void> => {
        const again = askedAgain(client.connection);
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{ uri: pathToFileURL(path).toString(), type }],
        });
        await again;
      };
      writeFileSync(path, NORTH.replace('So that', 'Measure'));
      await happens(2);
      assert.deepEqual(await asked(client.connection, plan), ['‘Ida cycles to school’ has no Measure']);
      rmSync(path);
      await happens(3);
      assert.deepEqual(await asked(client.connection, plan), []);
      await client.stop();
    }));

  it('is pushed again with the template, for a client that is told', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'north.smartplan'), NORTH);
      const plan = pathToFileURL(join(folder, 'ida.smartplan')).toString();
      const client = await startServer({}, {}, undefined, pathToFileURL(folder).toString());
      const told = new Promise<Diagnostic[]>((resolve) => {
        client.connection.onNotification(
          'textDocument/publishDiagnostics',
          ({ diagnostics }: { diagnostics: Diagnostic[] }) => {
            const found = diagnostics.filter((each) => each.code === 'timescale/not-met');
            if (found.length > 0) resolve(found);
          },
        );
      });
      await client.open(PLAN, plan);
      const [found] = await told;
      assert.equal(
        found?.relatedInformation?.[0]?.location.uri,
        pathToFileURL(join(folder, 'north.smartplan')).toString(),
      );
      await client.stop();
    }));
});
