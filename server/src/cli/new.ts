import { statSync } from 'node:fs';
import { PLAN_KINDS } from '../language/kinds.ts';
import { labelKey } from '../language/labels.ts';
import { readDocument } from '../language/read.ts';
import { chooseTemplate } from '../making/choose.ts';
import { newPlan, type Answers } from '../making/new-plan.ts';
import { templatesIn, type Template } from '../plan/templates.ts';
import { Configurations } from './configurations.ts';
import { readPlanFile } from './files.ts';
import { asOf, dayIn, readOptions } from './options.ts';
import { offeredOf, type Offered } from './offered.ts';
import { Misused, say, type ExitCode } from './output.ts';
import { Surroundings } from './surroundings.ts';
import { fileFor, writeNew } from './write-new.ts';

export const NEW_HELP = `smartplan new TEMPLATE

Begins a plan: copies the form of a template, fills in what is known and writes the last days that law and guidance
allow above the lines that they are for. TEMPLATE is a kind of plan ("pathway plan"), the title of a template of this
folder or of a bundled one, or a file that holds a template.

  --child NAME           the name that the child goes by in the plan
  --born DATE            the date of birth
  --start DATE           the day the plan begins
  --fill "LABEL: VALUE"  any other line, such as "Became looked after: 14 September 2026"; as often as you like
  -o, --output FILE      the file to write, or its folder; without it the plan goes to standard output
  --force                write over a file that is there already
  --as-of DATE           begin it as on that day instead of today`;

const OPTIONS = {
  child: { type: 'string' },
  born: { type: 'string' },
  start: { type: 'string' },
  fill: { type: 'string', multiple: true, default: [] as string[] },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean', default: false },
  'as-of': { type: 'string' },
} as const;

/** Begins a plan from a template, on standard output or in a file that is not there yet. */
export async function newCommand(args: string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, OPTIONS);
  const today = asOf(values['as-of']);
  const answers: Answers = {
    child: values.child === undefined ? undefined : oneLine('child', values.child),
    born: values.born === undefined ? undefined : dayIn('born', values.born),
    start: values.start === undefined ? undefined : dayIn('start', values.start),
    lines: new Map(values.fill.map(labelAndValue)),
  };
  const surroundings = new Surroundings(['.'], new Configurations());
  const local = (await surroundings.templatesFor('new.smartplan', 'Template: new')) ?? [];
  const template = choose(positionals.join(' '), await offeredOf(local, ['.']));
  const plan = newPlan(template, answers, today, local);
  for (const label of plan.unused) say(`‘${template.title}’ has no blank for ‘${label}’; it was left out.`);
  const blanks = `${plan.tabStops.length} blank${plan.tabStops.length === 1 ? '' : 's'} to fill in`;
  if (values.output === undefined || values.output === '-') {
    process.stdout.write(plan.text);
    return 0;
  }
  const path = fileFor(values.output, answers.child, template.title);
  const problem = writeNew(path, plan.text, values.force);
  say(problem ?? `${path} is begun from ‘${template.title}’: ${blanks}.`);
  return problem === undefined ? 0 : 2;
}

function choose(words: string, { offered: local, leftOut }: Offered): Template {
  const kinds = `The kinds of plan are: ${PLAN_KINDS.join(', ')}.`;
  const titles =
    local.length === 0
      ? ''
      : ` The templates of this folder are: ${local.map((each) => `‘${each.title}’`).join(', ')}.`;
  if (words === '')
    throw new Misused(`Say what to begin from: smartplan new "pathway plan". ${kinds}${titles}`);
  if (isFile(words)) return inFile(words);
  const choice = chooseTemplate(words, local);
  if ('template' in choice) return choice.template;
  if ('several' in choice)
    throw new Misused(
      `More than one template fits ‘${words}’. Name one by its title or its file: ${choice.several
        .map(({ title, file }) => `‘${title}’ in ${file?.path ?? 'this tool'}`)
        .join(', ')}.`,
    );
  // Whoever names one by its title wants it, wherever it lies.
  const [named] = leftOut.filter(({ title }) => labelKey(title) === labelKey(words));
  if (named !== undefined) return named;
  const near = choice.near === undefined ? '' : ` Did you mean ‘${choice.near}’?`;
  throw new Misused(`There is no kind of plan, template or file called ‘${words}’.${near} ${kinds}${titles}`);
}

function inFile(path: string): Template {
  const file = readPlanFile(path);
  if ('message' in file) throw new Misused(file.message);
  const [template, ...others] = templatesIn(readDocument(file.text), 'folder', { path, text: file.text });
  if (template === undefined)
    throw new Misused(`${path} holds no template: there is no line that begins with ‘Template:’.`);
  if (others.length > 0)
    throw new Misused(
      `${path} holds more than one template. Name one by its title: ${[template, ...others].map(({ title }) => `‘${title}’`).join(', ')}.`,
    );
  return template;
}

function labelAndValue(given: string): [label: string, value: string] {
  const colon = given.indexOf(':');
  const label = given.slice(0, colon).trim();
  const value = given.slice(colon + 1).trim();
  if (colon < 1 || label === '' || value === '')
    throw new Misused(
      `--fill takes a label, a colon and what stands there: --fill "Team: North", not ‘${given}’.`,
    );
  return [label, oneLine('fill', value)];
}

/** What a person typed becomes part of a line of the plan and must stay in it. */
function oneLine(option: string, given: string): string {
  if (/[\r\n|[\]]/.test(given) || given.trim() === '')
    throw new Misused(
      `--${option} takes words on one line, without bars and square brackets, not ‘${given}’.`,
    );
  return given.trim();
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
