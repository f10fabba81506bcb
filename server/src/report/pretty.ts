import { styleText } from 'node:util';
import { LETTERS } from '../review/score.ts';
import type { Severity } from '../rules/rule.ts';
import { forPeople, type FileReport, type GoalReport, type PlanReport } from './file-report.ts';
import type { Formatter, RunFacts } from './formatter.ts';
import type { Summary } from './summary.ts';
import { visible } from './visible.ts';

/** Puts a style on text where the output can show it; gives it back unchanged where it cannot. */
export type Style = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', text: string) => string;

const LEGEND =
  'S specific, M measurable, A achievable, R relevant, T time-bound. Capital: met. Small: partly. Dash: not yet.';

const COLOURS: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = {
  error: 'red',
  warning: 'yellow',
  hint: 'cyan',
};

/** The report for people: each file with its plans, its goals' letters and its findings, then what it comes to. */
export function pretty({ colour }: Pick<RunFacts, 'colour'>): Formatter {
  const style: Style = (name, text) => (colour ? styleText(name, text, { validateStream: false }) : text);
  return {
    opening: '',
    entries: (file) => [fileLines(file, style).join('\n')],
    between: '\n\n',
    closing: (summary) => {
      if (summary.files === 0) return '';
      const legend = summary.goals > 0 ? [style('dim', LEGEND)] : [];
      return `\n\n${[...legend, style('bold', say(summary))].join('\n\n')}\n`;
    },
  };
}

function fileLines({ path, plans, templates, findings }: FileReport, style: Style): string[] {
  const found = forPeople(findings).map(({ range, severity, message, rule, sentence }) => {
    const place = `${range.start.line + 1}:${range.start.character + 1}`.padStart(7);
    const grave = style(COLOURS[severity], severity.padEnd(7));
    return `${place}  ${grave}  ${visible(message)}  ${style('dim', sentence === undefined ? rule : `${rule} (${sentence})`)}`;
  });
  return [
    style('bold', path === '-' ? 'standard input' : visible(path)),
    ...templates.map((title) => `  ${visible(title)}: a template`),
    ...plans.flatMap((plan) => planLines(plan, style)),
    ...found,
  ];
}

function planLines({ title, goals }: PlanReport, style: Style): string[] {
  const smart = goals.filter((goal) => goal.isSmart).length;
  const rate = goals.length === 0 ? 'no open goals' : `${smart} of ${number(goals.length, 'goal')} SMART`;
  return [`  ${visible(title)}: ${rate}`, ...goals.map((goal) => goalLine(goal, style))];
}

/** `S M - R t`: a capital for met, a small letter for partly, a dash for not met. */
function goalLine({ title, smart, isSmart }: GoalReport, style: Style): string {
  const marks = LETTERS.map((letter) =>
    smart[letter] === 'met' ? letter : smart[letter] === 'partly' ? letter.toLowerCase() : '-',
  ).join(' ');
  const words = visible(title);
  return `    ${style(isSmart ? 'green' : 'yellow', marks)}  ${words.length > 90 ? `${words.slice(0, 87)}…` : words}`;
}

/** What a run comes to, in a sentence. */
export function say(summary: Summary): string {
  const { files, plans, goals, smartGoals, errors, warnings, hints, suppressed, baselined } = summary;
  const smart = goals === 0 ? 'no open goals' : `${smartGoals} of ${number(goals, 'goal')} SMART`;
  const aside = suppressed === 0 ? '' : `; ${suppressed} set aside with a reason`;
  const known = baselined === 0 ? '' : `; ${baselined} in the baseline`;
  return `${number(files, 'file')}, ${number(plans, 'plan')}, ${smart}. ${number(errors, 'error')}, ${number(warnings, 'warning')}, ${number(hints, 'hint')}${aside}${known}.`;
}

const number = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;
