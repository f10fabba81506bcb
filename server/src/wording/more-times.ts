import type { TimeMention } from '../language/values/time.ts';
import { ageAt, developmentCheck, soOld } from './age-times.ts';
import { CALENDAR_LEADS, calendarDayAt, opensDay } from './calendar-days.ts';
import { dayBehindClock } from './day-behind-clock.ts';
import { OCCASION_LEADS, countedOccasions } from './counted-occasions.ts';
import { deadlineAt } from './deadline-mention.ts';
import { frontEvent } from './front-event.ts';
import {
  EACH,
  UNTIL_MONTH,
  WEEKS,
  WHOLE,
  daysOfMonth,
  monthsAt,
  monthsOwn,
  untilMonth,
  weekAfter,
  wholeMonth,
} from './month-times.ts';
import { meetingsIn } from './meeting-times.ts';
import { WEEK_WORDS, numberedWeek } from './numbered-weeks.ts';
import { BEGINNINGS, schoolAt, weekOfTerm } from './school-times.ts';
import { weekdayParts } from './weekday-parts.ts';
import type { Word } from './words.ts';

const OPENERS = new Set(['by', 'before', 'until', 'till', 'on', 'from']);
/** What such a time begins with, beside figures, names and words with a dash: few words of a sentence do. */
const LEADS = new Set([
  ...OPENERS,
  ...BEGINNINGS,
  ...UNTIL_MONTH,
  ...WHOLE,
  ...EACH,
  ...WEEKS,
  ...CALENDAR_LEADS,
  ...OCCASION_LEADS,
  ...WEEK_WORDS,
  'first',
  'old',
  'check',
  'check-up',
  'jabs',
]);

const mayOpen = (word: Word): boolean =>
  word.capital || word.type === 'number' || LEADS.has(word.text) || word.text.includes('-') || opensDay(word);

/** Times that show as such only in a sentence: a bare age, a first day at school, a span of months. */
export function withMore(
  text: string,
  words: readonly Word[],
  times: readonly TimeMention[],
): readonly TimeMention[] {
  const more: TimeMention[] = [];
  const read = times
    .filter((time) => !isFraction(text, time) && !isPartOf(text, time) && !isHour(text, time))
    .map((time) => frontEvent(text, words, asAndWhen(text, time)));
  const meetings = meetingsIn(text, words).filter(
    (meeting) => !read.some((time) => isCountedFrom(time, meeting)),
  );
  const plain = meetings.length === 0 ? read : withMeetings(read, meetings);
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined || !mayOpen(word)) continue;
    const inside = plain.some((time) => word.start >= time.start && word.start < time.end);
    const month = wholeMonth(words, i);
    if (inside && month === undefined) continue;
    const found =
      month ??
      untilMonth(words, i) ??
      blankAt(words, i) ??
      ageAt(words, i) ??
      monthsAt(words, i) ??
      daysOfMonth(words, i) ??
      schoolAt(words, i) ??
      weekAfter(words, i) ??
      weekdayParts(words, i) ??
      dayBehindClock(words, i, times) ??
      monthsOwn(words, i) ??
      developmentCheck(words, i) ??
      soOld(words, i) ??
      weekOfTerm(words, i) ??
      countedOccasions(words, i) ??
      numberedWeek(words, i) ??
      calendarDayAt(words, i);
    if (
      found !== undefined &&
      !plain.some(
        (time) =>
          found.start < time.end &&
          time.start < found.end &&
          time.type !== 'duration' &&
          time.type !== 'recurrence',
      )
    )
      more.push(found);
  }
  if (more.length === 0) return plain;
  return [
    ...plain.filter((time) => !more.some((each) => time.start >= each.start && time.end <= each.end)),
    ...more,
  ].sort((a, b) => a.start - b.start);
}

/** "two weeks before the review": the day that is meant is another. */
const isCountedFrom = (time: TimeMention, meeting: TimeMention): boolean =>
  time.type === 'deadline' &&
  (time.deadline.point.type === 'offset' ||
    (time.deadline.point.type === 'meeting' && typeof time.deadline.point.ordinal === 'number')) &&
  time.start <= meeting.end &&
  meeting.start <= time.end;

/** The times with the meetings: "Year 9" in "by the Year 9 review" is a part of its name. */
function withMeetings(
  times: readonly TimeMention[],
  meetings: readonly TimeMention[],
): readonly TimeMention[] {
  const isInName = ({ type, start, end }: TimeMention): boolean =>
    (type === 'deadline' || type === 'nonDate') &&
    meetings.some((meeting) => meeting.start <= start && end <= meeting.end);
  return [...times.filter((time) => !isInName(time)), ...meetings].sort((a, b) => a.start - b.start);
}

/** "as and when required": one way of leaving it open, to its last word. */
function asAndWhen(text: string, time: TimeMention): TimeMention {
  if (time.type !== 'nonDate') return time;
  const rest = AS_AND_WHEN.exec(text.slice(time.end, time.end + 16));
  return rest === null || !/ when$/i.test(text.slice(time.start, time.end))
    ? time
    : { ...time, end: time.end + rest[0].length };
}

const AS_AND_WHEN = /^ (?:required|needed|necessary|requested|wanted|appropriate)\b/i;

/** "in the last fortnight of June": the end of a month, and not what has been. */
function isPartOf(text: string, time: TimeMention): boolean {
  return (
    time.type === 'history' &&
    /^ (?:of|in|before|after) (?:the |\p{Lu})/u.test(text.slice(time.end, time.end + 12))
  );
}

/** "a bedtime story": no length of time. */
const isHour = (text: string, time: TimeMention): boolean =>
  time.type === 'duration' &&
  /\ba (?:bed|lunch|break|tea|meal|play)-?time$/i.test(text.slice(time.start, time.end));

/** "three quarters of the lessons": a share, no time. */
function isFraction(text: string, time: TimeMention): boolean {
  return (
    time.type !== 'recurrence' &&
    /quarters?$/i.test(text.slice(time.start, time.end)) &&
    /^ of /.test(text.slice(time.end))
  );
}

function blankAt(words: readonly Word[], i: number): TimeMention | undefined {
  const [opener, blank] = [words[i], words[i + 1]];
  if (opener === undefined || blank?.type !== 'blank' || !OPENERS.has(opener.text)) return undefined;
  if (/name|area|insert (?!date)|worker|school/i.test(blank.raw)) return undefined;
  return deadlineAt(
    opener.start,
    blank.end,
    { type: 'blank', prompt: blank.raw },
    opener.text === 'before' ? 'before' : 'by',
  );
}
