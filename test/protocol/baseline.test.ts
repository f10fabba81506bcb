import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DiagnosticTag, type Diagnostic } from 'vscode-languageserver-protocol';
import { MODERN, startServer } from './client.ts';

const PLAN = "Plan: Ida's plan\n  Kind: child in need plan\n  Child: Ida\n  Goal: Improve attendance\n";
const KNOWN = {
  version: 1,
  files: { 'ida.smartplan': [{ rule: 'measurable/no-measure', goal: 'Improve attendance', count: 1 }] },
};

describe('a baseline in the editor', () => {
  it('fades what it holds, and nothing else', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'smartplan-'));
    writeFileSync(path.join(folder, 'smartplan.config.json'), '{ "baseline": "known.json" }');
    writeFileSync(path.join(folder, 'known.json'), JSON.stringify(KNOWN));
    const uri = pathToFileURL(path.join(folder, 'ida.smartplan')).href;
    const client = await startServer(MODERN);
    try {
      await client.open(PLAN, uri);
      const report: { items: Diagnostic[] } = await client.connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri },
      });
      const faded = report.items.filter(({ tags }) => tags?.includes(DiagnosticTag.Unnecessary) === true);
      assert.deepEqual(
        faded.map(({ code }) => code),
        ['measurable/no-measure'],
      );
      assert.ok(report.items.length > 1);
    } finally {
      await client.stop();
      rmSync(folder, { recursive: true });
    }
  });
});
