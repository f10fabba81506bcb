import { labelSpan } from '../about.ts';
import type { Day } from '../../calendar/day.ts';
import type { Child, Plan } from '../../plan/plan.ts';
import type { Found, Rule } from '../rule.ts';
import { ageAt, isIndependence } from './journey.ts';

export const rule: Rule = {
  id: 'independence/no-goal-by-age',
  title: 'Nothing prepares the young person for adulthood',
  severity: 'warning',
  why: 'From Year 9 an education, health and care plan must look to adulthood; a pathway plan is about it from 16 on; some councils begin at 15 for children they look after.',
  source:
    'SEND Regulations 2014, regulations 20 and 21, and SEND Code of Practice, chapter 8 (from Year 9); Care Leavers (England) Regulations 2010 (pathway plans from 16); Leicestershire closure report 2022, paragraph 22 (local practice, from 15)',
  mend: 'Add a goal in one of the four areas: employment; independent living; friends, relationships and community; good health.',
  *check(plan, { today }) {
    if (plan.isTemplate || plan.goals.some(isIndependence)) return;
    for (const child of plan.children) yield* late(plan, child, today);
  },
  bad: [
    "Plan: Ida's plan\n  Kind: pathway plan\n  Child: Ida | Born: 4 May 2009\n  Goal: Ida reads a book to Gran by 4 May 2027\n    Area: identity\n",
  ],
  good: [
    "Plan: Ida's plan\n  Kind: pathway plan\n  Child: Ida | Born: 4 May 2009\n  Goal: Ida cooks her own tea by 4 May 2027\n    Area: independent living\n",
  ],
};

function* late(plan: Plan, child: Child, today: Day): Generator<Found> {
  const reason = due(plan, child, today);
  if (reason === undefined) return;
  yield {
    ...labelSpan(child.block),
    message: `${child.name} is ${reason}, and no goal prepares for adulthood. Add one in employment; independent living; friends, relationships and community; or good health.`,
    subject: plan.block,
    ...(plan.kind === 'EHC plan' || plan.kind === 'pathway plan' || plan.kind === 'transition plan'
      ? {}
      : { severity: 'hint' as const }),
  };
}

/** Why a goal is due by now, in words; undefined while it is not. */
function due(plan: Plan, child: Child, today: Day): string | undefined {
  const age = ageAt(child, today);
  switch (plan.kind) {
    case 'EHC plan':
    case 'transition plan':
      if (child.yearGroup !== undefined && child.yearGroup >= 9) return `in Year ${child.yearGroup}`;
      return age !== undefined && age >= 14 ? `${age}` : undefined;
    case 'pathway plan':
      return age !== undefined && age >= 16 ? `${age}` : undefined;
    case 'care plan':
    case 'placement plan':
    case 'permanence plan':
      return age !== undefined && age >= 15 ? `${age}` : undefined;
    default:
      return undefined;
  }
}
