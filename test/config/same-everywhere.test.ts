import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { inFolder, smartplan } from '../cli/scenario.ts';
import { MODERN, startServer } from '../protocol/client.ts';

const PLAN = `Plan: Ida's plan
  Kind: pathway plan
  Started: 7 September 2026
  Goal: Ida rides to college 3 times a week
    By: 4 May 2027
    Who: Wren
  Goal: Ida will improve her cooking
`;

const SETTINGS = `{
  "extends": "strict",
  "rules": { "achievable/too-many-goals": { "most": 1 } },
  "overrides": [{ "files": "north/**", "rules": { "relevant/no-reason": "off" } }],
  "vocabulary": { "roles": ["wren"] }
}`;

describe('editor and command line', () => {
  it('give the same findings with the same settings, in the same order', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'north'));
      writeFileSync(join(folder, 'smartplan.config.json'), SETTINGS);
      for (const path of ['ida.smartplan', 'north/ida.smartplan']) {
        writeFileSync(join(folder, path), PLAN);
        const uri = pathToFileURL(join(folder, path)).toString();
        const client = await startServer(MODERN);
        await client.open(PLAN, uri);
        const report: { items: Diagnostic[] } = await client.connection.sendRequest(
          'textDocument/diagnostic',
          { textDocument: { uri } },
        );
        await client.stop();
        const { out } = smartplan(['lint', path, '--format', 'json', '--as-of', '2026-11-22'], folder);
        const { files } = JSON.parse(out) as {
          files: { findings: { rule: string; severity: string; message: string; range: unknown }[] }[];
        };
        const severities = { error: 1, warning: 2, hint: 3 } as Record<string, number>;
        assert.deepEqual(
          report.items.map(({ code, severity, message, range }) => ({ code, severity, message, range })),
          files[0]?.findings.map(({ rule, severity, message, range }) => ({
            code: rule,
            severity: severities[severity],
            message,
            range,
          })),
        );
        assert.equal(
          report.items.some((each) => each.code === 'relevant/no-reason'),
          path === 'ida.smartplan',
        );
        assert.ok(report.items.some((each) => each.code === 'achievable/too-many-goals'));
        assert.ok(!report.items.some((each) => each.code === 'plan/unknown-person'));
      }
    });
  });
});
