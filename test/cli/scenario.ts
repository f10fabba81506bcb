import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const MAIN = fileURLToPath(new URL('../../server/src/cli/main.ts', import.meta.url));

/** What one run of the command said and how it ended. */
export interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Runs `smartplan` in a folder, without colours. */
export function smartplan(args: readonly string[], folder: string, input = ''): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { out: stdout, err: stderr, code: status };
}

/** Calls `use` with a folder of its own, and takes the folder away again, after a promise too. */
export function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'smartplan-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  let result: T;
  try {
    result = use(folder);
  } catch (error) {
    remove();
    throw error;
  }
  if (result instanceof Promise) return result.finally(remove) as T;
  remove();
  return result;
}

/**
 * One scenario as text: files, what is typed in, the command, how it ends, what it prints, and the files that are
 * different afterwards.
 */
export interface Scenario {
  readonly title: string;
  readonly files: ReadonlyMap<string, string>;
  readonly input: string;
  readonly command: string;
  readonly expected: string;
}

const SECTION = /^--- (file|input|command|expected)(?:: ?(.*))?$/;

/** Reads a scenario; its first line is its title. */
export function readScenario(path: string): Scenario {
  const [title = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const files = new Map<string, string>();
  let input = '';
  let command = '';
  let expected = '';
  let section = '';
  let name = '';
  for (const line of lines) {
    const [, kind, rest = ''] = SECTION.exec(line) ?? [];
    if (kind !== undefined) {
      section = kind;
      name = rest;
      if (kind === 'command') command = rest;
      if (kind === 'file') files.set(name, '');
    } else if (section === 'file') files.set(name, `${files.get(name) ?? ''}${line}\n`);
    else if (section === 'input') input += `${line}\n`;
    else if (section === 'expected') expected += `${line}\n`;
  }
  return { title, files, input, command, expected: expected.trimEnd() };
}

/** Plays a scenario and tells what came of it, in the words of its expected part. */
export function play({ files, input, command }: Scenario): string {
  return inFolder((folder) => {
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)]
      .map((match) => match[1] ?? match[2] ?? '')
      .slice(1);
    const run = smartplan(args, folder, input);
    const changed = [...files].flatMap(([name, before]) => {
      const after = readFileSync(join(folder, name), 'utf8');
      return after === before ? [] : [`${name} now:\n${after.trimEnd()}`];
    });
    return [`ends with ${run.code}`, run.out.trimEnd(), run.err.trimEnd(), ...changed]
      .filter((part) => part !== '')
      .join('\n\n');
  });
}
