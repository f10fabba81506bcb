/** The readers of typed values, one for each kind of value. */
export { readAmount } from './amounts.ts';
export { readBlanks } from './blanks.ts';
export { dateSlips, SHORT_YEAR_RULE } from './date-slips.ts';
export { isNonDate, onEvent, readDate, readDeadline } from './date.ts';
export { findTimes } from './find-times.ts';
export { weekdayDiffers } from './other-weekday.ts';
export { plainDate } from './plain-date.ts';
export { readDuration, readRecurrence } from './rhythm.ts';
export { sayDeadline, sayDuration, sayPoint, sayRecurrence } from './say.ts';
export { deadlinesOf } from './time-meaning.ts';
