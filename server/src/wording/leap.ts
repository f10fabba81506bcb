import type { TimeMention, TimePoint } from '../language/values/time.ts';
import { found } from './clause.ts';
import type { Amount, Found } from './evidence.ts';
import { valueOf } from './numbers.ts';
import type { Word } from './words.ts';

const DAYS = 14;
const MONTH = 31;

/** Days until the end, where the words say so; undefined for a date, which only the calendar can count. */
function daysTo(point: TimePoint, words: string): number | undefined {
  if (/tomorrow|tonight/i.test(words)) return 1;
  if (point.type === 'sameDay') return 0;
  if (/this half[- ]term/i.test(words)) return MONTH;
  if (point.type === 'weekday') return 10;
  if (point.type === 'relative') {
    if (point.unit === 'day') return point.ahead;
    if (point.unit === 'week') return 7 * (point.ahead + 1);
    return point.unit === 'month' ? 30 * (point.ahead + 1) : undefined;
  }
  if (point.type !== 'offset') return undefined;
  const { unit, most } = point.duration;
  if (unit === 'day' || unit === 'working day' || unit === 'school day') return most;
  if (unit === 'hour' || unit === 'minute') return 1;
  return unit === 'week' ? most * 7 : unit === 'month' ? most * 30 : undefined;
}

/** Of a share in percent. */
const NEXT_TO_NOTHING = 25;
const TERM = 100;
/** A reading age goes up by a year in a year: so many years at once nobody makes in a term. */
const AGE_OF_SKILL = /\b(?:reading|spelling|maths|comprehension|developmental|language) ages?\b/i;
const YEARS = 3;

/** What grows or heals slowly: in a month it cannot halve or double. */
const SLOW =
  /\b(?:hba1c|mmol|bmi|kg|kilos?|kilograms?|stones?|centiles?|reading age|spelling age|maths age|grades?|years? (?:and|\d)|weight|shoe sizes?|cm|words per minute)\b/i;
/** Nothing there yet. */
const NOTHING_YET =
  /\b(?:no (?:spoken |clear |single )*words?|no speech|no english|not (?:a|one|any) (?:single )?words?|without a word|non-?verbal|(?:cannot|can['’]t|could not|does not|doesn['’]t|do not) (?:yet )?(?:read|write|swim|walk|speak|talk|ride|count|say|tell|recognise|sign|spell|play|hold|stand|sit)|has never|have never|had never|never (?:held|ridden|swum|read|cooked|played|spoken|been|set|sat|walked|run|picked)|not yet (?:read|walk|speak|talk|sign|count|swim)\w*|knows? (?:no|none)|only just (?:started|begun|learn\w+)|started (?:learning )?(?:yesterday|last week|this week|this month)|started \p{L}+ (?:yesterday|last week|this week|last month|this month)|wheelchair user|paralysed|(?:has |have )?(?:just )?brok(?:e|en) (?:his|her|their|my) \p{L}+|(?:has|have) not (?:set foot|been (?:in|to|at|on)|attended|gone to|slept in|left the house)|hasn['’]t (?:set foot|been (?:in|to|at|on)|attended|gone to|slept in|left the house)|still in nappies|(?:been )?out of (?:school|education|college) for (?:\S+ )?(?:years?|months)|hardly (?:any|a)|(?:reads?|says?|signs?|knows?|spells?|counts?) (?:only |just )?(?:[1-9]|one|two|three|four|five|six|seven|eight|nine|ten) (?:single )?(?:words?|letters?|sounds?|signs?|numbers?)|read(?:s|ing)? at (?:the level of )?an? \S+|from nothing|from zero|from scratch)\b/iu;
/** `9 st 4` is a weight, `1st` is none. */
const WEIGHT = /\b(\d{1,3}(?:\.\d)?)(?: ?(?:kg|kilos?|kilograms?|stones?)| st)\b/gi;
/** Back to the whole week at a blow. */
const FULL_TIME =
  /\bfrom (?:\S+ ){1,3}hours? (?:a|per|each) (?:day|week) [^.;]{0,40}\bto (?:a )?full[- ](?:time|timetable)\b/i;
/** A debt paid at a blow by a family that owes it. */
const OWED = /\b(?:pa(?:y|ys|id|ying) (?:off|back)|clears?|settles?) (?:\p{L}+ ){0,5}£(\d[\d,]*)/iu;
const LARGE = 500;
/** The very top. */
const TOP =
  /\b(?:full marks|top marks?|fluent(?:ly)?|perfect(?:ly)?|word[- ]perfect|grade [5-9]|sonnets?|shakespeare|champion\w*|a\*|top grade|highest grade|distinctions?|marathon|full sentences|whole (?:\p{L}+ ){0,3}(?:novel|book|school|bible|symphony|length of)|all (?:the )?(?:twelve|12|ten|10) times tables|olympic\w*|for england|degree|university|native speaker|greater depth|(?:all|every) (?:lessons?|exams?|gcses?|words?|letters? sounds?)|ten gcses|10 gcses|gold medal|grade (?:7|8) (?:piano|violin)|(?:seven|7) (?:days?|nights?|days and nights) (?:out of|in|of) (?:seven|7)|(?:five|5) (?:days|mornings) (?:out of|in|of) (?:five|5)|unaided up|mount|a mile|a kilomet\w+|novels?|runs? (?:the|a|\d+))\b|\b100 ?%/iu;

/** A leap nobody could make in the time: from 20% to 100% by Monday, from no words to a talk, a blood value halved in days. */
export function leapIn(
  text: string,
  words: readonly Word[],
  amounts: readonly Amount[],
  deadline: TimeMention | undefined,
): Found | undefined {
  const ages = agesOfSkill(text);
  if (ages !== undefined) return ages;
  if (deadline?.type !== 'deadline') return undefined;
  const end = text.slice(deadline.start, deadline.end);
  const days = daysTo(deadline.deadline.point, end);
  const nothing = NOTHING_YET.exec(text);
  if (
    nothing !== null &&
    (TOP.test(text.slice(nothing.index + nothing[0].length)) || TOP.test(text.slice(0, nothing.index)))
  )
    return at(text, words, nothing);
  const shares = [...text.matchAll(/\b(\d{1,3}) ?%/g)].map((share) => Number(share[1]));
  // From next to nothing to no slip at all, whatever the day.
  if (Math.max(...shares) === 100 && Math.min(...shares) < NEXT_TO_NOTHING)
    return span(text, amounts, deadline);
  if (days === undefined || days > TERM) return undefined;
  const [from, to] = fromTo(words);
  if (from !== undefined && to !== undefined && AGE_OF_SKILL.test(text) && Math.abs(to - from) >= YEARS)
    return span(text, amounts, deadline);
  if (days > MONTH) return undefined;
  if (/tomorrow|tonight/i.test(end)) return { words: end, start: deadline.start, end: deadline.end };
  if (nothing !== null && days <= DAYS) return at(text, words, nothing);
  if (days <= DAYS && Math.max(...shares) - Math.min(...shares) >= 50) return span(text, amounts, deadline);
  // "loses 20 kg by the end of next week".
  const heavy = /\b(?:los|gain)(?:e|es|s|ing)? (\d+)(?: ?(?:kg|kilos?|stones?)| st)\b/i.exec(text);
  if (heavy !== null && days <= MONTH && Number(heavy[1]) >= 5) return at(text, words, heavy);
  // "who weighs 84 kg, weighs 64 kg by the end of next week".
  const weights = [...text.matchAll(WEIGHT)].map((each) => Number(each[1]));
  if (weights.length > 1 && Math.max(...weights) - Math.min(...weights) >= 5)
    return span(text, amounts, deadline);
  const whole = days <= DAYS ? FULL_TIME.exec(text) : null;
  if (whole !== null) return at(text, words, whole);
  const sum = days <= DAYS ? OWED.exec(text) : null;
  if (sum !== null && Number((sum[1] ?? '').replaceAll(',', '')) >= LARGE) return at(text, words, sum);
  if (from === undefined || to === undefined) return undefined;
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const far = SLOW.test(text)
    ? high >= 1.5 * low
    : days <= DAYS && high >= 10 && high >= 5 * Math.max(low, 1);
  return far ? span(text, amounts, deadline) : undefined;
}

/** "whose reading age is 6y 1m today, will read at the level of a 12-year-old": more years than a plan has. */
function agesOfSkill(text: string): Found | undefined {
  const today = NOW_AT.exec(text);
  const aim = today === null ? null : LEVEL_OF.exec(text);
  if (today === null || aim === null || Number(aim[1]) - Number(today[1]) < YEARS_OF_A_PLAN) return undefined;
  return { words: aim[0], start: aim.index, end: aim.index + aim[0].length };
}

const NOW_AT = /\b(?:reading|spelling|maths|comprehension) age (?:is |of |now |at )*(\d{1,2})(?!\d)/i;
const LEVEL_OF = /\b(?:level|standard|age) of (?:an? )?(?:average )?(\d{1,2})[- ]year[- ]old/i;
const YEARS_OF_A_PLAN = 4;

function at(text: string, words: readonly Word[], match: RegExpExecArray): Found {
  const first = words.findIndex((word) => word.end > match.index);
  const last = words.findIndex((word) => word.end >= match.index + match[0].length);
  return found(text, words, Math.max(0, first), Math.max(first, last) + 1);
}

/** From the first figure to the end of the deadline. */
function span(text: string, amounts: readonly Amount[], deadline: TimeMention): Found {
  const start = Math.min(deadline.start, ...amounts.map((amount) => amount.start));
  const end = Math.max(deadline.end, ...amounts.map((amount) => amount.end));
  return { words: text.slice(start, end), start, end };
}

/** "from 118 to 40": the figures behind the two words. */
function fromTo(words: readonly Word[]): readonly [number | undefined, number | undefined] {
  const opener = words.findIndex((word) => word.text === 'from');
  // "from a reading age of 7 to 14".
  const ahead = words.slice(opener + 1, opener + 8).findIndex((word) => valueOf(word) !== undefined);
  const from = opener < 0 || ahead < 0 ? -1 : opener + ahead;
  const to = words.findIndex(
    (word, i) => i > from && word.text === 'to' && valueOf(words[i + 1]) !== undefined,
  );
  return from < 0 || to < 0 || to > from + 8
    ? [undefined, undefined]
    : [valueOf(words[from + 1]), valueOf(words[to + 1])];
}
