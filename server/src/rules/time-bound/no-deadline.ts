import { addField, has } from '../about.ts';
import { actions, openGoals, steps, whole } from '../specific/statements.ts';
import type { Item } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';
import { nonDateIn } from './non-date.ts';

export const rule: Rule = {
  id: 'time-bound/no-deadline',
  title: 'No time is set',
  letter: 'T',
  severity: 'error',
  why: 'What has no day has no end: it drifts from review to review.',
  source: 'Hounslow, draft EHC plan: an outcome without a time cannot be measured at all',
  mend: 'Add By with a date. For something repeated, How often.',
  alone: true,
  inParts: true,
  *check(plan) {
    for (const item of [...openGoals(plan), ...steps(plan)]) {
      if (due(item) || nonDateIn(item) !== undefined) continue;
      const rhythm = item.evidence.rhythm !== undefined;
      yield {
        ...whole(item),
        message: rhythm
          ? 'This says how often, and not until when. Add ‘By:’ with the day on which you will look whether it is reached.'
          : 'This does not say by when. Add ‘By:’ with a date.',
        subject: item.block,
        fixes: [addField(item.block, 'by')],
      };
    }
    for (const action of actions(plan)) {
      if (
        due(action) ||
        has(action, 'howOften') ||
        has(action, 'until') ||
        has(action, 'from') ||
        action.evidence.rhythm !== undefined ||
        nonDateIn(action) !== undefined
      )
        continue;
      yield {
        ...whole(action),
        message:
          'This does not say when it is done. Add ‘By:’ with a date, or ‘How often:’ for something repeated.',
        subject: action.block,
        severity: 'warning',
        fixes: [addField(action.block, 'by'), addField(action.block, 'howOften')],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida holds a passport\n",
    "Plan: Ida's plan\n  Action: Lee Ward to send the form\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida holds a passport\n    By: 4 May 2027\n",
    "Plan: Ida's plan\n  Action: Lee Ward reads with Ida every Tuesday\n",
  ],
};

/** A date in the sentence or a filled-in `By`, whatever it says: other rules read that. */
const due = (item: Item): boolean =>
  item.evidence.deadline !== undefined || has(item, 'by') || item.by?.day !== undefined;
