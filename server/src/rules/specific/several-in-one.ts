import { firstWords } from '../../language/first-words.ts';
import type { Rule } from '../rule.ts';
import { openGoals, place } from './statements.ts';

export const rule: Rule = {
  id: 'specific/several-in-one',
  title: 'Several changes in one goal',
  letter: 'S',
  severity: 'warning',
  why: 'When one change comes and the other does not, nobody can say whether the goal is reached.',
  source: 'Manchester, SMART planning tips: a goal that cannot be judged as a whole is not measurable',
  mend: 'Give each change a goal of its own.',
  alone: true,
  inParts: true,
  *check(plan) {
    for (const goal of openGoals(plan)) {
      const { second } = goal.evidence;
      if (second === undefined) continue;
      yield {
        ...place(goal, second),
        message: `A second change begins here. Give ‘${shorten(second.words)}’ a goal of its own, so that each can be reached by itself.`,
        subject: goal.block,
        // A safety goal often says in one breath what two grown-ups do.
        ...(goal.safety ? { severity: 'hint' as const } : {}),
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida will be happy at school and Mum will be up on time 4 days in 5 by 4 May 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida washes and dries her own cup after tea, 5 days in 7, by 4 May 2027\n",
  ],
};

const shorten = (words: string): string => (words.length <= 50 ? words : firstWords(words, 48));
