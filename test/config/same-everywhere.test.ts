import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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

interface Shown {
  readonly rule: unknown;
  readonly severity: unknown;
  readonly message: unknown;
  readonly range: unknown;
  readonly related: readonly unknown[];
}

interface Reported extends Omit<Shown, 'related'> {
  readonly severity: string;
  readonly related?: readonly unknown[];
}

/** What the editor shows for a plan of a folder that is open in it. */
async function inEditor(folder: string, path: string): Promise<Shown[]> {
  const uri = pathToFileURL(join(folder, path)).toString();
  const client = await startServer(MODERN, {}, undefined, pathToFileURL(folder).toString());
  await client.open(readFileSync(join(folder, path), 'utf8'), uri);
  const report: { items: Diagnostic[] } = await client.connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri },
  });
  await client.stop();
  return report.items.map(({ code, severity, message, range, relatedInformation = [] }) => ({
    rule: code,
    severity,
    message,
    range,
    related: relatedInformation.map((each) => ({
      path: relative(folder, fileURLToPath(each.location.uri)).replaceAll('\\', '/'),
      range: each.location.range,
      message: each.message,
    })),
  }));
}

/** What the command line says about it. */
function onCommandLine(folder: string, path: string, given = path): Shown[] {
  const { out } = smartplan(['lint', given, '--format', 'json', '--as-of', '2026-11-22'], folder);
  const { files } = JSON.parse(out) as {
    files: { path: string; findings: Reported[] }[];
  };
  const severities: Readonly<Record<string, number>> = { error: 1, warning: 2, hint: 3 };
  return (files.find((file) => file.path === path)?.findings ?? []).map(
    ({ rule, severity, message, range, related = [] }) => ({
      rule,
      severity: severities[severity],
      message,
      range,
      related,
    }),
  );
}

describe('editor and command line', () => {
  it('give the same findings with the same settings, in the same order', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'north'));
      writeFileSync(join(folder, 'smartplan.config.json'), SETTINGS);
      for (const path of ['ida.smartplan', 'north/ida.smartplan']) {
        writeFileSync(join(folder, path), PLAN);
        const shown = await inEditor(folder, path);
        assert.deepEqual(shown, onCommandLine(folder, path));
        const rules = shown.map((each) => each.rule);
        assert.equal(rules.includes('relevant/no-reason'), path === 'ida.smartplan');
        assert.ok(rules.includes('achievable/too-many-goals'));
        assert.ok(!rules.includes('plan/unknown-person'));
      }
    });
  });

  it('find the same templates: in the file, in the folder, where the settings say, and bundled', async () => {
    await inFolder(async (top) => {
      const folder = join(top, 'plans');
      const write = (path: string, text: string): void => {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      };
      write('smartplan.config.json', '{ "templates": ["../ours"] }');
      write(
        'forms/north.smartplan',
        'Template: North plan\n  Based on: Council plan\n  Must: every goal has So that\n',
      );
      write(
        '../ours/council.smartplan',
        'Template: Council plan\n  Based on: EHC plan (England)\n  Should: at most 1 goal\n',
      );
      write('ida.smartplan', PLAN.replace('Started', 'Based on: North plan\n  Started'));
      write('team/bo.smartplan', PLAN.replace('Started', 'Based on: Nroth plan\n  Started'));
      const shown = await inEditor(folder, 'ida.smartplan');
      assert.deepEqual(shown, onCommandLine(folder, 'ida.smartplan'));
      assert.deepEqual(shown, onCommandLine(folder, 'ida.smartplan', '.'));
      const said = JSON.stringify(shown);
      for (const words of [
        'has no So that',
        'The plan has 2 goals',
        'no sections A, B',
        '../ours/council.smartplan',
      ])
        assert.ok(said.includes(words), words);
      assert.deepEqual(
        await inEditor(folder, 'team/bo.smartplan'),
        onCommandLine(folder, 'team/bo.smartplan'),
      );
    });
  });
});
