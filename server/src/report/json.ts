import { toIso, type Day } from '../calendar/day.ts';
import { Lines } from '../language/lines.ts';
import { linesOf } from '../plan/templates.ts';
import type { Finding } from '../review/finding.ts';
import type { GoalScore, PlanScore } from '../review/score.ts';
import { rulePage } from '../rules/page.ts';
import type { Related } from '../rules/rule.ts';
import { summarise, type ReviewedFile } from './summary.ts';

/**
 * The report as JSON, version 1; its form is described in docs/json.md and only ever added to. Positions are
 * those of the language server protocol.
 */
export function jsonReport(files: readonly ReviewedFile[], today: Day): string {
  const report = { version: 1, asOf: toIso(today), files: files.map(fileJson), summary: summaryJson(files) };
  return `${JSON.stringify(report)}\n`;
}

function fileJson({ path, text, review }: ReviewedFile): unknown {
  const lines = new Lines(text);
  return {
    path,
    plans: review.plans.filter(({ plan }) => !plan.isTemplate).map((score) => planJson(score, lines)),
    findings: review.findings.map((finding) => findingJson(finding, path, lines)),
  };
}

function planJson({ plan, goals, smartRate }: PlanScore, lines: Lines): unknown {
  return {
    title: plan.title,
    kind: plan.kind ?? plan.kindField?.value.text ?? null,
    smartRate: smartRate === undefined ? null : Math.round(smartRate * 1000) / 1000,
    goals: goals.map((score) => goalJson(score, lines)),
  };
}

function goalJson({ goal, letters, isSmart }: GoalScore, lines: Lines): unknown {
  const title = goal.text.text.replace(/\s+/g, ' ');
  return { title, line: lines.at(goal.block.start).line, smart: letters, isSmart };
}

function findingJson(finding: Finding, path: string, lines: Lines): unknown {
  return {
    rule: finding.rule,
    severity: finding.severity,
    theme: finding.theme,
    message: finding.message,
    range: lines.range(finding),
    help: rulePage(finding.rule),
    suppressed: finding.suppressed ?? null,
    ...(finding.related.length === 0
      ? {}
      : { related: finding.related.map((each) => relatedJson(each, path, lines)) }),
  };
}

function relatedJson({ start, end, message, file }: Related, path: string, lines: Lines): unknown {
  const range = (file === undefined ? lines : linesOf(file)).range({ start, end });
  return { path: file?.path ?? path, range, message };
}

function summaryJson(files: readonly ReviewedFile[]): unknown {
  const { setAside: suppressed, ...summary } = summarise(files);
  return { ...summary, suppressed };
}
