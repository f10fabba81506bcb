import { sayDay, type Day } from '../calendar/day.ts';
import type { Block, Field, Heading } from '../language/tree.ts';
import { eventKey } from '../plan/due.ts';
import type { Plan } from '../plan/plan.ts';
import { counted } from '../rules/late.ts';
import { holds } from '../standards/conditions.ts';
import { dateLimit } from '../standards/dated.ts';
import { standardsOf } from '../standards/in-force.ts';
import { seriesOf } from '../standards/series.ts';
import type { MeetingKind } from '../standards/standard.ts';

/** A remark that belongs above a line of a plan. */
export interface Remark {
  /** Where the line's label begins. */
  readonly at: number;
  readonly text: string;
}

const KINDS: readonly MeetingKind[] = ['conference', 'core group', 'review', 'visit', 'meeting'];

/** The last days that can be worked out for lines which are still to be filled in. */
export function limitsOf(plan: Plan, today: Day): Remark[] {
  const all = [...meetingLimits(plan, today), ...dateLimits(plan, today)];
  // A council's copy of a bundled template says the same once more.
  return all.filter(({ text }, at) => all.findIndex((each) => each.text === text) === at);
}

function* meetingLimits(plan: Plan, today: Day): Generator<Remark> {
  for (const kind of KINDS) {
    const { planned, next } = seriesOf(plan, kind, today);
    const open = plan.meetings.find((each) => each.kind === kind && each.on?.day === undefined);
    if (next === undefined || open === undefined || planned.length > 0) continue;
    const name = `${next.name} ${next.meeting}`;
    yield { at: open.block.start, text: `${capital(name)} by ${sayDay(next.last)}: ${counted(next)}` };
  }
}

function* dateLimits(plan: Plan, today: Day): Generator<Remark> {
  for (const each of standardsOf(plan)) {
    const { demand } = each.standard;
    if (demand.type !== 'fieldWithin' && demand.type !== 'fieldBy') continue;
    const limit = dateLimit(plan, demand);
    if (limit === undefined || holds(plan, each, today) !== true) continue;
    const { field, last, how } = limit;
    const line = lineOf(plan.block, field.label);
    if (line?.value.text.startsWith('[') === true)
      yield { at: line.start, text: `${field.label} by ${sayDay(last)}: ${how} (${each.source})` };
  }
}

const lineOf = (block: Block, label: string): Field | Heading | undefined =>
  block.content.find(
    (each): each is Field | Heading =>
      (each.type === 'field' && each.spec.labels[0] === label) ||
      (each.type === 'heading' && eventKey(each.label.text) === eventKey(label)),
  );

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
