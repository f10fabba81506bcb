import { addMonths, sayDay, type Day } from '../../calendar/day.ts';
import type { Plan } from '../../plan/plan.ts';
import { labelSpan } from '../about.ts';
import { withOptions } from '../rule.ts';

export const rule = withOptions({
  id: 'drift/open-longer-than-expected',
  title: 'Open longer than expected',
  severity: 'hint',
  why: 'A child in need plan that runs on and on is no longer a plan. Either enough has changed to step down, or not enough and something else is needed.',
  source:
    'Leicestershire closure report 2022, paragraph 17 (cases open longer than expected); local practice: Haringey 3 to 6 months, Sefton 12 weeks',
  mend: 'Decide at the next review: step down, step up, or say what the plan still has to reach.',
  options: { months: { usual: 12, least: 1, help: 'Months for which a child in need plan may be open.' } },
  *check(plan, { today, options: { months } }) {
    const started = plan.started?.day;
    if (started === undefined || plan.isTemplate || plan.status?.value.state === 'closed') return;
    if ((expectedEnd(plan, months) ?? Infinity) >= today || (plan.ends?.day ?? Infinity) < today) return;
    yield {
      ...labelSpan(plan.block),
      message: `This plan has been open since ${sayDay(started)}, more than ${months} months. Decide at the next review whether to step down, to step up, or what it still has to reach.`,
      subject: plan.block,
      related:
        plan.started === undefined
          ? []
          : [{ start: plan.started.start, end: plan.started.end, message: 'The plan began here.' }],
    };
  },
  bad: ["Plan: Ida's plan\n  Kind: child in need plan\n  Started: 4 May 2024\n"],
  good: [
    "Plan: Ida's plan\n  Kind: child in need plan\n  Started: 4 May 2026\n",
    "Plan: Ida's plan\n  Kind: child in need plan\n  Started: 4 May 2024\n  Status: closed on 4 May 2025\n",
  ],
});

/**
 * The last day on which a plan is expected to be open by its kind; undefined for kinds of which nobody expects that.
 *
 * @param months for which a child in need plan may be open
 */
export function expectedEnd({ started, kind }: Plan, months: number): Day | undefined {
  if (started?.day === undefined || kind !== 'child in need plan') return undefined;
  return addMonths(started.day, months);
}
