import { dateSlips } from './date-slips.ts';
import { memo } from './memo.ts';
import { timesIn } from './reading-time.ts';
import { deadlinesOf, one, recurrence } from './time-meaning.ts';
import type { Duration, Recurrence } from './time.ts';
import type { Reading, Slip } from './value.ts';

/** How long something lasts: `6 weeks`, `half an hour`, `20 sessions of 50 minutes`. */
export const readDuration: (text: string) => Reading<Duration> = memo((text) => {
  for (const { meaning } of timesIn(text, true)) {
    if (meaning.type === 'duration') return { value: meaning.duration, slips: [] };
    if (meaning.type === 'recurrence') {
      const { length, span } = meaning.recurrence;
      const value = span ?? length;
      if (value !== undefined) return { value, slips: [] };
    }
    if (meaning.type === 'deadline' && meaning.deadline.point.type === 'offset')
      return { value: meaning.deadline.point.duration, slips: [] };
  }
  return { value: undefined, slips: unread(text, 'a length of time', 'such as 6 weeks') };
});

/** How often something happens: `every Saturday until 30 June 2026`, `twice a week`. */
export const readRecurrence: (text: string) => Reading<Recurrence> = memo((text) => {
  const found = timesIn(text, true);
  for (const { meaning, start, end } of found)
    if (meaning.type === 'recurrence')
      return {
        value: atLeast(text, meaning.recurrence),
        slips: deadlinesOf(meaning).flatMap((deadline) => dateSlips(text, { start, end, deadline })),
      };
  for (const { meaning } of found)
    if (meaning.type === 'deadline' && meaning.deadline.point.type === 'weekday')
      return { value: recurrence(1, one('week'), { weekdays: [meaning.deadline.point.weekday] }), slips: [] };
  const known = found.length > 0 || KNOWN.test(text.trim());
  return {
    value: undefined,
    slips: known ? [] : unread(text, 'a rhythm', 'such as every Saturday or twice a week'),
  };
});

/** Once, on a trigger or as needed: not a rhythm, and not a slip either. */
const KNOWN =
  /^(?:when|if|as|after|before|whenever|on|once|throughout|at|none|never|video|letters?|any)\b|^$/i;

function atLeast(text: string, rhythm: Recurrence): Recurrence {
  return /^\s*(?:at least|a minimum of|minimum|no less than)\b/i.test(text) || /\bor more often\b/i.test(text)
    ? { ...rhythm, atLeast: true }
    : rhythm;
}

function unread(text: string, what: string, example: string): readonly Slip[] {
  const words = text.trim();
  if (words === '' || words.includes('[')) return [];
  const start = text.length - text.trimStart().length;
  const message = `‘${words}’ is not ${what}. Write one, ${example}.`;
  return [{ rule: 'plan/unknown-value', start, end: start + words.length, message }];
}
