import { readDocument } from '../language/read.ts';
import { print } from '../language/print.ts';
import { findFiles, readPlanFile, STANDARD_INPUT, type ReadFile } from './files.ts';
import { readOptions } from './options.ts';
import { Misused, say, type ExitCode } from './output.ts';
import { replaceFile } from './replace.ts';

export const FORMAT_HELP = `smartplan format [--check] [files, folders or patterns …]

Brings plans into their usual shape: indentation, spacing, and one spelling for each field's label (‘Deadline’
becomes ‘By’). What you wrote after a label never changes, nor do your own headings.
A dot means this folder; - reads standard input and writes standard output.

  --check     change nothing; name the files that would change, and end with 1 when there are any`;

/** Formats files in place, one at a time; a file is replaced whole or not at all. */
export async function format(args: string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, { check: { type: 'boolean', default: false } });
  if (positionals.length === 0)
    throw new Misused('Name the plans or folders to format; a dot means this folder: smartplan format .');
  const { files, unread } = await findFiles(positionals);
  const changed: string[] = [];
  for (const path of files) {
    const file = readPlanFile(path);
    const problem = 'message' in file ? file.message : formatFile(file, values.check, changed);
    if (problem !== undefined) unread.push({ path, message: problem });
  }
  for (const path of changed)
    say(values.check ? `${path} is not in its usual shape.` : `${path} was formatted.`);
  if (changed.length === 0 && unread.length === 0 && !files.includes(STANDARD_INPUT))
    say('Every plan is in its usual shape.');
  for (const { message } of unread) say(message);
  if (unread.length > 0) return 2;
  return values.check && changed.length > 0 ? 1 : 0;
}

/** Formats one file; gives the sentence that says why it could not. */
function formatFile(file: ReadFile, check: boolean, changed: string[]): string | undefined {
  if (file.path !== STANDARD_INPUT && !file.path.endsWith('.smartplan')) {
    return `${file.path} was left as it is: its name does not end in .smartplan, so it may be no plan.`;
  }
  if (file.damaged)
    return `${file.path} was left as it is: it is not saved as UTF-8, and writing it would lose letters.`;
  const formatted = print(readDocument(file.text));
  if (file.path === STANDARD_INPUT && !check) {
    process.stdout.write(formatted);
    return undefined;
  }
  if (formatted === file.text) return undefined;
  if (!check) {
    const problem = replaceFile(file, formatted);
    if (problem !== undefined) return problem;
  }
  changed.push(file.path);
  return undefined;
}
