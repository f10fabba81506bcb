import type { Rule } from '../rule.ts';
import { sayingTheSame } from '../same-sentence.ts';
import { openGoals, whole } from '../specific/statements.ts';

export const rule: Rule = {
  id: 'drift/repeated-goal',
  title: 'A goal that was not reached, written again',
  severity: 'hint',
  why: 'The same goal year after year tells the child that nobody looked at why it was not reached.',
  source: 'Lozano Smith, on goals: the same goal repeated from year to year',
  mend: 'Ask what got in the way, and change the goal, the steps or the help.',
  *check(plan, { plans = [plan] }) {
    for (const goal of openGoals(plan)) {
      if (MISSED.has(goal.status?.value.state ?? '')) continue;
      const missed = sayingTheSame(goal, plans).find((each) => MISSED.has(each.status?.value.state ?? ''));
      if (missed === undefined) continue;
      yield {
        ...whole(goal),
        message: `This goal was ${missed.status?.value.state ?? ''} before and is written again in the same words. Ask what got in the way, and change the goal, the steps or the help.`,
        subject: goal.block,
        related: [{ ...whole(missed), message: 'Here it was not reached.' }],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school 4 days a week\n    Status: not met on 4 May 2026\n  Goal: Ida cycles to school 4 days a week\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school 4 days a week\n    Status: not met on 4 May 2026\n  Goal: Ida cycles to school with Gran 2 days a week\n",
  ],
};

const MISSED = new Set(['not met', 'partly met']);
