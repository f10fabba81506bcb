import type { TimeMention } from '../language/values/time.ts';
import { BE, HAVE, MODALS } from './lexicon/small-words.ts';
import { MOSTLY_NOUNS } from './lexicon/particle-verbs.ts';
import { verbAs } from './lexicon/verbs.ts';
import { partyAt } from './who.ts';
import type { Word } from './words.ts';

/**
 * "Within six weeks of starting school Ali reads …": the event that the days are counted from ends where somebody
 * does something, also without a comma.
 */
export function frontEvent(text: string, words: readonly Word[], time: TimeMention): TimeMention {
  if (time.type !== 'deadline' || time.deadline.point.type !== 'offset') return time;
  const { event } = time.deadline.point;
  if (event === undefined) return time;
  const from = time.end - event.length;
  const first = words.findIndex((word) => word.start >= from);
  // Behind the statement the same words are part of the event: "within a week of the day Ali moves".
  if (words.some((word) => word.start < time.start && word.type !== 'mark')) return time;
  for (let at = first + 1; at > 0 && at < words.length && (words[at]?.start ?? 0) < time.end; at += 1) {
    const party = partyAt(words, at);
    if (party === undefined || party.type === 'unnamed' || !acts(words, party.end)) continue;
    const end = words[at - 1]?.end ?? time.end;
    const point = { ...time.deadline.point, event: text.slice(from, end) };
    return { ...time, deadline: { ...time.deadline, point }, end };
  }
  return time;
}

function acts(words: readonly Word[], after: number): boolean {
  const text = words[after]?.text ?? '';
  return (
    // "I'm doing", "she'll do".
    words[after - 1]?.text.includes("'") === true ||
    MODALS.has(text) ||
    BE.has(text) ||
    HAVE.has(text) ||
    (verbAs(text, 's') !== undefined && !MOSTLY_NOUNS.has(text))
  );
}
