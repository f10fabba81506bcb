import type { Edit } from '../../language/tree.ts';
import type { Goal } from '../../plan/plan.ts';
import type { Analysis } from '../../workspace/analysis.ts';
import { editOf, type Offer } from '../offers.ts';
import { columnOf } from '../whole-lines.ts';

/** Fields that go for both goals; what is counted belongs to one of them only. */
const SHARED = new Set(['area', 'soThat', 'because', 'who', 'helpedBy', 'by']);

const JOINT = /\s?(?:[,;]|,? (?:and|while|as well as)) $/i;

/** Gives the second change of a goal a goal of its own, with the people and the day of the first. */
export function splitGoal(analysis: Analysis, goal: Goal): Offer[] {
  const { second } = goal.evidence;
  if (second === undefined || goal.block.label === undefined) return [];
  const whole = goal.text.text;
  const joint = JOINT.exec(whole.slice(Math.max(0, second.start - 40), second.start))?.[0].length;
  if (joint === undefined || second.start - joint <= 0) return [];
  return [
    {
      title: 'Split into two goals',
      kind: 'refactor.rewrite',
      edit: () => editOf(analysis, split(analysis, goal, second.start - joint, second.start)),
    },
  ];
}

function split({ text }: Analysis, goal: Goal, firstEnd: number, secondStart: number): Edit[] {
  const { block, evidence } = goal;
  const whole = goal.text.text;
  const stop = /[.!?]$/.exec(whole)?.[0] ?? '';
  const rest = whole.slice(secondStart);
  const subject = evidence.who?.words.replace(/['’]s?$/, '') ?? '';
  const second = /^\p{Lu}/u.test(rest) || subject === '' ? rest : `${subject} ${rest}`;
  // A day at the end of the sentence goes for both.
  const { deadline } = evidence;
  const day =
    deadline?.type === 'deadline' && deadline.start >= secondStart
      ? ` ${whole.slice(deadline.start, deadline.end)}`
      : '';
  const indent = ' '.repeat(columnOf(block));
  const shared = block.content.flatMap((each) =>
    each.type === 'field' && SHARED.has(each.spec.id)
      ? [`${indent}  ${each.label.text}: ${text.slice(each.value.start, each.value.end)}`]
      : [],
  );
  const goalLabel = block.label?.text ?? 'Goal';
  return [
    {
      start: goal.text.start + firstEnd,
      end: goal.text.end,
      text: `${day}${stop}`,
    },
    {
      start: block.end,
      end: block.end,
      text: ['', `${indent}${goalLabel}: ${second}`, ...shared].join('\n'),
    },
  ];
}
