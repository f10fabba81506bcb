import { parseArgs, type ParseArgsConfig } from 'node:util';
import { dayOf, type Day } from '../calendar/day.ts';
import { readDate } from '../language/values/times.ts';
import { slipBetween } from '../language/nearest.ts';
import { Misused } from './output.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads the options of a command. An option that is not known is named, with the nearest one that is. */
export function readOptions<T extends Options>(
  args: string[],
  options: T,
): ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>> {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const shorts = Object.values(options).flatMap(({ short }) => (short === undefined ? [] : [short]));
    throw new Misused(plainly(error, args, Object.keys(options), shorts));
  }
}

function plainly(
  error: unknown,
  args: readonly string[],
  known: readonly string[],
  shorts: readonly string[],
): string {
  const { code, message } = error as { code?: string; message: string };
  const isKnown = (arg: string): boolean =>
    arg.startsWith('--') ? known.includes(arg.slice(2).replace(/=.*/, '')) : shorts.includes(arg.slice(1));
  const given = args.find((arg) => arg.startsWith('-') && arg.length > 1 && !isKnown(arg)) ?? '';
  const name = given.replace(/^--?/, '').replace(/=.*/, '');
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    if (given.endsWith('.smartplan'))
      return `A file whose name begins with a dash is taken for an option. Write ./${given} instead.`;
    const near = known.find((option) => slipBetween(name, option) !== undefined || option.startsWith(name));
    return `There is no option ${given.replace(/=.*/, '')}.${near === undefined ? '' : ` Did you mean --${near}?`} ${sayAll(known)}`;
  }
  const option = /'(?:-\w, )?--([\w-]+)/.exec(message)?.[1] ?? name;
  const after = args[args.findIndex((arg) => arg === `--${option}`) + 1];
  if (message.includes('ambiguous') && after !== undefined)
    return `The option --${option} needs a value after it, and ${after} begins with a dash, as options do.`;
  return `The option --${option} ${message.includes('does not take') ? 'takes no value' : 'needs a value after it'}.`;
}

/** More options than these nobody reads in one sentence. */
const MANY = 8;

function sayAll(known: readonly string[]): string {
  if (known.length === 0) return 'This command takes no options.';
  return known.length > MANY
    ? '--help lists them all.'
    : `The options are: ${known.map((option) => `--${option}`).join(', ')}.`;
}

/** One of a few words, or a sentence that lists them. */
export function oneOf<T extends string>(option: string, given: string, known: readonly T[]): T {
  const found = known.find((each) => each === given);
  if (found === undefined)
    throw new Misused(
      `--${option} takes ${known.slice(0, -1).join(', ')} or ${known.at(-1) ?? ''}, not ‘${given}’.${meant(given, known)}`,
    );
  return found;
}

/** A question for the word that was probably meant; nothing where no word is near. */
function meant(given: string, known: readonly string[]): string {
  const word = given.toLowerCase();
  const near = known.find(
    (each) =>
      slipBetween(word, each) !== undefined || word === each || (word.length > 1 && each.startsWith(word)),
  );
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

/** A whole number of 0 or more. */
export function wholeNumber(option: string, given: string): number {
  if (!/^\d{1,9}$/.test(given))
    throw new Misused(`--${option} takes a whole number such as 10, not ‘${given}’.`);
  return Number(given);
}

/** The day that `--as-of` names, or today as this computer's calendar has it. */
export function asOf(given: string | undefined): Day {
  if (given !== undefined) return dayIn('as-of', given);
  const now = new Date();
  return known(dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()), '');
}

/** The day that an option names, with its year. */
export function dayIn(option: string, given: string): Day {
  const { value, slips } = readDate(given);
  const [slip] = slips;
  if (slip !== undefined) throw new Misused(slip.message);
  const point = value?.point;
  if (point?.type !== 'date' || point.year === undefined)
    throw new Misused(`--${option} takes a date such as 2026-11-22 or "22 November 2026", not ‘${given}’.`);
  return known(dayOf(point.year, point.month, point.day), given);
}

function known(day: Day | undefined, given: string): Day {
  if (day === undefined) throw new Misused(`‘${given}’ is not a day of the calendar.`);
  return day;
}
