import type { Span } from '../language/tree.ts';
import { readDeadline, readDuration, readRecurrence } from '../language/values/times.ts';
import type { Deadline, Duration } from '../language/values/time.ts';
import { blockNamed, fieldNamed, meetingNamed, planFieldNamed, type Known } from './names.ts';
import type { BlockName, Dated, FieldName, MeetingName } from './standard.ts';

/** Words of a sentence where they stand. */
export interface Words extends Span {
  readonly text: string;
}

/** Where a word was missing. */
export const NOTHING: Words = { start: 0, end: 0, text: '' };

export interface Fault extends Span {
  readonly message: string;
  readonly replacement?: string;
}

/** Looks up the names and times of one sentence, and keeps what is not known. */
export class Meanings {
  readonly faults: Fault[] = [];

  block(words: Words): BlockName | undefined {
    return this.known(words, blockNamed(words.text), 'a part of a plan that can be counted');
  }

  field(block: BlockName, words: Words): FieldName | undefined {
    const article = /^[aeiou]/.test(block.word) ? 'an' : 'a';
    return this.known(words, fieldNamed(block.kind, words.text), `a field of ${article} ${block.word}`);
  }

  planField(words: Words): FieldName | undefined {
    return this.known(words, planFieldNamed(words.text), 'a field of a plan');
  }

  meeting(words: Words): MeetingName | undefined {
    return this.known(
      words,
      meetingNamed(words.text),
      'a review, a visit, a core group, a conference or a meeting',
    );
  }

  duration(words: Words): Duration | undefined {
    const { value } = readDuration(words.text);
    if (value === undefined || !countable(value)) {
      this.fault(words, 'a length of time, such as 6 weeks or 10 working days');
      return undefined;
    }
    return value;
  }

  /** A kind of meeting; else a field, an `Event` or a heading of the form's own. */
  dated(words: Words): Dated | undefined {
    const { value, near } = meetingNamed(words.text);
    if (value !== undefined) return { type: 'meeting', meeting: value };
    if (near !== undefined) this.meeting(words);
    const field = near === undefined ? this.planField(words) : undefined;
    return field === undefined ? undefined : { type: 'field', field };
  }

  /** What stands after `every`: `6 weeks`, `month`; or a rhythm in one word. */
  period(words: Words, lead: 'every ' | ''): Duration | undefined {
    const { value } = readRecurrence(`${lead}${words.text}`);
    if (value?.times !== 1 || value.weekdays.length > 0) {
      this.fault(words, 'a length of time, such as 6 weeks or 3 months');
      return undefined;
    }
    return value.period;
  }

  deadline(words: Words): Deadline | undefined {
    const { value } = readDeadline(words.text);
    if (value === undefined) {
      this.fault(words, 'a date or a time that comes to one, such as 31 March 2027 or 6 weeks after Started');
      return undefined;
    }
    return value;
  }

  /** A deadline; or a day and a month `of the year of` an event. */
  deadlineOfYear(words: Words): { deadline: Deadline; yearOf: string | undefined } | undefined {
    const at = words.text.search(OF_THE_YEAR);
    if (at < 0) {
      const deadline = this.deadline(words);
      return deadline === undefined ? undefined : { deadline, yearOf: undefined };
    }
    const date = words.text.slice(0, at);
    const { value } = readDeadline(date);
    if (value?.point.type !== 'date' || value.point.year !== undefined) {
      this.fault({ ...words, end: words.start + at, text: date }, 'a day and a month, such as 31 March');
      return undefined;
    }
    return { deadline: value, yearOf: words.text.slice(at).replace(OF_THE_YEAR, '') };
  }

  private known<T>(words: Words, known: Known<T>, what: string): T | undefined {
    if (known.value !== undefined || words.text === '') return known.value;
    if (known.near === undefined) {
      this.fault(words, what);
      return undefined;
    }
    const message = `‘${words.text}’ looks like ‘${known.near}’ with a slip of the fingers. Write ‘${known.near}’.`;
    this.faults.push({ start: words.start, end: words.end, message, replacement: known.near });
    return undefined;
  }

  private fault(words: Words, what: string): void {
    if (words.text === '') return;
    this.faults.push({ start: words.start, end: words.end, message: `‘${words.text}’ is not ${what}.` });
  }
}

const OF_THE_YEAR = / (?:of|in) the year of /i;

const countable = (duration: Duration): boolean =>
  ['hour', 'day', 'working day', 'week', 'month', 'term', 'year'].includes(duration.unit) &&
  duration.most > 0;
