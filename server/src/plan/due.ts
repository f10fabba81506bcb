import { labelKey } from '../language/labels.ts';
import type { Block, Field } from '../language/tree.ts';
import { memo } from '../language/values/memo.ts';
import { readDate, readDeadline } from '../language/values/times.ts';
import type { Deadline } from '../language/values/time.ts';
import { endSaid } from '../wording/end-said.ts';
import type { Evidence } from '../wording/evidence.ts';
import { bornThen, type Births } from './births.ts';
import { resolveDeadline, type DeadlineContext } from './deadlines.ts';
import type { Due } from './plan.ts';
import { tenseOf } from './year-meant.ts';
import type { Tense } from './year-meant.ts';

/** Works deadlines out for one plan: with its start, its child's birth, its events and its meetings. */
export class Calendar {
  private readonly context: DeadlineContext;
  private readonly bornAt: ((at: Block | undefined) => Births) | undefined;
  private readonly resolving = new Set<Field>();

  /** @param bornAt who was born when, for the block in which words about it stand */
  constructor(context: DeadlineContext, bornAt?: (at: Block | undefined) => Births) {
    this.context = context;
    this.bornAt = bornAt;
  }

  /** What a time field comes to: its last day for `By`, its first for `From`. */
  of(field: Field, edge: 'start' | 'end', trigger = false): Due | undefined {
    const read = field.spec.value === 'when' ? readDate : readDeadline;
    const written = read(field.value.text).value;
    if (written === undefined) return undefined;
    const deadline =
      field.spec.id === 'born' ? bornThen(written, field.value.text, this.context.today) : written;
    if (this.resolving.has(field)) {
      return {
        ...spanOf(field),
        deadline,
        day: undefined,
        how: undefined,
        open: 'it hangs on itself',
        field,
      };
    }
    this.resolving.add(field);
    const due = this.resolve(deadline, edge, trigger, tenseOf(field), field.parent);
    this.resolving.delete(field);
    return { ...spanOf(field), ...due, field };
  }

  /** The deadline that a statement itself gives, where it gives one. */
  inStatement(evidence: Evidence, block: Block): Due | undefined {
    const { deadline: mention } = evidence;
    if (mention === undefined) return this.byMeeting(evidence, block);
    const deadline = endSaid(evidence);
    if (deadline === undefined) return undefined;
    const offset = block.value.start;
    const span = { start: offset + mention.start, end: offset + mention.end };
    return { ...span, ...this.resolve(deadline, 'end', false, 'ahead', block), field: undefined };
  }

  /** "by the next core group": the day that the plan gives for it, where it gives one. */
  private byMeeting({ times }: Evidence, block: Block): Due | undefined {
    for (const time of times) {
      if (time.type !== 'nonDate' || time.deadline === undefined) continue;
      const due = this.resolve(time.deadline, 'end', false, 'ahead', block);
      const { start } = block.value;
      if (due.day !== undefined)
        return { start: start + time.start, end: start + time.end, ...due, field: undefined };
    }
    return undefined;
  }

  /** The day that a deadline comes to in this plan; `at` is the block in which its words stand. */
  resolve(
    deadline: Deadline,
    edge: 'start' | 'end',
    trigger: boolean,
    tense: Tense = 'ahead',
    at?: Block,
  ): Pick<Due, 'deadline' | 'day' | 'how' | 'open'> {
    const born = this.bornAt?.(at);
    const context = { ...this.context, trigger, tense, ...(born === undefined ? {} : { born }) };
    const found = resolveDeadline(deadline, context, edge);
    return { deadline, day: found.day, how: found.how, open: found.open };
  }
}

/** Names of events as plans write them, without article, for looking them up. */
export const eventKey: (words: string) => string = memo((words) =>
  labelKey(words).replace(/^(?:the|a|an) /, ''),
);

const spanOf = (field: Field): { start: number; end: number } => ({
  start: field.value.start,
  end: field.value.end,
});
