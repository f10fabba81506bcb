import { fieldByLabel, headingKey } from './labels.ts';
import { stateIn } from './statuses.ts';
import { isNonDate, readDeadline, readRecurrence } from './values/times.ts';
import type { BlockKind, FieldSpec } from './vocabulary.ts';
import { DAY_OR_RHYTHM } from './vocabulary/form-headings.ts';

const either = new Set(DAY_OR_RHYTHM.split(', ').map(headingKey));

/**
 * The field that a heading asks for by what stands after it: `Timescale: 31 March 2027` says by when, and
 * `Timescale: weekly` how often, where the block has a line for that.
 */
export function byItsValue(spec: FieldSpec, key: string, kind: BlockKind, value: string): FieldSpec {
  if (!either.has(key)) return spec;
  const rhythm = fieldByLabel(kind, 'how often');
  if (rhythm === undefined || readDeadline(value).value !== undefined || isNonDate(value)) return spec;
  return readRecurrence(value).value === undefined ? spec : rhythm;
}

/** The key of the line for what a review found. */
export const AT_REVIEW = headingKey('Outcome at review');

/** Whether an `Outcome` names no change to come and says how something went: `Outcome: Done, Jo will help`. */
export function saysHowItWent(key: string, value: string): boolean {
  if (key !== 'outcome') return false;
  const said = stateIn(value, 'goal') ?? stateIn(value, 'action');
  return said !== undefined && SET_OFF.test(value.slice(said.length));
}

/** What may stand behind a state: "Completed homework every night" is a change and no state. */
const SET_OFF = /^\s*(?:$|[,;:.(–—\d]|-\s|(?:on|by|because)\s)/i;
