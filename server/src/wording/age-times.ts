import type { TimeMention } from '../language/values/time.ts';
import { CALENDAR_DAY } from './calendar-days.ts';
import { deadlineAt } from './deadline-mention.ts';
import { NUMBER_WORDS } from './lexicon/amounts.ts';
import type { Word } from './words.ts';

const UNTIL = new Set(['until', 'till', 'before', 'by', 'when']);

/** "at 18," "on reaching 18", "by his 18th". */
export function ageAt(words: readonly Word[], i: number): TimeMention | undefined {
  const word = words[i];
  const young = word === undefined ? undefined : soYoung(words, i);
  if (young !== undefined) return young;
  if (word?.type !== 'number') return undefined;
  const age = Number.parseInt(word.text, 10) + (word.text.endsWith('½') ? 0.5 : 0);
  if (age < 11 || age > 25) return undefined;
  const [before, after] = [words[i - 1], words[i + 1]];
  if (before === undefined) return undefined;
  // "before he's 17".
  const short = /^(?:he|she|they|i)['’](?:s|re|m)$/i.test(before.raw);
  const ordinal = /^\d+(?:st|nd|rd|th)$/.test(word.text);
  if (
    ordinal &&
    ['his', 'her', 'their', 'my', 'your'].includes(before.text) &&
    words[i - 2] !== undefined &&
    (after === undefined || after.type === 'mark' || after.text === 'birthday')
  ) {
    return deadlineAt(words[i - 2]?.start ?? before.start, word.end, { type: 'birthday', age });
  }
  if (
    !/^\d+½?$/.test(word.text) ||
    !(
      after === undefined ||
      (after.type === 'mark' && after.text !== '.') ||
      (after.text === '.' && words[i + 2] === undefined) ||
      after.text === 'she' ||
      after.text === 'he' ||
      (after.capital && (((before.text === 'by' || before.text === 'at') && i === 1) || short))
    )
  )
    return undefined;
  // "until she is at least 18".
  const verb =
    before.text === 'least' ? i - 3 : before.text === 'is' || before.text === 'are' ? i - 1 : short ? i : -1;
  const bound =
    verb < 0
      ? -1
      : ([1, 2, 3, ...(short ? [4] : [])]
          .map((step) => verb - step)
          .find((each) => UNTIL.has(words[each]?.text ?? '')) ?? -1);
  if (bound >= 0) {
    const whose = words
      .slice(bound + 1, verb)
      .map(({ raw }) => raw)
      .join(' ');
    const point = { type: 'birthday', age, ...(short || whose === '' ? {} : { whose }) } as const;
    return deadlineAt(words[bound]?.start ?? before.start, word.end, point, 'until');
  }
  if (
    ['reaching', 'turning', 'turns', 'reaches'].includes(before.text) ||
    (before.text === 'at' && (after === undefined || after.type === 'mark' || i === 1))
  ) {
    if (
      before.text === 'at' &&
      !(
        words[i - 2] === undefined ||
        words[i - 2]?.type === 'mark' ||
        words[i - 2]?.text === 'care' ||
        words[i - 2]?.text === 'school'
      )
    )
      return undefined;
    return deadlineAt(before.start, word.end, { type: 'birthday', age });
  }
  if (before.text === 'by' && i === 1) return deadlineAt(before.start, word.end, { type: 'birthday', age });
  return undefined;
}

/** "Before he's nine": a birthday in words. */
function soYoung(words: readonly Word[], i: number): TimeMention | undefined {
  const [lead, who, age, after] = [words[i - 2], words[i - 1], words[i], words[i + 1]];
  if (lead === undefined || age === undefined || !UNTIL.has(lead.text)) return undefined;
  if (!/^(?:he|she|they|i)['’](?:s|re|m)$/i.test(who?.raw ?? '')) return undefined;
  const years = NUMBER_WORDS.get(age.text);
  if (years === undefined || years < 1 || years > 25 || (after !== undefined && after.type !== 'mark'))
    return undefined;
  return deadlineAt(lead.start, age.end, { type: 'birthday', age: years }, 'until');
}

/** "at her 2 year check": the health visitor's checks come at a known age. */
export function developmentCheck(words: readonly Word[], i: number): TimeMention | undefined {
  const joined = words[i - 2]?.text === '-';
  const [number, unit, check] = [words[joined ? i - 3 : i - 2], words[i - 1], words[i]];
  if (check === undefined || !/^(?:check|check-up|jabs)$/.test(check.text) || number?.type !== 'number')
    return undefined;
  if (!/^(?:years?|months?|weeks?)$/.test(unit?.text ?? '')) return undefined;
  return deadlineAt(check.start, check.end, { type: 'event', event: CALENDAR_DAY });
}

/** "when baby's 6 weeks old", "by the time she is 18 months old". */
export function soOld(words: readonly Word[], i: number): TimeMention | undefined {
  const old = words[i];
  if (old?.text !== 'old' || !/^(?:weeks?|months?|years?)$/.test(words[i - 1]?.text ?? '')) return undefined;
  const before = words.slice(Math.max(0, i - 8), i - 2);
  if (!before.some((word) => /^(?:when|once|before|until|till|time)$/.test(word.text))) return undefined;
  return deadlineAt(old.start, old.end, { type: 'event', event: CALENDAR_DAY }, 'until');
}
