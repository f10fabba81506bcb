import { actions, openGoals, place } from '../specific/statements.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'achievable/too-young',
  title: 'More than a child of that age can do',
  letter: 'A',
  severity: 'error',
  why: 'A two-year-old cannot tidy a room, nor a six-year-old take the bus alone. Such a goal fails however hard everybody tries, and may not be safe.',
  source:
    'Manchester, SMART planning tips: goals that nobody can achieve are among the four commonest errors',
  mend: 'Write what a child of that age can do, with the grown-up who does it together with them.',
  alone: true,
  inParts: true,
  *check(plan) {
    for (const item of [...openGoals(plan), ...actions(plan)]) {
      const { tooYoung } = item.evidence;
      if (tooYoung === undefined) continue;
      yield {
        ...place(item, tooYoung),
        message: `‘${tooYoung.words}’ is more than a child of that age can do. Write a part of it that can be learnt now, and who helps.`,
        subject: item.block,
      };
    }
  },
  bad: ["Plan: Ida's plan\n  Goal: Ida, 4, walks to nursery on her own every day until 4 May 2027\n"],
  good: ["Plan: Ida's plan\n  Goal: Ida, 4, puts her own coat on, 4 mornings in 5, by 4 May 2027\n"],
};
