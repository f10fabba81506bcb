import { has, shortly } from '../about.ts';
import type { Rule } from '../rule.ts';
import type { Action } from '../../plan/plan.ts';
import { actions, OPEN_WORK, place, saysWhoAndWhen } from './statements.ts';

export const rule: Rule = {
  id: 'specific/no-deed',
  title: 'No deed behind the words',
  letter: 'S',
  severity: 'error',
  why: 'Support, encourage, monitor, liaise and explore name a caring job, not something that is done on a day. Nobody can tick them off.',
  source: 'IMPOWER on Valuing Care: “support” is over-used and ill-defined',
  mend: 'Write what the person will do, how often or by when.',
  alone: true,
  inParts: true,
  *check(plan) {
    for (const action of actions(plan)) {
      const change = action.evidence.changes[0];
      if (change?.fault === undefined || quantified(action, change.verb)) continue;
      yield {
        ...place(action, change.sign),
        message:
          change.fault === 'too-thin'
            ? `${shortly(action)} does not say what is done. Write the deed: who does what, how often or by when.`
            : `‘${change.sign.words}’ does not say what is done. Write the deed that somebody could tick off, such as “rings”, “takes to” or “fills in the form with”.`,
        subject: action.block,
        severity: 'warning',
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Action: Lee Ward to support Ida with friendships | Who: Lee Ward | By: 4 May 2027\n",
    "Plan: Ida's plan\n  Action: Regular input\n",
  ],
  good: [
    "Plan: Ida's plan\n  Action: Lee Ward drives Ida to football every Tuesday until 4 May 2027\n",
    "Plan: Ida's plan\n  Action: Reading support | Who: Lee Ward | How often: every Tuesday | Each time: 20 minutes\n",
  ],
};

/** Who, when and how long in fields say what a noun or a small verb leaves open. */
function quantified(action: Action, verb: string): boolean {
  if (has(action, 'howOften') && (has(action, 'eachTime') || !OPEN_WORK.has(verb))) return true;
  return !OPEN_WORK.has(verb) && saysWhoAndWhen(action);
}
