import { openGoals, personOf, place } from '../specific/statements.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'achievable/leap',
  title: 'Too far in too short a time',
  letter: 'A',
  severity: 'error',
  why: 'A goal that cannot be reached in the time discourages the child and tells the next review nothing.',
  source: 'East Sussex Family Plan: tasks are achievable by the next meeting, tangible and in small steps',
  mend: 'Set the next level that can be reached in the time, and a milestone for what follows.',
  alone: true,
  inParts: true,
  *check(plan) {
    for (const goal of openGoals(plan)) {
      const { leap } = goal.evidence;
      if (leap === undefined) continue;
      yield {
        ...place(goal, leap),
        message: `That is a long way for ${personOf(plan, goal)} to go in one step. Set a first level that can be reached, and milestones for the rest.`,
        subject: goal.block,
      };
    }
  },
  bad: ["Plan: Ida's plan\n  Goal: Ida goes from 10% of her lessons to 95% by next Friday\n"],
  good: ["Plan: Ida's plan\n  Goal: Ida goes from 10% of her lessons to 95% by 4 May 2027\n"],
};
