import type { Day } from '../calendar/day.ts';

/** Other words for the events that plans date. */
const SAME_EVENT: Readonly<Record<string, string>> = {
  referral: 'referred',
  placement: 'placement began',
  'start of placement': 'placement began',
  order: 'order made',
  request: 'assessment requested',
  'becoming looked after': 'became looked after',
  'child protection conference': 'conference',
  'initial child protection conference': 'conference',
};

/** The day of an event by its plain name, or by another word for the same. */
export const dayOf = (events: ReadonlyMap<string, Day>, name: string): Day | undefined =>
  events.get(name) ?? events.get(SAME_EVENT[name] ?? '');

/** How a sentence says that an event was. */
const PHRASES: Readonly<Record<string, string>> = {
  'placement began': 'the placement began',
  'became looked after': 'the child became looked after',
  'plan finalised': 'the plan was finalised',
  'assessment requested': 'the assessment was requested',
  'order made': 'the order was made',
  referred: 'the referral',
  referral: 'the referral',
  started: 'the plan started',
  plan: 'the plan started',
};

/** The name of an event as plans keep it: in lower case, without an article or whose it is. */
export function plainName(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an|his|her|their|my) /, '')
    .trim();
}

/** An event as a sentence says it: `the placement began`, `the assessment`. */
export function phrase(words: string): string {
  const name = plainName(words);
  const said = PHRASES[name];
  if (said !== undefined) return said;
  return /^(?:\d+ |[A-Z])/.test(words) ? words : `the ${words.replace(/^(?:the|a|an) /i, '')}`;
}
