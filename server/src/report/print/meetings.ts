import { sayDay, type Day } from '../../calendar/day.ts';
import type { Field } from '../../language/tree.ts';
import { readRecurrence, sayRecurrence } from '../../language/values/times.ts';
import type { Meeting, Plan } from '../../plan/plan.ts';
import { html, type Markup } from '../markup.ts';
import type { Step } from './steps.ts';
import { sayDue, timeLine } from './times.ts';
import { isConfidential, isToldOf, nameAlone, OF_CHILDREN_SEEN } from './seen-alone.ts';
import { labelWords, lineOf, oneLine } from './words.ts';

/** Reviews, visits and other meetings from today on, the next one first. */
export const meetingsToCome = (plan: Plan, today: Day): readonly Meeting[] =>
  plan.meetings
    .filter(({ on }) => on?.day !== undefined && on.day >= today)
    .sort((a, b) => (a.on?.day ?? 0) - (b.on?.day ?? 0));

/** The day on which people next sit down with the plan, at a review or another meeting of the whole plan; a visit is none. */
export const nextMeeting = (plan: Plan, today: Day): Day | undefined =>
  meetingsToCome(plan, today).find(({ block, kind }) => block.parent === plan.block && kind !== 'visit')?.on
    ?.day;

/** What a meeting is called: "Review" for `Review date:`, "Core group 2". */
export const meetingName = ({ block }: Meeting): string =>
  isConfidential(block) ? nameAlone(block) : called(block);

const called = ({ label }: Meeting['block']): string =>
  label === undefined ? 'Meeting' : labelWords({ ...label, text: label.text.replace(/ date$/i, '') });

/** The day of a meeting; of a visit the day of the calendar and none of the words beside it. */
export const meetingDay = ({ block, on }: Meeting): Markup | undefined =>
  isConfidential(block)
    ? on?.day === undefined
      ? undefined
      : html`<time>${sayDay(on.day)}</time>`
    : sayDue(on);

/** A meeting with its day, and what else its line says: the hour, the place. A visit with its day alone. */
export function meetingStep(meeting: Meeting): Step {
  const { block, on } = meeting;
  if (isConfidential(block))
    return { day: on?.day, when: meetingDay(meeting), what: named(meeting), who: [] };
  const words = oneLine(block.value.text);
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
    what: named(meeting, more),
    who: [],
  };
}

/** What stands below a meeting besides its day: where, who chairs, who was there, what was decided. */
const told = ({ block }: Meeting): Markup[] =>
  (isConfidential(block) ? [] : block.content).flatMap((each) =>
    each.type === 'field' && !UNTOLD.has(each.spec.id) && each.value.text.trim() !== ''
      ? [html`<p class="more">${each.label.text}: ${lineOf(each.value)}</p>`]
      : [],
  );

const UNTOLD = new Set(['date', 'guidance', 'note', ...OF_CHILDREN_SEEN]);

/** Meetings and visits of the plan that lie behind: what was said and decided there. */
export const meetingsBefore = (plan: Plan, today: Day): readonly Step[] =>
  plan.meetings
    .filter(({ on, block }) => block.parent === plan.block && on?.day !== undefined && on.day < today)
    .sort((a, b) => (a.on?.day ?? 0) - (b.on?.day ?? 0))
    .map(meetingStep);

/** "Visits: every 6 weeks", and a meeting whose line says how often it is. */
export function meetingRhythms(plan: Plan): Step[] {
  const fields = ['visits', 'coreGroups', 'reviews'].flatMap((id) => plan.fields.get(id) ?? []);
  const meetings = plan.meetings.filter(
    ({ rhythm, block }) => rhythm !== undefined && block.parent === plan.block,
  );
  return [
    ...fields.map((field) => withoutDay(html`<strong>${field.label.text}</strong>`, howOftenVisited(field))),
    ...meetings.map((meeting) => withoutDay(named(meeting), howOftenMet(meeting))),
  ];
}

const howOftenMet = ({ block, rhythm }: Meeting): Markup =>
  isConfidential(block) && rhythm !== undefined ? html`${sayRecurrence(rhythm)}` : lineOf(block.value);

/** How often a child is visited, without what was said there. */
function howOftenVisited(field: Field): Markup | undefined {
  if (!isToldOf(field)) return lineOf(field.value);
  const rhythm = readRecurrence(field.value.text).value;
  return rhythm === undefined ? undefined : html`${sayRecurrence(rhythm)}`;
}

const withoutDay = (what: Markup, when: Markup | undefined): Step => ({
  day: undefined,
  when,
  what,
  who: [],
});

/** A meeting by its name, with what stands below it. */
const named = (meeting: Meeting, more = ''): Markup =>
  html`<strong>${meetingName(meeting)}</strong>${more === '' ? undefined : `: ${more}`}${told(meeting)}`;

/** "Core group: Hannah Price, Donna, Lee": who belongs to it, and no meeting. */
export const isListOfPeople = (plan: Plan, { on, rhythm, block }: Meeting): boolean =>
  on === undefined &&
  !isConfidential(block) &&
  rhythm === undefined &&
  block.value.text.split(/,|;| and /).filter((words) => plan.identify(words.trim()) !== undefined).length > 1;

/** Meetings of the plan whose day is still to be agreed. */
export const undatedMeetings = (plan: Plan): Step[] =>
  plan.meetings
    .filter(
      (meeting) =>
        meeting.on?.day === undefined &&
        meeting.rhythm === undefined &&
        meeting.block.parent === plan.block &&
        !isListOfPeople(plan, meeting) &&
        !(isConfidential(meeting.block) && isToldOf(meeting.block)),
    )
    .map((meeting) =>
      withoutDay(
        named(meeting),
        isConfidential(meeting.block) || meeting.block.value.text.trim() === ''
          ? undefined
          : timeLine(meeting.block.value),
      ),
    );
