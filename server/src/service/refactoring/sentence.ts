import type { Edit } from '../../language/tree.ts';
import type { Action, Item } from '../../plan/plan.ts';
import { addLine, has } from '../../rules/about.ts';
import type { Analysis } from '../../workspace/analysis.ts';
import { editOf, type Offer } from '../offers.ts';
import { withoutField } from '../whole-lines.ts';

/** A part of a sentence that a field can say as well. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly id: 'by' | 'howOften';
  readonly label: string;
  readonly value: string;
}

/** Moves the day, and in an action the rhythm, out of the sentence into lines of their own. */
export function sentenceToFields(analysis: Analysis, item: Item): Offer[] {
  const parts = partsOf(item);
  if (parts.length === 0 || item.block.label === undefined) return [];
  const names = parts.map(({ label }) => `‘${label}’`).join(' and ');
  return [
    {
      title: `Move it out of the sentence into ${names}`,
      kind: 'refactor.rewrite',
      edit: () => editOf(analysis, extracted(item, parts)),
    },
  ];
}

function partsOf(item: Item): Part[] {
  const { evidence, text, block } = item;
  const parts: Part[] = [];
  const words = (start: number, end: number): string => text.text.slice(start, end);
  const { deadline, rhythm } = evidence;
  if (deadline?.type === 'deadline' && !has(item, 'by')) {
    const value = words(deadline.start, deadline.end).replace(/^by (?:the )?/i, '');
    parts.push({ start: deadline.start, end: deadline.end, id: 'by', label: 'By', value });
  }
  const overlaps = parts.some(
    (part) => rhythm !== undefined && part.start < rhythm.end && rhythm.start < part.end,
  );
  if (rhythm !== undefined && block.kind === 'action' && !has(item, 'howOften') && !overlaps)
    parts.push({
      start: rhythm.start,
      end: rhythm.end,
      id: 'howOften',
      label: 'How often',
      value: words(rhythm.start, rhythm.end),
    });
  return parts.filter(({ value }) => value !== '' && !/[\r\n]/.test(value)).sort((a, b) => a.start - b.start);
}

function extracted({ text, block }: Item, parts: readonly Part[]): Edit[] {
  const cuts = parts.map(({ start, end }): Edit => {
    const lead = text.text.slice(0, start);
    const before = lead.length - lead.trimEnd().replace(/,$/, '').length;
    const first = start - before <= 0;
    const after = first ? (/^[ \t]*,?[ \t]*/.exec(text.text.slice(end))?.[0].length ?? 0) : 0;
    return { start: text.start + start - before, end: text.start + end + after, text: '' };
  });
  const lines = parts.map(({ label, value }) => addLine(block, `${label}: ${value}`));
  const [line] = lines;
  if (line === undefined) return cuts;
  const behind = { ...line, text: lines.map((each) => each.text).join('') };
  // The new line may begin where the sentence ends.
  const last = cuts.at(-1);
  return last?.end === behind.start
    ? [...cuts.slice(0, -1), { ...last, text: behind.text }]
    : [...cuts, behind];
}

/**
 * Takes the day, and in an action the rhythm, into the sentence, where it says none yet. Only what can be read as a day
 * or a rhythm: "as soon as possible" is no better in a sentence.
 */
export function fieldsToSentence(analysis: Analysis, item: Item): Offer[] {
  const { evidence, text, block } = item;
  const by = evidence.deadline === undefined ? item.by?.field : undefined;
  const often =
    evidence.rhythm === undefined && block.kind === 'action'
      ? (item as Partial<Action>).howOften?.field
      : undefined;
  const fields = [often, by]
    .filter((field) => field !== undefined)
    .filter(({ value }) => !value.text.startsWith('['));
  if (fields.length === 0 || text.text === '') return [];
  const added = fields.map((field) =>
    field === by ? ` ${withBy(field.value.text)}` : ` ${field.value.text}`,
  );
  const stop = /[.!?]$/.exec(text.text)?.[0].length ?? 0;
  const at = text.end - stop;
  return [
    {
      title: `Take ${fields.map((field) => `‘${field.label.text}’`).join(' and ')} into the sentence`,
      kind: 'refactor.rewrite',
      edit: () =>
        editOf(
          analysis,
          joined([
            { start: at, end: at, text: added.join('') },
            ...fields.map((field) => withoutField(analysis.text, field)),
          ]),
        ),
    },
  ];
}

/** Edits in the order they stand, with those that touch made into one: a field may stand right behind the sentence. */
function joined(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last === undefined || edit.start > last.end) result.push(edit);
    else
      result.splice(-1, 1, {
        start: last.start,
        end: Math.max(last.end, edit.end),
        text: last.text + edit.text,
      });
  }
  return result;
}

const withBy = (words: string): string =>
  /^(?:by|before|within|in|on|until|after|at)\b/i.test(words) ? words : `by ${words}`;
