import type { Found, Rule } from '../rule.ts';
import { sayingTheSame } from '../same-sentence.ts';
import type { Goal, Item } from '../../plan/plan.ts';
import { openGoals, whole } from '../specific/statements.ts';

export const rule: Rule = {
  id: 'relevant/copied',
  title: 'The same goal or action stands twice',
  severity: 'hint',
  why: 'A goal that could be pasted into another child’s plan unchanged was not written for this child.',
  source: 'Inspections in Ireland, 2026: three in ten files had individual and meaningful targets',
  mend: 'Write each child’s goal from that child’s own need and words, or take the second one out.',
  *check(plan, { plans = [plan] }) {
    for (const goal of openGoals(plan)) {
      // A goal that was tried before and was not reached is the affair of another check.
      const same = sayingTheSame(goal, plans).filter((each) => !TRIED.has(each.status?.value.state ?? ''));
      const [first] = same;
      if (
        first === undefined ||
        first.block === goal.block ||
        !same.some((each) => each.block === goal.block)
      )
        continue;
      yield {
        ...whole(goal),
        message:
          'The same sentence stands under another goal of this file. Write each goal from the child’s own need and words, or take one of the two out.',
        subject: goal.block,
        related: [{ ...whole(first), message: 'It stands here too.' }],
      };
    }
    for (const goal of openGoals(plan)) yield* actionsTwice(goal);
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school 4 days a week by 4 May 2027\n    Action: Gran mends the bike | By: 4 January 2027\n    Action: Gran mends the bike. | By: 4 January 2027\n",
    "Plan: Ida's plan\n  Child: Ida\n  Goal: Ida cycles to school 4 days a week by 4 May 2027\n\nPlan: Bo's plan\n  Child: Bo\n  Goal: Bo cycles to school 4 days a week by 4 May 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school 4 days a week by 4 May 2027\n    Action: Gran mends the bike | By: 4 May 2026 | Status: done on 4 May 2026\n    Action: Gran mends the bike | By: 4 January 2027\n",
    "Plan: Ida's plan\n  Child: Ida\n  Goal: Ida cycles to school 4 days a week by 4 May 2027\n\nPlan: Bo's plan\n  Child: Bo\n  Goal: Bo walks to school 5 days a week by 4 May 2027\n",
  ],
};

const TRIED = new Set(['not met', 'partly met', 'met', 'stopped']);

/** Actions of one goal in the very same words, for the same people and the same day; what is done already may be done again. */
function* actionsTwice({ actions }: Goal): Generator<Found> {
  const before = new Map<string, Item>();
  for (const action of actions) {
    const words = action.text.text
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/[.;,]$/, '')
      .trim();
    if (action.pointer || action.status?.value.state === 'done' || words.length < 8 || words.startsWith('['))
      continue;
    const who = action.who.map(({ text }) => text.toLowerCase()).join(', ');
    const key = [words, who, action.by?.day ?? '', action.fields.get('howOften')?.[0]?.value.text ?? ''].join(
      '|',
    );
    const first = before.get(key);
    if (first === undefined) {
      before.set(key, action);
      continue;
    }
    yield {
      ...whole(action),
      message:
        'The same action stands under this goal already. Take one of the two out, or say what is different.',
      subject: action.block,
      related: [{ ...whole(first), message: 'It stands here too.' }],
    };
  }
}
