import type { CodeLens } from 'vscode-languageserver-types';
import type { Day } from '../calendar/day.ts';
import type { Block } from '../language/tree.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finding } from '../review/finding.ts';
import { LETTERS, type GoalScore, type PlanScore } from '../review/score.ts';
import { LETTER_NAMES } from '../rules/page.ts';
import { overdueItems } from '../rules/drift/overdue.ts';
import { count } from '../rules/about.ts';
import { lineage, standardsOf } from '../standards/in-force.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { marks } from './marks.ts';

/**
 * A line of plain words over each plan and each open goal: the letters of SMART and what is missing, the days that are
 * left, and over a plan how many of its goals are SMART and whether its standards are met. Nothing happens on a click.
 */
export function getCodeLenses(analysis: Analysis): CodeLens[] {
  const { review, today } = analysis;
  const over = (block: Block, words: readonly string[]): CodeLens => ({
    range: analysis.lines.range({
      start: block.start,
      end: Math.max(block.start, block.label?.end ?? block.start),
    }),
    command: { title: words.filter((each) => each !== '').join(' · '), command: '' },
  });
  return review.plans.flatMap((score) => {
    if (score.plan.isTemplate) return [];
    const late = new Set([...overdueItems(score.plan, today)].map(({ item }) => item.block));
    const first = planWords(score, late.size, review.findings);
    return [
      ...(first.length === 0 ? [] : [over(score.plan.block, first)]),
      ...score.goals.map((goal) => over(goal.goal.block, goalWords(goal, late, today))),
    ];
  });
}

function planWords({ plan, goals }: PlanScore, late: number, findings: readonly Finding[]): string[] {
  if (goals.length === 0) return [];
  const smart = goals.filter((goal) => goal.isSmart).length;
  return [
    `${smart} of ${count(goals.length, 'goal')} SMART`,
    ...(late === 0 ? [] : [`${late} overdue`]),
    ...standards(plan, findings),
  ];
}

/** Whether the plan does what its template, the law and guidance ask of it. */
function standards(plan: Plan, findings: readonly Finding[]): string[] {
  if (standardsOf(plan).length === 0) return [];
  const { start, end } = plan.block;
  const unmet = findings.filter(
    (each) =>
      each.theme === 'timescale' &&
      each.rule !== 'timescale/cannot-tell' &&
      each.suppressed === undefined &&
      each.start >= start &&
      each.start <= end,
  ).length;
  const [template] = lineage(plan.block, plan.templates).chain;
  const whose = template === undefined ? 'standards' : `standards of ‘${template.title}’`;
  return [unmet === 0 ? `${whose} met` : `${whose}: ${count(unmet, 'finding')}`];
}

function goalWords(score: GoalScore, late: ReadonlySet<Block>, today: Day): string[] {
  const { letters, isSmart, goal } = score;
  const missing = LETTERS.filter((letter) => letters[letter] !== 'met').map((letter) =>
    LETTER_NAMES[letter].toLowerCase(),
  );
  return [
    marks(score),
    isSmart ? 'SMART' : `not yet ${missing.join(', ')}`,
    goal.by?.day === undefined ? '' : daysLeft(goal.by.day, today, late.has(goal.block)),
  ];
}

function daysLeft(day: Day, today: Day, late: boolean): string {
  if (day === today) return 'due today';
  if (day > today) return `${count(day - today, 'day')} left`;
  return late ? `${count(today - day, 'day')} overdue` : '';
}
