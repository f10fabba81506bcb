import type {
  CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  Range,
} from 'vscode-languageserver-types';
import { addDays, addMonths, sayDay } from '../calendar/day.ts';
import { areasOf } from '../language/areas.ts';
import { PLAN_KINDS } from '../language/kinds.ts';
import { blockByLabel, fieldByLabel, labelKey } from '../language/labels.ts';
import { STATUSES, statusOwner } from '../language/statuses.ts';
import type { Block } from '../language/tree.ts';
import { BLOCKS, type BlockSpec, type FieldSpec, type ValueType } from '../language/vocabulary.ts';
import type { Plan } from '../plan/plan.ts';
import { blockForLine, type Analysis } from '../workspace/analysis.ts';

const FIELD: CompletionItemKind = 5;
const BLOCK: CompletionItemKind = 7;
const VALUE: CompletionItemKind = 12;
const SNIPPET: InsertTextFormat = 2;

/** The line up to the cursor, cut at its last bar: `label` is set once a colon stands after it. */
interface Line {
  readonly block: Block | undefined;
  readonly column: number;
  readonly label: string | undefined;
  /** Where the word being typed starts. */
  readonly from: number;
}

/** What may be written at an offset: labels that fit there, the missing ones first, or values of the field's type. */
export function getCompletions(analysis: Analysis, offset: number): CompletionItem[] {
  const line = lineAt(analysis, offset);
  if (line === undefined) return [];
  const range = analysis.lines.range({ start: line.from, end: offset });
  const plan = analysis.review.plans.findLast((each) => each.plan.block.start <= offset)?.plan;
  if (line.label === undefined) return labels(line, range);
  const key = labelKey(line.label);
  const field = line.block === undefined ? undefined : fieldByLabel(line.block.kind, key);
  const opens = field === undefined ? blockByLabel(key)?.spec : undefined;
  // What the council offers stands where an action is written.
  if (opens?.kind === 'action') return interventions(plan, range);
  const type = field?.value ?? opens?.value;
  return type === undefined
    ? []
    : values(type, field, line.block, plan, analysis).map((item) => ({
        ...item,
        textEdit: { range, newText: item.label },
      }));
}

const interventions = (plan: Plan | undefined, range: Range): CompletionItem[] =>
  (plan?.vocabulary.interventions ?? []).map((offer, at) => ({
    ...item(offer, VALUE, 'offered by the council', order(at)),
    textEdit: { range, newText: offer },
  }));

function lineAt({ text, review }: Analysis, offset: number): Line | undefined {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text[start - 1] ?? '')) start--;
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
  if (colon < 0) return { block, column, label: undefined, from: start + lead };
  const and = before.lastIndexOf(' and ');
  const comma = Math.max(colon, before.lastIndexOf(','), and < 0 ? -1 : and + 4);
  const from = comma + 1 + (/^\s*/.exec(before.slice(comma + 1))?.[0].length ?? 0);
  return { block, column, label: before.slice(lead, colon), from: start + from };
}

/** After a bar, the fields belong to the block that its line opened. */
const blockOnLine = (blocks: readonly Block[], start: number, column: number): Block | undefined =>
  blockForLine(blocks, start + column + 1, Infinity);

function labels({ block, column }: Line, range: Range): CompletionItem[] {
  const written = new Set(block?.content.flatMap((each) => (each.type === 'field' ? [each.spec.id] : [])));
  const fields = (block?.spec.fields ?? []).filter((field) => field.many === true || !written.has(field.id));
  const blocks = BLOCKS.filter((spec) => fits(spec, block, column));
  return [
    ...fields.map((field, at) => fieldItem(field, at, range)),
    ...blocks.flatMap((spec, at) => blockItems(spec, at, range)),
  ];
}

function fieldItem(field: FieldSpec, at: number, range: Range): CompletionItem {
  const [label = ''] = field.labels;
  return {
    ...item(label, FIELD, field.help, `a${order(at)}`),
    filterText: label,
    insertTextFormat: SNIPPET,
    textEdit: { range, newText: `${label}: ${placeholder(field.prompt)}` },
  };
}

function blockItems(spec: BlockSpec, at: number, range: Range): CompletionItem[] {
  return spec.labels.map(({ text }, index) => ({
    ...item(text, BLOCK, spec.help, `b${order(at)}${order(index)}`),
    filterText: text,
    insertTextFormat: SNIPPET,
    textEdit: { range, newText: `${text}: ${placeholder(spec.prompt)}` },
  }));
}

function fits(spec: BlockSpec, block: Block | undefined, column: number): boolean {
  if (spec.level === 0) return column === 0;
  if (spec.kind === 'then') return block?.kind === 'contingency' || block?.kind === 'then';
  if (spec.kind === 'standard') return block?.kind === 'template' || block?.kind === 'standard';
  if (block?.kind === 'template') return false;
  return spec.level === 'aside'
    ? (spec.within ?? []).length === 0 ||
        block?.kind === 'plan' ||
        (block !== undefined && (spec.within ?? []).includes(block.kind))
    : true;
}

/** The prompt as a tab stop; what is special in snippets is written plainly. */
const placeholder = (prompt: string): string => `\${1:${prompt.replace(/[$}\\]/g, '\\$&')}}`;

function values(
  type: ValueType,
  field: FieldSpec | undefined,
  block: Block | undefined,
  plan: Plan | undefined,
  analysis: Analysis,
): CompletionItem[] {
  const words = (list: readonly string[], detail = ''): CompletionItem[] =>
    list.map((each, at) => item(each, VALUE, detail, order(at)));
  switch (type) {
    case 'people':
      return words([...new Set(plan?.people.map((person) => person.name) ?? [])]);
    case 'areas':
      return words([...(plan?.vocabulary.areas ?? []), ...areasOf(plan?.kind)]);
    case 'level':
      return words(plan?.ladder ?? []);
    case 'kind':
      return words(PLAN_KINDS);
    case 'status':
      return words(
        STATUSES[statusOwner(block?.kind ?? 'plan')].map((state) =>
          state === 'draft' || state === 'not started' ? state : `${state} on ${sayDay(analysis.today)}`,
        ),
      );
    case 'done':
      return words(['yes', 'no', 'not needed', sayDay(analysis.today)]);
    case 'recurrence':
      return words([
        'every week',
        'every 2 weeks',
        'every 4 weeks',
        'every 6 weeks',
        'twice a week',
        'every school day',
        'every Saturday',
      ]);
    case 'deadline':
    case 'when':
    case 'meeting':
      return days(plan, analysis, field?.id === 'from' || type === 'when');
    default:
      return [];
  }
}

/** Likely days with the date that each comes to, and the plan's next review. */
function days(plan: Plan | undefined, { today }: Analysis, past: boolean): CompletionItem[] {
  if (past) return [item(sayDay(today), VALUE, 'today', 'a')];
  const review = plan?.meetings.find((meeting) => meeting.kind === 'review' && (meeting.on?.day ?? 0) > today)
    ?.on?.day;
  const spans = [
    ['in 4 weeks', addDays(today, 28)],
    ['in 6 weeks', addDays(today, 42)],
    ['in 12 weeks', addDays(today, 84)],
    ['in 6 months', addMonths(today, 6)],
  ] as const;
  const next = review === undefined ? [] : [item(sayDay(review), VALUE, 'the day of the next review', 'a')];
  return [...next, ...spans.map(([words, day], at) => item(sayDay(day), VALUE, words, `b${order(at)}`))];
}

const order = (at: number): string => String(at).padStart(3, '0');

const item = (label: string, kind: CompletionItemKind, detail: string, sortText: string): CompletionItem => ({
  label,
  kind,
  sortText,
  ...(detail === '' ? {} : { detail }),
});
