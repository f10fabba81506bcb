import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Command } from './process.ts';

/** A thousand documents of about 90 lines in the form of each linter, as the set-up of the peers makes them. */
const DOCUMENTS = 'c1000';

/** The fastest linters in JavaScript, each with the least that it can be asked for. */
const LINTERS: readonly {
  readonly name: string;
  readonly form: string;
  readonly args: (cli: string, form: string) => string[];
}[] = [
  {
    name: 'gherkin-lint',
    form: 'feature',
    args: (cli, form) => ['-c', path.join(cli, 'gherkin-lintrc.json'), `${form}/*.feature`],
  },
  {
    name: 'write-good',
    form: 'md',
    args: (_, form) => readdirSync(form).map((file) => path.join(form, file)),
  },
  {
    name: 'markdownlint-cli2',
    form: 'md',
    args: (cli) => ['--config', path.join(cli, 'markdownlint-cli2.empty.jsonc'), '*.md'],
  },
  {
    name: 'eslint',
    form: 'js',
    args: (cli, form) => ['-c', path.join(cli, 'eslint.config.mjs'), form],
  },
];

/** Linters to measure against; says so and gives none where `SMARTPLAN_PEERS` does not lead to a set-up of them. */
export function linters(): Command[] {
  const peers = process.env['SMARTPLAN_PEERS'];
  const cli = path.resolve(peers ?? '.', 'cli');
  const programs = path.join(cli, 'node_modules/.bin');
  const data = path.resolve(peers ?? '.', 'data', DOCUMENTS);
  if (peers === undefined || !existsSync(programs) || !existsSync(data)) {
    console.log(
      '\nOther linters are not measured. SMARTPLAN_PEERS says where they are set up: cli/node_modules, data/c1000.',
    );
    return [];
  }
  return LINTERS.filter(({ name }) => existsSync(path.join(programs, name))).map(({ name, form, args }) => {
    const folder = path.join(data, form);
    return {
      name,
      run: [process.execPath, path.join(programs, name), ...args(cli, folder)],
      cwd: form === 'js' ? data : folder,
      ends: 'anyhow',
    };
  });
}
