import { MONTHS as MONTH_NAMES } from '../calendar/day.ts';
import type { TimeMention, TimePoint } from '../language/values/time.ts';
import { CALENDAR_DAY, CALENDAR_LEADS, calendarDayAt, opensDay } from './calendar-days.ts';
import { SCHOOLS } from './lexicon/schools.ts';
import type { Word } from './words.ts';

const OPENERS = new Set(['by', 'before', 'until', 'till', 'on', 'from']);
const UNTIL_MONTH = new Set(['to', 'until', 'till']);
const WHOLE = new Set(['whole', 'all', 'rest', 'remainder']);
/** "in each week of November" goes to its end too. */
const EACH = new Set(
  ['day', 'night', 'morning', 'week', 'weekday', 'weekend', 'school', 'lesson'].flatMap((unit) => [
    unit,
    `${unit}s`,
  ]),
);
const WEEKS = new Set(['week', 'weekend', 'fortnight', 'day', 'days']);
const UNTIL = new Set(['until', 'till', 'before', 'by', 'when']);
const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
const SHORT_MONTHS = MONTHS.map((name) => name.slice(0, 3));

/** The month a word names, in full or by its first letters, counted from 0; -1 where it names none. */
function monthOf(word: string): number {
  const full = MONTHS.indexOf(word);
  return full >= 0 ? full : SHORT_MONTHS.indexOf(word === 'sept' ? 'sep' : word);
}
const PLACES = new Set([...SCHOOLS, 'job', 'apprenticeship', 'course', 'infants', 'juniors']);
const BEGINNINGS = new Set([
  'starts',
  'start',
  'starting',
  'begins',
  'leaves',
  'leaving',
  'finishes',
  'finishing',
  'joins',
  'moves',
  'goes',
  'enters',
]);

/** What such a time begins with, beside figures, names and words with a dash: few words of a sentence do. */
const LEADS = new Set([
  ...OPENERS,
  ...BEGINNINGS,
  ...UNTIL_MONTH,
  ...WHOLE,
  ...EACH,
  ...WEEKS,
  ...CALENDAR_LEADS,
  'first',
  'old',
  'check',
  'check-up',
  'jabs',
]);

const mayOpen = (word: Word): boolean =>
  word.capital || word.type === 'number' || LEADS.has(word.text) || word.text.includes('-') || opensDay(word);

function at(
  start: number,
  end: number,
  point: TimePoint,
  preposition: 'by' | 'before' | 'until' | 'on' = 'by',
): TimeMention {
  return { type: 'deadline', deadline: { point, edge: 'whole', preposition }, start, end };
}

/** Times that show as such only in a sentence: a bare age, a first day at school, a span of months. */
export function withMore(
  text: string,
  words: readonly Word[],
  times: readonly TimeMention[],
): readonly TimeMention[] {
  const more: TimeMention[] = [];
  const plain = times.filter((time) => !isFraction(text, time) && !isPartOf(text, time));
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
      schoolAt(words, i) ??
      weekAfter(words, i) ??
      dayBehindClock(words, i, times) ??
      monthsOwn(words, i) ??
      developmentCheck(words, i) ??
      soOld(words, i) ??
      weekOfTerm(words, i) ??
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
  if (more.length === 0) return plain.length === times.length ? times : plain;
  return [
    ...plain.filter((time) => !more.some((each) => time.start >= each.start && time.end <= each.end)),
    ...more,
  ].sort((a, b) => a.start - b.start);
}

/** "in the last fortnight of June": the end of a month, and not what has been. */
function isPartOf(text: string, time: TimeMention): boolean {
  return (
    time.type === 'history' &&
    /^ (?:of|in|before|after) (?:the |\p{Lu})/u.test(text.slice(time.end, time.end + 12))
  );
}

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
  return at(
    opener.start,
    blank.end,
    { type: 'blank', prompt: blank.raw },
    opener.text === 'before' ? 'before' : 'by',
  );
}

/** "at 18," "on reaching 18", "by his 18th". */
function ageAt(words: readonly Word[], i: number): TimeMention | undefined {
  const word = words[i];
  if (word?.type !== 'number') return undefined;
  const age = Number.parseInt(word.text, 10);
  if (age < 11 || age > 25) return undefined;
  const [before, after] = [words[i - 1], words[i + 1]];
  if (before === undefined) return undefined;
  // "before he's 17".
  const short = /^(?:he|she|they|i)['’](?:s|re|m)$/i.test(before.raw);
  const ordinal = /^\d+(?:st|nd|rd|th)$/.test(word.text);
  if (
    ordinal &&
    ['his', 'her', 'their', 'my', 'your'].includes(before.text) &&
    words[i - 2] !== undefined &&
    (after === undefined || after.type === 'mark' || after.text === 'birthday')
  ) {
    return at(words[i - 2]?.start ?? before.start, word.end, { type: 'birthday', age });
  }
  if (
    !/^\d+$/.test(word.text) ||
    !(
      after === undefined ||
      (after.type === 'mark' && after.text !== '.') ||
      (after.text === '.' && words[i + 2] === undefined) ||
      after.text === 'she' ||
      after.text === 'he' ||
      (after.capital && ((before.text === 'by' && i === 1) || short))
    )
  )
    return undefined;
  // "until she is at least 18".
  const verb =
    before.text === 'least' ? i - 3 : before.text === 'is' || before.text === 'are' ? i - 1 : short ? i : -1;
  const bound =
    verb < 0
      ? -1
      : ([1, 2, 3, ...(short ? [4] : [])]
          .map((step) => verb - step)
          .find((each) => UNTIL.has(words[each]?.text ?? '')) ?? -1);
  if (bound >= 0)
    return at(words[bound]?.start ?? before.start, word.end, { type: 'birthday', age }, 'until');
  if (
    ['reaching', 'turning', 'turns', 'reaches'].includes(before.text) ||
    (before.text === 'at' && (after === undefined || after.type === 'mark'))
  ) {
    if (
      before.text === 'at' &&
      !(
        words[i - 2] === undefined ||
        words[i - 2]?.type === 'mark' ||
        words[i - 2]?.text === 'care' ||
        words[i - 2]?.text === 'school'
      )
    )
      return undefined;
    return at(before.start, word.end, { type: 'birthday', age });
  }
  if (before.text === 'by' && i === 1) return at(before.start, word.end, { type: 'birthday', age });
  return undefined;
}

/** "June-July": the end of the later month. */
function monthsAt(words: readonly Word[], i: number): TimeMention | undefined {
  const [first, dash, second] = [words[i], words[i + 1], words[i + 2]];
  if (first?.capital !== true) return undefined;
  if (dash?.text !== '-' && !first.text.includes('-')) return undefined;
  const joined = first.text.split('-');
  const [a, b, end] =
    joined.length === 2
      ? [joined[0], joined[1], first.end]
      : [first.text, dash?.text === '-' ? second?.text : undefined, second?.end];
  const month = monthOf(b ?? '');
  if (end === undefined || month < 0 || monthOf(a ?? '') < 0) return undefined;
  return at(first.start, end, { type: 'month', year: undefined, month: month + 1 });
}

/** "from February to July": the end of the later month. */
function untilMonth(words: readonly Word[], i: number): TimeMention | undefined {
  const [to, name] = [words[i], words[i + 1]];
  if (to === undefined || name?.capital !== true || !UNTIL_MONTH.has(to.text)) return undefined;
  const month = monthOf(name.text);
  const holiday = /^(?:easter|christmas)$/.test(name.text);
  if (month < 0 && !holiday) return undefined;
  // "April to September", "Feb through to July".
  const first = words[words[i - 1]?.text === 'through' ? i - 2 : i - 1];
  const spans = first?.capital === true && monthOf(first.text) >= 0;
  if (!spans && !words.slice(Math.max(0, i - 5), i).some((word) => word.text === 'from')) return undefined;
  if (holiday) return at(to.start, name.end, { type: 'holiday', name: name.raw, year: undefined }, 'until');
  return at(to.start, name.end, { type: 'month', year: undefined, month: month + 1 }, 'until');
}

/** "for the whole of November", "throughout all of May". */
function wholeMonth(words: readonly Word[], i: number): TimeMention | undefined {
  const whole = words[i];
  const before = words[i - 1]?.text;
  if (whole === undefined) return undefined;
  const each = (before === 'each' || before === 'every') && EACH.has(whole.text);
  if (!each && !WHOLE.has(whole.text)) return undefined;
  if (each && words[i + 1]?.text !== 'of' && words[i + 1]?.text !== 'in') return undefined;
  const name = words[/^(?:of|in)$/.test(words[i + 1]?.text ?? '') ? i + 2 : i + 1];
  if (name === undefined) return undefined;
  const year = words[name.text === 'year' ? words.indexOf(name) + 1 : -1];
  // "for the whole of Year 8".
  if (year?.type === 'number')
    return at(whole.start, year.end, { type: 'yearGroup', year: Number(year.text) }, 'until');
  const month = name.capital ? monthOf(name.text) : -1;
  if (month < 0) return undefined;
  return at(whole.start, name.end, { type: 'month', year: undefined, month: month + 1 }, 'until');
}

/** "on leaving Year 14", "before she starts nursery", "in time for her first day at sixth form". */
function schoolAt(words: readonly Word[], i: number): TimeMention | undefined {
  const word = words[i];
  if (word === undefined) return undefined;
  const firstDay =
    word.text === 'first' &&
    ['day', 'week', 'term'].includes(words[i + 1]?.text ?? '') &&
    ['at', 'of', 'in'].includes(words[i + 2]?.text ?? '');
  const begins = BEGINNINGS.has(word.text) && leadsIn(words, i);
  if (!firstDay && !begins) return undefined;
  for (let j = i + 1; j < Math.min(words.length, i + 7); j += 1) {
    const place = words[j];
    if (place === undefined || place.type === 'mark') break;
    if (!PLACES.has(place.text)) continue;
    const start = words[Math.max(0, i - 2)]?.start ?? word.start;
    return at(start, place.end, { type: 'event', event: place.text }, 'before');
  }
  return undefined;
}

function leadsIn(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 3); j -= 1) {
    const text = words[j]?.text ?? '';
    if (
      text === 'before' ||
      text === 'until' ||
      text === 'till' ||
      text === 'when' ||
      text === 'on' ||
      text === 'once' ||
      text === 'time'
    )
      return true;
  }
  return false;
}

/** "at July's clinic". */
function monthsOwn(words: readonly Word[], i: number): TimeMention | undefined {
  const [lead, name] = [words[i], words[i + 1]];
  if (lead === undefined || name?.possessive !== true || !name.capital) return undefined;
  if (lead.text !== 'at' && lead.text !== 'by' && lead.text !== 'before') return undefined;
  const month = monthOf(name.text);
  if (month < 0) return undefined;
  return at(lead.start, name.end, { type: 'month', year: undefined, month: month + 1 });
}

/** "at her 2 year check": the health visitor's checks come at a known age. */
function developmentCheck(words: readonly Word[], i: number): TimeMention | undefined {
  const [number, unit, check] = [words[i - 2], words[i - 1], words[i]];
  if (check === undefined || !/^(?:check|check-up|jabs)$/.test(check.text) || number?.type !== 'number')
    return undefined;
  if (!/^(?:years?|months?|weeks?)$/.test(unit?.text ?? '')) return undefined;
  return at(check.start, check.end, { type: 'birthday', age: Number.parseInt(number.text, 10) });
}

/** "by the 3rd week of term": the school's calendar has it. */
function weekOfTerm(words: readonly Word[], i: number): TimeMention | undefined {
  const [week, of, next, last] = [words[i], words[i + 1], words[i + 2], words[i + 3]];
  if (week?.text !== 'week' || of?.text !== 'of') return undefined;
  const term = next?.text === 'the' || next?.text === 'each' ? last : next;
  const name = term === undefined ? undefined : /^(?:term|half-term)$/.test(term.text) ? term : undefined;
  const lead = words.slice(Math.max(0, i - 4), i).some((word) => /^(?:by|before|until|in)$/.test(word.text));
  if (name === undefined || next?.text === 'each' || !lead) return undefined;
  return at(week.start, name.end, { type: 'event', event: CALENDAR_DAY });
}

/** "when baby's 6 weeks old", "by the time she is 18 months old". */
function soOld(words: readonly Word[], i: number): TimeMention | undefined {
  const old = words[i];
  if (old?.text !== 'old' || !/^(?:weeks?|months?|years?)$/.test(words[i - 1]?.text ?? '')) return undefined;
  const before = words.slice(Math.max(0, i - 8), i - 2);
  if (!before.some((word) => /^(?:when|once|before|until|till|time)$/.test(word.text))) return undefined;
  return at(old.start, old.end, { type: 'event', event: CALENDAR_DAY }, 'until');
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** "by 5pm Friday": the day stands behind the hour. */
function dayBehindClock(
  words: readonly Word[],
  i: number,
  times: readonly TimeMention[],
): TimeMention | undefined {
  const word = words[i];
  const weekday = word?.capital === true ? WEEKDAYS.indexOf(word.text) + 1 : 0;
  if (word === undefined || weekday === 0) return undefined;
  const before = words[i - 1];
  const clock = times.some((time) => time.type === 'clock' && time.end === before?.end);
  // "by close of play Thursday".
  const close = words[i - 3]?.text === 'close' && /^(?:play|business)$/.test(before?.text ?? '');
  if (close && words[i - 4]?.text === 'by')
    return at(words[i - 4]?.start ?? word.start, word.end, { type: 'weekday', weekday });
  if (!clock || words[i + 1]?.type === 'word') return undefined;
  return at(word.start, word.end, { type: 'weekday', weekday });
}

/** "in the week after Easter", "the last week of June". */
function weekAfter(words: readonly Word[], i: number): TimeMention | undefined {
  const [week, after, holiday] = [words[i], words[i + 1], words[i + 2]];
  if (
    holiday?.capital !== true ||
    week === undefined ||
    after === undefined ||
    !['after', 'before', 'of', 'in'].includes(after.text) ||
    !WEEKS.has(week.text)
  )
    return undefined;
  const month = monthOf(holiday.text);
  if (month >= 0)
    return at(week.start, holiday.end, { type: 'month', year: undefined, month: month + 1 }, 'on');
  return at(week.start, holiday.end, { type: 'holiday', name: holiday.raw, year: undefined }, 'on');
}
