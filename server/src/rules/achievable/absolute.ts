import { openGoals, personOf, place, steps } from '../specific/statements.ts';
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
  },
  bad: ["Plan: Ida's plan\n  Goal: Ida will always be in bed by 8 pm until 4 May 2027\n"],
  good: ["Plan: Ida's plan\n  Goal: Ida is in bed by 8 pm, 6 nights out of 7, until 4 May 2027\n"],
};
