import { existsSync } from 'node:fs';
import { explain, EXPLAIN_HELP } from './explain.ts';
import { format, FORMAT_HELP } from './format.ts';
import { judgeCommand, JUDGE_HELP } from './judge.ts';
import { lint, LINT_HELP } from './lint.ts';
import { isLintThread, serveLint } from './lint/worker.ts';
import { merge, MERGE_HELP } from './merge.ts';
import { print, PRINT_HELP } from './print.ts';
import { report, REPORT_HELP } from './report.ts';
import { newCommand, NEW_HELP } from './new.ts';
import { listRules, RULES_HELP } from './rules.ts';
import { templates, TEMPLATES_HELP } from './templates.ts';
import { timeline, TIMELINE_HELP } from './timeline.ts';
import { Misused, say, type ExitCode } from './output.ts';
import { VERSION } from '../version.ts';
import { slipBetween } from '../language/nearest.ts';

const HELP = `smartplan reads children's plans and says what is not yet SMART.

  smartplan lint [paths …]        what is wrong, and what to write instead
  smartplan merge REPORTS …       several reports as one
  smartplan report [paths …]      a page for a manager: how the plans stand, what to act on
  smartplan print FILE --for family   a plan as a document for its readers
  smartplan judge "a statement"    one goal or action, letter by letter
  smartplan timeline [paths …]    every dated thing of a plan in order, and where the gaps are
  smartplan templates [folders …] the templates that plans can be based on
  smartplan format [paths …]      the usual shape: indentation, spacing, labels
  smartplan new TEMPLATE           begins a plan from a template
  smartplan explain RULE          why a check matters and how to mend what it finds
  smartplan rules                 every check
  smartplan lsp --stdio           the language server, for editors

smartplan COMMAND --help says more; smartplan --version says which version this is.`;

interface Command {
  readonly help: string;
  readonly run: (args: string[]) => Promise<ExitCode> | ExitCode;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  lint: { help: LINT_HELP, run: lint },
  merge: { help: MERGE_HELP, run: merge },
  report: { help: REPORT_HELP, run: report },
  print: { help: PRINT_HELP, run: print },
  judge: { help: JUDGE_HELP, run: judgeCommand },
  timeline: { help: TIMELINE_HELP, run: timeline },
  templates: { help: TEMPLATES_HELP, run: templates },
  format: { help: FORMAT_HELP, run: format },
  new: { help: NEW_HELP, run: newCommand },
  explain: { help: EXPLAIN_HELP, run: explain },
  rules: { help: RULES_HELP, run: listRules },
  lsp: {
    help: 'smartplan lsp --stdio\n\nStarts the language server on standard input and output, for editors.',
    run: serve,
  },
};

/** What a command is called elsewhere. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  check: 'lint',
  validate: 'lint',
  review: 'lint',
  test: 'lint',
  read: 'lint',
  fix: 'lint --fix',
  mend: 'lint --fix',
  create: 'new',
  init: 'new',
  start: 'new',
  export: 'print',
  pdf: 'print',
  html: 'print',
  tidy: 'format',
  fmt: 'format',
  score: 'judge',
  help: '--help',
  version: '--version',
};

function noCommand(name: string): string {
  if (name.endsWith('.smartplan') || existsSync(name))
    return `A command comes first. To see what is wrong in ${name}: smartplan lint ${name}`;
  const word = name.replace(/^-+/, '').toLowerCase();
  const near =
    ELSEWHERE[word] ??
    Object.keys(COMMANDS).find((each) => each === word || slipBetween(word, each) !== undefined);
  return `There is no command ${name}.${near === undefined ? '' : ` Did you mean ${near}?`} smartplan --help lists them.`;
}

/** Stays until the editor ends it; the language server sets the exit code itself. */
async function serve(args: string[]): Promise<ExitCode> {
  if (!args.includes('--stdio'))
    throw new Misused('The language server talks over standard input and output: smartplan lsp --stdio.');
  await import('../lsp/node.ts');
  return new Promise<ExitCode>(() => undefined);
}

async function run([name, ...args]: string[]): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const [about] = args;
    if (about !== undefined && COMMANDS[about] === undefined) throw new Misused(noCommand(about));
    process.stdout.write(`${COMMANDS[about ?? '']?.help ?? HELP}\n`);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const command = COMMANDS[name];
  if (command === undefined) {
    throw new Misused(noCommand(name));
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${command.help}\n`);
    return 0;
  }
  return command.run(args);
}

/** Said of what nobody foresaw. */
const OWN_FAULT =
  'SMART Plan has stopped because of a fault of its own. No plan was left half written. Please tell whoever looks after it for you which command you gave, without the plan.';

// A reader that stops listening, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  say(
    error.code === 'ENOSPC'
      ? 'The report could not be written: the disk is full.'
      : 'The report could not be written.',
  );
  process.exit(2);
});

(isLintThread() ? serveLint().then(() => undefined) : run(process.argv.slice(2))).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // The thread that started this one tells it.
    if (isLintThread()) throw error;
    say(error instanceof Misused ? error.message : OWN_FAULT);
    // The details may hold words of a plan: only whoever asks for them sees them.
    if (!(error instanceof Misused) && process.env['SMARTPLAN_DETAILS'] !== undefined) console.error(error);
    process.exitCode = 2;
  },
);
