import type { Block, Content, Label, Span, Value } from '../language/tree.ts';
import type { Part, Plan } from '../plan/plan.ts';
import type { Finding } from './finding.ts';

/** What of a plan is as it was in the version before, and what has to be judged again. */
export interface Since {
  /** The findings about blocks that are as they were, at their new places. */
  readonly kept: readonly Finding[];
  /** The goals, actions and milestones that are new or written otherwise. */
  readonly changed: Part;
}

/** Blocks that may stand in a goal that is judged by itself: nothing outside the goal looks into them. */
const WITHIN = new Set(['milestone', 'action', 'contingency', 'then', 'check', 'scale', 'progress']);

/**
 * Holds a plan against its version before. A goal with all that stands in it, or an action or a milestone that stands
 * by itself, is as it was when each of its lines is and each line of the plan outside of such goals. Undefined when the
 * lines outside have changed: people, days and events named there count for every goal.
 *
 * @param found what the rules that judge in parts have found in the version before
 */
export function changesSince(
  before: Plan,
  textBefore: string,
  found: readonly Finding[],
  plan: Plan,
  text: string,
): Since | undefined {
  if (before.isTemplate !== plan.isTemplate) return undefined;
  const comparison = new Comparison(shiftBetween(textBefore, text));
  if (!comparison.around(before.block, plan.block)) return undefined;
  const { moved, changed, shift } = comparison;
  return {
    kept: found.flatMap((finding) => {
      const subject = moved.get(finding.subject);
      return subject === undefined ? [] : [moveFinding(finding, subject, shift)];
    }),
    changed: partOf(plan, changed),
  };
}

type Shift = (offset: number) => number;

/** Characters that are held against each other at once: many times quicker than one by one. */
const PIECE = 512;

/** Where an offset of one text lies in another: the texts differ in one stretch, before and behind which all is the same. */
function shiftBetween(before: string, now: string): Shift {
  const most = Math.min(before.length, now.length);
  let same = 0;
  while (same + PIECE <= most && before.startsWith(now.slice(same, same + PIECE), same)) same += PIECE;
  while (same < most && before.charCodeAt(same) === now.charCodeAt(same)) same++;
  let behind = 0;
  while (
    behind + PIECE <= most - same &&
    before.endsWith(now.slice(now.length - behind - PIECE, now.length - behind), before.length - behind)
  )
    behind += PIECE;
  while (
    behind < most - same &&
    before.charCodeAt(before.length - 1 - behind) === now.charCodeAt(now.length - 1 - behind)
  )
    behind++;
  const from = before.length - behind;
  const by = now.length - before.length;
  return (offset) => (offset < from || offset <= same ? offset : offset + by);
}

/** Walks through two versions of a plan side by side. */
class Comparison {
  /** The blocks that are as they were, each with what it is now. */
  readonly moved = new Map<Block, Block>();
  readonly changed: Block[] = [];
  readonly shift: Shift;

  constructor(shift: Shift) {
    this.shift = shift;
  }

  /** Whether all is as it was outside of what is judged by itself; that is sorted into `moved` and `changed`. */
  around(before: Block, now: Block): boolean {
    if (!this.sameHead(before, now) || before.content.length !== now.content.length) return false;
    this.moved.set(before, now);
    return before.content.every((old, at) => {
      const each = now.content[at];
      if (old.type !== 'block' || each?.type !== 'block') return each !== undefined && this.same(old, each);
      const alone = standsAlone(old);
      if (alone !== standsAlone(each)) return false;
      if (!alone) return this.around(old, each);
      if (this.same(old, each)) this.moveAll(old, each);
      else this.changed.push(each);
      return true;
    });
  }

  private moveAll(before: Block, now: Block): void {
    this.moved.set(before, now);
    before.content.forEach((old, at) => {
      const each = now.content[at];
      if (old.type === 'block' && each?.type === 'block') this.moveAll(old, each);
    });
  }

  private same(before: Content, now: Content): boolean {
    if (before.type === 'block')
      return now.type === 'block' && this.sameHead(before, now) && this.sameContent(before, now);
    if (before.type === 'heading')
      return now.type === 'heading' && this.sameLine(before, now) && this.sameContent(before, now);
    if (before.type === 'field')
      return now.type === 'field' && before.spec === now.spec && this.sameLine(before, now);
    if (before.type === 'voice')
      return now.type === 'voice' && before.speaker === now.speaker && this.sameLine(before, now);
    return now.type === 'prose' && before.item === now.item && this.sameValue(before.value, now.value);
  }

  private sameContent(
    before: Span & { content: readonly Content[] },
    now: Span & { content: readonly Content[] },
  ): boolean {
    return (
      this.sameSpan(before, now) &&
      before.content.length === now.content.length &&
      before.content.every((old, at) => {
        const each = now.content[at];
        return each !== undefined && this.same(old, each);
      })
    );
  }

  private sameHead(before: Block, now: Block): boolean {
    return before.spec === now.spec && before.variant === now.variant && this.sameLine(before, now);
  }

  private sameLine(
    before: { label: Label | undefined; value: Value },
    now: { label: Label | undefined; value: Value },
  ): boolean {
    const [old, label] = [before.label, now.label];
    if (old === undefined || label === undefined)
      return old === label && this.sameValue(before.value, now.value);
    return (
      this.sameSpan(old, label) &&
      old.indent === label.indent &&
      old.text === label.text &&
      old.number === label.number &&
      this.sameValue(before.value, now.value)
    );
  }

  private sameValue(before: Value, now: Value): boolean {
    return this.sameSpan(before, now) && before.text === now.text;
  }

  private sameSpan(before: Span, now: Span): boolean {
    return this.shift(before.start) === now.start && this.shift(before.end) === now.end;
  }
}

/** Whether a block is judged by itself: a goal, an action or a milestone in which nothing counts for the whole plan. */
function standsAlone({ kind, content }: Block): boolean {
  return (kind === 'goal' || kind === 'action' || kind === 'milestone') && content.every(isWithin);
}

function isWithin(content: Content): boolean {
  if (content.type === 'block') return WITHIN.has(content.kind) && content.content.every(isWithin);
  return content.type !== 'heading';
}

/** The part of a plan that some of its blocks make up, with all that stands in them. */
function partOf(plan: Plan, outermost: readonly Block[]): Part {
  const blocks = new Set<Block>();
  const add = (block: Block): void => {
    blocks.add(block);
    for (const each of block.content) if (each.type === 'block') add(each);
  };
  outermost.forEach(add);
  const inside = ({ block }: { block: Block }): boolean => blocks.has(block);
  return {
    ...plan,
    blocks: [...blocks],
    goals: plan.goals.filter(inside),
    milestones: plan.milestones.filter(inside),
    actions: plan.actions.filter(inside),
  };
}

function moveFinding(finding: Finding, subject: Block, shift: Shift): Finding {
  const move = <T extends Span>(span: T): T => ({ ...span, start: shift(span.start), end: shift(span.end) });
  return {
    ...move(finding),
    subject,
    // A place in another file stays where it is.
    related: finding.related.map((each) => (each.file === undefined ? move(each) : each)),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(move) })),
  };
}
