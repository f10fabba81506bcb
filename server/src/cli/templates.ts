import { existsSync } from 'node:fs';
import { templatesJson, templatesText } from '../report/templates.ts';
import { Configurations } from './configurations.ts';
import { kindOf } from './kind-of.ts';
import { offeredOf } from './offered.ts';
import { oneOf, readOptions } from './options.ts';
import { Misused, say, style, type ExitCode } from './output.ts';
import { Surroundings } from './surroundings.ts';

export const TEMPLATES_HELP = `smartplan templates [folders …]

Lists the templates that a plan can be based on: those of the folder, of the folders that its settings name, and
those of law and guidance that come with smartplan. Without a folder it looks in this one and below. What .gitignore and
.smartplanignore leave out, such as examples, is not listed.

  --format text|json      for people, or for programs (docs/json.md)
  --no-ignore             lists that too

Ends with 0, or with 2 when something could not be read.`;

const noFolder = (path: string): string =>
  existsSync(path)
    ? `${path} is a file. Name the folder that it lies in.`
    : `There is no folder called ${path}.`;

const notListed = (n: number): string =>
  `${n} more ${n === 1 ? 'template lies' : 'templates lie'} where .gitignore or .smartplanignore leave plans out; --no-ignore lists ${n === 1 ? 'it' : 'them'} too.`;

/** Prints every template within reach of plans in some folders. */
export async function templates(args: string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    format: { type: 'string', default: 'text' },
    'no-ignore': { type: 'boolean', default: false },
  });
  const format = oneOf('format', values.format, ['text', 'json']);
  const folders = positionals.length === 0 ? ['.'] : positionals;
  const missing = folders.filter((folder) => kindOf(folder) !== 'folder');
  if (missing.length === folders.length) throw new Misused(missing.map(noFolder).join('\n'));
  const configurations = new Configurations();
  const surroundings = new Surroundings(folders, configurations);
  const found = await surroundings.templatesIn(folders.filter((folder) => !missing.includes(folder)));
  const { offered, leftOut } = await offeredOf(found, folders);
  const listed = values['no-ignore'] ? found : offered;
  process.stdout.write(format === 'json' ? templatesJson(listed) : templatesText(listed, style));
  if (listed !== found && leftOut.length > 0) say(notListed(leftOut.length));
  const problems = [...missing.map(noFolder), ...configurations.problems];
  problems.forEach(say);
  return problems.length > 0 ? 2 : 0;
}
