import type { Status, Typed } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'drift/status-without-date',
  title: 'A status without its day',
  severity: 'hint',
  why: '“In progress” may be a word from last week or from last year. With its day everybody can see how fresh it is.',
  source: 'Leicestershire closure report 2022, paragraph 17: forms that show drift and delay',
  mend: 'Write the day after it: in progress on 4 May 2026.',
  inParts: true,
  *check(plan) {
    if (plan.isTemplate) return;
    for (const { status, block } of [...plan.goals, ...plan.milestones, ...plan.actions]) {
      if (status === undefined || status.value.on !== undefined || UNDATED.has(status.value.state)) continue;
      const { text, start } = status.field.value;
      if (DATED.test(text)) continue;
      const end = start + stateEnd(status);
      yield {
        start,
        end,
        message: `This does not say since when. Write the day after it: ‘${text.slice(0, end - start)} on [date]’.`,
        subject: block,
        fixes: [{ title: 'Add ‘on [date]’', edits: [{ start: end, end, text: ' on [date]' }] }],
      };
    }
  },
  bad: ["Plan: Ida's plan\n  Goal: Ida cycles to school\n    Status: in progress\n"],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school\n    Status: in progress on 4 May 2026\n",
    "Plan: Ida's plan\n  Goal: Ida cycles to school\n    Status: not started\n",
  ],
};

/** States in which nothing has happened that could have a day. */
const UNDATED = new Set(['not started', 'not needed']);

/** A day that could not be worked out is still one. */
const DATED = /\d|\bon\b/i;

/** Where the words of the state end: before the reason. */
function stateEnd({ field }: Typed<Status>): number {
  const { text } = field.value;
  const reason = text.search(/\bbecause\b|[,;.(]/i);
  return (reason < 0 ? text : text.slice(0, reason)).trimEnd().length;
}
