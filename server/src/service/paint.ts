import { rungOf } from '../language/ladder.ts';
import { kindMeant } from '../language/kinds.ts';
import { stateIn, statusOwner } from '../language/statuses.ts';
import type { Content, Field, Label, Span, Value } from '../language/tree.ts';
import { readBlanks } from '../language/values/blanks.ts';
import { MONTHS } from '../calendar/day.ts';
import type { Plan } from '../plan/plan.ts';
import { readSuppressions } from '../review/suppressions.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { thingsNear } from './meant/index.ts';

/** Names of the protocol, so that every editor has a colour for each; the order is the legend. */
export const PAINTS = [
  'keyword',
  'type',
  'label',
  'function',
  'number',
  'string',
  'parameter',
  'variable',
  'enumMember',
  'event',
  'class',
  'comment',
  'decorator',
] as const;

export type Paint = (typeof PAINTS)[number];

export interface Painted extends Span {
  readonly paint: Paint;
}

/**
 * What stands in a stretch and how it is coloured, as the colouring grammar does it where both can tell: labels by
 * what they open, own headings, voices, numbers and dates, quotations, blanks; and what only a reader of the whole
 * plan can tell: people, events, rungs, statuses, kinds of plan, areas and templates.
 */
export function paintOf(analysis: Analysis, stretch: Span): Painted[] {
  const { document, plans } = analysis.review;
  const found: Painted[] = [];
  const inside = ({ start, end }: Span): boolean => end > stretch.start && start < stretch.end;
  for (const { plan } of plans) {
    if (!inside(plan.block)) continue;
    for (const thing of thingsNear(analysis, plan, stretch))
      for (const mention of thing.mentions)
        if (thing.kind !== 'statement' && inside(mention))
          found.push({ ...mention, paint: THINGS[thing.kind] });
  }
  const visit = (content: Content, plan: Plan | undefined): void => {
    if (!inside(content)) return;
    if (content.type !== 'prose' && content.label !== undefined)
      found.push(...labelPaint(content, content.label));
    if (inside(content.value)) found.push(...valuePaint(content, plan));
    if (content.type === 'block' || content.type === 'heading')
      for (const each of content.content) visit(each, plan);
  };
  for (const block of document.blocks) visit(block, plans.find((each) => each.plan.block === block)?.plan);
  for (const comment of document.comments) if (inside(comment)) found.push({ ...comment, paint: 'comment' });
  for (const { rules } of readSuppressions(document))
    for (const rule of rules) if (inside(rule)) found.push({ ...rule, paint: 'decorator' });
  return found;
}

const THINGS = { person: 'variable', event: 'event', number: 'number', template: 'class' } as const;

const LABELS = { block: 'keyword', field: 'type', heading: 'label', voice: 'function' } as const;

function labelPaint(
  { type }: Exclude<Content, { type: 'prose' }>,
  { start, end, text, number }: Label,
): Painted[] {
  const words = { start, end: start + text.length, paint: LABELS[type] };
  return number === undefined ? [words] : [words, { start: end - number.length, end, paint: 'number' }];
}

function valuePaint(content: Content, plan: Plan | undefined): Painted[] {
  const { value } = content;
  if (value.text === '') return [];
  if (content.type === 'block' && content.kind === 'template') return [{ ...value, paint: 'class' }];
  const known = content.type === 'field' ? knownValue(content, plan) : [];
  return [...known, ...written(value)];
}

/** Values that are words of a list. */
function knownValue(field: Field, plan: Plan | undefined): Painted[] {
  const { spec, value, parent } = field;
  const all = { start: value.start, end: value.end };
  switch (spec.value) {
    case 'level':
      return plan !== undefined && rungOf(value.text, plan.ladder) !== undefined
        ? [{ ...all, paint: 'enumMember' }]
        : [];
    case 'kind':
      return kindMeant(value.text) === undefined ? [] : [{ ...all, paint: 'enumMember' }];
    case 'areas':
      return [{ ...all, paint: 'enumMember' }];
    case 'status': {
      const said = stateIn(value.text, statusOwner(parent.kind));
      return said === undefined
        ? []
        : [{ start: value.start, end: value.start + said.length, paint: 'enumMember' }];
    }
    case 'people':
      return (plan?.named(field) ?? [])
        .filter((named) => named.type !== 'blank' && named.type !== 'open')
        .map(({ start, text }) => ({ start, end: start + text.length, paint: 'variable' }));
    default:
      return spec.id === 'basedOn' ? [{ ...all, paint: 'class' }] : [];
  }
}

const DATE = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)?[ \t]+(?:${MONTHS.flatMap((month) => [month, month.slice(0, 3)]).join('|')}|Sept)\b(?:[ \t]+\d{4}\b)?|\b\d{1,2}/\d{1,2}/\d{4}\b|\b\d{4}-\d{2}-\d{2}\b|£?\b\d+(?:[.,:]\d+)*%?`,
  'g',
);
/** Without a figure, a quotation mark or a bracket there is nothing to paint. */
const MARKED = /[\d"“[]/;
const QUOTED = /"[^"]*"|“[^“”]*”/g;

/** What any text may hold: quotations, blanks, dates and figures; a figure in a quotation or a blank is part of it. */
function written(value: Value): Painted[] {
  const { text, start: offset } = value;
  if (!MARKED.test(text)) return [];
  const at = (start: number, end: number, paint: Paint): Painted => ({
    start: offset + start,
    end: offset + end,
    paint,
  });
  const quotes = [...text.matchAll(QUOTED)].map((each) =>
    at(each.index, each.index + each[0].length, 'string'),
  );
  const blanks = readBlanks(text).map(({ start, end }) => at(start, end, 'parameter'));
  const covered = [...quotes, ...blanks];
  const figures = [...text.matchAll(DATE)]
    .map((each) => at(each.index, each.index + each[0].length, 'number'))
    .filter((each) => !covered.some(({ start, end }) => start <= each.start && each.end <= end));
  return [...covered, ...figures];
}
