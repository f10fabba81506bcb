import type { CompletionItem, InsertTextFormat } from 'vscode-languageserver-types';
import type { BlockKind } from '../../language/vocabulary.ts';
import { specOf } from '../../language/labels.ts';
import type { Plan } from '../../plan/plan.ts';
import { fits, inSnippet, type Place } from './labels.ts';
import { item, KINDS, order } from './item.ts';

const SNIPPET: InsertTextFormat = 2;

/** Blocks that are offered whole: their label, what they are called in the list, and their fields. */
const WHOLE: readonly {
  readonly kind: BlockKind;
  readonly title: string;
  readonly fields: readonly string[];
  /** All on one line, with bars. */
  readonly flat?: true;
}[] = [
  {
    kind: 'goal',
    title: 'Goal with every letter of SMART',
    fields: ['soThat', 'measure', 'now', 'target', 'shownBy', 'who', 'helpedBy', 'by'],
  },
  {
    kind: 'goal',
    title: 'Goal towards independence',
    fields: ['soThat', 'measure', 'now', 'target', 'who', 'helpedBy', 'by', 'helpNow', 'helpAim'],
  },
  { kind: 'milestone', title: 'Milestone with its date', fields: ['by', 'help'] },
  { kind: 'action', title: 'Action with who and by when', fields: ['who', 'by'], flat: true },
  {
    kind: 'action',
    title: 'Action that repeats',
    fields: ['who', 'howOften', 'until'],
    flat: true,
  },
];

/** Whole goals, milestones and actions with stops to fill in; people and rungs of the plan to choose from. */
export function wholeBlocks(place: Place, plan: Plan | undefined): CompletionItem[] {
  if (!place.snippets) return [];
  return WHOLE.filter(({ kind }) => fits(specOf(kind), place.block, place.column)).map(
    ({ kind, title, fields, flat }, at) => {
      const spec = specOf(kind);
      let stop = 1;
      const filled = (label: string, prompt: string, choices: readonly string[]): string => {
        const inside =
          choices.length > 1 ? `|${choices.map(inChoice).join(',')}|` : `:${inSnippet(choices[0] ?? prompt)}`;
        return `${label}: \${${stop++}${inside}}`;
      };
      const lines = [
        filled(spec.labels[0]?.text ?? '', spec.prompt, []),
        ...spec.fields
          .filter((field) => fields.includes(field.id))
          .sort((a, b) => fields.indexOf(a.id) - fields.indexOf(b.id))
          .map((field) => filled(field.labels[0] ?? '', field.prompt, choicesFor(field.id, plan))),
      ];
      return {
        ...item(title, KINDS.snippet, spec.help, `c${order(at)}`),
        filterText: title,
        insertTextFormat: SNIPPET,
        textEdit: {
          range: place.range,
          newText: lines.join(flat === true ? ' | ' : `\n${' '.repeat(place.column + 2)}`),
        },
        // The lines bring their own indentation.
        insertTextMode: 1,
      };
    },
  );
}

/** What is special in a choice of a snippet is written plainly. */
const inChoice = (text: string): string => text.replace(/[$}\\,|]/g, '\\$&');

function choicesFor(id: string, plan: Plan | undefined): readonly string[] {
  if (id === 'who' || id === 'helpedBy') return [...new Set(plan?.people.map(({ name }) => name) ?? [])];
  return id === 'helpNow' || id === 'helpAim' || id === 'help' ? (plan?.ladder ?? []) : [];
}
