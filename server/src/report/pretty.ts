import { Lines } from '../language/lines.ts';
import { LETTERS, type GoalScore, type PlanScore } from '../review/score.ts';
import type { Severity } from '../rules/rule.ts';
import { standing, summarise, type ReviewedFile, type Summary } from './summary.ts';

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
export function prettyReport(files: readonly ReviewedFile[], style: Style): string {
  const parts = files.map((file) => fileLines(file, style).join('\n'));
  const legend = files.some((file) => file.review.plans.some((plan) => plan.goals.length > 0))
    ? [style('dim', LEGEND)]
    : [];
  return `${[...parts, ...legend, summaryLine(summarise(files), style)].join('\n\n')}\n`;
}

function fileLines({ path, text, review }: ReviewedFile, style: Style): string[] {
  const lines = new Lines(text);
  const found = standing(review.findings).map((finding) => {
    const { line, character } = lines.at(finding.start);
    const place = `${line + 1}:${character + 1}`.padStart(7);
    const severity = style(COLOURS[finding.severity], finding.severity.padEnd(7));
    return `${place}  ${severity}  ${finding.message}  ${style('dim', finding.rule)}`;
  });
  return [
    style('bold', path === '-' ? 'standard input' : path),
    ...review.plans.flatMap((score) => planLines(score, style)),
    ...found,
  ];
}

function planLines({ plan, goals }: PlanScore, style: Style): string[] {
  if (plan.isTemplate) return [`  ${plan.title}: a template`];
  const smart = goals.filter((goal) => goal.isSmart).length;
  const rate = goals.length === 0 ? 'no open goals' : `${smart} of ${number(goals.length, 'goal')} SMART`;
  return [`  ${plan.title}: ${rate}`, ...goals.map((goal) => goalLine(goal, style))];
}

/** `S M - R t`: a capital for met, a small letter for partly, a dash for not met. */
function goalLine({ goal, letters, isSmart }: GoalScore, style: Style): string {
  const marks = LETTERS.map((letter) =>
    letters[letter] === 'met' ? letter : letters[letter] === 'partly' ? letter.toLowerCase() : '-',
  ).join(' ');
  const title = goal.text.text.replace(/\s+/g, ' ');
  return `    ${style(isSmart ? 'green' : 'yellow', marks)}  ${title.length > 90 ? `${title.slice(0, 87)}…` : title}`;
}

function summaryLine(summary: Summary, style: Style): string {
  const { plans, goals, smartGoals, errors, warnings, hints, setAside } = summary;
  const smart = goals === 0 ? 'no open goals' : `${smartGoals} of ${number(goals, 'goal')} SMART`;
  const aside = setAside === 0 ? '' : `; ${setAside} set aside with a reason`;
  return style(
    'bold',
    `${number(summary.files, 'file')}, ${number(plans, 'plan')}, ${smart}. ${number(errors, 'error')}, ${number(warnings, 'warning')}, ${number(hints, 'hint')}${aside}.`,
  );
}

const number = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;
