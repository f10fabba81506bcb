import { shortly } from '../about.ts';
import { comparable, keepsUp, levels, pairs } from '../figures.ts';
import { openGoals } from '../specific/statements.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'measurable/target-equals-baseline',
  title: 'The target is where things stand already',
  letter: 'M',
  severity: 'warning',
  why: 'A goal that is reached on the day it is written changes nothing, unless it says that something is to be kept.',
  source: 'NSTTAC, on goals that only look SMART: the student already has the skill',
  mend: 'Set the next level, or say in the sentence that it is to be kept: “keeps”, “stays”, “continues”.',
  inParts: true,
  *check(plan) {
    for (const goal of openGoals(plan)) {
      if (keepsUp(goal) || goal.forHowLong !== undefined) continue;
      for (const pair of pairs(goal)) {
        const [now, target] = [levels(pair.now.value), levels(pair.target.value)];
        const longer = pair.target.value.also !== undefined;
        if (longer || !comparable(pair) || now.least !== target.least || now.most !== target.most) continue;
        yield {
          start: pair.target.start,
          end: pair.target.end,
          message: `The target of ${shortly(goal)} is where things stand already. Set the next level, or say that the goal is to keep it up.`,
          subject: goal.block,
          related: [{ start: pair.now.start, end: pair.now.end, message: 'Where things stand now.' }],
        };
      }
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Now: 4 out of 5 on 1 March 2027\n    Target: 4 out of 5\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Now: 3 out of 5 on 1 March 2027\n    Target: 4 out of 5\n",
    "Plan: Ida's plan\n  Goal: Ida keeps cycling to school until 4 May 2027\n    Now: 4 out of 5 on 1 March 2027\n    Target: 4 out of 5\n",
  ],
};
