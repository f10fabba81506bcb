import { MONTHS, sayDay, WEEKDAYS } from '../../calendar/day.ts';
import type { Span, Value } from '../../language/tree.ts';
import { readDate } from '../../language/values/times.ts';
import { sayDuration } from '../../language/values/say.ts';
import type { Due, Item } from '../../plan/plan.ts';
import { html, type Markup } from '../markup.ts';
import { blank, oneLine, printed } from './words.ts';

/**
 * A time for its reader: the day alone where the plan gives a day; its own words and the day that they come to where
 * it says "18th birthday"; its words alone where no day follows from them.
 */
export function sayDue(due: Due | undefined): Markup | undefined {
  if (due === undefined) return undefined;
  const words = oneLine(due.field?.value.text ?? '');
  const day = due.day === undefined ? undefined : html`<time>${sayDay(due.day)}</time>`;
  if (words !== '' && !isBareDay(words))
    return day === undefined ? sayTime(words) : html`${printed(words)} (${day})`;
  if (day !== undefined) return day;
  if (words !== '') return sayTime(words);
  return due.deadline.point.type === 'offset'
    ? html`within ${sayDuration(due.deadline.point.duration)}`
    : undefined;
}

/** The deadline of a goal, a step or an action, or the words that stand where it should be. */
export function sayBy({ by, fields }: Pick<Item, 'by' | 'fields'>): Markup | undefined {
  const written = oneLine(fields.get('by')?.[0]?.value.text ?? '');
  return sayDue(by) ?? (written === '' ? undefined : sayTime(written));
}

/** "by 26 March 2027", "within 6 weeks", "ongoing": a deadline as it follows words. */
export function sayUntilWhen(item: Pick<Item, 'by' | 'fields'>): Markup | undefined {
  const said = sayBy(item);
  if (said === undefined) return undefined;
  const words = oneLine(item.fields.get('by')?.[0]?.value.text ?? '');
  const isTime = item.by !== undefined || slipIn(words) !== undefined || words.startsWith('[');
  return isTime ? leadIn('by', words, said) : said;
}

/** A time after its "from", "by" or "until", where its own words do not lead it in. */
export const leadIn = (word: string, words: string, said: Markup): Markup =>
  LEADS_IN.test(words) && !isBareDay(words) ? said : html`${word} ${said}`;

const LEADS_IN =
  /^(?:by|before|within|in|on|at|from|until|till|during|when|once|after|as|every|each|straight|the same)\b/i;

/** Words about time as the plan has them. A day that is in no calendar is none to keep: it is to be filled in. */
export function sayTime(words: string): Markup {
  const slip = slipIn(words);
  if (slip === undefined) return printed(words);
  const day = words.slice(slip.start, slip.end);
  return html`${printed(words.slice(0, slip.start))}${blank(`date (there is no ${day})`)}${printed(words.slice(slip.end))}`;
}

/** Where words name a day that no calendar has. */
const slipIn = (words: string): Span | undefined =>
  readDate(words).slips.find(({ rule }) => rule === 'plan/impossible-date');

/** The words of a field about time as they stand. */
export const timeLine = ({ text }: Pick<Value, 'text'>): Markup => sayTime(oneLine(text));

const NAMES = [...MONTHS, ...WEEKDAYS].map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t)?`).join('|');
const BARE = new RegExp(`\\b(?:${NAMES}|the|of|by|on|st|nd|rd|th)\\b|(?<=\\d)(?:st|nd|rd|th)\\b`, 'gi');

/** Whether words are a day of the calendar and nothing else: "31 March 2027", "by Friday 4th June 2027". */
export const isBareDay = (words: string): boolean =>
  (words.match(/\d+/g) ?? []).length > 1 && words.replace(BARE, '').replace(/[\d\s.,/-]/g, '') === '';
