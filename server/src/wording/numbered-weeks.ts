import type { TimeMention } from '../language/values/time.ts';
import { CALENDAR_DAY } from './calendar-days.ts';
import { deadlineAt } from './deadline-mention.ts';
import { isNumber } from './numbers.ts';
import type { Word } from './words.ts';

const LEADS: ReadonlySet<string> = new Set(['by', 'before', 'until', 'till', 'in', 'at']);

const PREGNANCY: ReadonlySet<string> = new Set(['pregnant', 'pregnancy', 'gestation']);

/** The words that such weeks are told by. */
export const WEEK_WORDS: readonly string[] = ['week', ...PREGNANCY];

/** "by week six": of a placement, a course or a plan; "at 36 weeks of pregnancy". */
export const numberedWeek = (words: readonly Word[], i: number): TimeMention | undefined =>
  weekSoAndSo(words, i) ?? weeksOfPregnancy(words, i);

function weekSoAndSo(words: readonly Word[], i: number): TimeMention | undefined {
  const [lead, week, number] = [words[i - 1], words[i], words[i + 1]];
  if (lead === undefined || week?.text !== 'week' || !LEADS.has(lead.text)) return undefined;
  return isNumber(number)
    ? deadlineAt(lead.start, number.end, { type: 'event', event: CALENDAR_DAY })
    : undefined;
}

function weeksOfPregnancy(words: readonly Word[], i: number): TimeMention | undefined {
  const told = words[i];
  if (told === undefined || !PREGNANCY.has(told.text)) return undefined;
  const at = words[i - 1]?.text === 'of' ? i - 2 : i - 1;
  const number = words[at - 1];
  if (words[at]?.text !== 'weeks' || !isNumber(number)) return undefined;
  return deadlineAt(number.start, told.end, { type: 'event', event: CALENDAR_DAY });
}
