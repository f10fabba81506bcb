import type { Block, Content, Field } from '../../language/tree.ts';
import type { Goal, Plan } from '../../plan/plan.ts';
import { html, Markup } from '../markup.ts';
import { ownHeadings, ownWords, sectionName, withOwnWords } from './form.ts';
import { numbersOf } from './numbers.ts';
import { voice } from './parts.ts';
import { isSaidOnVisit } from './seen-alone.ts';
import { stepsIn } from './steps.ts';
import { stepsTable } from './tables.ts';
import { sayBy, timeLine } from './times.ts';
import { labelWords, lineOf, sayPeople } from './words.ts';

/** What the family reads instead of a label of the form. Costs, evidence and areas are for those who run the plan. */
const GOAL_ROWS: Readonly<Record<string, string>> = {
  soThat: 'So that',
  because: 'Because',
  for: 'For',
  measure: 'How we will know',
  now: 'Now',
  target: 'What we want to see',
  forHowLong: 'For how long',
  who: 'Who',
  helpedBy: 'With help from',
  from: 'From',
  by: 'By',
  until: 'Until',
  helpNow: 'Help now',
  helpAim: 'Help when it is reached',
  help: 'Help',
  status: 'How it stands',
  done: 'Done',
  outcomeAtReview: 'What the review found',
};

/** Fields whose lines are printed as one. */
const GATHERED = new Set(['who', 'helpedBy', 'by']);

const NEED_ROWS: Readonly<Record<string, string>> = {
  for: 'For',
  category: 'Category',
  whatHappened: 'What happened',
  strength: 'What already works',
  whatWorks: 'What already works',
  supportNeedsOfChild: 'What the child needs',
  supportNeedsOfCarers: 'What the carers need',
};

/** What a need is called for its readers. */
const NEED_NAMES: Readonly<Record<string, string>> = {
  worry: 'What we are worried about',
  danger: 'What we are worried about',
  carer: 'What is hard for the carer now',
};

/** Needs with their goals in the order of the form, under the headings of the sections that they stand in. */
export function changes(plan: Plan): Markup | undefined {
  const form: Form = {
    plan,
    goals: new Map(plan.goals.map((goal) => [goal.block, goal])),
    numbers: numbersOf(plan),
  };
  const found = plan.block.content.flatMap((each): Markup[] => {
    if (each.type !== 'block') return [];
    if (each.kind !== 'section') return changed(each, form, 3);
    if (!holdsChanges(each)) return [];
    return [html`<h3 class="section">${sectionName(each)}</h3>`, ...inSection(each, form)];
  });
  return found.length === 0 ? undefined : html`${found}`;
}

/** The sections that hold no goals and no needs: those that the form has before the first goal or need, and the others. */
export function otherSections(plan: Plan): {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
} {
  const first = plan.block.content.findIndex(isChange);
  const others = (from: number, to?: number): Block[] =>
    plan.block.content
      .slice(from, to)
      .filter(
        (each): each is Block => each.type === 'block' && each.kind === 'section' && !holdsChanges(each),
      );
  return first < 0 ? { before: [], after: others(0) } : { before: others(0, first), after: others(first) };
}

const holdsChanges = ({ content }: Block): boolean => content.some(isChange);

/** A goal, a need, or a section that holds one. */
const isChange = (each: Content): boolean =>
  each.type === 'block' &&
  (each.kind === 'need' || each.kind === 'goal' || (each.kind === 'section' && holdsChanges(each)));

/** What is needed to print the needs and goals of a plan. */
interface Form {
  readonly plan: Plan;
  readonly goals: ReadonlyMap<Block, Goal>;
  readonly numbers: ReadonlyMap<Block, string>;
}

function inSection(section: Block, form: Form): Markup[] {
  const lines = withOwnWords(section.content, (each) =>
    each.type === 'block' ? changed(each, form, 4) : [],
  );
  const steps = stepsTable('When, what and who', stepsIn(form.plan, section));
  return steps === undefined ? lines : [...lines, steps];
}

function changed(block: Block, form: Form, level: number): Markup[] {
  if (block.kind === 'need') return [needMarkup(block, form, level)];
  const goal = form.goals.get(block);
  if (goal === undefined) return [];
  return [goal.pointer ? pointer(goal) : goalMarkup(goal, form.numbers.get(block), level)];
}

function needMarkup(block: Block, form: Form, level: number): Markup {
  const { variant, value, content } = block;
  const name = NEED_NAMES[variant ?? ''] ?? 'What is hard now';
  const number = form.numbers.get(block);
  // "Danger statement 1: what we are worried about".
  const called =
    number === undefined
      ? name
      : `${labelOf(block, number)}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const [first] = content.flatMap((each, at) => (each.type === 'block' && each.kind === 'goal' ? [at] : []));
  const own = content.slice(0, first);
  const below = first === undefined ? [] : content.slice(first);
  return html`<div class="need">
    ${value.text === '' ? undefined : heading(level, html`<span class="soft">${called}</span><br />${lineOf(value)}`)}
    ${own.map((each) => fact(each))} ${ownWords(own)}
    ${below.flatMap((each) => (each.type === 'block' ? changed(each, form, level + 1) : [fact(each)]))}
    ${ownWords(below)}
  </div>`;
}

/** What a field of a need says; nothing for the other lines. */
function fact(line: Content): Markup | undefined {
  const name = line.type === 'field' ? NEED_ROWS[line.spec.id] : undefined;
  return name === undefined || line.type !== 'field' || line.value.text.trim() === ''
    ? undefined
    : html`<p><span class="soft">${name}</span><br />${lineOf(line.value)}</p>`;
}

/** "Outcome: Outcome 3", and what the form has under it. */
const pointer = ({ block }: Goal): Markup =>
  html`<p>
      <strong>${block.label === undefined ? '' : labelWords(block.label)}:</strong> ${lineOf(block.value)}
    </p>
    ${ownHeadings(block.content)}`;

const labelOf = (block: Block, number: string): string =>
  labelWords({ text: block.label?.text ?? '', number });

function goalMarkup(goal: Goal, number: string | undefined, level: number): Markup {
  const { block, voices } = goal;
  const rows = block.content.flatMap((each): (readonly [string, Markup])[] => {
    if (each.type !== 'field' || each.value.text.trim() === '') return [];
    const name = GOAL_ROWS[each.spec.id];
    const isFirst = each === goal.fields.get(each.spec.id)?.[0];
    return name === undefined || (GATHERED.has(each.spec.id) && !isFirst)
      ? []
      : [[name, rowWords(goal, each)]];
  });
  const by = sayBy(goal);
  if (by !== undefined && !rows.some(([name]) => name === GOAL_ROWS['by'])) rows.push(['By', by]);
  return html`<article class="goal">
    ${heading(level, number === undefined ? lineOf(block.value) : html`<span class="soft">${labelOf(block, number)}</span><br />${lineOf(block.value)}`)}
    ${voices.filter((each) => !isSaidOnVisit(each)).map(voice)}
    <dl>
      ${rows.map(
        ([name, words]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${words}</dd>
          </div>`,
      )}
    </dl>
    ${ownHeadings(block.content)}
  </article>`;
}

/** The words of a field as its reader needs them: people with what they are, days as days. */
function rowWords(goal: Goal, { spec, value }: Field): Markup {
  switch (spec.id) {
    case 'who':
      return sayPeople(goal.who);
    case 'helpedBy':
      return sayPeople(goal.helpedBy);
    case 'by':
      return sayBy(goal) ?? timeLine(value);
    case 'from':
      return timeLine(value);
    default:
      return lineOf(value);
  }
}

const heading = (level: number, words: Markup): Markup =>
  html`${new Markup(`<h${level}>`)}${words}${new Markup(`</h${level}>`)}`;
