import type { Action, Goal, Plan } from '../../plan/plan.ts';
import { shortly } from '../../rules/about.ts';
import type { Analysis } from '../../workspace/analysis.ts';
import { thingsOf } from '../meant/index.ts';
import { editOf, type Offer } from '../offers.ts';
import { columnOf, shifted, wholeLines } from '../whole-lines.ts';

/** So many goals are offered, the likeliest first. */
const OFFERED = 3;

/** Moves an action that stands under no goal, or names another one, under a goal. */
export function moveAction(analysis: Analysis, plan: Plan, action: Action): Offer[] {
  const { block } = action;
  if (block.label === undefined || block.label.indent < 0) return [];
  const taken = wholeLines(analysis.text, block);
  // What shares a line with the action would be taken along, and the goal must stand where it can be written under.
  if (
    analysis.text.slice(taken.start, taken.end).trim() !== analysis.text.slice(block.start, block.end).trim()
  )
    return [];
  const named = goalNamed(analysis, plan, action);
  if (action.goal !== undefined && (named === undefined || named === action.goal)) return [];
  const others = plan.goals
    .filter((goal) => goal !== named && goal !== action.goal && !goal.pointer && goal.text.text !== '')
    .map((goal) => ({ goal, likeness: likeness(action, goal) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ goal }) => goal);
  const goals = named !== undefined ? [named] : others.slice(0, OFFERED);
  const apart = goals.filter(({ block: { end } }) => end < taken.start || end > taken.end);
  return apart.map((goal) => ({
    title: `Move it under ${shortly(goal)}`,
    kind: 'refactor.move',
    edit: () => {
      const { text } = analysis;
      const lines = shifted(text, block, columnOf(goal.block) + 2);
      return editOf(analysis, [
        { ...taken, text: '' },
        { start: goal.block.end, end: goal.block.end, text: `\n${lines}` },
      ]);
    },
  }));
}

/** The goal that the action's `For` line names by its number. */
function goalNamed(analysis: Analysis, plan: Plan, action: Action): Goal | undefined {
  const [field] = action.fields.get('for') ?? [];
  if (field === undefined) return undefined;
  const thing = thingsOf(analysis, plan).find(
    ({ kind, mentions }) =>
      kind === 'number' &&
      mentions.some(({ start, introduces }) => !introduces && field.start <= start && start <= field.end),
  );
  const introduced = thing?.mentions.find(({ introduces }) => introduces);
  return plan.goals.find(
    ({ block: { label } }) =>
      label !== undefined &&
      introduced !== undefined &&
      label.start <= introduced.start &&
      introduced.end <= label.end,
  );
}

/** How many longer words an action shares with a goal and its measures. */
function likeness(action: Action, goal: Goal): number {
  const wanted = new Set(
    wordsOf([goal.text.text, ...goal.measures.map((field) => field.value.text)].join(' ')),
  );
  return wordsOf(action.text.text).filter((word) => wanted.has(word)).length;
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,40}/gu) ?? []).map((word) => word.replace(/(?:ing|es|ed|s)$/, ''));
