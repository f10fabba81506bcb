import type { Day } from '../../calendar/day.ts';
import { SETTLED } from '../../language/statuses.ts';
import { sayRecurrence } from '../../language/values/say.ts';
import type { Action, Item, Meeting, Milestone, Named, Plan } from '../../plan/plan.ts';
import { html, type Markup } from '../markup.ts';
import { lineOf, sayBy, sayDue } from './words.ts';

/** One thing that will happen, for its readers. */
export interface Step {
  readonly day: Day | undefined;
  readonly when: Markup | undefined;
  readonly what: Markup;
  readonly who: readonly Named[];
}

/** What is to happen in a plan: on a day, again and again, some time, and what has been done. */
export interface Steps {
  readonly dated: readonly Step[];
  readonly repeated: readonly Step[];
  readonly undated: readonly Step[];
  readonly done: readonly Step[];
}

/** The steps and actions of a plan and its meetings to come, by day. */
export function stepsOf(plan: Plan, today: Day): Steps {
  const items = [...plan.milestones, ...plan.actions];
  const open = items.filter((item) => !isSettled(item));
  const repeated = open.filter((item) => rhythmOf(item) !== undefined);
  const rest = open.filter((item) => rhythmOf(item) === undefined);
  const dated = [
    ...rest.filter((item) => item.by?.day !== undefined).map(stepOf),
    ...meetingsToCome(plan, today).map(meetingStep),
  ];
  return {
    dated: dated.sort((a, b) => (a.day ?? 0) - (b.day ?? 0)),
    repeated: [
      ...meetingRhythms(plan),
      ...repeated.map((item) => ({ ...stepOf(item), when: rhythmOf(item) })),
    ],
    undated: [...undatedMeetings(plan), ...rest.filter((item) => item.by?.day === undefined).map(stepOf)],
    done: items.filter(isSettled).map(doneStep),
  };
}

/** Reviews and other meetings from today on, the next one first. */
export const meetingsToCome = (plan: Plan, today: Day): readonly Meeting[] =>
  plan.meetings
    .filter(({ on }) => on?.day !== undefined && on.day >= today)
    .sort((a, b) => (a.on?.day ?? 0) - (b.on?.day ?? 0));

/** Whether nothing more is expected to happen. */
export const isSettled = ({ status }: Item): boolean => SETTLED.has(status?.value.state ?? '');

function stepOf(item: Item): Step {
  const who = whoOf(item);
  return { day: item.by?.day, when: sayBy(item), what: lineOf(item.text), who };
}

/** Who does it. A step towards a goal is taken by whoever answers for the goal. */
export const whoOf = (item: Item): readonly Named[] =>
  item.who.length > 0 || item.block.kind !== 'milestone' ? item.who : ((item as Milestone).goal?.who ?? []);

function doneStep(item: Item): Step {
  const step = stepOf(item);
  const status = item.status?.field.value;
  return { ...step, when: status === undefined ? undefined : lineOf(status) };
}

function meetingStep({ block, on }: Meeting): Step {
  const label = block.label?.text ?? 'Meeting';
  const words = block.value.text.replace(/\s+/g, ' ').trim();
  const rest =
    on === undefined
      ? words
      : words.replace(block.value.text.slice(on.start - block.value.start, on.end - block.value.start), '');
  const more = rest
    .split(/[,;]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .join(', ');
  return {
    day: on?.day,
    when: sayDue(on),
    what: html`<strong>${label.replace(/ date$/i, '')}</strong
      >${more === '' || on?.field !== undefined ? undefined : `: ${more}`}`,
    who: [],
  };
}

function rhythmOf(item: Item): Markup | undefined {
  const rhythm = (item as Partial<Action>).howOften;
  if (rhythm !== undefined) return html`${sayRecurrence(rhythm.value)}`;
  const written = item.fields.get('howOften')?.[0]?.value;
  return written === undefined ? undefined : lineOf(written);
}

/** "Visits: every 6 weeks", and a meeting whose line says how often it is. */
function meetingRhythms(plan: Plan): Step[] {
  const fields = ['visits', 'coreGroups', 'reviews'].flatMap((id) => plan.fields.get(id) ?? []);
  const meetings = plan.meetings.filter(
    ({ rhythm, block }) => rhythm !== undefined && block.parent === plan.block,
  );
  return [
    ...fields.map(({ label, value }) => ({ label: label.text, value })),
    ...meetings.map(({ block }) => ({ label: block.label?.text ?? 'Meeting', value: block.value })),
  ].map(({ label, value }) => ({
    day: undefined,
    when: lineOf(value),
    what: html`<strong>${label}</strong>`,
    who: [],
  }));
}

/** Meetings of the plan whose day is still to be agreed. */
const undatedMeetings = (plan: Plan): Step[] =>
  plan.meetings
    .filter(
      ({ on, rhythm, block }) => on?.day === undefined && rhythm === undefined && block.parent === plan.block,
    )
    .map(({ block }) => ({
      day: undefined,
      when: block.value.text.trim() === '' ? undefined : lineOf(block.value),
      what: html`<strong>${(block.label?.text ?? 'Meeting').replace(/ date$/i, '')}</strong>`,
      who: [],
    }));
