import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { blockByLabel, fieldByLabel, labelKey } from '../language/labels.ts';
import type { Block } from '../language/tree.ts';
import type { Letter } from '../language/vocabulary.ts';
import { LETTERS } from '../review/score.ts';
import { RULES } from '../rules/index.ts';
import type { Plan } from '../plan/plan.ts';
import { standardCompletions } from './standard-completion.ts';
import { blockForLine, type Analysis } from '../workspace/analysis.ts';
import { item, KINDS, order, type About } from './completing/item.ts';
import { labels } from './completing/labels.ts';
import { more } from './completing/more.ts';
import { values } from './completing/values.ts';
import { getGuidanceFor } from './guidance.ts';
import { lineStart } from './whole-lines.ts';
import { wholeBlocks } from './completing/whole-blocks.ts';

/** What completion needs to know besides the plan. */
export interface CompletionSetting {
  /** The editor can jump between stops in what is put in. */
  readonly snippets: boolean;
}

/** Kept with an item, to say more about it when the editor asks. */
interface Kept {
  readonly uri: string;
  readonly position: Position;
  readonly about: About;
}

/** The line up to the cursor, cut at its last bar: `label` is set once a colon stands after it. */
interface Line {
  readonly block: Block | undefined;
  readonly column: number;
  readonly label: string | undefined;
  /** Where the value starts. */
  readonly valueStart: number;
  /** Where the word being typed starts. */
  readonly from: number;
}

/**
 * What may be written at an offset: labels that fit there, the missing ones first, values of the field's type, or the
 * names of checks in an `allow` line.
 */
export function getCompletions(
  analysis: Analysis,
  offset: number,
  setting: CompletionSetting,
): CompletionItem[] {
  const position = analysis.lines.at(offset);
  return itemsAt(analysis, offset, setting).map((each) => {
    const about = each.data as About | undefined;
    if (about === undefined) return each;
    const kept: Kept = { uri: analysis.uri, position, about };
    return { ...each, data: kept };
  });
}

/** The item with what there is to say about it. */
export function resolveCompletion(analysis: Analysis, chosen: CompletionItem): CompletionItem {
  const { position, about } = chosen.data as Kept;
  const offset = analysis.lines.offset(position);
  const said = more(about, planAt(analysis, offset), analysis.today);
  const parts = [...(said === undefined ? [] : [said]), ...advice(analysis, offset, about)];
  return parts.length === 0
    ? chosen
    : { ...chosen, documentation: { kind: 'markdown', value: parts.join('\n\n') } };
}

/** What the plan's template says of a label that is offered. */
function advice(analysis: Analysis, offset: number, about: About): string[] {
  const holder = lineAt(analysis, offset)?.block;
  if (holder === undefined) return [];
  if (about.type === 'field') return getGuidanceFor(analysis, holder, { field: about.id });
  return about.type === 'block' ? getGuidanceFor(analysis, holder, { block: about.kind }) : [];
}

/** The document that an item was offered in. */
export const completedIn = (chosen: CompletionItem): string | undefined => {
  const { uri } = (chosen.data ?? {}) as Partial<Kept>;
  return typeof uri === 'string' ? uri : undefined;
};

const planAt = ({ review }: Analysis, offset: number): Plan | undefined =>
  review.plans.findLast((each) => each.plan.block.start <= offset)?.plan;

function itemsAt(analysis: Analysis, offset: number, { snippets }: CompletionSetting): CompletionItem[] {
  const { lines, review, today } = analysis;
  const line = lineAt(analysis, offset);
  if (line === undefined) return checks(analysis, offset);
  const { block, column, label, from, valueStart } = line;
  const range = lines.range({ start: from, end: offset });
  const plan = planAt(analysis, offset);
  if (label === undefined) {
    const place = { block, column, range, wanted: wantedIn(analysis, block), snippets };
    return [...labels(place), ...wholeBlocks(place, plan)];
  }
  const key = labelKey(label);
  const field = block === undefined ? undefined : fieldByLabel(block.kind, key);
  const opens = field === undefined ? blockByLabel(key)?.spec : undefined;
  if (opens?.kind === 'standard') return standardCompletions(analysis, offset);
  // What the council offers stands where an action is written.
  if (opens?.kind === 'action')
    return (plan?.vocabulary.interventions ?? []).map((offer, at) => ({
      ...item(offer, KINDS.value, 'offered by the council', order(at)),
      textEdit: { range, newText: offer },
    }));
  const type = field?.value ?? opens?.value;
  if (type === undefined) return [];
  const own = review.document.blocks.filter((each) => each.kind === 'template' && each !== block);
  const titles = [
    ...own.map((each) => each.value.text),
    ...(plan?.templates.others ?? []).map((each) => each.title),
  ];
  return values({
    type,
    field,
    block,
    plan,
    today,
    range,
    templates: [...new Set(titles)].filter((each) => each !== ''),
    written: {
      words: analysis.text.slice(valueStart, offset),
      rangeFrom: (at) => lines.range({ start: valueStart + at, end: offset }),
    },
  });
}

/** The letters that the goal around has not. */
function wantedIn({ review }: Analysis, block: Block | undefined): ReadonlySet<Letter> {
  const goal = review.plans.flatMap(({ goals }) => goals).find((each) => each.goal.block === block);
  return new Set(goal === undefined ? [] : LETTERS.filter((letter) => goal.letters[letter] !== 'met'));
}

/** Behind `# allow`: the checks that find fault with what stands below come first. */
function checks({ text, lines, review }: Analysis, offset: number): CompletionItem[] {
  const start = lineStart(text, offset);
  const [before = ''] = /^\s*#\s*allow\s+(?:[^\s,:]+\s*,\s*)*/i.exec(text.slice(start, offset)) ?? [];
  if (before === '' || text.slice(start + before.length, offset).includes(':')) return [];
  const range = lines.range({ start: start + before.length, end: offset });
  const below = new Set(
    review.findings
      .filter((each) => lines.at(each.start).line === lines.at(offset).line + 1)
      .map(({ rule }) => rule),
  );
  return RULES.filter(({ id }) => !id.startsWith('allow/')).map(({ id, title }, at) => ({
    ...item(id, KINDS.check, title, `${below.has(id) ? 'a' : 'b'}${order(at)}`, { type: 'check', id }),
    textEdit: { range, newText: id },
  }));
}

function lineAt({ text, review }: Analysis, offset: number): Line | undefined {
  const start = lineStart(text, offset);
  const before = text.slice(start, offset);
  if (/^\s*[#>]/.test(before)) return undefined;
  const bar = before.lastIndexOf(' | ');
  const part = bar < 0 ? 0 : bar + 3;
  const lead = part + (/^\s*/.exec(before.slice(part))?.[0].length ?? 0);
  const column = /^[ \t]*/.exec(before)?.[0].length ?? 0;
  const colon = before.indexOf(':', lead);
  const block =
    bar < 0
      ? blockForLine(review.document.blocks, start, column)
      : blockOnLine(review.document.blocks, start, column);
  if (colon < 0) return { block, column, label: undefined, valueStart: offset, from: start + lead };
  const and = before.lastIndexOf(' and ');
  const comma = Math.max(colon, before.lastIndexOf(','), and < 0 ? -1 : and + 4);
  const behind = (at: number): number =>
    start + at + 1 + (/^\s*/.exec(before.slice(at + 1))?.[0].length ?? 0);
  return { block, column, label: before.slice(lead, colon), valueStart: behind(colon), from: behind(comma) };
}

/** After a bar, the fields belong to the block that its line opened. */
const blockOnLine = (blocks: readonly Block[], start: number, column: number): Block | undefined =>
  blockForLine(blocks, start + column + 1, Infinity);
