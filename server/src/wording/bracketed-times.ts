import { findTimes } from '../language/values/find-times.ts';
import type { TimeMention } from '../language/values/time.ts';

/** The times of a statement. "6 out of 10 on 9 May (it was 3 in March)": what has been is only in the brackets. */
export function timesOf(whole: string): readonly TimeMention[] {
  // "this side of Easter", in as many characters.
  const text = whole.replace(/\bthis side of\b/gi, '      before');
  const times = findTimes(text);
  if (!text.includes('(') || !times.some((time) => time.type === 'history')) return times;
  const outside = findTimes(text.replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length)));
  return times.map((time) =>
    time.type === 'history'
      ? (outside.find((each) => each.start === time.start && each.end === time.end) ?? time)
      : time,
  );
}
