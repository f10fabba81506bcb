import { ageOn, type Day } from '../../calendar/day.ts';
import { ADULTHOOD } from '../../language/areas.ts';
import { labelKey } from '../../language/labels.ts';
import type { Child, Goal, Part } from '../../plan/plan.ts';

/** Areas in which a young person moves towards living on their own. */
const AREAS = new Set([
  ...ADULTHOOD,
  'accommodation',
  'money',
  'practical skills',
  'self-care skills',
  'self-care and independence',
  'education training and employment',
  'education, training and employment',
  'independence',
  'preparing for adulthood',
  'travel',
  'daily living',
]);

/** Kinds of plan that are about becoming independent. */
const KINDS = new Set(['pathway plan', 'transition plan']);

/** A goal on the journey to independence: it says how much help is needed, or belongs to such an area. */
export function isIndependence(goal: Goal): boolean {
  if (goal.fields.has('helpNow') || goal.fields.has('helpAim') || goal.fields.has('help')) return true;
  return goal.areas.some((area) => AREAS.has(labelKey(area.name)));
}

/** Goals that should show a journey: of a young person of 14 or over, or in a plan that is about independence. */
export function journeyGoals(plan: Part, today: Day): readonly Goal[] {
  const about =
    (plan.kind !== undefined && KINDS.has(plan.kind)) ||
    plan.children.some((child) => (ageAt(child, today) ?? 0) >= 14);
  return plan.goals.filter(
    (goal) => goal.open && !goal.pointer && (about ? isIndependence(goal) : saysHelp(goal)),
  );
}

/** Areas of things that a person does with or without help. */
const SKILLS = new Set([
  'independent living',
  'practical skills',
  'self-care skills',
  'self-care and independence',
  'independence',
  'travel',
  'daily living',
  'money',
]);

/** A goal about doing something oneself; a plain end ("holds a passport") has no rungs. */
export function isSkill(goal: Goal): boolean {
  if (saysHelp(goal)) return true;
  const main = goal.evidence.amounts[0];
  return main?.type !== 'end-state' && goal.areas.some((area) => SKILLS.has(labelKey(area.name)));
}

/** The age of a child on a day; undefined where the birth is not known. */
export const ageAt = (child: Child, today: Day): number | undefined =>
  child.born === undefined ? undefined : ageOn(child.born, today);

const saysHelp = (goal: Goal): boolean => goal.fields.has('helpNow') || goal.fields.has('helpAim');
