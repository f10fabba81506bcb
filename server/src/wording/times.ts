import type { Span } from '../language/tree.ts';
import type { TimeMention } from '../language/values/time.ts';
import type { Word } from './words.ts';

/** All mentions of time in a statement. */
export function timesIn(text: string): readonly TimeMention[] {
  void text;
  return [];
}

/** Which words belong to a time, so that they count nothing and name nobody. */
export function usesUp(words: readonly Word[], times: readonly TimeMention[]): boolean[] {
  return words.map((word) => times.some((time) => word.start >= time.start && word.end <= time.end));
}

/** The time that sets an end. */
export function deadlineIn(times: readonly TimeMention[]): TimeMention | undefined {
  return times.find((time) => time.type === 'deadline');
}

/** What makes a rhythm. */
export function rhythmIn(words: readonly Word[], times: readonly TimeMention[]): Span | undefined {
  void words;
  return times.find((time) => time.type === 'recurrence');
}
