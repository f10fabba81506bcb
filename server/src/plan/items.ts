import type { Day } from '../calendar/day.ts';
import { isFiller } from '../language/filler.ts';
import { SETTLED } from '../language/statuses.ts';
import { rungOf } from '../language/ladder.ts';
import type { Block, Content, Field, Value, Voice } from '../language/tree.ts';
import { readAmount, readDuration, readRecurrence } from '../language/values/times.ts';
import type { Amount } from '../language/values/amount.ts';
import type { Duration, Recurrence } from '../language/values/time.ts';
import type { Evidence } from '../wording/evidence.ts';
import { readStatement } from '../wording/read.ts';
import { readAreas } from './areas.ts';
import type { Calendar } from './due.ts';
import type { People } from './people.ts';
import { dayOf, heardIn, statusIn, statusInstead, type Heard } from './standing.ts';
import type {
  Action,
  Area,
  Due,
  Goal,
  Item,
  Milestone,
  Named,
  Need,
  PlanKind,
  Rung,
  Status,
  Typed,
} from './plan.ts';

/** What an item needs of its plan to work its values out. */
export interface Surroundings {
  readonly people: People;
  readonly calendar: Calendar;
  readonly ladder: readonly string[];
  readonly kind: PlanKind | undefined;
  /** Areas that a council uses besides the known ones. */
  readonly ownAreas: readonly string[];
}

/** `Outcome: Outcome 3`, `Goal: see goal 2`: points at a goal elsewhere and says nothing of its own. */
const POINTER =
  /^(?:see )?(?:outcomes?|goals?|aims?|safety goals?|targets?) [a-z]?\d{1,3}(?:(?:, | and | & )[a-z]?\d{1,3})*\.?$/i;

const TRIGGER = /\b(?:when|whenever|if|each time|every time|after each|after every)\b/i;

/** A statement with its fields; every value is worked out when it is first asked for. */
abstract class PlanItem implements Item {
  readonly block: Block;
  protected readonly around: Surroundings;
  protected abstract readonly statementKind: 'goal' | 'action';
  // Worked out once: `null` stands for what is not there.
  #measuring: readonly Field[] | undefined;
  #fields: ReadonlyMap<string, readonly Field[]> | undefined;
  #evidence: Evidence | undefined;
  #who: readonly Named[] | undefined;
  #helpedBy: readonly Named[] | undefined;
  #by: Due | null | undefined;
  #status: Typed<Status> | null | undefined;
  #heard: readonly Heard[] | undefined;
  #pointer: boolean | undefined;

  constructor(block: Block, around: Surroundings) {
    this.block = block;
    this.around = around;
  }

  get fields(): ReadonlyMap<string, readonly Field[]> {
    return (this.#fields ??= fieldsOf(this.block));
  }

  get text(): Value {
    return this.block.value;
  }

  get evidence(): Evidence {
    return (this.#evidence ??= readStatement(this.block.value.text, this.statementKind));
  }

  get who(): readonly Named[] {
    return (this.#who ??= this.all('who').flatMap((field) => this.around.people.named(field)));
  }

  get helpedBy(): readonly Named[] {
    return (this.#helpedBy ??= this.all('helpedBy').flatMap((field) => this.around.people.named(field)));
  }

  get from(): Due | undefined {
    const field = this.first('from');
    return field === undefined ? undefined : this.around.calendar.of(field, 'start');
  }

  get by(): Due | undefined {
    if (this.#by === undefined) this.#by = this.dueBy() ?? null;
    return this.#by ?? undefined;
  }

  get status(): Typed<Status> | undefined {
    if (this.#status === undefined) {
      const field = this.first('status');
      const { calendar } = this.around;
      this.#status =
        (field === undefined ? statusInstead(this, calendar) : statusIn(field, this.block.kind, calendar)) ??
        null;
    }
    return this.#status ?? undefined;
  }

  get heard(): readonly Heard[] {
    return (this.#heard ??= heardIn(this.block, this.around.calendar));
  }

  get pointer(): boolean {
    return (this.#pointer ??= POINTER.test(this.block.value.text));
  }

  get measuring(): readonly Field[] {
    return (this.#measuring ??= (this.fields.get('measure') ?? []).filter(
      ({ value }) => value.text !== '' && !isVague(value.text),
    ));
  }

  protected all(id: string): readonly Field[] {
    return this.block.content.filter((each): each is Field => isFilledIn(each, id));
  }

  protected first(id: string): Field | undefined {
    return this.block.content.find((each): each is Field => isFilledIn(each, id));
  }

  /** "Ring back when she leaves a message": a span without an event then counts from what sets it off. */
  private get onTrigger(): boolean {
    return TRIGGER.test(this.block.value.text);
  }

  /** `Until` below a goal or a step is the day on which one looks whether it was seen; an action only ends with it. */
  private get lastDay(): Field | undefined {
    return this.statementKind === 'goal' ? this.first('until') : undefined;
  }

  private dueBy(): Due | undefined {
    const field = this.first('by') ?? this.lastDay;
    const { calendar } = this.around;
    if (field === undefined || field.value.text === '') return this.said();
    return calendar.of(field, 'end', this.onTrigger);
  }

  /** The time that the statement itself gives. */
  private said(): Due | undefined {
    return this.around.calendar.inStatement(this.evidence, this.block);
  }
}

export class PlanGoal extends PlanItem implements Goal {
  readonly need: Need | undefined;
  readonly milestones: Milestone[] = [];
  readonly actions: Action[] = [];
  readonly voices: readonly Voice[];
  protected readonly statementKind = 'goal';
  #now: readonly Typed<Amount>[] | undefined;
  #targets: readonly Typed<Amount>[] | undefined;

  constructor(block: Block, around: Surroundings, need: Need | undefined) {
    super(block, around);
    this.need = need;
    this.voices = block.content.filter((each) => each.type === 'voice');
  }

  get safety(): boolean {
    return this.block.variant === 'safety';
  }

  get measures(): readonly Field[] {
    return this.all('measure').filter((field) => field.value.text !== '');
  }

  get now(): readonly Typed<Amount>[] {
    return (this.#now ??= amounts(this.all('now')));
  }

  get measured(): readonly Day[] {
    return this.all('now').flatMap(({ value }) => {
      const day = dayOf(value.text, this.around.calendar);
      return day === undefined ? [] : [day];
    });
  }

  get targets(): readonly Typed<Amount>[] {
    return (this.#targets ??= amounts(this.all('target')));
  }

  get forHowLong(): Typed<Duration> | undefined {
    const field = this.first('forHowLong');
    const value = field === undefined ? undefined : readDuration(field.value.text).value;
    return field === undefined || value === undefined ? undefined : { ...at(field), field, value };
  }

  get areas(): readonly Area[] {
    const own = this.all('area').flatMap((field) => readAreas(field, this.around));
    return own.length > 0 ? own : (this.need?.areas ?? own);
  }

  get helpNow(): Rung | undefined {
    return rung(this.first('helpNow') ?? this.first('help'), this.around.ladder);
  }

  get helpAim(): Rung | undefined {
    return rung(this.first('helpAim'), this.around.ladder);
  }

  get open(): boolean {
    const state = this.status?.value.state;
    return state === undefined || !SETTLED.has(state);
  }
}

export class PlanMilestone extends PlanItem implements Milestone {
  readonly goal: Goal | undefined;
  protected readonly statementKind = 'goal';

  constructor(block: Block, around: Surroundings, goal: Goal | undefined) {
    super(block, around);
    this.goal = goal;
  }

  get help(): Rung | undefined {
    return rung(this.first('help') ?? this.first('helpAim'), this.around.ladder);
  }
}

export class PlanAction extends PlanItem implements Action {
  readonly goal: Goal | undefined;
  protected readonly statementKind = 'action';

  constructor(block: Block, around: Surroundings, goal: Goal | undefined) {
    super(block, around);
    this.goal = goal;
  }

  get provision(): boolean {
    return this.block.variant === 'provision';
  }

  get howOften(): Typed<Recurrence> | undefined {
    const field = this.first('howOften');
    const value = field === undefined ? undefined : readRecurrence(field.value.text).value;
    return field === undefined || value === undefined ? undefined : { ...at(field), field, value };
  }

  get until(): Due | undefined {
    const field = this.first('until');
    return field === undefined ? undefined : this.around.calendar.of(field, 'end');
  }
}

/** The fields of a block by id, in the order they stand; those that say nothing are left out. */
export function fieldsOf(block: Block): ReadonlyMap<string, readonly Field[]> {
  const fields = new Map<string, Field[]>();
  for (const each of block.content) {
    if (!isFilledIn(each)) continue;
    const same = fields.get(each.spec.id);
    if (same === undefined) fields.set(each.spec.id, [each]);
    else same.push(each);
  }
  return fields;
}

/** Whether a line is a field that says something, or such a field of one kind. */
function isFilledIn(line: Content, id?: string): line is Field {
  if (line.type !== 'field' || (id !== undefined && line.spec.id !== id)) return false;
  // What only fills a box says nothing; a day has words of its own for that.
  return line.spec.id === 'by' || !isFiller(line.value.text);
}

const at = (field: Field): { start: number; end: number } => ({
  start: field.value.start,
  end: field.value.end,
});

function amounts(fields: readonly Field[]): Typed<Amount>[] {
  return fields.flatMap((field) => {
    const { value } = readAmount(field.value.text);
    return value === undefined ? [] : [{ ...at(field), field, value }];
  });
}

function rung(field: Field | undefined, ladder: readonly string[]): Rung | undefined {
  const place = field === undefined ? undefined : rungOf(field.value.text, ladder);
  return field === undefined || place === undefined
    ? undefined
    : { ...at(field), rung: place, name: ladder[place] ?? '' };
}

/** "He will be happier" measures a change by itself. */
function isVague(measure: string): boolean {
  const { changes, amounts } = readStatement(measure, 'goal');
  return amounts.length === 0 && changes.some(({ fault }) => fault === 'vague' || fault === 'unobservable');
}
