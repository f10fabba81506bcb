import {
  barerKeys,
  blockByLabel,
  fieldByLabel,
  headingKey,
  isKnownLabel,
  labelKey,
  speakerOf,
  specOf,
  type BlockEntry,
} from './labels.ts';
import {
  behindMark,
  indentation,
  misspelling,
  noColon,
  outOfPlace,
  perhapsNoColon,
  standsTooFarLeft,
} from './notices.ts';
import { meantAsLabel } from './meant-label.ts';
import { meantBlock, meantField } from './misspelt.ts';
import { meantMeeting, spelledLike, withBracket } from './misspelt-words.ts';
import type { LineReader } from './line-reader.ts';
import { Stretch, type Source } from './stretch.ts';
import {
  labelOf,
  OpenBlock,
  type OpenField,
  type OpenHeading,
  type OpenProse,
  type OpenVoice,
} from './open.ts';
import type { Comment, Label, Problem } from './tree.ts';
import { byItsValue } from './two-meanings.ts';
import { labelsWithoutColon } from './without-colon.ts';
import type { BlockSpec, FieldSpec } from './vocabulary.ts';

/** What a value can still take from the lines below it. */
type Continuable = OpenBlock | OpenField | OpenHeading | OpenVoice | OpenProse;

const TEXTUAL = new Set(['text', 'statement']);

/** A list mark, then words with a colon after them. */
const BEHIND_MARK = /^((?:[-*•–]|\d{1,2}[.)])\s+)([A-Z][^:|]{0,60}?)\s?:(?:\s|$)/i;

/** A lone capitalised word or two that begins a label: the writer is still typing it. */
const HALF_TYPED = /^[A-Z][a-z]{0,14}(?: [a-z]{0,14}){0,2}$/;

/**
 * Folds lines into blocks. Structure comes from the labels; indentation decides only where the labels leave it
 * open, and is reported where it disagrees.
 */
export class Folder implements LineReader {
  readonly blocks: OpenBlock[] = [];
  readonly comments: Comment[] = [];
  readonly problems: Problem[] = [];
  /** Fields whose column disagrees with their block; what mends them is worked out once every line is read. */
  private readonly tooFarLeft: { block: OpenBlock; field: OpenField }[] = [];
  private readonly source: Source;
  /** Open blocks, outermost first; the last one is the innermost. */
  private open: OpenBlock[] = [];
  private heading: OpenHeading | undefined;
  private last: Continuable | undefined;

  constructor(text: string) {
    this.source = { text, masks: [] };
  }

  blank(): void {
    this.last = undefined;
  }

  comment(start: number, end: number): void {
    this.source.masks.push({ start, end });
    this.comments.push({ type: 'comment', start, end, value: new Stretch(this.source, start + 1, end) });
  }

  text(start: number, end: number, indent: number, mark: number): void {
    if (mark >= 0) this.source.masks.push({ start: mark, end: start });
    const value = new Stretch(this.source, start, end);
    if (value.start === value.end) return;
    if (mark < 0 && this.withoutColon(value, indent)) return;
    const halfTyped = mark < 0 && this.isHalfTyped(value.text);
    if (!halfTyped && this.goOn(value)) return;
    this.prose(value, indent, false);
  }

  item(start: number, end: number, indent: number): void {
    const value = new Stretch(this.source, start, end);
    this.labelBehindMark(value, indent);
    if (this.takesItem() && this.goOn(value)) return;
    this.prose(value, indent, true);
  }

  /** A line that begins with a label and something else than its colon: read where that is certain. */
  private withoutColon(line: Stretch, indent: number): boolean {
    const { last } = this;
    if (last?.type === 'voice' && !/["”]$/.test(last.value.lastCharacter)) return false;
    const { text } = line;
    for (const { key, labelEnd, valueStart, instead } of labelsWithoutColon(text)) {
      const label = labelOf(this.source.text, line.start, line.start + labelEnd, indent);
      const spec = this.taker(label, key);
      if (spec === undefined) continue;
      const value = new Stretch(this.source, line.start + valueStart, line.end);
      const meant = meantAsLabel({
        spec,
        kind: 'kind' in spec ? spec.kind : this.innermost().kind,
        label: label.text,
        instead,
        between: text.slice(label.text.length, valueStart),
        value: value.text,
      });
      if (meant === undefined) continue;
      if (meant === 'certain') this.place(label, value, key);
      const notice = meant === 'certain' ? noColon : perhapsNoColon;
      this.problems.push(notice(label, { start: label.end, end: line.start + valueStart }, value.text));
      return meant === 'certain';
    }
    return false;
  }

  /** `- Goal: Ida cycles`: a list item that looks like a line of its own. */
  private labelBehindMark(item: Stretch, indent: number): void {
    const [, mark = '', words = ''] = BEHIND_MARK.exec(item.text) ?? [];
    if (words === '') return;
    const start = item.start + mark.length;
    const label = labelOf(this.source.text, start, start + words.length, indent);
    const spec = this.taker(label, headingKey(label.text));
    if (spec !== undefined && (!('kind' in spec) || typeof spec.level === 'number'))
      this.problems.push(behindMark(label, item.start));
  }

  /** The field or block that a label would be read as where it stands. */
  private taker(label: Label, key: string): BlockSpec | FieldSpec | undefined {
    const opens = this.opening(key, label);
    if (opens?.spec.level === 0) return this.blocks.length > 0 ? undefined : opens.spec;
    const { heading } = this;
    if (heading !== undefined && label.indent > heading.label.indent) return opens?.spec;
    const inner = this.innermost();
    const own = fieldByLabel(inner.kind, key);
    if (own !== undefined && (opens === undefined || this.standsIn(label, inner))) return own;
    return opens?.spec ?? this.beyond(key)?.spec;
  }

  /** A list goes on with a text above it; a whole sentence of a goal or an action is not made longer by one. */
  private takesItem(): boolean {
    const { last } = this;
    if (last === undefined || last.type === 'prose') return false;
    if (last.type !== 'block' || last.spec.value !== 'statement') return true;
    const { value } = last;
    return value.start === value.end || value.lastCharacter === ':';
  }

  entry(labelStart: number, labelEnd: number, valueStart: number, valueEnd: number, indent: number): void {
    const label = labelOf(this.source.text, labelStart, labelEnd, indent);
    const value = new Stretch(this.source, valueStart, valueEnd);
    const key = headingKey(label.text);
    const speaker = speakerOf(label.text);
    if (speaker !== undefined) this.voice(label, value, speaker);
    else if (!this.inHeading(label, value, key)) this.place(label, value, key);
  }

  /** The level-0 blocks, an implied plan where none was written. */
  finish(): OpenBlock[] {
    if (this.blocks.length === 0) this.impliedPlan();
    for (const block of this.blocks) block.close();
    for (const { block, field } of this.tooFarLeft)
      this.problems.push(indentation(block, field, this.source.text));
    this.problems.sort((a, b) => a.start - b.start);
    return this.blocks;
  }

  /** The four ways to find an entry's place, in order. */
  private place(label: Label, value: Stretch, key: string): void {
    const opens = this.opening(key, label);
    if (opens?.spec.level === 0) {
      this.block(opens, label, value);
      return;
    }
    const inner = this.innermost();
    const own = fieldByLabel(inner.kind, key);
    if (own !== undefined && (opens === undefined || this.standsIn(label, inner)))
      this.field(inner, own, label, value);
    else if (opens !== undefined) this.block(opens, label, value);
    else if (!this.beyondAsides(label, value, key) && !this.misspelt(label, value, key))
      this.ownHeading(label, value, key);
  }

  /** The block that a label opens here: a plan only in the first column, `Then` only within an `If`. */
  private opening(key: string, label: Label): BlockEntry | undefined {
    const entry = blockByLabel(key);
    if (entry === undefined) return undefined;
    if (entry.spec.level === 0) return label.indent === 0 || this.blocks.length === 0 ? entry : undefined;
    return this.fits(entry) ? entry : undefined;
  }

  private fits({ spec }: BlockEntry): boolean {
    if (spec.kind === 'then') return this.open.some((block) => block.kind === 'contingency');
    if (spec.kind === 'standard') return this.open.some((block) => block.kind === 'template');
    return true;
  }

  /** Whether a label stands in a block by its column: after a bar, or deeper than the block's own label. */
  private standsIn(label: Label, block: OpenBlock): boolean {
    return label.indent < 0 || label.indent > block.indent;
  }

  private field(block: OpenBlock, named: FieldSpec, label: Label, value: Stretch): void {
    this.heading = undefined;
    const spec =
      named.id === 'by' ? byItsValue(named, headingKey(label.text), block.kind, value.text) : named;
    const field = block.addField(spec, label, value);
    this.last = field;
    if (standsTooFarLeft(block, label)) this.tooFarLeft.push({ block, field });
  }

  /** A field of the nearest block around the asides that cannot hold it. */
  private beyondAsides(label: Label, value: Stretch, key: string): boolean {
    const taken = this.beyond(key);
    if (taken === undefined) return false;
    this.open.length = this.open.indexOf(taken.block) + 1;
    this.field(taken.block, taken.spec, label, value);
    return true;
  }

  private beyond(key: string): { block: OpenBlock; spec: FieldSpec } | undefined {
    for (let at = this.open.length - 1; at >= 0; at--) {
      const block = this.open[at];
      if (block === undefined) return undefined;
      const spec = fieldByLabel(block.kind, key);
      if (spec !== undefined) return { block, spec };
      if (block.spec.level !== 'aside') return undefined;
    }
    return undefined;
  }

  private block(entry: BlockEntry, label: Label | undefined, value: Stretch): void {
    this.heading = undefined;
    const { spec } = entry;
    const parent = this.parentFor(spec.level, spec.within, label?.indent ?? 0);
    const block = new OpenBlock(spec, entry.label.variant, label, value, parent);
    if (parent === undefined) this.blocks.push(block);
    this.open.push(block);
    this.last = block;
  }

  /** Closes what the new block ends and gives the block that it stands in. */
  private parentFor(
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

  private voice(label: Label, value: Stretch, speaker: string): void {
    const home = this.home(label.indent, (block) => block.level !== 'aside' && block.level < 4);
    this.last = home.addVoice(label, value, speaker);
    this.heading = undefined;
  }

  private ownHeading(label: Label, value: Stretch, key: string): void {
    const home = this.home(label.indent, () => true);
    this.heading = home.addHeading(label, value);
    this.last = this.heading;
    const lost = isKnownLabel(key) ? outOfPlace(label, key, home, this.open) : undefined;
    if (lost !== undefined) this.problems.push(lost);
  }

  /** A heading of the writer's own takes what is indented under it, save what opens a block. */
  private inHeading(label: Label, value: Stretch, key: string): boolean {
    const { heading } = this;
    if (heading === undefined || label.indent < 0 || label.indent <= heading.label.indent) return false;
    if (this.opening(key, label) !== undefined) return false;
    this.last = heading.addHeading(label, value);
    return true;
  }

  private prose(value: Stretch, indent: number, item: boolean): void {
    const { heading } = this;
    const inHeading = heading !== undefined && indent > heading.label.indent;
    if (!inHeading) this.heading = undefined;
    this.last = inHeading
      ? heading.addProse(value, item)
      : this.home(indent, () => true).addProse(value, item, indent);
  }

  /** The innermost open block that a line at this column stands in, among those that `takes` allows. */
  private home(indent: number, takes: (block: OpenBlock) => boolean): OpenBlock {
    this.innermost();
    for (let at = this.open.length - 1; at > 0; at--) {
      const block = this.open[at];
      if (block === undefined || !takes(block)) continue;
      if (indent < 0 || indent > block.indent || (indent === block.indent && block.isFlat)) return block;
    }
    return this.innermostPlan();
  }

  /** Lets the value above go on, where it takes text and no blank line lies between. */
  private goOn(more: Stretch): boolean {
    const { last } = this;
    if (last === undefined) return false;
    const type = last.type === 'block' || last.type === 'field' ? last.spec.value : 'text';
    if (!TEXTUAL.has(type) && last.value.start !== last.value.end) return false;
    if (last.type === 'block' && last.level === 1) return false;
    // What somebody said ends with the closing mark.
    if (last.type === 'voice' && /["”]/.test(last.value.lastCharacter)) return false;
    last.value.goOnWith(more);
    return true;
  }

  private isHalfTyped(text: string): boolean {
    if (text.length > 30 || !HALF_TYPED.test(text)) return false;
    const key = labelKey(text);
    return this.open.some((block) =>
      block.spec.fields.some((field) => field.labels.some((each) => labelKey(each).startsWith(key))),
    );
  }

  /** A label one slip away from one that fits here: it is taken as that one, and only the label is reported. */
  private misspelt(label: Label, value: Stretch, key: string): boolean {
    if (isKnownLabel(key)) return false;
    const inner = this.innermost();
    for (const bare of barerKeys(key)) {
      const block = meantBlock(bare, (entry) => entry.spec.level !== 0 && this.fits(entry));
      const field = block === undefined ? meantField(bare, inner.kind) : undefined;
      const words = block?.label.text ?? field?.label;
      if (words === undefined) continue;
      const meant = withBracket(words, bare, label.text);
      if (block !== undefined && !(value.start === value.end && bare.endsWith('s')))
        this.block(block, { ...label, meant }, value);
      else if (field !== undefined) this.field(inner, field.spec, { ...label, meant }, value);
      else continue;
      this.problems.push(misspelling(label, meant));
      return true;
    }
    return this.misspeltMeeting(label, value, key);
  }

  /** `Frist LAC reveiw`: a heading that is put together from several words, with a slip in some of them. */
  private misspeltMeeting(label: Label, value: Stretch, key: string): boolean {
    const heading = meantMeeting(key);
    const entry = heading === undefined ? undefined : blockByLabel(heading);
    if (heading === undefined || entry === undefined) return false;
    const meant = spelledLike(label.text, heading);
    this.block(entry, { ...label, meant }, value);
    this.problems.push(misspelling(label, meant));
    return true;
  }

  private innermost(): OpenBlock {
    return this.open[this.open.length - 1] ?? this.impliedPlan();
  }

  private innermostPlan(): OpenBlock {
    return this.open[0] ?? this.impliedPlan();
  }

  private impliedPlan(): OpenBlock {
    const plan = new OpenBlock(
      specOf('plan'),
      undefined,
      undefined,
      new Stretch(this.source, 0, 0),
      undefined,
    );
    this.blocks.push(plan);
    this.open = [plan];
    return plan;
  }
}
