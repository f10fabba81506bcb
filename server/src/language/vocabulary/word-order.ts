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

/** What says of a meeting that it was held. */
const HELD = 'last|previous|latest|most recent';

/** What says of a meeting that it is still to come. */
const AHEAD = 'next|following|forthcoming|upcoming';

/** Every word of order, as the alternatives of a pattern. */
export const ORDER_WORDS: string = [...PLACES, AHEAD, HELD, 'final'].join('|');

/** What may stand before the words of order, as a pattern. */
export const DATE_OF = 'date of (?:the |our |my )?';

/** What may stand behind the name of the meeting, as a pattern. */
export const BEHIND_MEETING = ' (?:date|meeting|due(?: by| on| date)?)';

/** What is said of the place of a meeting: 1 for the first, or how it stands to the day on which the plan was written. */
export type Order = number | 'last' | 'next' | 'final';

const WITH_NAME = `(?:the |our |my )?(${ORDER_WORDS})(?:(?: [a-z]+){0,3}? (?:review|meeting|visit|core group|conference|[ri]cpc))?`;
const IN_LABEL = new RegExp(`^(?:${DATE_OF})?(${ORDER_WORDS}) `, 'i');
const IN_FRONT = new RegExp(`^${WITH_NAME}(?:, ?|: ?| [–—-] | (?:is |will be )?on | is |$)`, 'i');
const IN_BRACKET = new RegExp(`\\(${WITH_NAME}\\)`, 'i');

/** `Meeting: Core group 2`. */
const NUMBERED =
  /^(?:[a-z]+ ){0,3}?(?:review|meeting|visit|core group|conference) (?:no\.? ?)?([1-9]\d?)(?=$|[,:]| [–—-] | on )/i;

const ORDERS = new Map<string, Order>([
  ...PLACES.flatMap((words, at) => words.split('|').map((word) => [word, at + 1] as const)),
  ...AHEAD.split('|').map((word) => [word, 'next'] as const),
  ...HELD.split('|').map((word) => [word, 'last'] as const),
  ['final', 'final'],
]);

const meant = (found: RegExpExecArray | null): Order | undefined =>
  found?.[1] === undefined ? undefined : ORDERS.get(found[1].toLowerCase());

/** The place in its order that a label names: `Second review` is 2, `Previous core group` the last. */
export const orderInLabel = (label: string): Order | undefined => meant(IN_LABEL.exec(label));

/** The place in its order that stands beside the day: `third, 8 July 2026`, `8 July 2026 (third review)`, `Core group 2`. */
export function orderBesideDay(value: string): Order | undefined {
  const number = NUMBERED.exec(value)?.[1];
  return number === undefined
    ? (meant(IN_FRONT.exec(value)) ?? meant(IN_BRACKET.exec(value)))
    : Number(number);
}

/** How long the words of order before a day are: 15 in `next review on 8 July 2026`. */
export const orderLength = (value: string): number => IN_FRONT.exec(value)?.[0].length ?? 0;

/** Whether a label names the meeting that was held most lately: `Last review`, `Previous core group`. */
export const saysLast = (label: string): boolean => orderInLabel(label) === 'last';
