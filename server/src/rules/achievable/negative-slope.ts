import { shortly } from '../about.ts';
import { comparable, keepsUp, levels, pairs, type Pair } from '../figures.ts';
import { openGoals, place } from '../specific/statements.ts';
import { wayMeant } from '../../wording/way-meant.ts';
import type { Goal } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'achievable/negative-slope',
  title: 'The target is worse than where things stand',
  letter: 'A',
  severity: 'warning',
  why: 'A goal that sets less than the child manages today is a slip of the pen, or it gives up on the child.',
  mend: 'Look at both figures again: swap them, or set a target beyond today’s.',
  inParts: true,
  *check(plan) {
    for (const goal of openGoals(plan)) {
      const wish = wishOf(goal);
      if (wish === undefined && keepsUp(goal)) continue;
      for (const pair of pairs(goal)) {
        const way = comparable(pair) ? (direction(goal, pair) ?? wish) : undefined;
        const [now, target] = [levels(pair.now.value), levels(pair.target.value)];
        const worse =
          (way === 'at least' && target.most < now.least) || (way === 'at most' && target.least > now.most);
        if (!worse) continue;
        yield {
          start: pair.target.start,
          end: pair.target.end,
          message: `${shortly(goal)} is to go ${way === 'at least' ? 'up, and the target is lower' : 'down, and the target is higher'} than where things stand now. Look at both figures again.`,
          subject: goal.block,
          related: [{ start: pair.now.start, end: pair.now.end, message: 'Where things stand now.' }],
        };
      }
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Now: 5 days a week on 1 March 2027\n    Target: at least 3 days a week\n",
    "Plan: Ida's plan\n  Goal: Ida is on time for more mornings by 4 May 2027\n    Now: 12 on 1 March 2027\n    Target: 10\n",
    "Plan: Ida's plan\n  Goal: Ida wakes at most twice a night by 4 May 2027\n    Now: 1 on 1 March 2027\n    Target: 2\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Now: 2 days a week on 1 March 2027\n    Target: at least 3 days a week\n",
    "Plan: Ida's plan\n  Goal: Ida wakes at most twice a night by 4 May 2027\n    Now: 5 on 1 March 2027\n    Target: 2\n",
    "Plan: Ida's plan\n  Goal: Ida needs fewer reminders by 4 May 2027\n    Measure: reminders before school\n    Now: 12 on 1 March 2027\n    Target: 10\n",
    "Plan: Ida's plan\n  Goal: Ida argues with Gran less by 4 May 2027\n    Now: 5 on 1 March 2027\n    Target: 2\n",
  ],
};

const wishOf = (goal: Goal): 'at least' | 'at most' | undefined =>
  wayMeant(goal.text.text, goal.fields.get('measure')?.[0]?.value.text ?? '');

/** Which way is better, where the words say so: the target's own, or those before the same figure in the sentence. */
function direction(goal: Goal, { target }: Pair): 'at least' | 'at most' | undefined {
  if (target.value.direction !== 'exactly') return target.value.direction;
  const { amounts, text } = goal.evidence;
  const counts = amounts.filter((amount) => amount.type !== 'clock' && amount.type !== 'end-state');
  const [only] = counts;
  // With two figures in the sentence nobody can tell which one the target means.
  if (only === undefined || counts.length > 1 || !sameFigure(text.slice(only.start), target.value.least))
    return undefined;
  const before = text
    .slice(Math.max(0, place(goal, only).start - goal.text.start - 14), only.start)
    .trimEnd();
  if (/\b(?:at least|no (?:fewer|less) than)$/i.test(before)) return 'at least';
  return /\b(?:at most|no more than)$/i.test(before) ? 'at most' : undefined;
}

const WORDS: Readonly<Record<string, number>> = {
  once: 1,
  one: 1,
  twice: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};

function sameFigure(words: string, figure: number): boolean {
  const first = /^\w{1,12}/.exec(words)?.[0].toLowerCase() ?? '';
  return (WORDS[first] ?? Number(first)) === figure;
}
