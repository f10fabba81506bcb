import { labelKey } from '../language/labels.ts';
import type { Field } from '../language/tree.ts';
import { memo } from '../language/values/memo.ts';
import { readDate, readDeadline } from '../language/values/times.ts';
import type { Deadline } from '../language/values/time.ts';
import { endSaid } from '../wording/end-said.ts';
import type { Evidence } from '../wording/evidence.ts';
import { resolveDeadline, type DeadlineContext } from './deadlines.ts';
import type { Due } from './plan.ts';
import { tenseOf } from './year-meant.ts';
import type { Tense } from './year-meant.ts';

/** Works deadlines out for one plan: with its start, its child's birth, its events and its meetings. */
export class Calendar {
  private readonly context: DeadlineContext;
  private readonly onTrigger: DeadlineContext;
  private readonly resolving = new Set<Field>();

  constructor(context: DeadlineContext) {
    this.context = context;
    this.onTrigger = { ...context, trigger: true };
  }

  /** What a time field comes to: its last day for `By`, its first for `From`. */
  of(field: Field, edge: 'start' | 'end', trigger = false): Due | undefined {
    const read = field.spec.value === 'when' ? readDate : readDeadline;
    const deadline = read(field.value.text).value;
    if (deadline === undefined) return undefined;
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
    const due = this.resolve(deadline, edge, trigger, tenseOf(field));
    this.resolving.delete(field);
    return { ...spanOf(field), ...due, field };
  }

  /** The deadline that a statement itself gives, where it gives one. */
  inStatement(evidence: Evidence, offset: number): Due | undefined {
    const { deadline: mention } = evidence;
    const deadline = endSaid(evidence);
    if (mention === undefined || deadline === undefined) return undefined;
    const span = { start: offset + mention.start, end: offset + mention.end };
    return { ...span, ...this.resolve(deadline, 'end', false), field: undefined };
  }

  resolve(
    deadline: Deadline,
    edge: 'start' | 'end',
    trigger: boolean,
    tense: Tense = 'ahead',
  ): Pick<Due, 'deadline' | 'day' | 'how' | 'open'> {
    const context = trigger ? this.onTrigger : this.context;
    const found = resolveDeadline(deadline, tense === 'ahead' ? context : { ...context, tense }, edge);
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
