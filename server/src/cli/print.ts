import { review } from '../review/review.ts';
import { BLANK } from '../report/print/words.ts';
import type { PlanToPrint } from '../report/print/print-page.ts';
import { Configurations } from './configurations.ts';
import { readPlanFile } from './files.ts';
import { kindOf } from './kind-of.ts';
import { asOf, oneOf, readOptions } from './options.ts';
import { Misused, say, type ExitCode } from './output.ts';
import { problemWith, writeWhole } from './write.ts';

export const PRINT_HELP = `smartplan print FILE --for family|child|meeting -o plan.html

Writes a plan as a clear document for its readers, in the words of the plan alone. Open it in a browser to print it.

  --for family       what will happen, who does what by when, and what if
  --for child        their own words first, their goals, what others will do, the next dates
  --for meeting      each goal with its progress since the last review, and room to write
  -o, --output FILE.html   the document
  --large-print      type of 18 point, for readers who need it
  --as-of DATE       print as on that day instead of today

Names are printed as they stand in the plan: the document is for the people in it.`;

const OPTIONS = {
  for: { type: 'string' },
  output: { type: 'string', short: 'o' },
  'large-print': { type: 'boolean', default: false },
  'as-of': { type: 'string' },
} as const;

/** Writes the plans of one file as a document to print. */
export async function print(args: string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, OPTIONS);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0)
    throw new Misused('Name one plan: smartplan print plan.smartplan --for family -o plan.html');
  if (values.for === undefined)
    throw new Misused('Say who it is for: --for family, --for child or --for meeting.');
  const reader = oneOf('for', values.for, ['family', 'child', 'meeting']);
  if (kindOf(path) === 'folder')
    throw new Misused(`${path === '.' ? 'This' : path} is a folder. Name one plan in it.`);
  const output = targetOf(values.output);
  const today = asOf(values['as-of']);

  const file = readPlanFile(path);
  if ('message' in file) {
    say(file.message);
    return 2;
  }
  const configuration = await new Configurations().for(path);
  const { plans } = review(file.text, { today, configuration });
  const written = plans.filter(({ plan }) => !plan.isTemplate && plan.block.content.length > 0);
  if (written.length === 0)
    throw new Misused(
      plans.some(({ plan }) => plan.isTemplate)
        ? `${file.path} is a template. Make a plan from it, and print that.`
        : `${file.path} holds no plan that could be printed.`,
    );
  const { printPage } = await import('../report/print/print-page.ts');
  const { journeyOf } = await import('../report/print/journey.ts');
  const largePrint = values['large-print'];
  const toPrint = written.map((score): PlanToPrint => ({
    plan: score.plan,
    journey: journeyOf(score, today, largePrint),
  }));
  const page = printPage(toPrint, { reader, today, largePrint });
  const problem = writeWhole(output, page);
  say(problem ?? `${output} was written.${reader === 'meeting' ? '' : sayBlanks(page)}`);
  return problem === undefined ? 0 : 2;
}

/** A copy for a meeting has room to write; in the others a line to fill in is something that nobody has written yet. */
function sayBlanks(page: string): string {
  const blanks = page.split(BLANK).length - 1;
  if (blanks === 0) return '';
  return ` ${blanks === 1 ? '1 place in it is' : `${blanks} places in it are`} still to be filled in: look for the empty lines before you hand it out.`;
}

function targetOf(output: string | undefined): string {
  if (output === undefined) throw new Misused('Say where the document goes: -o plan.html');
  if (!/\.html?$/i.test(output))
    throw new Misused(`-o takes the name of a page, which ends in .html, not ‘${output}’.`);
  const problem = problemWith(output);
  if (problem !== undefined) throw new Misused(problem);
  return output;
}
