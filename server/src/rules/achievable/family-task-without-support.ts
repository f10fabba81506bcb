import { isParent, isRelation } from '../family.ts';
import { addField, has, shortly } from '../about.ts';
import type { Action, Goal, Part } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';
import { actions, openGoals, whole } from '../specific/statements.ts';

export const rule: Rule = {
  id: 'achievable/family-task-without-support',
  title: 'A task for the family, and nobody who helps',
  severity: 'warning',
  why: 'Parents must be told what is expected and with what support. A task without help sets a family up to fail.',
  source: 'Guernsey, Decide the Plan: what is expected, by when and with what support; Safeguarding Wales',
  mend: 'Add Helped by, or an action by a worker that makes the task possible.',
  inParts: true,
  *check(plan) {
    const byGoal = new Map<Goal, Action[]>();
    for (const action of actions(plan)) {
      if (action.goal === undefined) continue;
      const same = byGoal.get(action.goal);
      if (same === undefined) byGoal.set(action.goal, [action]);
      else same.push(action);
    }
    for (const goal of openGoals(plan)) {
      const under = byGoal.get(goal) ?? [];
      const tasks = under.filter((action) => doer(plan, action).family);
      const task = tasks.find((action) => doer(plan, action).parent) ?? tasks[0];
      if (task === undefined || has(goal, 'helpedBy') || goal.actions.some((action) => helps(plan, action)))
        continue;
      yield {
        ...whole(task),
        message: `${shortly(task)} is a task for ${doer(plan, task).name}, and nobody under this goal helps with it. Add ‘Helped by:’, or an action by a worker that makes it possible.`,
        subject: task.block,
        // An aunt or a grandmother is often herself the help.
        ...(doer(plan, task).parent ? {} : { severity: 'hint' as const }),
        fixes: [addField(task.block, 'helpedBy')],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Person: Donna (mum)\n  Goal: Ida cycles to school by 4 May 2027\n    Action: Mend the bike | Who: Donna | By: 4 February 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Person: Donna (mum)\n  Goal: Ida cycles to school by 4 May 2027\n    Action: Mend the bike | Who: Donna | Helped by: Lee Ward | By: 4 February 2027\n",
    "Plan: Ida's plan\n  Person: Donna (mum)\n  Person: Lee Ward (support worker)\n  Goal: Ida cycles to school by 4 May 2027\n    Action: Mend the bike | Who: Donna | By: 4 February 2027\n    Action: Bring the tools | Who: Lee Ward | By: 1 February 2027\n",
  ],
};

/** Somebody helps with the action, or it is done by somebody who is no relation and not the child. */
function helps(plan: Part, action: Action): boolean {
  if (has(action, 'helpedBy')) return true;
  const { family, child, known } = doer(plan, action);
  return known && !family && !child;
}

interface Doer {
  readonly name: string;
  readonly family: boolean;
  readonly parent: boolean;
  readonly child: boolean;
  readonly known: boolean;
}

/** Who does an action: by `Who`, or else by the words of the sentence. */
function doer(plan: Part, action: Action): Doer {
  const named = action.who.map(({ text, person }) => ({ text, person }));
  const { who } = action.evidence;
  if (named.length === 0 && who !== undefined && who.type !== 'pronoun')
    named.push({ text: who.words, person: plan.identify(who.words) });
  return {
    name: named.map(({ text }) => text).join(' and '),
    family: named.length > 0 && named.every(({ text, person }) => isRelation(person?.role ?? text)),
    parent: named.some(({ text, person }) => isParent(person?.role ?? text)),
    child: named.some(({ person }) =>
      plan.children.some(({ block, name }) => block === person?.block && name === person.name),
    ),
    known: named.length > 0,
  };
}
