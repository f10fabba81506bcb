import type { Span } from '../language/tree.ts';
import type { TimeMention } from '../language/values/time.ts';
import { CALENDAR_DAY } from './calendar-days.ts';
import { DAILY_MOMENTS } from './lexicon/moments.ts';
import { wordSet } from './lexicon/group.ts';
import { phraseAt, phraseTable } from './lexicon/phrases.ts';
import { SCHOOLS } from './lexicon/schools.ts';
import { isNumber } from './numbers.ts';
import { ANY_MONTH } from './months.ts';
import type { Word } from './words.ts';

const MOMENTS = phraseTable(wordSet(DAILY_MOMENTS));
const AHEAD = /\b(?:next|coming|following|first|from now|from today|remaining|rest of)\b/i;
const HUNG = /^,? (?:from|starting|beginning|commencing)\b/i;
/** Days that every reader of the child's calendar knows. */
const SCHOOL = new Set(SCHOOLS);
/** "the September after she turns 18": a month, hung on what comes before it. */
const NAMED_SPAN = new RegExp(`\\b(?:week|month|term|summer|autumn|spring|${ANY_MONTH}) $`, 'i');
/** "eight Sundays out of the ten starting 5 July": so many days from a day. */
const OUT_OF =
  /\bof (?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty) $/i;
const SHORT_UNITS = new Set(['minute', 'hour']);

/** Which words belong to a time, so that they count nothing and name nobody. */
export function usesUp(words: readonly Word[], times: readonly TimeMention[]): boolean[] {
  return words.map((word) => times.some((time) => word.start >= time.start && word.end <= time.end));
}

/** "from 8 January to 26 March", but "Monday to Friday". */
const TO_A_DAY = / (?:to|until|till) (?!mon|tue|wed|thu|fri|sat|sun)\S/i;
/** "three times a week until the next review": a meeting whose day the words do not give. */
const TO_A_MEETING =
  / (?:next|coming) (?:[\w-]+ ){0,4}(?:review|[ri]cpc|conference|hearing|meeting|visit|panel|pep|group)$/i;

/** Is something due by it? A start, a rhythm, a time of day or the next meeting sets no end. */
export function setsEnd(text: string, time: TimeMention, kind: 'goal' | 'action'): boolean {
  if (time.type === 'recurrence')
    return (
      time.recurrence.until !== undefined ||
      time.recurrence.span !== undefined ||
      (TO_A_DAY.test(text.slice(time.start, time.end)) &&
        !TO_A_MEETING.test(text.slice(time.start, time.end)))
    );
  if (time.type === 'duration') {
    const words = text.slice(time.start, time.end);
    if (SHORT_UNITS.has(time.duration.unit)) return false;
    // "for eight weeks from Monday 4 May": a length that is hung on a day.
    if (/^(?:for|over|in|during) /i.test(words) && HUNG.test(text.slice(time.end, time.end + 14)))
      return true;
    return AHEAD.test(words) && !/\bof the\b/i.test(words);
  }
  if (time.type !== 'deadline') return false;
  const { point, preposition, edge } = time.deadline;
  // "from 1 to 31 May" has its end in it.
  if (point.type === 'range') return true;
  if (preposition === 'from' || preposition === 'after') {
    const before = text.slice(Math.max(0, time.start - 24), time.start);
    return (kind === 'action' && point.type === 'date') || NAMED_SPAN.test(before) || OUT_OF.test(before);
  }
  const lead = text.slice(time.start, time.start + 6).toLowerCase();
  switch (point.type) {
    case 'sameDay':
      return false;
    case 'meeting':
      return typeof point.ordinal === 'number';
    case 'event':
      return point.event === CALENDAR_DAY || SCHOOL.has(point.event);
    case 'yearGroup':
    case 'keyStage':
      return (
        edge !== 'whole' ||
        preposition === 'by' ||
        preposition === 'before' ||
        preposition === 'until' ||
        /^(?:when|on |once|after|during)/.test(lead)
      );
    case 'weekday':
      return (
        kind === 'action' ||
        preposition === 'by' ||
        preposition === 'before' ||
        preposition === 'until' ||
        /next|this|coming/i.test(text.slice(time.start, time.end))
      );
    case 'offset':
      return !SHORT_UNITS.has(point.duration.unit) || (kind === 'action' && point.event !== undefined);
    default:
      return true;
  }
}

const PERIODS = new Set('day night week weekend fortnight month term half-term quarter year'.split(' '));
const DAYS = /^(?:days?|nights?|mornings?|afternoons?|evenings?|lessons?)$/;

/** "one a fortnight", "two visits a week": so many in each period. */
function perUnit(words: readonly Word[], at: number): boolean {
  if (!['a', 'per', 'an'].includes(words[at]?.text ?? '') || !PERIODS.has(words[at + 1]?.text ?? ''))
    return false;
  return words.slice(Math.max(0, at - 5), at).some(isNumber);
}

/** "two mornings out of five", "three days in the week". */
function outOfDays(words: readonly Word[], at: number): boolean {
  if (!DAYS.test(words[at]?.text ?? '') || !isNumber(words[at - 1])) return false;
  const next = words[at + 1]?.text;
  if (next === 'out') return isNumber(words[at + 3]);
  return next === 'in' && (isNumber(words[at + 2]) || PERIODS.has(words[at + 3]?.text ?? ''));
}

/** "on days 5, 10 and 14 after her birth", "the day after he comes home": days counted from what happens. */
function onDays(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (!/^(?:days?|weeks?|morning|evening)$/.test(text)) return false;
  if (['same', 'next', 'following'].includes(words[at - 1]?.text ?? ''))
    return ['if', 'when', 'whenever', 'after', 'that', 'as'].includes(words[at + 1]?.text ?? '');
  if (words[at - 1]?.text === 'the' && words[at + 1]?.text === 'after') return true;
  let next = at + 1;
  while (isNumber(words[next]) || [',', 'and', 'or', '&'].includes(words[next]?.text ?? '')) next += 1;
  return next > at + 1 && ['after', 'of', 'from', 'following'].includes(words[next]?.text ?? '');
}

/** How often or on what occasion it happens. `head` is the word behind a heading. */
export function rhythmIn(
  text: string,
  words: readonly Word[],
  times: readonly TimeMention[],
  head: number,
): Span | undefined {
  const mention = times.find((time) => time.type === 'recurrence');
  if (mention !== undefined) return mention;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    if (
      (word.text === 'each' || word.text === 'every') &&
      words[at + 1]?.type === 'word' &&
      !['other', 'opportunity', 'effort', 'of', 'so', 'now', 'once', 'few'].includes(
        words[at + 1]?.text ?? '',
      )
    ) {
      return { start: word.start, end: words[at + 1]?.end ?? word.end };
    }
    // "on any day Jay is not in".
    if (
      word.text === 'any' &&
      /^(?:day|night|morning|evening|lesson|occasion)$/.test(words[at + 1]?.text ?? '') &&
      words[at - 1]?.text === 'on'
    )
      return { start: word.start, end: words[at + 1]?.end ?? word.end };
    // "on college mornings".
    if (
      word.text === 'on' &&
      /^(?:days|mornings|afternoons|evenings|nights|weekdays)$/.test(words[at + 2]?.text ?? '') &&
      /^(?:school|college|work|training|nursery|club|contact|match|non-school)$/.test(
        words[at + 1]?.text ?? '',
      )
    )
      return { start: word.start, end: words[at + 2]?.end ?? word.end };
    if (
      word.text === 'whenever' &&
      !['possible', 'needed', 'appropriate'].includes(words[at + 1]?.text ?? '')
    )
      return word;
    if (perUnit(words, at) || outOfDays(words, at) || onDays(words, at))
      return { start: words[Math.max(0, at - 1)]?.start ?? word.start, end: words[at + 1]?.end ?? word.end };
    const moment = phraseAt(MOMENTS, words, at);
    if (moment > 0) return { start: word.start, end: words[at + moment - 1]?.end ?? word.end };
  }
  const first = words[head];
  const prompt = times.some(
    (time) =>
      time.type === 'clock' ||
      (time.type === 'duration' && text.slice(time.start, time.start + 6).toLowerCase() === 'within') ||
      (time.type === 'deadline' &&
        (time.deadline.point.type === 'offset' || time.deadline.point.type === 'sameDay')),
  );
  if (
    first !== undefined &&
    /^(?:if|when|whenever|once|after|should|were|had)$/.test(first.text) &&
    (prompt ||
      /straight after|straight away|at once|within (?:the|an) hour|\b(?:by|after|before) \d{1,2}(?=[, ])/i.test(
        text,
      ))
  )
    return first;
  return undefined;
}
