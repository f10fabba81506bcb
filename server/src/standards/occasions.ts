import { sayDay, type Day } from '../calendar/day.ts';
import type { Block, Span } from '../language/tree.ts';
import { eventKey } from '../plan/due.ts';
import { fieldsOf } from '../plan/items.ts';
import type { Meeting, Plan } from '../plan/plan.ts';
import { eventOf } from './events.ts';
import { meetingNamed } from './names.ts';
import { isOneMeeting, withoutEach } from './which-meeting.ts';
import type { Dated, FieldName, MeetingKind } from './standard.ts';

/** One time that something is or was, as the plan dates it. */
export interface Occasion {
  readonly day: Day;
  /** Where the day stands. */
  readonly place: Span | undefined;
  readonly block: Block;
  /** "the review on 4 May 2026", "‘Moved to Elm Road’ on 4 May 2026". */
  readonly said: string;
}

/** Every time that a plan dates for a kind of meeting, a field, an `Event` or a heading, in the order of the days. */
export function datesOf(plan: Plan, what: Dated): Occasion[] {
  return what.type === 'meeting'
    ? meetings(plan, what.meeting.kind, what.meeting.word)
    : days(plan, what.field);
}

/** Every time of what a sentence names by words: each such meeting, or each `Event` that begins with these words. */
export function occasions(plan: Plan, named: string): Occasion[] {
  const words = withoutEach(named);
  const { value } = meetingNamed(words);
  if (value !== undefined && isOneMeeting(words)) return oneMeeting(plan, words, value.kind);
  return value === undefined ? happened(plan, words) : meetings(plan, value.kind, value.word);
}

/** `the next review`: the one that the plan works out, with its line. */
function oneMeeting(plan: Plan, words: string, kind: MeetingKind): Occasion[] {
  const { day, said } = eventOf(plan, words);
  const line = datedMeetings(plan, kind).find((each) => each.day === day)?.meeting;
  if (day === undefined) return [];
  return [{ day, place: line?.on, block: line?.block ?? plan.block, said: `${said} on ${sayDay(day)}` }];
}

/** The plan's own meetings of a kind that have a day, in the order of their days. */
export function datedMeetings(plan: Plan, kind: MeetingKind): { meeting: Meeting; day: Day }[] {
  return plan.meetings
    .filter((meeting) => meeting.kind === kind && meeting.block.parent === plan.block)
    .flatMap((meeting) => (meeting.on?.day === undefined ? [] : [{ meeting, day: meeting.on.day }]))
    .sort((a, b) => a.day - b.day);
}

const meetings = (plan: Plan, kind: MeetingKind, word: string): Occasion[] =>
  datedMeetings(plan, kind).map(({ meeting, day }) => ({
    day,
    place: meeting.on,
    block: meeting.block,
    said: `the ${word} on ${sayDay(day)}`,
  }));

function days(plan: Plan, { id, label }: FieldName): Occasion[] {
  if (id === undefined) return isDated(plan, label) ? happened(plan, label) : [];
  return (plan.fields.get(id) ?? []).flatMap((field) => {
    const due = plan.due(field, 'end');
    return due?.day === undefined
      ? []
      : [{ day: due.day, place: due, block: plan.block, said: `‘${label}’ on ${sayDay(due.day)}` }];
  });
}

/** Whether a line of the plan gives the day; words such as `the first review` are worked out and stand in no line. */
const isDated = (plan: Plan, words: string): boolean =>
  plan.events.has(eventKey(words)) ||
  plan.blocksOf('event').some((block) => eventKey(block.value.text).startsWith(eventKey(words)));

function happened(plan: Plan, words: string): Occasion[] {
  const key = eventKey(words);
  const found: Occasion[] = [];
  for (const block of plan.blocksOf('event')) {
    const field = fieldsOf(block).get('on')?.[0];
    const due = field === undefined ? undefined : plan.due(field, 'start');
    if (due?.day !== undefined && eventKey(block.value.text).startsWith(key))
      found.push({ day: due.day, place: due, block, said: `‘${block.value.text}’ on ${sayDay(due.day)}` });
  }
  const single = eventOf(plan, words);
  if (found.length === 0 && single.day !== undefined)
    found.push({
      day: single.day,
      place: plan.events.get(key),
      block: plan.block,
      said: single.said.startsWith('‘') ? `${single.said} on ${sayDay(single.day)}` : single.said,
    });
  return found.sort((a, b) => a.day - b.day);
}
