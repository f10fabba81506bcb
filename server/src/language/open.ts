import { isGap, type Stretch } from './stretch.ts';
import type { Block, Content, Field, Heading, Label, Prose, Voice } from './tree.ts';
import type { BlockKind, BlockSpec, FieldSpec } from './vocabulary.ts';

/*
 * The tree while it is being built: the same nodes as in `tree.ts`, with lists that still grow.
 */

export interface OpenField extends Field {
  readonly value: Stretch;
}

export interface OpenVoice extends Voice {
  readonly value: Stretch;
}

export interface OpenProse extends Prose {
  readonly value: Stretch;
}

const NUMBERED = /^(.*?\S)\s+(?:#|[Nn]o\.? ?)?([A-Za-z]?\d{1,3}(?:\.\d)?[a-z]?(?=[.)]?$)|[A-Z]$)[.)]?$/;

/** Cuts a label into its words and the number or letter that names it. */
export function labelOf(text: string, start: number, end: number, indent: number): Label {
  let to = end;
  while (to > start && isGap(text.charCodeAt(to - 1))) to--;
  const words = text.slice(start, to);
  const numbered = words.length < 100 && /[\dA-Z]$|\d[a-z.)]$/.test(words) ? NUMBERED.exec(words) : null;
  return { start, end: to, text: numbered?.[1] ?? words, number: numbered?.[2], indent };
}

class OpenNode {
  readonly label: Label;
  readonly value: Stretch;
  readonly parent: Block;

  constructor(label: Label, value: Stretch, parent: Block) {
    this.label = label;
    this.value = value;
    this.parent = parent;
  }

  get start(): number {
    return this.label.start;
  }

  get end(): number {
    return Math.max(this.value.end, this.label.end + 1);
  }
}

class FieldNode extends OpenNode implements OpenField {
  readonly type = 'field';
  readonly spec: FieldSpec;

  constructor(spec: FieldSpec, label: Label, value: Stretch, parent: Block) {
    super(label, value, parent);
    this.spec = spec;
  }
}

class VoiceNode extends OpenNode implements OpenVoice {
  readonly type = 'voice';
  readonly speaker: string;

  constructor(label: Label, value: Stretch, speaker: string, parent: Block) {
    super(label, value, parent);
    this.speaker = speaker;
  }
}

/** A heading of the writer's own, with what is indented under it. */
export class OpenHeading extends OpenNode implements Heading {
  readonly type = 'heading';
  readonly content: Content[] = [];

  addHeading(label: Label, value: Stretch): OpenHeading {
    const heading = new OpenHeading(label, value, this.parent);
    this.content.push(heading);
    return heading;
  }

  addProse(value: Stretch, item: boolean): OpenProse {
    const prose = new ProseNode(value, item, this.parent);
    this.content.push(prose);
    return prose;
  }

  override get end(): number {
    return this.content[this.content.length - 1]?.end ?? super.end;
  }
}

class ProseNode implements OpenProse {
  readonly type = 'prose';
  readonly value: Stretch;
  readonly item: boolean;
  readonly parent: Block;

  constructor(value: Stretch, item: boolean, parent: Block) {
    this.value = value;
    this.item = item;
    this.parent = parent;
  }

  get start(): number {
    return this.value.start;
  }

  get end(): number {
    return this.value.end;
  }
}

export class OpenBlock implements Block {
  readonly type = 'block';
  readonly kind: BlockKind;
  readonly level: BlockSpec['level'];
  readonly spec: BlockSpec;
  readonly variant: string | undefined;
  readonly label: Label | undefined;
  readonly value: Stretch;
  readonly parent: OpenBlock | undefined;
  readonly content: Content[] = [];
  /** The column of the label, or of the line it stands on where a bar is before it. */
  readonly indent: number;
  /** Something was written deeper than the label: the writer indents. */
  indents = false;
  end = 0;

  constructor(
    spec: BlockSpec,
    variant: string | undefined,
    label: Label | undefined,
    value: Stretch,
    parent: OpenBlock | undefined,
  ) {
    this.spec = spec;
    this.kind = spec.kind;
    this.level = spec.level;
    this.variant = variant;
    this.label = label;
    this.value = value;
    this.parent = parent;
    const column = label?.indent ?? -1;
    this.indent = column < 0 && label !== undefined ? (parent?.indent ?? 0) : column;
    parent?.add(this, column);
  }

  get start(): number {
    return this.label?.start ?? 0;
  }

  addField(spec: FieldSpec, label: Label, value: Stretch): OpenField {
    return this.add(new FieldNode(spec, label, value, this), label.indent);
  }

  addVoice(label: Label, value: Stretch, speaker: string): OpenVoice {
    return this.add(new VoiceNode(label, value, speaker, this), label.indent);
  }

  addHeading(label: Label, value: Stretch): OpenHeading {
    return this.add(new OpenHeading(label, value, this), label.indent);
  }

  addProse(value: Stretch, item: boolean, indent: number): OpenProse {
    return this.add(new ProseNode(value, item, this), indent);
  }

  /** The writer does not indent here: the block stands at the column of what it belongs to. */
  get isFlat(): boolean {
    return this.level !== 'aside' && !this.indents && this.indent <= (this.parent?.indent ?? 0);
  }

  /** Works out where the block ends, once everything in it is known. */
  close(): void {
    let end = Math.max(this.value.end, (this.label?.end ?? -1) + 1);
    for (const each of this.content) {
      if (each instanceof OpenBlock) each.close();
      end = Math.max(end, each.end);
    }
    this.end = end;
  }

  private add<T extends Content>(content: T, indent: number): T {
    this.content.push(content);
    if (indent > this.indent) this.indents = true;
    return content;
  }
}
