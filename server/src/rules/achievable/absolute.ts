import { actions, openGoals, personOf, place, steps } from '../specific/statements.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'achievable/absolute',
  title: 'More than anyone could keep',
  letter: 'A',
  severity: 'error',
  why: 'Always, never and 100% of the time are lost with the first slip, and then nothing is left to reach.',
  source:
    'Manchester, SMART planning tips: goals that nobody can achieve are among the four commonest errors',
  mend: 'Write a number that allows for a bad day, such as 9 times out of 10.',
  alone: true,
  inParts: true,
  *check(plan) {
    for (const item of [...openGoals(plan), ...steps(plan)]) {
      const absolute = item.evidence.absolutes[0];
      if (absolute === undefined) continue;
      yield {
        ...place(item, absolute),
        message: `‘${absolute.words}’ is more than ${personOf(plan, item)} or anyone could keep. Write a number that allows for a bad day, such as “9 times out of 10”.`,
        subject: item.block,
      };
    }
    for (const action of actions(plan)) {
      const absolute = action.evidence.absolutes[0];
      if (absolute === undefined) continue;
      yield {
        ...place(action, absolute),
        message: `‘${absolute.words}’ is more than anyone could keep. Write when and how often it is done.`,
        subject: action.block,
        severity: 'warning',
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Action: Lee Ward will always answer Ida's calls, day or night, until 4 May 2027\n",
    "Plan: Ida's plan\n  Goal: Ida will always be in bed by 8 pm until 4 May 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Action: Aunt Jo is in the room at all times while Dad visits on Sundays\n",
    "Plan: Ida's plan\n  Goal: Ida is in bed by 8 pm, 6 nights out of 7, until 4 May 2027\n",
  ],
};
