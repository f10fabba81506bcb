import { memo } from './memo.ts';
import { timesIn } from './reading-time.ts';
import type { Found } from './time-meaning.ts';
import type { TimeMention } from './time.ts';

const NONE: readonly TimeMention[] = [];

/** Every mention of time in a sentence, in order; spans cover the words that lead to it: `by the end of May`. */
export function readTimes(sentence: string): readonly TimeMention[] {
  const mentions: TimeMention[] = [];
  for (const found of timesIn(sentence, false)) {
    const { start, end } = found;
    if (!found.sure) {
      const until = untilOnly(sentence, found);
      if (until !== undefined) mentions.push(until);
      continue;
    }
    mentions.push(
      isPast(sentence, found) ? { type: 'history', start, end } : { ...found.meaning, start, end },
    );
  }
  return mentions.length === 0 ? NONE : mentions;
}

/** `a few times a week until 1 September`: how often is anybody's guess, until when is not. */
function untilOnly(sentence: string, { meaning, start, end }: Found): TimeMention | undefined {
  const deadline = meaning.type === 'recurrence' ? meaning.recurrence.until : undefined;
  const at = deadline === undefined ? -1 : sentence.slice(start, end).search(UNTIL);
  return deadline === undefined || at < 0
    ? undefined
    : { type: 'deadline', deadline, start: start + at, end };
}

const UNTIL = /\b(?:until|till)\b/i;

/** The same for words that are asked about again and again. */
export const findTimes: (sentence: string) => readonly TimeMention[] = memo(readTimes);

const PAST = /\b(?:was|were|had|did|been|went|came|said|told|missed|started|happened|saw|left|moved)\b/i;
/** "came to us on 4 May": to somebody, and not to do. */
const AHEAD =
  /\b(?:will|to(?! (?:us|me|him|her|them|live|the|our|his|their|my|an?)\b)|by|should|must|can|needs?|is|are)\b/i;

/** `in January he was`: where things stood, beside a verb of the past. */
function isPast(sentence: string, { meaning, start, end, lead }: Found): boolean {
  if (meaning.type !== 'deadline' || meaning.deadline.edge !== 'whole') return false;
  if (lead.preposition !== 'in' && lead.preposition !== 'on' && lead.preposition !== 'during') return false;
  const clause = clauseAround(sentence, start, end);
  return PAST.test(clause) && !AHEAD.test(clause);
}

function clauseAround(sentence: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !STOPS.has(sentence[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < sentence.length && !STOPS.has(sentence[to] ?? '')) to += 1;
  return sentence.slice(from, start) + sentence.slice(end, to);
}

const STOPS = new Set(['.', ';', ',', '?', '!', '\n']);
