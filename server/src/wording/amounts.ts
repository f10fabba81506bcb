import type { TimeMention } from '../language/values/time.ts';
import type { Amount } from './evidence.ts';
import { NAMING_WORDS, NUMBER_WORDS } from './lexicon/amounts.ts';
import { wordSet } from './lexicon/group.ts';
import { looseTriggerAt } from './loose-words.ts';
import { PREPOSITIONS } from './lexicon/small-words.ts';
import type { Word } from './words.ts';

const NAMING = wordSet(NAMING_WORDS);
const UNITS = new Set(
  'minute minutes min mins hour hours hr hrs day days night nights week weeks month months time times'.split(
    ' ',
  ),
);
/** `one day`, `one another`, `one to one`: one as a word, not as a figure. */
const AFTER_ONE = new Set([
  'another',
  'day',
  'to',
  '-',
  'or',
  'that',
  'of',
  'by',
  'who',
  'where',
  'which',
  'he',
  'she',
  'they',
  'i',
]);
/** "below the cut-off": a line that somebody else has drawn. */
const LIMITS = new Set('cut-off limit threshold target centile normal healthy safe expected'.split(' '));
const LIMIT_SIDES = new Set('below above under over within at'.split(' '));
const ONCE = new Set(
  'a an per in every each weekly daily or by before during at on and only with alone'.split(' '),
);
const DUTY = new Set(['every', 'each', 'whenever']);
const OWNERS = new Set('the his her their my our your these those both'.split(' '));
const PEOPLE = new Set(
  'boys girls children siblings brothers sisters twins kids parents carers grandparents cousins sons daughters aunts uncles nephews nieces grandchildren'.split(
    ' ',
  ),
);
const NOT_EACH = new Set([
  'other',
  'opportunity',
  'effort',
  'aspect',
  'chance',
  'one',
  'confidence',
  'day-to-day',
  'child',
  'support',
  'area',
  'area',
  'and',
  'need',
  // "every so often", "every now and then": no rhythm at all.
  'few',
  'so',
  'now',
  'once',
]);

/** Is the number an age, a year group, an address or a telephone number, and so no amount? */
export function names(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  if (word === undefined) return true;
  const digits = /^\d+$/.test(word.text);
  // "the 5 ways to wellbeing": a set by its name.
  if (
    before?.text === 'the' &&
    after?.type === 'word' &&
    !['of', 'times', 'out', 'in'].includes(after.text) &&
    words[at + 2]?.text === 'to'
  )
    return true;
  if (before !== undefined && before.type === 'word') {
    // "round the block five times", "see three nurseries": a count after all.
    const counted =
      /^(?:see|ring|rings|call|calls|set)$/.test(before.text) && !digits && after?.type === 'word';
    if (
      !counted &&
      NAMING.has(before.text) &&
      !UNITS.has(after?.text ?? '') &&
      !(before.text === 'on' && !/^(?:101|111|999|0\d+)$/.test(word.text))
    ) {
      return (
        !(before.text === 'on' && after !== undefined && after.type === 'word') &&
        !(before.text === 'level' && after?.text === 'or')
      );
    }
    if (before.text === 'age' && words[at - 2]?.text !== 'reading' && words[at - 2]?.text !== 'spelling')
      return true;
  }
  if (/^(?:st|nd|rd|th)$/.test(word.text.slice(-2)) && digits) return true;
  if (/\d(?:st|nd|rd|th)$/.test(word.text))
    return !words.some((each) => /^(?:per)?centiles?$/.test(each.text));
  if (digits && word.text.length >= 3 && word.text.startsWith('0')) return true;
  if (digits && before?.type === 'number' && /^\d{3,}$/.test(before.text) && word.text.length >= 3)
    return true;
  if (digits && /^20[2-4]\d$/.test(word.text)) return true;
  // "options post-16": an age.
  if (before?.text === '-' && /^(?:post|pre)$/.test(words[at - 2]?.text ?? '')) return true;
  // "her 3 siblings", "the 2 boys": who it is about. "1:1": how many grown-ups to a child.
  if (before !== undefined && OWNERS.has(before.text) && PEOPLE.has(after?.text ?? '')) return true;
  if (/^\d:\d$/.test(word.text)) return true;
  // "before he's 16".
  if (
    /^(?:he|she|they|i)['’](?:s|re|m)$/i.test(before?.raw ?? '') &&
    (after === undefined || after.type === 'mark')
  )
    return true;
  // "Abdi, 17," and "Abdi (17)": an age.
  const opens = before?.text === ',' || before?.text === '(';
  const closes = after?.text === ',' || after?.text === ')';
  if (opens && closes && digits && Number(word.text) <= 25 && words[at - 2]?.capital === true) return true;
  if (after?.text === '-' && words[at + 2]?.text === 'year') return true;
  if (after !== undefined && /^years?$/.test(after.text) && words[at + 2]?.text === 'old') return true;
  if (word.text === 'one' || word.text === 'single' || word.text === 'double' || word.text === 'both') {
    if (word.text === 'both') return true;
    if (word.text === 'single' || word.text === 'double')
      return !['spoken', 'verbal', 'prompt', 'reminder'].includes(after?.text ?? '');
    if (after === undefined || AFTER_ONE.has(after.text) || after.type === 'mark') {
      return (
        !(after?.text === 'of' && words[at + 2]?.type === 'word') ||
        before?.text === 'no' ||
        after.type === 'mark'
      );
    }
  }
  // "once in a while" counts nothing.
  if (word.text === 'once' && after?.text === 'in' && words[at + 3]?.text === 'while') return true;
  if (word.text === 'once' && after?.type === 'word' && !ONCE.has(after.text)) return true;
  if (word.text === 'half' && after?.text === 'term') return true;
  if (word.text === 'quarter' && before?.text === 'each') return true;
  if ((word.text === 'half' || word.text === 'third') && before?.text === 'other') return true;
  return false;
}

function typeOf(words: readonly Word[], at: number): Amount['type'] {
  const text = words[at]?.text ?? '';
  const after = words[at + 1]?.text ?? '';
  if (text.startsWith('£') || after === 'pounds' || after === 'p') return 'money';
  if (
    text.endsWith('%') ||
    after === '%' ||
    after === 'percent' ||
    (after === 'per' && words[at + 2]?.text === 'cent')
  )
    return 'percent';
  if (/^(?:minutes?|mins?|hours?|hrs?|seconds?|secs?)$/.test(after)) return 'duration';
  if (
    after === 'out' ||
    after === 'in' ||
    (after === 'of' && words[at + 2]?.type === 'number') ||
    /\//.test(text)
  )
    return 'rate';
  if (
    after === 'a' ||
    after === 'per' ||
    ((after === 'times' || UNITS.has(after)) &&
      ['a', 'per', 'each', 'every'].includes(words[at + 2]?.text ?? ''))
  )
    return 'rate';
  if (after === 'to' || after === '-') return 'range';
  if (['on', 'at'].includes(words[at - 1]?.text ?? '') && ['scale', 'points'].includes(after)) return 'score';
  return 'count';
}

/** "a bedtime story", "an evening class": what sort of thing it is, not how long. */
function describesThing(text: string, { start, end }: TimeMention): boolean {
  return (
    /^an? (?:bedtime|mealtime|morning|afternoon|evening|night|session|lesson)$/i.test(
      text.slice(start, end),
    ) &&
    /^ (?!(?:with|at|in|on|to|for|by|from|and|or|of|until|before|after|during|when|over|out|off)\b)\p{Ll}/u.test(
      text.slice(end, end + 9),
    )
  );
}

/** "two-hour", "twenty-five". */
function countsByHyphen(word: string): boolean {
  if (!word.includes('-')) return false;
  const [first = '', second = ''] = word.split('-');
  const unit = /^\p{L}+-(?:minute|hour|day|week|step|word|item|digit|mile)s?$/u;
  return NUMBER_WORDS.has(first) && (NUMBER_WORDS.has(second) || unit.test(word));
}

/**
 * Everything in the words that counts or measures. `free` says which words are no part of a deadline; times of
 * day and rhythms measure too.
 */
export function amountsOf(
  text: string,
  words: readonly Word[],
  free: readonly boolean[],
  times: readonly TimeMention[],
): Amount[] {
  const found: Amount[] = [];
  const add = (type: Amount['type'], start: number, end: number): void => {
    found.push({ type, words: text.slice(start, end), start, end });
  };
  for (const time of times) {
    if (time.type === 'clock') add('clock', time.start, time.end);
    else if (time.type === 'recurrence') add('rate', time.start, time.end);
    else if (
      time.type === 'duration' &&
      (/^one day$/i.test(text.slice(time.start, time.end)) || describesThing(text, time))
    )
      continue;
    else if (time.type === 'duration') add('duration', time.start, time.end);
    else if (
      time.type === 'deadline' &&
      time.deadline.point.type === 'offset' &&
      ['minute', 'hour'].includes(time.deadline.point.duration.unit)
    )
      add('duration', time.start, time.end);
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || free[at] !== true) continue;
    const number =
      word.type === 'number' ||
      (word.type === 'word' && (NUMBER_WORDS.has(word.text) || countsByHyphen(word.text)));
    if (number && !names(words, at))
      add(
        typeOf(words, at),
        word.start,
        words[at + 1]?.type === 'word' ? (words[at + 1]?.end ?? word.end) : word.end,
      );
    else if (word.type === 'word' && DUTY.has(word.text)) {
      const next = words[at + 1]?.text ?? '';
      // "whenever he is about" counts nothing.
      if (!NOT_EACH.has(next) && !PREPOSITIONS.has(next) && looseTriggerAt(words, at) === 0)
        add('rate', word.start, words[at + 1]?.end ?? word.end);
    } else if (LIMITS.has(word.text) && LIMIT_SIDES.has(words[at - 2]?.text ?? '')) {
      add('score', words[at - 2]?.start ?? word.start, word.end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
