/*
 * Forms number the meetings of a plan in words: "First LAC review", "2nd core group", "Date of the next visit". Any
 * of these may stand before a label of a meeting, and the day or the meeting itself may be said behind it.
 */

/** The places in an order, each with its other spelling. */
const PLACES = [
  'first|1st|initial',
  'second|2nd',
  'third|3rd',
  'fourth|4th',
  'fifth|5th',
  'sixth|6th',
  'seventh|7th',
  'eighth|8th',
  'ninth|9th',
  'tenth|10th',
];

/** What says where a meeting stands without a number. */
const BEFORE_OR_AFTER = 'next|last|previous|final|latest|most recent|following|forthcoming|upcoming';

/** Every word of order, as the alternatives of a pattern. */
export const ORDER_WORDS: string = [...PLACES, BEFORE_OR_AFTER].join('|');

/** What may stand before the words of order, as a pattern. */
export const DATE_OF = 'date of (?:the |our |my )?';

/** What may stand behind the name of the meeting, as a pattern. */
export const BEHIND_MEETING = ' (?:date|meeting)';

const ORDERED = new RegExp(`^(?:${DATE_OF})?(?:${PLACES.map((each) => `(${each})`).join('|')}) `, 'i');
const PAST = new RegExp(`^(?:${DATE_OF})?(?:last|previous|latest|most recent) `, 'i');

/** The place in its order that a label names, 1 for the first: `Second review` is 2. */
export function placeInOrder(label: string): number | undefined {
  const places: readonly (string | undefined)[] = ORDERED.exec(label)?.slice(1) ?? [];
  const at = places.findIndex((words) => words !== undefined);
  return at < 0 ? undefined : at + 1;
}

/** Whether a label names the meeting that was held most lately: `Last review`, `Previous core group`. */
export const saysLast = (label: string): boolean => PAST.test(label);
