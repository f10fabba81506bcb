import type { TimeMention } from '../language/values/time.ts';
import { CALENDAR_DAY } from './calendar-days.ts';
import { deadlineAt } from './deadline-mention.ts';
import { SCHOOLS } from './lexicon/schools.ts';
import type { Word } from './words.ts';

const PLACES = new Set([...SCHOOLS, 'job', 'apprenticeship', 'course', 'infants', 'juniors']);
export const BEGINNINGS: ReadonlySet<string> = new Set([
  'starts',
  'start',
  'starting',
  'begins',
  'leaves',
  'leaving',
  'finishes',
  'finishing',
  'joins',
  'moves',
  'goes',
  'enters',
]);

/** "on leaving Year 14", "before she starts nursery", "in time for her first day at sixth form". */
export function schoolAt(words: readonly Word[], i: number): TimeMention | undefined {
  const word = words[i];
  if (word === undefined) return undefined;
  const firstDay =
    word.text === 'first' &&
    ['day', 'week', 'term'].includes(words[i + 1]?.text ?? '') &&
    ['at', 'of', 'in'].includes(words[i + 2]?.text ?? '');
  const begins = BEGINNINGS.has(word.text) && leadsIn(words, i);
  if (!firstDay && !begins) return undefined;
  for (let j = i + 1; j < Math.min(words.length, i + 7); j += 1) {
    const place = words[j];
    if (place === undefined || place.type === 'mark') break;
    if (!PLACES.has(place.text)) continue;
    const start = words[Math.max(0, i - 2)]?.start ?? word.start;
    return deadlineAt(start, place.end, { type: 'event', event: place.text }, 'before');
  }
  return undefined;
}

function leadsIn(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 3); j -= 1) {
    const text = words[j]?.text ?? '';
    if (
      text === 'before' ||
      text === 'until' ||
      text === 'till' ||
      text === 'when' ||
      text === 'on' ||
      text === 'once' ||
      text === 'time'
    )
      return true;
  }
  return false;
}

/** "by the 3rd week of term": the school's calendar has it. */
export function weekOfTerm(words: readonly Word[], i: number): TimeMention | undefined {
  const [week, of, next, last] = [words[i], words[i + 1], words[i + 2], words[i + 3]];
  if (week?.text !== 'week' || of?.text !== 'of') return undefined;
  const term = next?.text === 'the' || next?.text === 'each' ? last : next;
  const name = term === undefined ? undefined : /^(?:term|half-term)$/.test(term.text) ? term : undefined;
  const lead = words.slice(Math.max(0, i - 4), i).some((word) => /^(?:by|before|until|in)$/.test(word.text));
  if (name === undefined || next?.text === 'each' || !lead) return undefined;
  return deadlineAt(week.start, name.end, { type: 'event', event: CALENDAR_DAY });
}
