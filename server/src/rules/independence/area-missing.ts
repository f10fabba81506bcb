import type { Day } from '../../calendar/day.ts';
import type { Plan } from '../../plan/plan.ts';
import { childName, labelSpan } from '../about.ts';
import type { Rule } from '../rule.ts';
import { openGoals } from '../specific/statements.ts';
import {
  ADULTHOOD_AREAS,
  adulthoodArea,
  adulthoodOf,
  headingsAbove,
  type AdulthoodArea,
} from './adulthood.ts';
import { ageAt } from './journey.ts';

export const rule: Rule = {
  id: 'independence/area-missing',
  title: 'An area of adult life without a goal',
  severity: 'hint',
  why: 'Preparing for adulthood has four sides. A young person with a job and no friends, or a flat and no doctor, is not prepared.',
  source: 'SEND Code of Practice, chapter 8: employment, independent living, community, health',
  mend: 'Add a goal in the area, or write Nothing planned under it with the reason.',
  *check(plan, { today }) {
    const goals = openGoals(plan);
    if (goals.length === 0 || !looksToAdulthood(plan, today)) return;
    const covered = new Set<AdulthoodArea>(settled(plan));
    if (plan.blocksOf('familyTime').length > 0) covered.add('friends, relationships and community');
    for (const goal of goals) {
      const areas = adulthoodOf(goal);
      // Where a goal does not say its area nobody can tell what is missing.
      if (areas === undefined) return;
      for (const area of areas) covered.add(area);
    }
    const missing = ADULTHOOD_AREAS.filter((area) => !covered.has(area));
    // A plan with none of the four is told so by another check.
    if (missing.length === 0 || missing.length === ADULTHOOD_AREAS.length) return;
    yield {
      ...labelSpan(plan.block),
      message: `No goal of ${childName(plan)} is about ${either(missing)}. Add one, or write ‘Nothing planned:’ under that heading with the reason.`,
      subject: plan.block,
    };
  },
  bad: [
    "Plan: Ida's plan\n  Kind: pathway plan\n  Child: Ida | Born: 4 May 2009\n  Goal: Ida cooks her own tea by 4 May 2027\n    Area: practical skills\n",
  ],
  good: [
    "Plan: Ida's plan\n  Kind: pathway plan\n  Child: Ida | Born: 4 May 2009\n  Goal: Ida cooks her own tea by 4 May 2027\n    Area: practical skills\n  Goal: Ida passes level 1 by 4 May 2027\n    Area: education, training and employment\n  Goal: Ida sees Gran each month until 4 May 2027\n    Area: family and friends\n  Goal: Ida has a doctor by 4 May 2027\n    Area: health\n",
  ],
};

/** Plans that are about adult life: by their kind, and an EHC plan from Year 9. */
function looksToAdulthood(plan: Plan, today: Day): boolean {
  if (plan.kind === 'pathway plan' || plan.kind === 'transition plan') return true;
  if (plan.kind !== 'EHC plan') return false;
  return plan.children.some((child) => (child.yearGroup ?? 0) >= 9 || (ageAt(child, today) ?? 0) >= 14);
}

/** Areas of which the plan says outright that nothing is planned. */
const settled = (plan: Plan): AdulthoodArea[] =>
  plan
    .blocksOf('nothing')
    .flatMap((block) => headingsAbove(block).flatMap((name) => adulthoodArea(name) ?? []));

const either = (areas: readonly AdulthoodArea[]): string => {
  const names = areas.map((area) => `‘${area}’`);
  return names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
};
