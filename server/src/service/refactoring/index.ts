import type { Span } from '../../language/tree.ts';
import type { Item } from '../../plan/plan.ts';
import type { Analysis } from '../../workspace/analysis.ts';
import type { Offer } from '../offers.ts';
import { addMilestones } from './milestones.ts';
import { moveAction } from './move-action.ts';
import { fieldsToSentence, sentenceToFields } from './sentence.ts';
import { splitGoal } from './split.ts';
import { standardWording } from './standard-wording.ts';
import { writeDate } from './write-date.ts';

/** What can be rewritten or moved where the cursor stands: a standard, a goal, a milestone or an action itself. */
export function refactorings(analysis: Analysis, offset: number): Offer[] {
  const plan = analysis.review.plans.findLast(({ plan: { block } }) => block.start <= offset)?.plan;
  if (plan === undefined) return standardWording(analysis, offset);
  const goal = plan.goals.find((each) => isIn(each, offset));
  const action = plan.actions.find((each) => isIn(each, offset));
  const item = goal ?? action ?? plan.milestones.find((each) => isIn(each, offset));
  return [
    ...standardWording(analysis, offset),
    ...writeDate(analysis, plan, offset),
    ...(item === undefined || item.pointer
      ? []
      : [...sentenceToFields(analysis, item), ...fieldsToSentence(analysis, item)]),
    ...(goal === undefined ? [] : [...splitGoal(analysis, goal), ...addMilestones(analysis, plan, goal)]),
    ...(action === undefined ? [] : moveAction(analysis, plan, action)),
  ];
}

/** Whether an offset lies in an item, and in none of the blocks inside it. */
function isIn({ block }: Item, offset: number): boolean {
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  return holds(block) && !block.content.some((each) => each.type === 'block' && holds(each));
}
