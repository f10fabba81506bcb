import type { Hover } from 'vscode-languageserver-types';
import { ageOn, sayDay, WEEKDAYS, weekdayOf, type Day } from '../calendar/day.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { Content, Field } from '../language/tree.ts';
import type { Due, Plan } from '../plan/plan.ts';
import { LETTERS, type GoalScore, type PlanScore } from '../review/score.ts';
import { ruleById } from '../rules/index.ts';
import { pathAt, type Analysis } from '../workspace/analysis.ts';

const NAMES = { S: 'Specific', M: 'Measurable', A: 'Achievable', R: 'Relevant', T: 'Time-bound' } as const;

/**
 * What can be said about the words at an offset: why a check found fault, what a deadline comes to, the letters of
 * a goal, what a label is for. Undefined where there is nothing to say.
 */
export function getHover(analysis: Analysis, offset: number): Hover | undefined {
  const [inner] = pathAt(analysis, offset);
  if (inner === undefined) return undefined;
  const parts = [...reasons(analysis, offset), ...about(analysis, inner, offset)];
  return parts.length === 0 ? undefined : { contents: { kind: 'markdown', value: parts.join('\n\n') } };
}

/** Why the findings here matter; what they say is already shown by the editor. */
function reasons({ review }: Analysis, offset: number): string[] {
  const rules = review.findings
    .filter((finding) => finding.suppressed === undefined && finding.start <= offset && offset <= finding.end)
    .map((finding) => finding.rule);
  return [...new Set(rules)].flatMap((id) => {
    const rule = ruleById(id);
    return rule === undefined
      ? []
      : [`**${rule.title}.** ${rule.why}${rule.source === undefined ? '' : ` *(${rule.source})*`}`];
  });
}

function about(analysis: Analysis, inner: Content, offset: number): string[] {
  const plan = planAt(analysis, offset);
  const onLabel = 'label' in inner && inner.label !== undefined && offset <= inner.label.end;
  if (inner.type === 'field')
    return onLabel
      ? [`**${inner.spec.labels[0] ?? ''}**: ${inner.spec.help}`]
      : fieldValue(inner, plan, analysis.today);
  if (inner.type !== 'block') return [];
  if (onLabel) return [`**${inner.label.text}**: ${inner.spec.help}`, ...goalLetters(analysis, inner)];
  return [
    ...goalLetters(analysis, inner),
    ...statementDeadline(plan, inner, offset, analysis.today),
    ...meetingDay(plan, inner, analysis.today),
  ];
}

const planAt = ({ review }: Analysis, offset: number): Plan | undefined =>
  review.plans.findLast(({ plan }) => plan.block.start <= offset)?.plan;

function fieldValue(field: Field, plan: Plan | undefined, today: Day): string[] {
  const { value } = field.spec;
  if (plan === undefined || (value !== 'deadline' && value !== 'when')) return [];
  const due = plan.due(
    field,
    field.spec.id === 'from' || field.spec.id === 'started' ? 'start' : 'end',
    field.parent.kind === 'then',
  );
  return due === undefined ? [] : [sayDue(due, plan, today)];
}

function statementDeadline(plan: Plan | undefined, block: Content, offset: number, today: Day): string[] {
  const item =
    plan === undefined
      ? undefined
      : [...plan.goals, ...plan.milestones, ...plan.actions].find((each) => each.block === block);
  const due = item?.by;
  if (
    plan === undefined ||
    due === undefined ||
    due.field !== undefined ||
    offset < due.start ||
    offset > due.end
  )
    return [];
  return [sayDue(due, plan, today)];
}

function meetingDay(plan: Plan | undefined, block: Content, today: Day): string[] {
  const meeting = plan?.meetings.find((each) => each.block === block);
  return plan === undefined || meeting?.on === undefined ? [] : [sayDue(meeting.on, plan, today)];
}

/** "Wednesday 31 March 2027, 89 working days from today. Jay will be 17." */
function sayDue(due: Due, plan: Plan, today: Day): string {
  if (due.day === undefined)
    return `This day stays open: ${due.open ?? 'something it counts from is missing'}.`;
  const { day } = due;
  const how = due.how === undefined || due.how === sayDay(day) ? '' : `\n\nCounted: ${due.how}.`;
  return `**${WEEKDAYS[weekdayOf(day)] ?? ''} ${sayDay(day)}**, ${fromToday(day, today)}.${ages(plan, day)}${how}`;
}

function fromToday(day: Day, today: Day): string {
  if (day === today) return 'today';
  const days = (n: number): string => `${n} ${n === 1 ? 'day' : 'days'}`;
  const working = workingDaysBetween(day > today ? today : day, day > today ? day : today);
  return day > today
    ? `in ${days(day - today)} (${working} working days)`
    : `${days(today - day)} ago (${working} working days)`;
}

function ages(plan: Plan, day: Day): string {
  const said = plan.children.flatMap((child) =>
    child.born === undefined || child.born > day ? [] : [`${child.name} is ${ageOn(child.born, day)} then`],
  );
  return said.length === 0 ? '' : ` ${said.join('; ')}.`;
}

function goalLetters({ review }: Analysis, block: Content): string[] {
  const scored = review.plans
    .flatMap((plan: PlanScore) => plan.goals)
    .find((each) => each.goal.block === block);
  if (scored === undefined) return [];
  const rows = LETTERS.map(
    (letter) =>
      `| ${letter} | ${NAMES[letter]} | ${scored.letters[letter]} | ${missing(review.findings, scored, letter)} |`,
  );
  return [
    `**${scored.isSmart ? 'This goal is SMART' : 'This goal is not SMART yet'}**\n\n| | | | |\n|---|---|---|---|\n${rows.join('\n')}`,
  ];
}

function missing(findings: Analysis['review']['findings'], { goal }: GoalScore, letter: string): string {
  const titles = findings
    .filter(
      (finding) =>
        finding.subject === goal.block &&
        finding.letter === letter &&
        finding.severity !== 'hint' &&
        finding.suppressed === undefined,
    )
    .map((finding) => ruleById(finding.rule)?.title ?? '');
  return [...new Set(titles)].join('; ');
}
