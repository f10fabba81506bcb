import { childName, shortly } from '../about.ts';
import type { Goal, Milestone } from '../../plan/plan.ts';
import { keepsUp } from '../figures.ts';
import type { Found, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'independence/no-progression',
  title: 'The help does not grow less',
  severity: 'warning',
  why: 'A goal on the journey to independence ends with less help than it began with, and each step is at least as far as the one before.',
  source: 'The prompt hierarchy of therapists: fading is part of the plan, because prompts breed dependence',
  mend: 'Choose an aim further up the ladder, or put the steps in order; say so outright where the goal is to keep what is.',
  inParts: true,
  *check(plan) {
    for (const goal of plan.goals) {
      yield* aim(goal, childName(plan));
      yield* steps(goal);
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida cooks her own tea by 4 May 2027\n    Help now: prompts\n    Help aim: hands-on help\n",
    "Plan: Ida's plan\n  Goal: Ida cooks her own tea by 4 May 2027\n    Help now: full help\n    Help aim: no help\n    Milestone: Ida makes toast\n      By: 4 June 2026\n      Help: someone nearby\n    Milestone: Ida boils an egg\n      By: 4 July 2026\n      Help: prompts\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cooks her own tea by 4 May 2027\n    Help now: prompts\n    Help aim: no help\n",
  ],
};

function* aim(goal: Goal, name: string): Generator<Found> {
  const { helpNow, helpAim } = goal;
  if (helpNow === undefined || helpAim === undefined || helpAim.rung > helpNow.rung || keepsUp(goal)) return;
  const same = helpAim.rung === helpNow.rung;
  yield {
    start: helpAim.start,
    end: helpAim.end,
    message: same
      ? `${name} has ‘${helpNow.name}’ now and would have the same when the goal is reached. Choose a rung with less help, or say that the goal is to keep it up.`
      : `${name} has ‘${helpNow.name}’ now and would have more help, ‘${helpAim.name}’, when the goal is reached. Choose a rung with less help.`,
    subject: goal.block,
    related: [{ start: helpNow.start, end: helpNow.end, message: 'The help needed now.' }],
  };
}

/** Milestones in the order of their days; each needs no more help than the one before. */
function* steps(goal: Goal): Generator<Found> {
  const dated = goal.milestones.filter((step) => step.by?.day !== undefined && step.help !== undefined);
  dated.sort((a, b) => (a.by?.day ?? 0) - (b.by?.day ?? 0));
  let before: Milestone | undefined;
  for (const step of dated) {
    const last = before?.help ?? goal.helpNow;
    if (step.help !== undefined && last !== undefined && step.help.rung < last.rung) {
      yield {
        start: step.help.start,
        end: step.help.end,
        message: `The step ${shortly(step)} needs more help (‘${step.help.name}’) than ${before === undefined ? 'today' : 'the step before it'} (‘${last.name}’). Put the steps in order, most help first.`,
        subject: step.block,
        related: [{ start: last.start, end: last.end, message: 'Compared with this.' }],
      };
    }
    before = step;
  }
}
