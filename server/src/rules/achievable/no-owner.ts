import { addField, labelSpan, namesNobody, openWho, shortly } from '../about.ts';
import { isNobody } from '../../plan/people.ts';
import type { Item, Part } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'achievable/no-owner',
  title: 'Nobody owns the goal',
  letter: 'A',
  severity: 'warning',
  why: 'A goal is reached when one person answers for it: by name, or by a role that only one person holds.',
  source: 'Leeds Safeguarding Children Partnership, SMART planning: be exact and name the person responsible',
  mend: 'Add Who, with one person.',
  inParts: true,
  *check(plan) {
    if (plan.isTemplate) return;
    for (const goal of plan.goals) {
      if (goal.pointer || !goal.open || owned(goal)) continue;
      const open = openWho(goal);
      const named = open ?? goal.who.find(isNobody);
      yield {
        ...(named ?? labelSpan(goal.block)),
        message:
          named === undefined
            ? `Nobody answers for ${shortly(goal)}. Add ‘Who:’ with one person’s name or role.`
            : open !== undefined
              ? `‘${named.text}’ leaves open who answers for ${shortly(goal)}. Write one person’s name or role.`
              : goal.who.some(({ type }) => type === 'agency')
                ? `‘${named.text}’ names no person. Write who there answers for the goal, by name or by role.`
                : `‘${named.text}’ is nobody in particular. Name one person who answers for the goal.`,
        subject: goal.block,
        fixes: named === undefined ? [addField(goal.block, 'who', prompt(plan))] : [],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: School is a calm place by 4 May 2027\n",
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Who: TBC\n",
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Who: CAMHS\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Homework is on the table by 6 every day until 4 May 2027\n    Who: Ida\n",
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Who: CAMHS (Dr Khan)\n",
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Who: SENCO at Hill School\n",
  ],
};

/** A person or role in `Who`, or the subject of the sentence itself. */
function owned(item: Item): boolean {
  if (openWho(item) !== undefined) return false;
  if (item.who.length > 0) return !namesNobody(item);
  const { who } = item.evidence;
  return who !== undefined && who.type !== 'unnamed';
}

const prompt = (plan: Part): string =>
  plan.people[0] === undefined ? '[name]' : `[${plan.people[0].name}, or somebody else]`;
