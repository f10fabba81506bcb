import type { Block, Content, Heading, Prose } from '../../language/tree.ts';
import { html, Markup } from '../markup.ts';
import { isBirthAlone, isBirthHeading, nameOnly } from './births.ts';
import { isContactLine } from './contact-lines.ts';
import { voice } from './parts.ts';
import {
  dayAlone,
  isConfidential,
  isVisitHeading,
  nameAlone,
  OF_CHILDREN_SEEN,
  tellsOfChildAlone,
  withoutVisitNotes,
} from './seen-alone.ts';
import { labelWords, lineOf, numbered, oneLine, printed, valuesIn } from './words.ts';

/** Asides that a reader finds where they stand: their label, their words, and what their fields say. */
const ASIDES: ReadonlySet<Block['kind']> = new Set([
  'nothing',
  'scale',
  'progress',
  'check',
  'event',
  'meeting',
  'child',
]);

/**
 * Lines that the family's copy leaves out: advice and remarks for whoever writes the plan, areas and numbers of a case
 * system, the template, the rungs of the ladder, and the date of birth, which the family knows and a copy that was
 * left on a bus should not tell.
 */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'guidance',
  'note',
  'area',
  'basedOn',
  'reference',
  'ladder',
  'born',
  ...OF_CHILDREN_SEEN,
]);

/** What the writer put under headings of the form's own: prose, headings, somebody's words, checks and scales. */
export function ownWords(all: readonly Content[]): Markup | undefined {
  const content = withoutVisitNotes(all).filter(
    (each) => each.type !== 'prose' || !tellsOfChildAlone(each.value.text),
  );
  const lines = content.flatMap((each, at) => {
    if (isItem(each)) return isItem(content[at - 1]) ? [] : [list(runFrom(content, at, isItem))];
    if (isDelegated(each))
      return isDelegated(content[at - 1]) ? [] : [decisions(runFrom(content, at, isDelegated))];
    return linesOf(each);
  });
  return lines.length === 0 ? undefined : html`${lines}`;
}

/** The lines of one kind that stand together from a place on. */
function runFrom<T extends Content>(
  content: readonly Content[],
  from: number,
  isSame: (each: Content | undefined) => each is T,
): T[] {
  const to = content.findIndex((line, place) => place > from && !isSame(line));
  return content.slice(from, to < 0 ? undefined : to).filter(isSame);
}

const BULLET = /^[-*•–]\s+/;

/** A line of a list; one with a number of its own keeps it, as a line of text. */
const isItem = (each: Content | undefined): each is Prose =>
  each?.type === 'prose' && each.item && BULLET.test(each.value.text);

const list = (items: readonly Prose[]): Markup =>
  html`<ul>
    ${items.map(({ value }) => html`<li>${lineOf({ text: value.text.replace(BULLET, '') })}</li>`)}
  </ul>`;

const isDelegated = (each: Content | undefined): each is Block =>
  each?.type === 'block' && each.kind === 'delegated';

/** Who may decide everyday matters, as one table. */
const decisions = (blocks: readonly Block[]): Markup => {
  const tells = blocks.some((block) => valuesIn(block, 'tellFirst').length > 0);
  return html`<table class="stacks">
    <caption>
      ${blocks[0]?.label?.text ?? ''}
    </caption>
    <thead>
      <tr>
        <th scope="col">What</th>
        <th scope="col" class="who">Who decides</th>
        ${tells ? new Markup('<th scope="col" class="who">Tell first</th>') : undefined}
      </tr>
    </thead>
    <tbody>
      ${blocks.map((block) => {
        const said = (id: string): Markup[] => valuesIn(block, id).map(lineOf);
        return html`<tr>
          <th scope="row">${numbered(block)}${ownWords(block.content)}</th>
          <td data-label="Who decides">${said('whoDecides')}</td>
          ${tells ? html`<td data-label="Tell first">${said('tellFirst')}</td>` : undefined}
        </tr>`;
      })}
    </tbody>
  </table>`;
};

/** Lines that are printed in a way of their own, and in their order, between them, what the writer put. */
export function withOwnWords(
  content: readonly Content[],
  printedSo: (each: Content) => readonly Markup[],
): Markup[] {
  const lines: (Markup | undefined)[] = [];
  let between: Content[] = [];
  for (const each of content) {
    const own = printedSo(each);
    if (own.length === 0) between.push(each);
    else {
      lines.push(ownWords(between), ...own);
      between = [];
    }
  }
  return [...lines, ownWords(between)].filter((each) => each !== undefined);
}

/** The same without somebody's own words, where these stand elsewhere. */
export const ownHeadings = (content: readonly Content[]): Markup | undefined =>
  ownWords(content.filter(({ type }) => type !== 'voice'));

function linesOf(each: Content): Markup[] {
  switch (each.type) {
    case 'prose':
      return paragraphs(each.value.text);
    case 'voice':
      return [voice(each)];
    case 'heading':
      if (isVisitHeading(each)) return [dayAlone(labelWords(each.label), each.value.text)];
      return isContactLine(each) || isBirthHeading(each) ? [] : headingLines(each);
    case 'block':
      return ASIDES.has(each.kind) ? asideLine(each) : [];
    default:
      return [];
  }
}

/** A heading of the form's own, the first line of its words beside it, the others and what it holds below. */
function headingLines(heading: Heading): Markup[] {
  const [first, ...more] = linesIn(heading.value.text);
  const below = ownWords(heading.content);
  return [
    html`<p>
      <strong>${printed(labelWords(heading.label))}:</strong>
      ${first === undefined ? undefined : printed(first)}
    </p>`,
    ...more.map((line) => html`<p>${printed(line)}</p>`),
    ...(below === undefined ? [] : [below]),
  ];
}

/** "No action planned: Tia does not want one yet", "Check: Smoke alarm. Done: yes". */
function asideLine(block: Block): Markup[] {
  const { label, value, content } = block;
  if (isConfidential(block) || tellsOfChildAlone(value.text))
    return [dayAlone(nameAlone(block), wordsOnDay(block))];
  const fields = content.flatMap((each) =>
    each.type === 'field' && !LEFT_OUT.has(each.spec.id) && each.value.text.trim() !== '' ? [each] : [],
  );
  const said = [
    ...(oneLine(value.text) === ''
      ? []
      : [block.kind === 'child' ? lineOf({ text: nameOnly(value.text) }) : lineOf(value)]),
    ...fields.map((field) => html`${field.label.text}: ${lineOf(field.value)}`),
  ];
  const below = ownWords(content);
  if (said.length === 0) return below === undefined ? [] : [below];
  return [
    html`<p>
        <strong>${label === undefined ? '' : labelWords(label)}:</strong>
        ${said.map((words, at) => html`${at === 0 ? '' : '. '}${words}`)}
      </p>
      ${below}`,
  ];
}

/** The words of a line, or of its field for the day. */
const wordsOnDay = (block: Block): string =>
  [...valuesIn(block, 'date'), ...valuesIn(block, 'on'), block.value][0]?.text ?? '';

const paragraphs = (text: string): Markup[] => linesIn(text).map((line) => html`<p>${printed(line)}</p>`);

const linesIn = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isBirthAlone(line));

/** What a section is called, after its letter: "G. Health provision"; by its label where it has no words. */
export const sectionName = ({ value, label }: Block): string => {
  const words = oneLine(value.text);
  if (label === undefined) return words;
  if (words === '') return labelWords(label);
  return label.number === undefined ? words : `${label.number}. ${words}`;
};
