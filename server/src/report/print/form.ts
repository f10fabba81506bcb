import type { Block, Content, Heading } from '../../language/tree.ts';
import type { Plan } from '../../plan/plan.ts';
import { html, type Markup } from '../markup.ts';
import { voice } from './parts.ts';
import { lineOf, oneLine, printed } from './words.ts';

/** Asides that a reader finds where they stand: their label, their words, and what their fields say. */
const ASIDES: ReadonlySet<Block['kind']> = new Set(['nothing', 'scale', 'progress', 'check', 'delegated']);

/** Fields that are for whoever writes the plan. */
const FOR_WRITERS = new Set(['guidance', 'note', 'area']);

/** What the writer put under headings of the form's own: prose, headings, somebody's words, checks and scales. */
export function ownWords(content: readonly Content[]): Markup | undefined {
  const lines = content.flatMap(linesOf);
  return lines.length === 0 ? undefined : html`${lines}`;
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
      return headingLines(each);
    case 'block':
      return ASIDES.has(each.kind) ? [asideLine(each)] : [];
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
      <strong>${printed(heading.label.text)}:</strong> ${first === undefined ? undefined : printed(first)}
    </p>`,
    ...more.map((line) => html`<p>${printed(line)}</p>`),
    ...(below === undefined ? [] : [below]),
  ];
}

/** "No action planned: Tia does not want one yet", "Check: Smoke alarm. Done: yes". */
function asideLine({ label, value, content }: Block): Markup {
  const fields = content.flatMap((each) =>
    each.type === 'field' && !FOR_WRITERS.has(each.spec.id) && each.value.text.trim() !== '' ? [each] : [],
  );
  return html`<p>
      <strong>${label?.text ?? ''}:</strong>
      ${lineOf(value)}${fields.map((field) => html`. ${field.label.text}: ${lineOf(field.value)}`)}
    </p>
    ${ownWords(content)}`;
}

const paragraphs = (text: string): Markup[] => linesIn(text).map((line) => html`<p>${printed(line)}</p>`);

const linesIn = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What a section is called: its words, or its label where it has none. */
export const sectionName = ({ value, label }: Block): string => {
  const words = oneLine(value.text);
  return words === '' ? (label?.text ?? '') : words;
};

/** What is written in the plan outside of its sections under headings of the form's own; who is who stands elsewhere. */
export function plansOwnWords(plan: Plan): Markup | undefined {
  const introduce = new Set<Block | Heading>(plan.people.map(({ block }) => block));
  return ownHeadings(plan.block.content.filter((each) => each.type !== 'heading' || !introduce.has(each)));
}
