import type { CompletionItem, Range } from 'vscode-languageserver-types';
import { sayDay, type Day } from '../../calendar/day.ts';
import { areasOf } from '../../language/areas.ts';
import { PLAN_KINDS } from '../../language/kinds.ts';
import { midSentence } from '../../language/mid-sentence.ts';
import { STATUSES, statusOwner } from '../../language/statuses.ts';
import type { Block } from '../../language/tree.ts';
import type { FieldSpec, ValueType } from '../../language/vocabulary.ts';
import type { Plan } from '../../plan/plan.ts';
import { item, KINDS, order, type About } from './item.ts';
import { deadlines, type Written } from './times.ts';

/** What is being filled in, and what is known around it. */
export interface Blank {
  readonly type: ValueType;
  readonly field: FieldSpec | undefined;
  readonly block: Block | undefined;
  readonly plan: Plan | undefined;
  readonly today: Day;
  /** Titles of templates that a plan can be based on. */
  readonly templates: readonly string[];
  /** The word of a list that is being written. */
  readonly range: Range;
  readonly written: Written;
}

/** Fields of one line that name people. */
const NAMES = new Set([
  'present',
  'seen',
  'seenAlone',
  'with',
  'supervisedBy',
  'whoDecides',
  'tellFirst',
  'agreedBy',
  'children',
]);

/** The values that fit a field or a block: words of the plan, of the council and of the language. */
export function values(blank: Blank): CompletionItem[] {
  const { type, field, block, plan, today, range } = blank;
  const words = (
    list: readonly string[],
    detail: (word: string) => string = () => '',
    about: (word: string) => About | undefined = () => undefined,
  ): CompletionItem[] =>
    [...new Set(list)].map((each, at) => ({
      ...item(each, KINDS.value, detail(each), order(at), about(each)),
      textEdit: { range, newText: each },
    }));
  switch (type) {
    case 'people':
      return people(plan, range);
    case 'areas':
      return words([...(plan?.vocabulary.areas ?? []), ...areasOf(plan?.kind)]);
    case 'level':
      return words(
        plan?.ladder ?? [],
        (name) => rungPlace(plan?.ladder ?? [], name),
        (name) => ({ type: 'rung', name }),
      );
    case 'kind':
      return words(PLAN_KINDS, undefined, (name) => ({ type: 'kind', name }));
    case 'status':
      return words(
        STATUSES[statusOwner(block?.kind ?? 'plan')].map((state) =>
          state === 'draft' || state === 'not started' ? state : `${state} on ${sayDay(today)}`,
        ),
      );
    case 'done':
      return words(['yes', 'no', 'not needed', sayDay(today)]);
    case 'recurrence':
      return words(RHYTHMS);
    case 'when':
      return words([sayDay(today)], () => 'today');
    case 'deadline':
    case 'meeting':
      return field?.id === 'from'
        ? words([sayDay(today)], () => 'today')
        : deadlines(plan, today, blank.written);
    case 'line':
      if (NAMES.has(field?.id ?? '')) return people(plan, range);
      if (field?.id === 'basedOn')
        return blank.templates.map((title, at) => ({
          ...item(title, KINDS.template, 'template', order(at)),
          textEdit: { range: blank.written.rangeFrom(0), newText: title },
        }));
      return field?.id === 'for' ? numbered(plan, range) : [];
    default:
      return [];
  }
}

const RHYTHMS = [
  'every week',
  'every 2 weeks',
  'every 4 weeks',
  'every 6 weeks',
  'twice a week',
  'every school day',
  'every Saturday',
];

function people(plan: Plan | undefined, range: Range): CompletionItem[] {
  const known = new Map((plan?.people ?? []).map((person) => [person.name, person.role ?? '']));
  return [...known].map(([name, role], at) => ({
    ...item(name, KINDS.person, role, order(at), { type: 'person', name }),
    textEdit: { range, newText: name },
  }));
}

const rungPlace = (ladder: readonly string[], name: string): string =>
  `rung ${ladder.indexOf(name) + 1} of ${ladder.length}`;

/** Needs and goals that carry a number, with their words. */
function numbered(plan: Plan | undefined, range: Range): CompletionItem[] {
  const blocks = [...(plan?.blocksOf('need') ?? []), ...(plan?.blocksOf('goal') ?? [])];
  const named = blocks.flatMap(({ label, value }) =>
    label?.number === undefined
      ? []
      : [{ name: `${midSentence(label.text)} ${label.number}`, words: value.text.replace(/\s+/g, ' ') }],
  );
  return [
    ...named.map(({ name, words }, at) => ({
      ...item(name, KINDS.value, words, order(at)),
      textEdit: { range, newText: name },
    })),
    ...(plan?.children ?? []).map(({ name }, at) => ({
      ...item(name, KINDS.person, 'child', `z${order(at)}`),
      textEdit: { range, newText: name },
    })),
  ];
}
