import type { TimeMention } from '../language/values/time.ts';
import { MODALS } from './lexicon/small-words.ts';
import { comesRound, hasPartOfDay, isWeekday } from './moments-of-week.ts';
import { setsEnd } from './times.ts';
import type { Word } from './words.ts';

/** Words of a time that lie between this and a date say only where things stood: "84 in February". */
const VAGUE_WHEN = /at some point|sometime|some time/i;

/** Does the mention only say how things were: in brackets, or beside the figure that it starts from? */
function baseline(
  text: string,
  words: readonly Word[],
  time: TimeMention,
  kind: 'goal' | 'action',
  verbStart: number,
): boolean {
  if (time.type !== 'deadline' || time.deadline.edge !== 'whole') return false;
  const { preposition } = time.deadline;
  if (preposition === 'by' || preposition === 'before' || preposition === 'until') return false;
  const at = words.findIndex((word) => word.start >= time.start);
  // "grade 3 (Nov mock) to grade 4 (summer 2026)": only the last of them is ahead.
  if (words[at]?.bracketed === true)
    return !(
      datesEvent(words, at) ||
      words
        .slice(0, at)
        .some((word, i) => word.text === 'to' && words.slice(0, i).some((each) => each.bracketed))
    );
  // "Following the meeting on 12 January, …": what has been.
  if (
    /^(?:following|after|since|having)\b[^,]*$/i.test(text.slice(0, time.start)) &&
    text.indexOf(',', time.end) > 0 &&
    !STILL_TO_COME.test(text.slice(0, time.start))
  )
    return true;
  const before = text.slice(Math.max(0, time.start - 40), time.start);
  if (BORN.test(before) || HELD.test(before)) return true;
  const comma = before.lastIndexOf(',');
  if (time.start < verbStart && comma >= 0 && /\d(?![-\w])/.test(before.slice(comma))) return true;
  // "picks her up from school on 4 May": only a change goes from one figure to another.
  return (
    kind === 'goal' &&
    preposition === 'on' &&
    /\bfrom\b[^,;]*$/i.test(before) &&
    /^[^,;]*\bto\b|^[^;]*,/.test(text.slice(time.end))
  );
}

/** "After the course ends on 25 March". */
const STILL_TO_COME = /\b(?:ends|finishes|starts|begins|closes|is over|comes out|comes home|moves) $/i;

/** "by clinic (12 August)", "before the hearing (4 May)": the brackets say when that is. */
function datesEvent(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.text !== '(') return false;
  const before = words.slice(Math.max(0, at - 8), at - 1);
  const inTime = /\bin time for\b/i.test(before.map(({ text }) => text).join(' '));
  const lead = inTime
    ? before.findLastIndex((word) => word.text === 'for')
    : before.findLastIndex((word) => /^(?:by|before|until|till|at|to|and)$/.test(word.text));
  return (
    lead >= 0 &&
    before
      .slice(lead + 1)
      .every((word, i, all) =>
        word.type === 'word' ? !MODALS.has(word.text) : word.type === 'number' && all[i - 1]?.text === 'year',
      )
  );
}

/** "The review of 3 February agreed": a meeting or a paper of that day. */
const HELD =
  /\b(?:review|meeting|conference|hearing|assessment|report|order|letter|visit|panel|email)s? (?:held |dated )?(?:of|dated) (?:the )?$/i;

/** The day of birth is no deadline. */
const BORN = /\b(?:born|dob|d\.o\.b\.?|date of birth:?)(?: on)? ?$/i;

/** The time that sets an end. `verbStart` is where the main verb stands. */
export function deadlineIn(
  text: string,
  words: readonly Word[],
  times: readonly TimeMention[],
  kind: 'goal' | 'action',
  verbStart: number,
): TimeMention | undefined {
  const ends = (time: TimeMention, i: number): boolean =>
    setsEnd(text, time, kind) &&
    !baseline(text, words, time, kind, verbStart) &&
    !(times[i - 1]?.type === 'nonDate' && VAGUE_WHEN.test(text.slice(times[i - 1]?.start, time.start)));
  const first = times.find(ends);
  if (first === undefined || !isWeekday(first)) return first;
  const whole = times.find((time, i) => (isWholeDate(time) || datesMeeting(text, times, i)) && ends(time, i));
  if (whole !== undefined) return whole;
  const inWeek = comesRound(text, times) || (kind === 'goal' && hasPartOfDay(text, first));
  return inWeek ? times.find((time, i) => !isWeekday(time) && ends(time, i)) : first;
}

/** "by the review on 31 March 2027": the day of what it is hung on. */
function datesMeeting(text: string, times: readonly TimeMention[], i: number): boolean {
  const [before, time] = [times[i - 1], times[i]];
  if (before?.type !== 'deadline' || time?.type !== 'deadline') return false;
  const { point, preposition } = before.deadline;
  return (
    point.type === 'meeting' &&
    (preposition === 'by' || preposition === 'before') &&
    time.deadline.point.type === 'date' &&
    text.slice(before.end, time.start).trim() === ''
  );
}

/** The end in so many words: beside it a weekday only says when in the week. */
function isWholeDate(time: TimeMention): boolean {
  if (time.type === 'recurrence') return time.recurrence.until !== undefined;
  if (time.type !== 'deadline') return false;
  const { point, preposition } = time.deadline;
  if (preposition !== 'by' && preposition !== 'before' && preposition !== 'until') return false;
  return WHOLE_DATES.has(point.type);
}

const WHOLE_DATES = new Set<string>([
  'date',
  'month',
  'year',
  'season',
  'holiday',
  'birthday',
  'range',
  'week',
]);
