import type { Edit } from '../../language/tree.ts';
import type { Goal } from '../../plan/plan.ts';
import type { Analysis } from '../../workspace/analysis.ts';
import { editOf, type Offer } from '../offers.ts';
import { columnOf } from '../whole-lines.ts';

/** Fields that go for both goals; what is counted belongs to one of them only. */
const SHARED = new Set(['area', 'soThat', 'because', 'who', 'helpedBy', 'by']);

/** What joins two changes in one sentence. */
const JOINT = /,? (?:and|while|as well as) |[,;] /gi;
/** Words that a verb begins with, behind a subject that stands in the first half. */
const VERB_FIRST = /^(?:will|can|is|are|has|to|be|does)\b/i;

/** Gives the second change of a goal a goal of its own, with the people and the day of the first. */
export function splitGoal(analysis: Analysis, goal: Goal): Offer[] {
  const { second } = goal.evidence;
  if (second === undefined || goal.block.label === undefined) return [];
  const joint = [...goal.text.text.slice(0, second.start).matchAll(JOINT)].at(-1);
  if (joint === undefined || joint.index === 0) return [];
  return [
    {
      title: 'Split into two goals',
      kind: 'refactor.rewrite',
      edit: () => editOf(analysis, split(analysis, goal, joint.index, joint.index + joint[0].length)),
    },
  ];
}

function split({ text }: Analysis, goal: Goal, firstEnd: number, secondStart: number): Edit[] {
  const { block, evidence } = goal;
  const whole = goal.text.text;
  const stop = /[.!?]$/.exec(whole)?.[0] ?? '';
  const rest = whole.slice(secondStart);
  const subject = evidence.who?.words.replace(/['’]s?$/, '') ?? '';
  const isWithoutSubject = evidence.second?.hasSubject !== true || VERB_FIRST.test(rest);
  const second =
    isWithoutSubject && subject !== '' ? `${subject} ${rest}` : rest.charAt(0).toUpperCase() + rest.slice(1);
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
