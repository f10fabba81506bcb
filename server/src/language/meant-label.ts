import { LADDER, rungOf } from './ladder.ts';
import { statusOwner } from './statuses.ts';
import { plainDate } from './values/plain-date.ts';
import { readStatus } from './values/status.ts';
import { findTimes, isNonDate, readDeadline, readDuration, readRecurrence } from './values/times.ts';
import type { BlockSpec, FieldSpec } from './vocabulary.ts';
import type { Instead } from './without-colon.ts';

/** A line as it would be read if the words it begins with were a label. */
export interface Tried {
  readonly spec: BlockSpec | FieldSpec;
  /** The kind of block that the line would stand in. */
  readonly kind: string;
  readonly label: string;
  readonly instead: Instead;
  /** What stands between the label and the value, with the number of the label. */
  readonly between: string;
  readonly value: string;
}

/** Whether a label was meant, may have been meant, or was not. */
export type Meant = 'certain' | 'doubtful' | undefined;

/** Sentences go on with these after a word and a dash: "Who - as we all know - …". */
const GOES_ON =
  /^(?:as|and|or|but|nor|so|yet|which|that|who|whom|if|when|while|because|though|although|since|with|without|is|are|was|were|has|had|will|would|we|they|it|he|she|there|this|then|not|even|especially|particularly)\b/i;
/** "Goal 2 is the hardest": a sentence about what has that number. */
const SPEAKS_OF =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|did|and|or|of|in|on|at|to|for|from|with|by|as|above|below|needs?|says|still|also|then|that|which|who|remains?|stays?|covers?|asks?|goes|went|came|looks?|links?|depends?|follows?|about|not|only|under|[a-z]+(?:ed|ing))\b/;
const SECOND_DASH = /\s[-–—]\s/;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const NUMBERED = new Set(['goal', 'milestone', 'action', 'need', 'section']);
/** What begins a name or a sentence of its own. */
const OPENS = /^[\p{Lu}["“'‘]/u;

/** Says by what stands behind it whether the word a line begins with was meant as a label. */
export function meantAsLabel(tried: Tried): Meant {
  const { instead, value, label } = tried;
  if (instead === 'colon') return 'certain';
  if (instead === 'question') return label.includes(' ') || value === '' ? 'certain' : byValue(tried);
  if (instead === 'number') return byNumber(tried);
  if (!OPENS.test(label) && !isTime(tried)) return undefined;
  if (instead === 'nothing') return isTime(tried) && isWholeTime(value) ? 'certain' : undefined;
  return value.startsWith('[') ? 'certain' : byValue(tried);
}

const isTime = ({ spec }: Tried): boolean =>
  spec.value === 'deadline' || spec.value === 'when' || spec.value === 'meeting';

/** `Goal 2 Sky …`, `Goal 2. Sky …`, `Section F Provision`. */
function byNumber({ spec, between, value, label }: Tried): Meant {
  if (!('kind' in spec) || !NUMBERED.has(spec.kind) || !OPENS.test(label)) return undefined;
  if (MONTH.test(value)) return undefined;
  const isSetOff = /[.):;–—-]\s*$/.test(between);
  if (!isSetOff && /[A-Z]\s+$/.test(between) && spec.kind !== 'section') return undefined;
  if (isSetOff || OPENS.test(value)) return 'certain';
  return SPEAKS_OF.test(value) ? undefined : 'doubtful';
}

/** Whether the value is one that the label asks for. */
function byValue(tried: Tried): Meant {
  const { spec, kind, value } = tried;
  // A label of several words begins no sentence that goes on after a dash.
  const isAside = SECOND_DASH.test(value) || (!tried.label.includes(' ') && GOES_ON.test(value));
  switch (spec.value) {
    case 'deadline':
    case 'when':
    case 'date':
      if (isWholeTime(value) || isNonDate(value) || isSlip(value)) return 'certain';
      return isAside ? undefined : 'doubtful';
    case 'meeting':
      return findTimes(value)[0]?.start === 0 ? 'certain' : undefined;
    case 'recurrence':
      if (readRecurrence(value).value !== undefined) return 'certain';
      return isAside ? undefined : 'doubtful';
    case 'duration':
      if (readDuration(value).value !== undefined) return 'certain';
      return isAside ? undefined : 'doubtful';
    case 'level':
      return rungOf(value, LADDER) === undefined ? shortOf(value, 4, isAside) : 'certain';
    case 'status':
      return readStatus(value, statusOwner(kind)).value === undefined
        ? shortOf(value, 4, isAside)
        : 'certain';
    case 'people':
      return shortOf(value, 6, isAside);
    case 'areas':
    case 'done':
    case 'kind':
    case 'line':
      return shortOf(value, 8, isAside);
    case 'statement':
      return OPENS.test(value) || !isAside ? 'certain' : undefined;
    case 'amount':
    case 'text':
      return isAside ? undefined : 'certain';
  }
}

/** A value of few words is one; a long one may be a sentence. */
function shortOf(value: string, most: number, isAside: boolean): Meant {
  if (isAside) return undefined;
  return value.split(/\s+/).length <= most ? 'certain' : 'doubtful';
}

/** Whether the words are a time from the first to the last: "31 January 2027", not "31 January 2027 Ruby will …". */
function isWholeTime(value: string): boolean {
  const words = value.replace(/[.;,]$/, '');
  if (plainDate(words) !== undefined) return true;
  const led = /^(?:by|on|from|within|in|before|until|at)\b/i.test(words) ? words : `by ${words}`;
  const [time] = findTimes(led);
  return time?.type === 'deadline' && time.start === 0 && time.end === led.length;
}

/** A day that does not exist or lacks its century was meant as a day. */
const isSlip = (value: string): boolean =>
  /^\d/.test(value) && readDeadline(value).slips.some((slip) => slip.rule !== 'plan/unknown-value');
