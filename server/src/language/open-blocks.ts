import { blockByLabel, fieldByLabel, specOf, type BlockEntry } from './labels.ts';
import { OpenBlock } from './open.ts';
import { Stretch, type Source } from './stretch.ts';
import type { Label } from './tree.ts';
import type { FieldSpec } from './vocabulary.ts';

/**
 * The blocks that are open while lines are read, and which of them a line belongs to: by its label, and by its column
 * where the labels leave it open.
 */
export class OpenBlocks {
  /** The blocks of the first level, in their order. */
  readonly plans: OpenBlock[] = [];
  /** Outermost first; the last one is the innermost. */
  private open: OpenBlock[] = [];
  private readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  get all(): readonly OpenBlock[] {
    return this.open;
  }

  /** A new block inside those that it does not end. */
  add(block: OpenBlock): void {
    if (block.level === 0) this.plans.push(block);
    this.open.push(block);
  }

  /** Closes whatever is open inside a block. */
  closeWithin(block: OpenBlock): void {
    this.open.length = this.open.indexOf(block) + 1;
  }

  /** The block that a label opens here: a plan only in the first column, `Then` only within an `If`. */
  opening(key: string, label: Label): BlockEntry | undefined {
    const entry = blockByLabel(key);
    if (entry === undefined) return undefined;
    if (entry.spec.level === 0) return label.indent === 0 || this.plans.length === 0 ? entry : undefined;
    return this.fits(entry) ? entry : undefined;
  }

  /** Whether a kind of block may stand here at all. */
  fits({ spec }: BlockEntry): boolean {
    if (spec.kind === 'then') return this.open.some((block) => block.kind === 'contingency');
    if (spec.kind === 'standard') return this.open.some((block) => block.kind === 'template');
    return true;
  }

  /** A field of the nearest block around the asides that cannot hold it, with that block. */
  beyond(key: string): { block: OpenBlock; spec: FieldSpec } | undefined {
    for (let at = this.open.length - 1; at >= 0; at--) {
      const block = this.open[at];
      if (block === undefined) return undefined;
      const spec = fieldByLabel(block.kind, key);
      if (spec !== undefined) return { block, spec };
      if (block.spec.level !== 'aside') return undefined;
    }
    return undefined;
  }

  /** Closes what the new block ends and gives the block that it stands in. */
  parentFor(
    level: OpenBlock['level'],
    within: readonly string[] | undefined,
    indent: number,
  ): OpenBlock | undefined {
    if (level === 0) {
      this.open = [];
      return undefined;
    }
    this.innermost();
    if (level === 'aside') return this.asideParent(within ?? [], indent);
    while (this.open.length > 1) {
      const inner = this.open[this.open.length - 1];
      if (
        inner === undefined ||
        (inner.level !== 'aside' && inner.level < level && !this.leaves(inner, indent))
      )
        break;
      this.open.pop();
    }
    return this.open[this.open.length - 1];
  }

  /** A line at a section's own column is outside it, once the section has shown that it indents its content. */
  private leaves(block: OpenBlock, indent: number): boolean {
    return block.level === 1 && block.indents && indent >= 0 && indent <= block.indent;
  }

  private asideParent(within: readonly string[], indent: number): OpenBlock | undefined {
    for (let at = this.open.length - 1; at > 0; at--) {
      const block = this.open[at];
      if (block === undefined || !within.includes(block.kind)) continue;
      if (indent >= 0 && indent <= block.indent && block.kind !== 'contingency') continue;
      this.dropAsidesAbove(at);
      return block;
    }
    this.dropAsidesAbove(0);
    const [plan] = this.open;
    return this.open.find((block) => block.level === 1 && !this.leaves(block, indent)) ?? plan;
  }

  /** A new aside ends the asides before it, and nothing else. */
  private dropAsidesAbove(at: number): void {
    this.open = this.open.filter((block, index) => index <= at || block.level !== 'aside');
  }

  /** The innermost open block that a line at this column stands in, among those that `takes` allows. */
  home(indent: number, takes: (block: OpenBlock) => boolean): OpenBlock {
    this.innermost();
    for (let at = this.open.length - 1; at > 0; at--) {
      const block = this.open[at];
      if (block === undefined || !takes(block)) continue;
      if (indent < 0 || indent > block.indent || (indent === block.indent && block.isFlat)) return block;
    }
    return this.plan();
  }

  /** The block that the line above stands in; a plan is implied where none was written. */
  innermost(): OpenBlock {
    return this.open[this.open.length - 1] ?? this.impliedPlan();
  }

  private plan(): OpenBlock {
    return this.open[0] ?? this.impliedPlan();
  }

  /** A plan for lines that stand before any was written. */
  impliedPlan(): OpenBlock {
    const plan = new OpenBlock(
      specOf('plan'),
      undefined,
      undefined,
      new Stretch(this.source, 0, 0),
      undefined,
    );
    this.plans.push(plan);
    this.open = [plan];
    return plan;
  }
}
