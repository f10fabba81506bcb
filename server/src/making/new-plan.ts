import { sayDay, type Day } from '../calendar/day.ts';
import { labelKey } from '../language/labels.ts';
import { readDocument } from '../language/read.ts';
import type { Block, Content, Span, Value } from '../language/tree.ts';
import { resolvePlans } from '../plan/build.ts';
import type { Template } from '../plan/templates.ts';
import { asksForTheSame, blanksOf, fill } from './blanks.ts';
import { limitsOf } from './limits.ts';
import { skeletonOf } from './skeleton.ts';

/** What is known of a plan before it is written. */
export interface Answers {
  /** The name that the child goes by in the plan. */
  readonly child?: string | undefined;
  readonly born?: Day | undefined;
  readonly start?: Day | undefined;
  /** Lines by their label: `Became looked after` and what stands there. */
  readonly lines?: ReadonlyMap<string, string> | undefined;
}

/** A place that is still to be filled in. */
export interface TabStop extends Span {
  /** Places with one number are filled in together. */
  readonly number: number;
  readonly prompt: string;
  /** The choices; empty where anything can be filled in. */
  readonly choices: readonly string[];
}

/** A plan that is begun. */
export interface NewPlan {
  readonly text: string;
  /** What is still to be filled in, in the order it stands. */
  readonly tabStops: readonly TabStop[];
  /** Labels among the answers that the form has no blank for. */
  readonly unused: readonly string[];
}

/**
 * Begins a plan from the form of a template: fills in what is known and says above a line the last day that law,
 * guidance or the template allow for it, where that can be worked out.
 *
 * @param others the templates that this one can be based on, itself among them
 */
export function newPlan(
  template: Template,
  answers: Answers,
  today: Day,
  others: readonly Template[] = [],
): NewPlan {
  const form = skeletonOf(template);
  const [plan] = readDocument(`${form}\n`).blocks;
  const unused: string[] = [];
  const known = plan === undefined ? NOTHING_KNOWN : knownOf(plan, answers);
  let text = `${fill(form, known.prompts, known.places)}\n`;
  for (const [label, value] of answers.lines ?? []) {
    const filled = fillLine(text, label, value);
    if (filled === undefined) unused.push(label);
    text = filled ?? text;
  }
  text = withLimits(text, today, others);
  return { text, tabStops: tabStopsOf(text), unused };
}

/** What blanks stand for: those that ask for the same wherever they stand, and single ones by where they begin. */
interface Known {
  readonly prompts: Map<string, string>;
  readonly places: Map<number, string>;
}

const NOTHING_KNOWN: Known = { prompts: new Map(), places: new Map() };

/** What the blanks of a form that ask for the child, the birth and the start stand for. */
function knownOf(plan: Block, { child, born, start }: Answers): Known {
  const prompts = new Map<string, string>();
  const places = new Map<number, string>();
  const know = (line: Value | undefined, answer: string | undefined): void => {
    const [blank] = blanksOf(line?.text ?? '');
    if (line === undefined || blank === undefined || answer === undefined) return;
    if (asksForTheSame(blank.prompt)) prompts.set(blank.prompt, answer);
    else places.set(line.start + blank.start, answer);
  };
  const children = blocksIn(plan).filter((block) => block.kind === 'child');
  if (child !== undefined) prompts.set('Name', child);
  know(children[0]?.value, child);
  if (promptIn(plan.value) === promptIn(children[0]?.value)) know(plan.value, child);
  know(
    fieldValue(plan, 'born') ?? fieldValue(children[0], 'born'),
    born === undefined ? undefined : sayDay(born),
  );
  know(fieldValue(plan, 'started'), start === undefined ? undefined : sayDay(start));
  return { prompts, places };
}

const promptIn = (line: Value | undefined): string | undefined => blanksOf(line?.text ?? '')[0]?.prompt;

const blocksIn = (plan: Block): Block[] =>
  plan.content.filter((each): each is Block => each.type === 'block');

const fieldValue = (block: Block | undefined, id: string): Value | undefined => {
  const field = block?.content.find((each) => each.type === 'field' && each.spec.id === id);
  return field?.type === 'field' ? field.value : undefined;
};

/** Fills the first line with a label whose value is a blank; undefined where there is none. */
function fillLine(text: string, label: string, value: string): string | undefined {
  const [plan] = readDocument(text).blocks;
  const line = plan === undefined ? undefined : labelled(plan, labelKey(label));
  if (line === undefined) return undefined;
  const [blank] = blanksOf(line.text);
  if (blank === undefined) return undefined;
  if (asksForTheSame(blank.prompt)) return fill(text, new Map([[blank.prompt, value]]));
  return text.slice(0, line.start) + value + text.slice(line.end);
}

function labelled(block: Block, key: string): (Span & { readonly text: string }) | undefined {
  const spellings = (each: Content): readonly string[] =>
    each.type === 'field'
      ? each.spec.labels
      : 'label' in each && each.label !== undefined
        ? [each.label.text]
        : [];
  for (const each of block.content) {
    if (each.type !== 'field' && each.type !== 'heading' && each.type !== 'block') continue;
    if (spellings(each).some((label) => labelKey(label) === key) && blanksOf(each.value.text).length > 0)
      return each.value;
    const inside = each.type === 'block' ? labelled(each, key) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function withLimits(text: string, today: Day, others: readonly Template[]): string {
  const [plan] = resolvePlans(readDocument(text), today, undefined, others);
  let noted = text;
  for (const { at, text: remark } of plan === undefined
    ? []
    : limitsOf(plan, today).sort((a, b) => b.at - a.at)) {
    const line = noted.lastIndexOf('\n', at - 1) + 1;
    const indent = /^[ \t]*/.exec(noted.slice(line, at))?.[0] ?? '';
    noted = `${noted.slice(0, line)}${indent}# ${remark}\n${noted.slice(line)}`;
  }
  return noted;
}

function tabStopsOf(text: string): TabStop[] {
  const numbers = new Map<string, number>();
  let last = 0;
  return blanksOf(text).map(({ start, end, prompt, choices }) => {
    const same = asksForTheSame(prompt) ? numbers.get(prompt) : undefined;
    const number = same ?? (last += 1);
    numbers.set(prompt, number);
    return { start, end, number, prompt, choices };
  });
}
