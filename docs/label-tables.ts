import {
  BLOCKS,
  VOICE_VERBS,
  type BlockSpec,
  type FieldSpec,
  type ValueType,
} from '../server/src/language/vocabulary.ts';

/** What stands after a label, in plain words. */
const VALUES: Readonly<Record<ValueType, string>> = {
  text: 'text',
  statement: 'a sentence, which is judged',
  amount: 'amount',
  areas: 'areas of life',
  date: 'date',
  deadline: 'deadline',
  done: 'yes, no, not needed, or a date',
  duration: 'length of time',
  kind: 'kind of plan',
  level: 'rung of the ladder',
  line: 'one line of text',
  meeting: 'date or rhythm, then text',
  people: 'people',
  recurrence: 'rhythm',
  status: 'status',
  when: 'date or time',
};

/** Every block with its labels and fields, as Markdown. */
export function labelTables(): string {
  return [...BLOCKS.map(blockSection), voices(), headingsOfForms()].join('\n\n');
}

function blockSection(spec: BlockSpec): string {
  const [first, ...others] = spec.labels
    .filter((label) => label.heading !== true)
    .map(({ text }) => code(text));
  const also = others.length === 0 ? '' : ` Also: ${others.join(', ')}.`;
  const value = `After the label: ${VALUES[spec.value]}.`;
  return [
    `### ${first ?? ''}`,
    `${spec.help}${also} ${value} ${standing(spec)}`,
    ...(spec.fields.length === 0 ? [] : [fieldTable(spec)]),
  ].join('\n\n');
}

/** Where a block may stand, in a sentence. */
function standing({ level, within }: BlockSpec): string {
  if (level !== 'aside') return `Level ${level}.`;
  const inner = (within ?? []).map((kind) => labelOf(kind));
  return inner.length === 0
    ? 'An aside: it belongs to the plan or the section it stands in.'
    : `An aside: it belongs to the ${inner.join(', ')} it stands in, else to the plan.`;
}

const labelOf = (kind: string): string =>
  code(BLOCKS.find((spec) => spec.kind === kind)?.labels[0]?.text ?? kind);

function fieldTable({ fields }: BlockSpec): string {
  const rows = fields.map(
    (field) => `| ${names(field)} | ${VALUES[field.value]} | ${field.help} | ${marks(field)} |`,
  );
  return ['| label | value | what it says | |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function names({ labels: [first = '', ...others] }: FieldSpec): string {
  return others.length === 0 ? code(first) : `${code(first)} (${others.map(code).join(', ')})`;
}

/** The letter a field serves, and what else is to be known about it. */
function marks({ letter, many, keep, labels }: FieldSpec): string {
  return [
    ...(letter === undefined ? [] : [letter]),
    ...(many === true ? ['may repeat'] : []),
    ...(keep === true && labels.length > 1 ? ['spelling kept'] : []),
  ].join('; ');
}

const voices = (): string =>
  `### Somebody’s own words\n\nA name and one of these: ${VOICE_VERBS.map(code).join(', ')}. For example ${code('Jay says:')}. Stands in the plan, a section, a need or a goal.`;

/** What forms call blocks and fields, each once. */
function headingsOfForms(): string {
  const rows = new Map<string, string>();
  for (const { labels, fields } of BLOCKS) {
    const headings = labels.filter((label) => label.heading === true).map(({ text }) => text);
    if (headings.length > 0) rows.set(labels[0]?.text ?? '', headings.map(code).join(', '));
    for (const field of fields)
      if (field.headings.length > 0) rows.set(field.labels[0] ?? '', field.headings.map(code).join(', '));
  }
  const table = [...rows].map(([label, headings]) => `| ${code(label)} | ${headings} |`);
  return [
    '### Headings of forms',
    'Forms ask for these lines in many ways. What stands here is read as the label before it, where that label may stand. Before a label of a meeting may stand its place in the order: `First review`, `2nd core group`, `Date of the next visit`; a number behind it (`Review 3:`) and words beside the day (`Review: third, 8 July 2026`) say the same. A review that is only the next or the last may be any but the first: where that decides whether it is in time, the plan is asked for the one before it.',
    ['| label | on forms |', '| --- | --- |', ...table].join('\n'),
  ].join('\n\n');
}

const code = (text: string): string => `\`${text}\``;
