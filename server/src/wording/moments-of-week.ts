import type { TimeMention } from '../language/values/time.ts';

/** Parts of a day as families and schools name them. */
const PARTS = String.raw`nights?|evenings?|mornings?|afternoons?|tea(?:[- ]?times?)?|lunch(?:[- ]?times?)?|dinner(?:[- ]?times?)?|supper(?:[- ]?times?)?|breakfast|bed(?:[- ]?times?)?|registration|assembly|noon|mid-?day|midnight|break(?:[- ]?times?)?|home[- ]?time|pick-?up|drop-?off|handover|prayers|tutor time|form time`;
const CLOCK = String.raw`\d{1,2}(?:[:.][0-5]\d)? ?(?:[ap]\.?m|o['’]clock|noon)|\d{1,2}[:.][0-5]\d`;
const PLACES = String.raw`(?:before|after) (?:school|college|work|church|mosque|training)`;
const AFTER = new RegExp(
  String.raw`^['’]?s?,? (?:\(|(?:at|in|by|before|after|around|about) )?(?:the |his |her |their )?(?:early |late )?(?:${PARTS}|${CLOCK}|${PLACES})\b|^ (?:at|by) \d{1,2}(?![\d%£/.]| ?(?:of|per|to)\b)`,
  'i',
);
const BEFORE = new RegExp(String.raw`(?:\b(?:${PARTS})|${CLOCK}),? $`, 'i');
/** As far as the words around a weekday are looked at. */
const NEAR = 30;

type Weekday = TimeMention & { readonly type: 'deadline' };

/** Whether a time is a weekday and no more: "by Friday". */
export const isWeekday = (time: TimeMention): time is Weekday =>
  time.type === 'deadline' && time.deadline.point.type === 'weekday';

/**
 * "by Sunday night", "before Monday registration", "by 8pm on Friday": when in the week, and not which day of the
 * calendar.
 */
export function hasPartOfDay(text: string, time: Weekday): boolean {
  if (AFTER.test(text.slice(time.end, time.end + NEAR))) return true;
  // "by tea on Friday"; but "has cooked tea by Friday".
  return (
    time.deadline.preposition === 'on' && BEFORE.test(text.slice(Math.max(0, time.start - NEAR), time.start))
  );
}

const ROUND = /\b(?:every|each|weekly|fortnightly|monthly)\b/i;
const WEEKS = new Set(['week', 'month', 'half-term', 'term', 'year']);

/**
 * "home by Sunday every week": what comes round in weeks gives the weekday in each of them its turn. "From two hours a
 * week to five by Monday" only counts by the week.
 */
export const comesRound = (text: string, times: readonly TimeMention[]): boolean =>
  times.some(
    (time) =>
      time.type === 'recurrence' &&
      WEEKS.has(time.recurrence.period.unit) &&
      ROUND.test(text.slice(time.start, time.end)),
  );
