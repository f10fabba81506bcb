import type { TimeMention } from '../language/values/time.ts';
import { CALENDAR_DAYS, STAGES } from './lexicon/calendar-days.ts';
import { NUMBER_WORDS } from './lexicon/amounts.ts';
import { wordSet } from './lexicon/group.ts';
import { phraseAt, phraseTable } from './lexicon/phrases.ts';
import { isNumber } from './numbers.ts';
import { WEEKDAY_WORDS } from './weekdays.ts';
import { MONTH_WORDS } from './months.ts';
import type { Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DAYS = phraseTable(wordSet(CALENDAR_DAYS));
const STAGE = phraseTable(wordSet(STAGES));

const PREPOSITIONS: ReadonlyMap<string, 'by' | 'before' | 'until' | 'on'> = new Map([
  ['by', 'by'],
  ['before', 'before'],
  ['until', 'until'],
  ['till', 'until'],
  ['on', 'on'],
  ['at', 'on'],
  ['in', 'on'],
  ['over', 'on'],
  ['during', 'on'],
  ['throughout', 'on'],
  ['for', 'on'],
  ['within', 'on'],
]);
/** What stands between `by` and the day: "by the week of her Year 6 SATs", "by the late May bank holiday". */
const BETWEEN = set(
  'the a his her their our my this next coming week day eve start beginning end close last first second third final time morning evening night weekend of in at for year school spring summer autumn winter early late mid new january february march april may june july august september october november december 1 2 3 4 5 6 7 8 9 10 11 12 13 gcse a-level rest whole at',
);
const EDGES = set('end start beginning close rest');
/** "her first term at college", but "his first school". */
const ORDINALS = set('last first final second third');
const PARTS = set('day week term half-term year month');
const MONTHS: ReadonlySet<string> = new Set(MONTH_WORDS);
const SPANS = set('day week fortnight month term half-term year');

/** The event of a mention whose day stands in the calendar. */
export const CALENDAR_DAY = 'a day in the calendar';

function mention(
  start: number,
  end: number,
  preposition: 'by' | 'before' | 'until' | 'on' = 'by',
): TimeMention {
  const point = { type: 'event', event: CALENDAR_DAY } as const;
  return { type: 'deadline', deadline: { point, edge: 'whole', preposition }, start, end };
}

/** Words that open such a time; the names of days and of school stages do too. */
export const CALENDAR_LEADS: readonly string[] = [
  ...['birthday', 'this', 'next', 'a', 'within', 'by', 'before', 'at'],
  ...WEEKDAY_WORDS,
  ...NUMBER_WORDS.keys(),
];

/** Whether the name of a day or of a school stage can begin here. */
export const opensDay = ({ begins }: Word): boolean => (begins & (DAYS.bit | STAGE.bit)) !== 0;

/** "by Bonfire Night", "by the end of Nursery", "by mid-May", "a week on Tuesday", "by 18 months". */
export function calendarDayAt(words: readonly Word[], i: number): TimeMention | undefined {
  return (
    namedAt(words, i) ??
    seasonAt(words, i) ??
    midMonthAt(words, i) ??
    fromTodayAt(words, i) ??
    withinAt(words, i) ??
    monthsOldAt(words, i)
  );
}

/** "this season": of football, of the swimming club. */
function seasonAt(words: readonly Word[], i: number): TimeMention | undefined {
  const [word, season] = [words[i], words[i + 1]];
  if (word === undefined || season?.text !== 'season' || !/^(?:this|next)$/.test(word.text)) return undefined;
  return mention(word.start, season.end, 'on');
}

function namedAt(words: readonly Word[], i: number): TimeMention | undefined {
  // "has lent him a book", "her sats drop": those two are days only with a capital.
  if (words[i]?.capital === false && /^(?:lent|sats)$/.test(words[i].text)) return undefined;
  const day = phraseAt(DAYS, words, i);
  const stage = day > 0 ? 0 : phraseAt(STAGE, words, i);
  const birthday = words[i]?.text === 'birthday' && words[i - 1]?.text === 'next' ? 1 : 0;
  const length = day + stage + birthday;
  if (length === 0) return undefined;
  let from = i - 1;
  let edged = false;
  while (from > i - 8 && (BETWEEN.has(words[from]?.text ?? '') || words[from]?.capital === true)) {
    const text = words[from]?.text ?? '';
    edged ||= EDGES.has(text) || (ORDINALS.has(text) && PARTS.has(words[from + 1]?.text ?? ''));
    from -= 1;
  }
  const lead = leadOf(words, i, from) ?? leadless(words, day > 0 ? i : -1, from);
  if (lead === undefined || (stage > 0 && !edged)) return undefined;
  const last = words[i + length - 1];
  const tail = /^(?:day|week|night|weekend)$/.test(words[i + length]?.text ?? '') ? words[i + length] : last;
  return mention(lead.word.start, (tail ?? lead.word).end, lead.preposition);
}

/** The preposition that the day hangs on, the farthest of those between. */
function leadOf(
  words: readonly Word[],
  day: number,
  from: number,
): { word: Word; preposition: 'by' | 'before' | 'until' | 'on' } | undefined {
  for (let at = Math.max(0, from); at < day; at += 1) {
    const word = words[at];
    const preposition = PREPOSITIONS.get(word?.text ?? '');
    // "goes to primary school in the last term": only what leads straight to the day.
    if (word === undefined || preposition === undefined) continue;
    // "for the rest of term" has an end; "in good time for the mocks" has none.
    if (word.text === 'for' && !/^(?:rest|whole|remainder)$/.test(words[at + 2]?.text ?? '')) continue;
    const between = words.slice(at + 1, day);
    // "by the Jubilee bank holiday": one name may stand between.
    const names = between.filter((each) => !BETWEEN.has(each.text));
    if (names.length === 0 || (names.length === 1 && names[0]?.capital === true))
      return { word, preposition };
  }
  return undefined;
}

/** "…, August results day": behind a comma or a dash a day with its month or year needs nothing before it. */
function leadless(
  words: readonly Word[],
  day: number,
  from: number,
): { word: Word; preposition: 'on' } | undefined {
  const word = words[from + 1];
  if (day < 0 || word === undefined || word.type === 'mark') return undefined;
  const dated = words
    .slice(from + 1, day)
    .some(({ text }) => MONTHS.has(text) || text === 'next' || text === 'this');
  const parted = words[from] === undefined || [',', '-', '(', ':', ';'].includes(words[from].text);
  return dated && parted ? { word, preposition: 'on' } : undefined;
}

/** "by mid-May": a month with its part in one word. */
function midMonthAt(words: readonly Word[], i: number): TimeMention | undefined {
  const word = words[i];
  if (word?.text.includes('-') !== true) return undefined;
  const [part, month] = word.text.split('-');
  if (!['mid', 'late', 'early'].includes(part ?? '') || !MONTHS.has(month ?? '')) return undefined;
  const lead = words[i - 1];
  const preposition = PREPOSITIONS.get(lead?.text ?? '');
  const start = preposition === undefined ? undefined : lead?.start;
  return mention(start ?? word.start, word.end, preposition);
}

/** "a fortnight today", "a week on Tuesday", "Monday week". */
function fromTodayAt(words: readonly Word[], i: number): TimeMention | undefined {
  const [first, next, last] = [words[i], words[i + 1], words[i + 2]];
  if (first === undefined || next === undefined) return undefined;
  if (WEEKDAY_WORDS.has(first.text) && (next.text === 'week' || next.text === 'fortnight'))
    return mention(first.start, next.end, 'on');
  const counted = first.text === 'a' || NUMBER_WORDS.has(first.text);
  if (!counted || !/^(?:weeks?|fortnight|months?)$/.test(next.text) || last === undefined) return undefined;
  const day = last.text === 'on' ? words[i + 3] : last;
  return day !== undefined && (day.text === 'today' || day.text === 'tomorrow' || WEEKDAY_WORDS.has(day.text))
    ? mention(first.start, day.end, 'on')
    : undefined;
}

/** "within the month", "by the year end". */
function withinAt(words: readonly Word[], i: number): TimeMention | undefined {
  const [word, article] = [words[i], words[i + 1]];
  if (word === undefined || article?.text !== 'the') return undefined;
  if (word.text === 'within' && SPANS.has(words[i + 2]?.text ?? ''))
    return mention(word.start, words[i + 2]?.end ?? word.end);
  if (word.text !== 'by') return undefined;
  const span = SPANS.has(words[i + 2]?.text ?? '') ? i + 2 : i + 3;
  const ends = words[span + 1];
  return SPANS.has(words[span]?.text ?? '') && ends?.text === 'end'
    ? mention(word.start, ends.end)
    : undefined;
}

/** "by 18 months", "at six weeks old": the age of a baby. */
function monthsOldAt(words: readonly Word[], i: number): TimeMention | undefined {
  const [lead, number, unit, old] = [words[i], words[i + 1], words[i + 2], words[i + 3]];
  if (lead === undefined || !isNumber(number)) return undefined;
  if (!['by', 'before', 'at'].includes(lead.text) || unit === undefined) return undefined;
  if (!/^(?:months|weeks)$/.test(unit.text)) return undefined;
  if (old?.text === 'old') return mention(lead.start, old.end);
  const closes = old === undefined || old.type === 'mark' || lead.text === 'by';
  return closes ? mention(lead.start, unit.end) : undefined;
}
