import { meetingNamed } from './names.ts';

const EACH = /^(?:the|each|every|any|an?) /i;
/** One of several, by its place: `the next review`, `the second core group`. */
const ONE =
  /^(?:the )?(?:next|coming|last|previous|first|second|third|fourth|fifth|sixth|initial|final|\d{1,2}(?:st|nd|rd|th)) /i;

/** `each review` without its `each`. */
export const withoutEach = (words: string): string => words.replace(/^(?:each|every|any) /i, '');

/** Whether words name one meeting among several: `the next review`. */
export const isOneMeeting = (words: string): boolean =>
  ONE.test(words) && meetingNamed(words.replace(ONE, '')).value !== undefined;

/** Whether words with an article or `each` name a kind of meeting, and none among several. */
export const isPlainMeeting = (words: string): boolean =>
  EACH.test(words) && !ONE.test(words) && meetingNamed(words.replace(EACH, '')).value !== undefined;
