import type { TimeMention } from '../language/values/time.ts';
import { deadlineAt } from './deadline-mention.ts';
import { weekdayNamed } from './weekdays.ts';
import type { Word } from './words.ts';

/** "by 5pm Friday", "…, Saturday": the day stands behind the hour or alone at the end. */
export function dayBehindClock(
  words: readonly Word[],
  i: number,
  times: readonly TimeMention[],
): TimeMention | undefined {
  const word = words[i];
  const weekday = word?.capital === true ? weekdayNamed(word.text) : undefined;
  if (word === undefined || weekday === undefined) return undefined;
  const before = words[i - 1];
  const clock = times.some((time) => time.type === 'clock' && time.end === before?.end);
  // "by close of play Thursday".
  const close = words[i - 3]?.text === 'close' && /^(?:play|business)$/.test(before?.text ?? '');
  if (close && words[i - 4]?.text === 'by')
    return deadlineAt(words[i - 4]?.start ?? word.start, word.end, { type: 'weekday', weekday });
  // "phone the optician, Saturday."
  const last = words.slice(i + 1).every((each) => each.type === 'mark');
  if (last && (before?.text === ',' || before?.text === '-') && i > 2)
    return deadlineAt(word.start, word.end, { type: 'weekday', weekday }, 'on');
  if (!clock || words[i + 1]?.type === 'word') return undefined;
  return deadlineAt(word.start, word.end, { type: 'weekday', weekday });
}
