import { MONTHS, WEEKDAYS } from '../../calendar/day.ts';
import type { Deadline, Duration, Recurrence, TimePoint, YearByWords } from './time.ts';

const PLACES = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** The word for a place in an order, 1 for `first`; undefined behind the tenth. */
export const placeName = (place: number): string | undefined => PLACES[place - 1];

/** A deadline in the words a plan would use: `by the end of Year 11`. */
export function sayDeadline({ point, edge, preposition }: Deadline): string {
  const words = sayPoint(point);
  const hung =
    edge === 'whole'
      ? words
      : edge === 'early' || edge === 'late'
        ? `${edge} ${words}`
        : `the ${edge} of ${withArticle(point, words)}`;
  if (point.type === 'sameDay') return words;
  return preposition === undefined ? hung : `${preposition} ${hung}`;
}

/** `6 weeks`, `2 to 3 weeks`, `half an hour`, `1 working day`. */
export function sayDuration({ least, most, unit }: Duration): string {
  if (least === 0.5 && most === 0.5) return `half ${unit === 'hour' ? 'an' : 'a'} ${unit}`;
  if (least !== most) return `${figure(least)} to ${figure(most)} ${unit}s`;
  return `${figure(least)} ${unit}${least === 1 ? '' : 's'}`;
}

/** `every 2 weeks on Wednesday until Easter`. */
export function sayRecurrence(recurrence: Recurrence): string {
  const { times, period, atLeast, weekdays, length, span, until, from } = recurrence;
  const named = weekdays.map((weekday) => WEEKDAYS[weekday] ?? '');
  const every = period.least === 1 ? `every ${period.unit}` : `every ${sayDuration(period)}`;
  let words: string;
  if (named.length > 0 && period.unit === 'week' && period.least === 1) words = `every ${joined(named)}`;
  else if (times === 1) words = named.length > 0 ? onWeekdays(period, named) : every;
  else words = `${counted(times)} ${every.replace(/^every (?=[a-z])/, 'a ').replace(/^a hour/, 'an hour')}`;
  const parts = [
    atLeast ? `at least ${words}` : words,
    length === undefined ? '' : `for ${sayDuration(length)}`,
    span === undefined ? '' : `for ${sayDuration(span)}`,
    from === undefined ? '' : sayDeadline(from),
    until === undefined ? '' : sayDeadline(until),
  ];
  return parts
    .filter((part) => part !== '')
    .join(', ')
    .replace(/, (until|from) /g, ' $1 ');
}

/** A point of time by itself: `31 March 2027`, `the second review`. */
export function sayPoint(point: TimePoint): string {
  switch (point.type) {
    case 'date':
      return yearly(`${point.day} ${MONTHS[point.month - 1] ?? `month ${point.month}`}`, point);
    case 'month':
      return point.figures === undefined
        ? yearly(MONTHS[point.month - 1] ?? '', point)
        : dated(MONTHS[point.month - 1] ?? '', point.figures);
    case 'quarter':
      return dated(`Q${point.quarter}`, point.year);
    case 'schoolHoliday':
      return dated(`the ${capital(point.name)} holidays`, point.year);
    case 'year':
      return String(point.year);
    case 'season':
      return yearly(point.season, point);
    case 'term':
      return dated(point.term === undefined ? 'term' : `the ${point.term} term`, point.year);
    case 'halfTerm':
      return dated(point.name === undefined ? 'half-term' : `${point.name} half-term`, point.year);
    case 'holiday':
      return yearly(point.name.split(' ').map(capital).join(' '), point);
    case 'week':
      return `the week of ${sayPoint(point.of)}`;
    case 'schoolYear':
      return point.from === undefined
        ? 'the school year'
        : `the ${point.from}/${String((point.from + 1) % 100).padStart(2, '0')} school year`;
    case 'yearGroup':
      return point.year === 0 ? 'Reception' : `Year ${point.year}`;
    case 'keyStage':
      return `Key Stage ${point.stage}`;
    case 'birthday':
      return sayBirthday(point);
    case 'relative':
      return sayRelative(point.unit, point.ahead);
    case 'range':
      return `${sayPoint(withoutYear(point.from, point.to))} to ${sayPoint(point.to)}`;
    case 'list':
      return joined(point.of.map(sayPoint));
    case 'weekday':
      return WEEKDAYS[point.weekday] ?? '';
    case 'offset':
      return sayOffset(point);
    case 'meeting':
      return sayMeeting(point.ordinal, point.meeting);
    case 'event':
      return point.event;
    case 'sameDay':
      return 'the same day';
    case 'blank':
      return `[${point.prompt}]`;
  }
}

/** `the 18th birthday`, `the age of 17½`. */
function sayBirthday({ age, whose }: TimePoint & { readonly type: 'birthday' }): string {
  if (Number.isInteger(age)) return `${isNamed(whose) ? whose : 'the'} ${nth(age)} birthday`;
  return `${isNamed(whose) ? whose : 'the'} age of ${sayAge(age)}`;
}

/** An age in years: `17`, `17½`. */
export const sayAge = (age: number): string => (Number.isInteger(age) ? `${age}` : `${Math.floor(age)}½`);

/** `May to June 2027`: a year that both ends share is said once. */
function withoutYear(from: TimePoint, to: TimePoint): TimePoint {
  if (from.type !== 'month' || to.type !== 'month') return from;
  if (from.year !== to.year || from.byWords !== to.byWords) return from;
  return { type: 'month', month: from.month, year: undefined };
}

/** `Ela's`, but not `her`, nor `Ela` before `turns 4`. */
const isNamed = (whose: string | undefined): whose is string => whose !== undefined && /['’]s?$/.test(whose);

function sayOffset(point: TimePoint & { readonly type: 'offset' }): string {
  const length = sayDuration(point.duration);
  const event = point.event ?? '';
  if (point.within) return event === '' ? `within ${length}` : `within ${length} of ${event}`;
  return event === ''
    ? `${length} ${point.direction === 'after' ? 'on' : 'before'}`
    : `${length} ${point.direction} ${event}`;
}

function sayRelative(unit: string, ahead: number): string {
  if (unit === 'day') return ahead === 1 ? 'the next day' : 'the same day';
  return ahead === 0 ? `this ${unit}` : ahead === 1 ? `next ${unit}` : `last ${unit}`;
}

/** Short forms and names that are written with capitals. */
const CAPITALS = /\b(?:[ri]cpc|pep|lac|cla|cin|ta[cf]|ehcp?|year \d|reception|camhs)\b/g;

/** `the second review`, `the next RCPC`. */
export function sayMeeting(ordinal: number | 'next' | 'last' | undefined, name: string): string {
  const meeting = name
    .replace(CAPITALS, (word) => (/year|recep/.test(word) ? capital(word) : word.toUpperCase()))
    .replace(/\bcic\b/, 'CiC');
  if (ordinal === undefined) return `the ${meeting}`;
  return `the ${typeof ordinal === 'number' ? (placeName(ordinal) ?? nth(ordinal)) : ordinal} ${meeting}`;
}

function withArticle(point: TimePoint, words: string): string {
  return point.type === 'season' && point.year === undefined ? `the ${words}` : words;
}

const capital = (word: string): string =>
  SEASONS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);

const SEASONS = new Set(['spring', 'summer', 'autumn', 'winter']);

function dated(words: string, year: number | undefined): string {
  return year === undefined ? words : `${words} ${year}`;
}

/** A time with its year in figures or in words: `31 March next year`, `next March`. */
function yearly(
  words: string,
  { year, byWords }: { readonly year: number | undefined; readonly byWords?: YearByWords },
): string {
  if (byWords === undefined || byWords === 'another kind of year') return dated(words, year);
  return byWords === 'next one' ? `next ${words}` : `${words} ${byWords}`;
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function onWeekdays(period: Duration, named: readonly string[]): string {
  if (period.least === 1) return `one ${joined(named)} every ${period.unit}`;
  return `every ${sayDuration(period)} on ${joined(named)}`;
}

function counted(times: number): string {
  return times === 2 ? 'twice' : `${figure(times)} times`;
}

function figure(number: number): string {
  return String(number);
}

function nth(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}
