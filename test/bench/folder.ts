import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { makePlans } from './plans.ts';
import { memoryOf } from './process.ts';
import { aim, printTable, short } from './table.ts';

const PLANS = 1000;
const LINES = 90;

/** From asking for the findings of a folder to the last one: first, again without a change, and what memory it took. */
export async function benchFolder(server: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'smartplan-bench-'));
  makePlans(PLANS, LINES, 11).forEach(({ text }, at) => writeFileSync(join(folder, `${at}.smartplan`), text));
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'plans' }],
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { today: '2026-11-22' },
  });
  await connection.sendNotification('initialized', {});
  const ask = async (
    before: WorkspaceDiagnosticReport['items'],
  ): Promise<[WorkspaceDiagnosticReport, number]> => {
    const sent = performance.now();
    const previousResultIds = before.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
    const report: WorkspaceDiagnosticReport = await connection.sendRequest('workspace/diagnostic', {
      previousResultIds,
    });
    return [report, (performance.now() - sent) / 1000];
  };
  const [first, seconds] = await ask([]);
  const [second, again] = await ask(first.items);
  const memory = memoryOf(child.pid);
  await connection.sendRequest('shutdown');
  connection.dispose();
  child.kill();
  rmSync(folder, { recursive: true });
  if (second.items.some((each) => each.kind !== 'unchanged'))
    throw new Error('findings changed by themselves');
  printTable(
    `The findings of a folder of ${PLANS} plans of ${LINES} lines, by the language server`,
    ['', 'seconds', 'aim'],
    [
      ['first', short(seconds), `3 ${aim(seconds < 3)}`],
      ['again, nothing changed', short(again), ''],
      [
        'most memory, MB',
        memory === undefined ? '–' : short(memory),
        memory === undefined ? '' : `300 ${aim(memory < 300)}`,
      ],
    ],
  );
}
