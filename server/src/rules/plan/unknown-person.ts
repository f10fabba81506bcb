import type { Item, Named, Plan } from '../../plan/plan.ts';
import type { Fix, Found, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'plan/unknown-person',
  title: 'A name that the plan does not introduce',
  severity: 'hint',
  why: 'A family should be able to look up who everybody in the plan is. A name that is nowhere introduced may also be a slip.',
  mend: 'Add a line: Person: name (role).',
  *check(plan) {
    if (plan.isTemplate) return;
    const seen = new Set<string>();
    for (const item of [...plan.goals, ...plan.milestones, ...plan.actions])
      yield* strangers(item, plan, seen);
  },
  bad: [
    "Plan: Ida's plan\n  Person: Sam Lee (social worker)\n  Goal: Ida cycles to school\n    Who: Bex Thorne\n",
  ],
  good: [
    "Plan: Ida's plan\n  Person: Sam Lee (social worker)\n  Goal: Ida cycles to school\n    Who: Sam\n    Helped by: school nurse\n",
  ],
};

function* strangers(item: Item, plan: Plan, seen: Set<string>): Generator<Found> {
  for (const named of [...item.who, ...item.helpedBy]) {
    if (named.type !== 'unknown' || seen.has(named.text)) continue;
    seen.add(named.text);
    yield {
      start: named.start,
      end: named.end,
      message: `The plan does not say who ‘${named.text}’ is. Add a line ‘Person: ${named.text} (role)’.`,
      subject: item.block,
      fixes: introduce(named, plan),
    };
  }
}

/** Adds the person after the last one introduced, or under the plan's own fields. */
function introduce(named: Named, plan: Plan): Fix[] {
  const last = plan.blocksOf('person').at(-1) ?? plan.blocksOf('child').at(-1);
  if (last?.label === undefined) return [];
  const line = `\n${' '.repeat(Math.max(0, last.label.indent))}Person: ${named.text} ([role])`;
  return [{ title: `Add ‘Person: ${named.text}’`, edits: [{ start: last.end, end: last.end, text: line }] }];
}
