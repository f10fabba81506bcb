import type { TimeMention } from '../language/values/time.ts';
import { deadlineAt } from './deadline-mention.ts';
import { MONTH_WORDS } from './months.ts';
import type { Word } from './words.ts';

/** What stands between the first and the later month. */
export const UNTIL_MONTH: ReadonlySet<string> = new Set(['to', 'until', 'till']);
/** "the whole of February": to its end. */
export const WHOLE: ReadonlySet<string> = new Set(['whole', 'all', 'rest', 'remainder']);
/** "in each week of November" goes to its end too. */
export const EACH: ReadonlySet<string> = new Set(
  ['day', 'night', 'morning', 'week', 'weekday', 'weekend', 'school', 'lesson'].flatMap((unit) => [
    unit,
    `${unit}s`,
  ]),
);
/** They are found by what they are near: "the week after Easter", "a day in June". */
export const WEEKS: ReadonlySet<string> = new Set(['week', 'weekend', 'fortnight', 'day', 'days']);
const SHORT_MONTHS = MONTH_WORDS.map((name) => name.slice(0, 3));

/** The month a word names, in full or by its first letters, counted from 0; -1 where it names none. */
function monthOf(word: string): number {
  const full = MONTH_WORDS.indexOf(word);
  return full >= 0 ? full : SHORT_MONTHS.indexOf(word === 'sept' ? 'sep' : word);
}

/** "June-July": the end of the later month. */
export function monthsAt(words: readonly Word[], i: number): TimeMention | undefined {
  const [first, dash, second] = [words[i], words[i + 1], words[i + 2]];
  if (first?.capital !== true) return undefined;
  // "…, Oct and Nov".
  const both = dash?.text === 'and' && second?.capital === true && words[i - 1]?.text === ',';
  if (both && monthOf(first.text) >= 0 && monthOf(second.text) >= 0)
    return deadlineAt(first.start, second.end, {
      type: 'month',
      year: undefined,
      month: monthOf(second.text) + 1,
    });
  if (dash?.text !== '-' && !first.text.includes('-')) return undefined;
  const joined = first.text.split('-');
  const [a, b, end] =
    joined.length === 2
      ? [joined[0], joined[1], first.end]
      : [first.text, dash?.text === '-' ? second?.text : undefined, second?.end];
  const month = monthOf(b ?? '');
  if (end === undefined || month < 0 || monthOf(a ?? '') < 0) return undefined;
  return deadlineAt(first.start, end, { type: 'month', year: undefined, month: month + 1 });
}

/** "on 25 of the 30 days of April": all of the month. */
export function daysOfMonth(words: readonly Word[], i: number): TimeMention | undefined {
  const [number, days, of, name] = [words[i - 3], words[i - 2], words[i - 1], words[i]];
  if (name?.capital !== true || !/^(?:of|in)$/.test(of?.text ?? '') || number?.type !== 'number')
    return undefined;
  const month = monthOf(name.text);
  if (month < 0 || !EACH.has(days?.text ?? '')) return undefined;
  return deadlineAt(name.start, name.end, { type: 'month', year: undefined, month: month + 1 });
}

/** "from February to July": the end of the later month. */
export function untilMonth(words: readonly Word[], i: number): TimeMention | undefined {
  const [to, name] = [words[i], words[i + 1]];
  if (to === undefined || name?.capital !== true || !UNTIL_MONTH.has(to.text)) return undefined;
  const month = monthOf(name.text);
  const holiday = /^(?:easter|christmas)$/.test(name.text);
  if (month < 0 && !holiday) return undefined;
  // "April to September", "Feb through to July".
  const first = words[words[i - 1]?.text === 'through' ? i - 2 : i - 1];
  const spans = first?.capital === true && monthOf(first.text) >= 0;
  if (!spans && !words.slice(Math.max(0, i - 5), i).some((word) => word.text === 'from')) return undefined;
  if (holiday)
    return deadlineAt(to.start, name.end, { type: 'holiday', name: name.raw, year: undefined }, 'until');
  return deadlineAt(to.start, name.end, { type: 'month', year: undefined, month: month + 1 }, 'until');
}

/** "for the whole of November", "throughout all of May". */
export function wholeMonth(words: readonly Word[], i: number): TimeMention | undefined {
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
    return deadlineAt(whole.start, year.end, { type: 'yearGroup', year: Number(year.text) }, 'until');
  const month = name.capital ? monthOf(name.text) : -1;
  if (month < 0) return undefined;
  return deadlineAt(whole.start, name.end, { type: 'month', year: undefined, month: month + 1 }, 'until');
}

/** "at July's clinic". */
export function monthsOwn(words: readonly Word[], i: number): TimeMention | undefined {
  const [lead, name] = [words[i], words[i + 1]];
  if (lead === undefined || name?.possessive !== true || !name.capital) return undefined;
  if (lead.text !== 'at' && lead.text !== 'by' && lead.text !== 'before') return undefined;
  const month = monthOf(name.text);
  if (month < 0) return undefined;
  return deadlineAt(lead.start, name.end, { type: 'month', year: undefined, month: month + 1 });
}

/** "in the week after Easter", "the last week of June". */
export function weekAfter(words: readonly Word[], i: number): TimeMention | undefined {
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
    return deadlineAt(week.start, holiday.end, { type: 'month', year: undefined, month: month + 1 }, 'on');
  return deadlineAt(week.start, holiday.end, { type: 'holiday', name: holiday.raw, year: undefined }, 'on');
}
