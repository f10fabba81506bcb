import { firstWords } from '../language/first-words.ts';
import type { Day } from '../calendar/day.ts';
import { labelKey } from '../language/labels.ts';
import { midSentence } from '../language/mid-sentence.ts';
import { readBlanks } from '../language/values/blanks.ts';
import { memo } from '../language/values/memo.ts';
import type { Block, Span } from '../language/tree.ts';
import type { BlockKind } from '../language/vocabulary.ts';
import type { Plan } from '../plan/plan.ts';
import { letterOf } from '../plan/sections.ts';
import { answers, areasOfBlock, blocksNamed, passes, type Unmet } from './asked.ts';
import type { Missing } from './conditions.ts';
import { valueOf } from './conditions.ts';
import { areaKey } from './names.ts';
import { isRole } from './roles.ts';
import { listed, pluralOf, sayCount } from './say.ts';
import type { BlockName, Demand, FieldName } from './standard.ts';

type Of<Type extends Demand['type']> = Extract<Demand, { readonly type: Type }>;

/** `every goal has Measure and Who`. */
export function* has(plan: Plan, demand: Of<'has'>, missing: Missing[]): Generator<Unmet> {
  const isDraft = plan.status?.value.state === 'draft' && !plan.isTemplate;
  const lacking = blocksNamed(plan, demand.block)
    // What nobody has written yet in a draft is told as a blank.
    .filter((block) => !(isDraft && readBlanks(block.value.text).length > 0))
    .filter((block) => passes(plan, block, demand.filter, missing))
    .map((block) => ({ block, fields: demand.fields.filter((field) => !answers(plan, block, field)) }));
  // Where nobody has been asked yet, that is one thing to do and not one for each goal.
  if (isOwnWords(demand) && lacking.length > 1 && lacking.every(({ fields }) => fields.length > 0)) {
    yield at(plan.block, `None of the ${sayCount(lacking.length, demand.block)} has ${words(demand.fields)}`);
    return;
  }
  for (const { block, fields } of lacking) {
    const say = (some: readonly FieldName[]): string => `${quoted(block)} has no ${words(some)}`;
    if (fields.length > 0) yield { ...at(block, say(fields)), lacks: { fields, say } };
  }
}

const isOwnWords = ({ fields }: Of<'has'>): boolean => fields.every(({ id }) => id === 'voice');

const words = (fields: readonly FieldName[]): string =>
  listed(
    fields.map(({ label }) => label),
    'or',
  );

/** `every goal has at least 2 milestones`. */
export function* holdsInside(plan: Plan, demand: Of<'holds'>, missing: Missing[]): Generator<Unmet> {
  const inner = inside(blocksNamed(plan, demand.inner));
  for (const block of blocksNamed(plan, demand.block)) {
    if (!passes(plan, block, demand.filter, missing)) continue;
    const found = inner.get(block)?.length ?? 0;
    if (found < demand.least) yield at(block, `${quoted(block)} has ${none(found, demand.inner)}`);
  }
}

/** `at most 6 goals`, `at most 3 actions per goal`, `at least 1 contingency`. */
export function* count(plan: Plan, { bound, n, block, per }: Of<'count'>): Generator<Unmet> {
  const all = inside(blocksNamed(plan, block));
  for (const holder of per === undefined ? [plan.block] : blocksNamed(plan, per)) {
    const found = all.get(holder) ?? [];
    const extra = found[n];
    const whose = per === undefined ? 'The plan' : quoted(holder);
    if (bound === 'at least' && found.length < n)
      yield at(holder, `${whose} has ${none(found.length, block)}`);
    if (bound === 'at most' && extra !== undefined)
      yield at(extra, `${whose} has ${sayCount(found.length, block)}`);
  }
}

/** `a goal in health`, `a goal in each of health and money`, `a goal in one of …`. */
export function* areas(plan: Plan, demand: Of<'areas'>): Generator<Unmet> {
  const covered = new Set(blocksNamed(plan, demand.block).flatMap((block) => areasOfBlock(plan, block)));
  const lacking = demand.areas.filter((area) => !covered.has(areaKey(area)));
  if (lacking.length === 0 || (demand.need === 'one' && lacking.length < demand.areas.length)) return;
  // ‘friends, relationships and community’ is one area.
  const names = lacking.some((area) => area.includes(',')) ? lacking.map((area) => `‘${area}’`) : lacking;
  yield at(plan.block, `No ${demand.block.word} is in ${listed(names, 'or')}`);
}

/** `sections A, B and C`: by the letter of a section, or words of its title or of a heading of the form's own. */
export function* sections(plan: Plan, { names }: Of<'sections'>): Generator<Unmet> {
  const titles = [
    ...plan.blocksOf('section').map((block) => block.value.text),
    ...plan.headings.map((heading) => heading.label.text),
  ].map(labelKey);
  // `Section E: Outcomes` and `Section: E Outcomes` say the same.
  const letters = new Set(plan.blocksOf('section').map(letterOf));
  const lacking = names.filter(
    (name) =>
      !letters.has(labelKey(name)) &&
      !(name.length > 2 && titles.some((title) => title.includes(labelKey(name)))),
  );
  if (lacking.length > 0)
    yield at(plan.block, `The plan has no section${lacking.length > 1 ? 's' : ''} ${listed(lacking, 'or')}`);
}

/** `covers health, education and identity`: by a heading, an area, or words of what stands in the plan. */
export function* covers(plan: Plan, { matters }: Of<'covers'>): Generator<Unmet> {
  // A plan that is only begun covers nothing yet.
  if (CONTENT.every((kind) => plan.blocksOf(kind).length === 0)) return;
  let lacking = [...matters];
  for (const words of saidIn(plan)) {
    if (lacking.length === 0) return;
    lacking = lacking.filter((matter) => !saying(matter).test(words));
  }
  if (lacking.length > 0) yield at(plan.block, `The plan says nothing about ${listed(lacking, 'or')}`);
}

/** Headings, what stands behind the labels of blocks, and areas. */
function* saidIn(plan: Plan): Generator<string> {
  for (const heading of plan.headings) yield heading.label.text;
  for (const kind of HOLDERS) {
    for (const block of plan.blocksOf(kind)) {
      yield block.value.text;
      yield* areasOfBlock(plan, block);
    }
  }
}

/** Finds the words of a matter between gaps and marks. */
const saying = memo((matter) => {
  const words = areaKey(matter)
    .replace(/[\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/'/g, "['’‘ʼ]")
    .replace(/ /g, '[\\s,.;:()]+');
  return new RegExp(`(?<![^\\s,.;:()])${words}(?![^\\s,.;:()])`, 'i');
});

const CONTENT: readonly BlockKind[] = ['section', 'need', 'goal'];

/** Blocks whose own line says what they are about. */
const HOLDERS: readonly BlockKind[] = [
  'section',
  'need',
  'goal',
  'milestone',
  'action',
  'check',
  'event',
  'contingency',
];

/** `Legal status required`. */
export function* required(plan: Plan, { field }: Of<'required'>): Generator<Unmet> {
  const written = valueOf(plan, field.id, field.label) ?? '';
  if (written === '') yield at(plan.block, `The plan has no ${field.label}`);
}

/** `a personal adviser is named`. */
export function* named(plan: Plan, { role }: Of<'named'>): Generator<Unmet> {
  const known = plan.people.some(
    (person) => person.role !== undefined && !person.name.startsWith('[') && isRole(person.role, role),
  );
  if (!known && !isAskedFor(plan, role)) yield at(plan.block, `No ${role} is named`);
}

/** A blank of the template stands where the name goes, and is told as a blank. */
const isAskedFor = (plan: Plan, role: string): boolean =>
  plan.blocksOf('person').some(({ value }) => value.text.startsWith('[') && isRole(value.text, role)) ||
  plan.headings.some(({ label, value }) => isRole(label.text, role) && value.text.startsWith('['));

const CHILD = new Set(['child', 'young person', 'the child', 'the young person']);

/** `signed by young person and social worker`. A draft is not signed yet, nor is a plan that begins today or later. */
export function* signed(plan: Plan, { roles }: Of<'signed'>, today: Day): Generator<Unmet> {
  const state = plan.status?.value.state;
  if (state === 'draft' || state === 'proposed') return;
  if (state === undefined && (plan.started?.day ?? -Infinity) >= today) return;
  const signatures = plan.blocksOf('signature').map((block) => block.value.text);
  const lacking = roles.filter((role) => {
    const signed = signatures.filter((each) => isSignedBy(plan, each, role)).length;
    return signed < (/^both /i.test(role) ? 2 : 1);
  });
  if (lacking.length > 0)
    yield at(
      plan.block,
      `${sentence(
        listed(
          lacking.map((role) => withThe(role)),
          'or',
        ),
      )} ${lacking.some(isPlural) ? 'have' : 'has'} not signed`,
    );
}

/** "Both parents", "the parents", "foster carers". */
const isPlural = (role: string): boolean => /^both /i.test(role) || /[a-z]{3}[^s]s$/i.test(role);

function isSignedBy(plan: Plan, signature: string, role: string): boolean {
  const person = plan.identify(signature) ?? plan.identify(signature.split(/[(|,;]/, 1)[0]?.trim() ?? '');
  if (
    CHILD.has(labelKey(role)) &&
    plan.children.some((child) => child.name !== '' && person?.name === child.name)
  )
    return true;
  return isRole(signature, role) || isRole(person?.role ?? '', role);
}

const withThe = (role: string): string => (/^(?:the|an?|both) /i.test(role) ? role : `the ${role}`);

/** A whole plan or block is pointed at by its label. */
export function at(block: Block, what: string, place?: Span): Unmet {
  const { label } = block;
  const { start, end } = place ?? label ?? { start: block.start, end: block.start };
  return { start, end, what, subject: block };
}

/** Blocks by each of the blocks that they stand in, near or far. */
function inside(blocks: readonly Block[]): ReadonlyMap<Block, readonly Block[]> {
  const found = new Map<Block, Block[]>();
  for (const block of blocks)
    for (let holder = block.parent; holder !== undefined; holder = holder.parent) {
      const same = found.get(holder);
      if (same === undefined) found.set(holder, [block]);
      else same.push(block);
    }
  return found;
}

const none = (n: number, block: BlockName): string =>
  n === 0 ? `no ${pluralOf(block.word)}` : `only ${sayCount(n, block)}`;

/** The first words of a block's own line, or what it is called. */
export function quoted(block: Block): string {
  const words = block.value.text.replace(/\s+/g, ' ').trim();
  if (words === '') return withThe(midSentence(block.label?.text ?? block.kind));
  return `‘${words.length <= 60 ? words : firstWords(words, 58)}’`;
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
