import {
  barerKeys,
  blockByLabel,
  fieldByLabel,
  headingKey,
  isKnownLabel,
  labelKey,
  speakerOf,
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
import { OpenBlocks } from './open-blocks.ts';
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
import { AT_REVIEW, byItsValue, saysHowItWent } from './two-meanings.ts';
import { labelsWithoutColon } from './without-colon.ts';
import type { BlockSpec, FieldSpec } from './vocabulary.ts';

/** What a value can still take from the lines below it. */
type Continuable = OpenBlock | OpenField | OpenHeading | OpenVoice | OpenProse;

const TEXTUAL = new Set(['text', 'statement']);

/** A list mark, then words with a colon after them. */
const BEHIND_MARK = /^((?:[-*•–]|\d{1,2}[.)])\s+)([A-Z][^:|]{0,60}?)\s?:(?:\s|$)/i;

/** A lone capitalised word or two that begins a label: the writer is still typing it. */
const HALF_TYPED = /^[A-Z][a-z]{0,14}(?: [a-z]{0,14}){0,2}$/;

/** `Rosie Tait`, `Dr A Khan (GP)`: a name, or a role, and nothing else. */
const NAME_ALONE = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,4}(?: \([^()]{0,60}\))?$/u;

const BEGINS_ANEW = /^[\p{Lu}\d]/u;

/** Whether a label stands in a block by its column: after a bar, or deeper than the block's own label. */
const standsIn = (label: Label, block: OpenBlock): boolean => label.indent < 0 || label.indent > block.indent;

/**
 * Folds lines into blocks. Structure comes from the labels; indentation decides only where the labels leave it
 * open, and is reported where it disagrees.
 */
export class Folder implements LineReader {
  readonly comments: Comment[] = [];
  readonly problems: Problem[] = [];
  /** Fields whose column disagrees with their block; what mends them is worked out once every line is read. */
  private readonly tooFarLeft: { block: OpenBlock; field: OpenField }[] = [];
  private readonly source: Source;
  private readonly open: OpenBlocks;
  private heading: OpenHeading | undefined;
  private last: Continuable | undefined;

  constructor(text: string) {
    this.source = { text, masks: [] };
    this.open = new OpenBlocks(this.source);
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
        kind: 'kind' in spec ? spec.kind : this.open.innermost().kind,
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
    const opens = this.open.opening(key, label);
    if (opens?.spec.level === 0) return this.open.plans.length > 0 ? undefined : opens.spec;
    const { heading } = this;
    if (heading !== undefined && label.indent > heading.label.indent) return opens?.spec;
    const inner = this.open.innermost();
    const own = fieldByLabel(inner.kind, key);
    if (own !== undefined && (opens === undefined || standsIn(label, inner))) return own;
    return opens?.spec ?? this.open.beyond(key)?.spec;
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
    const { plans } = this.open;
    if (plans.length === 0) this.open.impliedPlan();
    for (const block of plans) block.close();
    for (const { block, field } of this.tooFarLeft)
      this.problems.push(indentation(block, field, this.source.text));
    this.problems.sort((a, b) => a.start - b.start);
    return plans;
  }

  /** The four ways to find an entry's place, in order. */
  private place(label: Label, value: Stretch, key: string): void {
    const opens = this.open.opening(key, label);
    if (opens?.spec.level === 0) {
      this.block(opens, label, value);
      return;
    }
    const inner = this.open.innermost();
    const own = fieldByLabel(inner.kind, key);
    if (own !== undefined && (opens === undefined || standsIn(label, inner)))
      this.field(inner, own, label, value);
    else if (opens?.spec.kind === 'goal' && this.outcome(label, value, key)) return;
    else if (opens !== undefined) this.block(opens, label, value);
    else if (!this.beyondAsides(label, value, key) && !this.misspelt(label, value, key))
      this.ownHeading(label, value, key);
  }

  private field(block: OpenBlock, named: FieldSpec, label: Label, value: Stretch): void {
    this.heading = undefined;
    const spec =
      named.id === 'by' ? byItsValue(named, headingKey(label.text), block.kind, value.text) : named;
    const field = block.addField(spec, label, value);
    this.last = field;
    if (standsTooFarLeft(block, label)) this.tooFarLeft.push({ block, field });
  }

  /** `Outcome: Done, …` below an action or a goal says how that one went, and is no goal of its own. */
  private outcome(label: Label, value: Stretch, key: string): boolean {
    if (!saysHowItWent(key, value.text)) return false;
    const judged = this.open.beyond(AT_REVIEW);
    if (judged === undefined || !standsIn(label, judged.block)) return false;
    this.open.closeWithin(judged.block);
    this.field(judged.block, judged.spec, label, value);
    return true;
  }

  /** A field of the nearest block around the asides that cannot hold it. */
  private beyondAsides(label: Label, value: Stretch, key: string): boolean {
    const taken = this.open.beyond(key);
    if (taken === undefined) return false;
    this.open.closeWithin(taken.block);
    this.field(taken.block, taken.spec, label, value);
    return true;
  }

  private block(entry: BlockEntry, label: Label | undefined, value: Stretch): void {
    this.heading = undefined;
    const { spec } = entry;
    const parent = this.open.parentFor(spec.level, spec.within, label?.indent ?? 0);
    const block = new OpenBlock(spec, entry.label.variant, label, value, parent);
    this.open.add(block);
    this.last = block;
  }

  private voice(label: Label, value: Stretch, speaker: string): void {
    const home = this.open.home(label.indent, (block) => block.level !== 'aside' && block.level < 4);
    this.last = home.addVoice(label, value, speaker);
    this.heading = undefined;
  }

  private ownHeading(label: Label, value: Stretch, key: string): void {
    const home = this.open.home(label.indent, () => true);
    this.heading = home.addHeading(label, value);
    this.last = this.heading;
    const lost = isKnownLabel(key) ? outOfPlace(label, key, home, this.open.all) : undefined;
    if (lost !== undefined) this.problems.push(lost);
  }

  /** A heading of the writer's own takes what is indented under it, save what opens a block. */
  private inHeading(label: Label, value: Stretch, key: string): boolean {
    const { heading } = this;
    if (heading === undefined || label.indent < 0 || label.indent <= heading.label.indent) return false;
    if (this.open.opening(key, label) !== undefined) return false;
    this.last = heading.addHeading(label, value);
    return true;
  }

  private prose(value: Stretch, indent: number, item: boolean): void {
    const { heading } = this;
    const inHeading = heading !== undefined && indent > heading.label.indent;
    if (!inHeading) this.heading = undefined;
    this.last = inHeading
      ? heading.addProse(value, item)
      : this.open.home(indent, () => true).addProse(value, item, indent);
  }

  /** Lets the value above go on, where it takes text and no blank line lies between. */
  private goOn(more: Stretch): boolean {
    const { last } = this;
    if (last === undefined) return false;
    const type = last.type === 'block' || last.type === 'field' ? last.spec.value : 'text';
    if (!TEXTUAL.has(type) && last.value.start !== last.value.end) return false;
    if (last.type === 'block' && last.level === 1) return false;
    // A name ends with its line.
    if (last.type === 'heading' && BEGINS_ANEW.test(more.text) && NAME_ALONE.test(last.value.text))
      return false;
    // What somebody said ends with the closing mark.
    if (last.type === 'voice' && /["”]/.test(last.value.lastCharacter)) return false;
    last.value.goOnWith(more);
    return true;
  }

  private isHalfTyped(text: string): boolean {
    if (text.length > 30 || !HALF_TYPED.test(text)) return false;
    const key = labelKey(text);
    return this.open.all.some((block) =>
      block.spec.fields.some((field) => field.labels.some((each) => labelKey(each).startsWith(key))),
    );
  }

  /** A label one slip away from one that fits here: it is taken as that one, and only the label is reported. */
  private misspelt(label: Label, value: Stretch, key: string): boolean {
    if (isKnownLabel(key)) return false;
    const inner = this.open.innermost();
    for (const bare of barerKeys(key)) {
      const block = meantBlock(bare, (entry) => entry.spec.level !== 0 && this.open.fits(entry));
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
}
