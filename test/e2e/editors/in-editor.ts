import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const PLAN = `Plan: Mia's plan
  Kind: child in need plan
  Child: Mia
  Person: Sam Lee (social worker)
  Gaol :   Mia walks to school with Sam 4 days a week
    owner: Sam Lee
`;

/** What users are told to write into the file with which their editor begins. */
const setUp = (language: string): string => {
  const page = readFileSync(at('../../../docs/other-editors.md'), 'utf8');
  return page.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';
};

/**
 * Runs an editor with the set-up of the documentation on a plan, and gives what came of each step.
 *
 * @param language the language of the editor's own settings, as the documentation names it
 * @param script file beside this one that does what a person would do, and prints a line of JSON for each step
 * @param command what starts the editor with a file of settings
 */
export function inEditor(
  language: string,
  script: string,
  command: (init: string) => readonly [string, ...string[]],
): Map<string, unknown> {
  const folder = mkdtempSync(path.join(tmpdir(), 'smartplan-editor-'));
  try {
    // The link that the documentation asks for.
    symlinkSync(at('../../../server/bin/smartplan.js'), path.join(folder, 'smartplan'));
    const plan = path.join(folder, 'mia.smartplan');
    writeFileSync(plan, PLAN);
    const init = path.join(folder, `init${path.extname(script)}`);
    writeFileSync(init, `${setUp(language)}\n${readFileSync(at(script), 'utf8')}`);
    const [editor, ...args] = command(init);
    const said = execFileSync(editor, args, {
      cwd: folder,
      encoding: 'utf8',
      timeout: 120_000,
      // What an editor says beside the steps is told when it fails.
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: [folder, path.dirname(process.execPath), process.env['PATH'] ?? ''].join(path.delimiter),
        SMARTPLAN_PLAN: plan,
        HOME: folder,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
      },
    });
    const steps = said
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as { step: string; what: unknown });
    return new Map(steps.map(({ step, what }) => [step, what]));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
