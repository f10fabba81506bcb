import type { Block, Heading, Voice } from '../../language/tree.ts';
import { fieldsOf } from '../../plan/items.ts';
import type { Plan } from '../../plan/plan.ts';
import { html, type Markup, type Part } from '../markup.ts';
import type { Step } from './steps.ts';
import { blank, lineOf, printed, sayDue, sayPeople, spoken, valuesIn } from './words.ts';

/** Somebody's own words, large, with who said them. */
export const voice = ({ speaker, value, label }: Voice): Markup =>
  html`<figure class="voice">
    <blockquote><p>${spoken(value)}</p></blockquote>
    <figcaption>${speaker}${/shows? us|showed us/i.test(label.text) ? ' shows us' : undefined}</figcaption>
  </figure>`;

/** A heading with what stands under it; nothing where nothing does. */
export const part = (heading: string, body: Markup | undefined): Markup | undefined =>
  body === undefined
    ? undefined
    : html`<section>
        <h2>${heading}</h2>
        ${body}
      </section>`;

/** Things that will happen, as a table: when, what, who. */
export const stepsTable = (caption: string, steps: readonly Step[], first = 'When'): Markup | undefined =>
  steps.length === 0
    ? undefined
    : html`<table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${first}</th>
            <th scope="col">What</th>
            <th scope="col">Who</th>
          </tr>
        </thead>
        <tbody>
          ${steps.map(
            ({ when, what, who }) =>
              html`<tr>
                <th scope="row">${when ?? blank('date')}</th>
                <td>${what}</td>
                <td>${who.length === 0 ? '' : sayPeople(who)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`;

/** What is done if things go wrong. */
export function contingencies(plan: Plan): Markup | undefined {
  const blocks = plan.blocksOf('contingency');
  if (blocks.length === 0) return undefined;
  return html`<ul class="what-if">
    ${blocks.map(
      (block) =>
        html`<li>
          <p><strong>If ${printed(uncapital(block.value.text))}</strong></p>
          <ul>
            ${block.content.filter((each) => each.type === 'block' && each.kind === 'then').map((each) => thenLine(plan, each as Block))}
          </ul>
        </li>`,
    )}
  </ul>`;
}

function thenLine(plan: Plan, block: Block): Markup {
  const fields = fieldsOf(block);
  const who = (fields.get('who') ?? []).flatMap((field) => plan.named(field));
  const by = fields.get('by')?.[0];
  const when = by === undefined ? undefined : sayDue(plan.due(by, 'end', true));
  return html`<li>
    ${lineOf(block.value)}${who.length === 0 ? undefined : html` – ${sayPeople(who)}`}${when === undefined ? undefined : html`, ${when}`}
  </li>`;
}

const uncapital = (words: string): string =>
  words.replace(/^(?:The|A|An|We|There|No|Nobody|Somebody)\b/, (word) => word.toLowerCase());

/** Everybody in the plan with what they are and how to reach them. */
export function people(plan: Plan): Markup | undefined {
  const known = plan.people.filter(({ role, block }) => role !== undefined || block.type === 'block');
  const seen = new Set<string>();
  const rows = known.filter(({ name }) => {
    if (seen.has(name) || plan.children.some((child) => child.name === name)) return false;
    seen.add(name);
    return true;
  });
  if (rows.length === 0) return undefined;
  return html`<ul class="people">
    ${rows.map(({ name, role, block }) => {
      const more: readonly Part[] =
        block.type === 'block'
          ? [...valuesIn(block, 'agency'), ...valuesIn(block, 'contact')].map(
              (value) => html`, ${lineOf(value)}`,
            )
          : [];
      return html`<li>
        <strong>${name}</strong
        >${role === undefined ? undefined : `, ${role.charAt(0).toLowerCase()}${role.slice(1)}`}${more}
      </li>`;
    })}
  </ul>`;
}

/** Sections of the form that hold words of their own: prose, and headings with what stands after them. */
export function ownSections(plan: Plan): (Markup | undefined)[] {
  return plan
    .blocksOf('section')
    .map((block) =>
      part(block.value.text === '' ? (block.label?.text ?? '') : block.value.text, proseIn(block)),
    );
}

function proseIn(block: Block | Heading): Markup | undefined {
  const lines = block.content.flatMap((each): Markup[] => {
    switch (each.type) {
      case 'prose':
        return paragraphs(each.value.text);
      case 'voice':
        return [voice(each)];
      case 'heading':
        return headingLines(each);
      default:
        return [];
    }
  });
  return lines.length === 0 ? undefined : html`${lines}`;
}

/** A heading of the form's own, the first line of its words beside it, the others and what it holds below. */
function headingLines(heading: Heading): Markup[] {
  const [first, ...more] = linesIn(heading.value.text);
  const below = proseIn(heading);
  return [
    html`<p><strong>${heading.label.text}:</strong> ${first === undefined ? undefined : printed(first)}</p>`,
    ...more.map((line) => html`<p>${printed(line)}</p>`),
    ...(below === undefined ? [] : [below]),
  ];
}

const paragraphs = (text: string): Markup[] => linesIn(text).map((line) => html`<p>${printed(line)}</p>`);

const linesIn = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Family time: with whom, how often, where and how. */
export function familyTime(plan: Plan): Markup | undefined {
  const blocks = plan.blocksOf('familyTime');
  if (blocks.length === 0) return undefined;
  const shown = ['with', 'howOften', 'where', 'transport', 'supervisedBy', 'allowed', 'support'];
  return html`<ul>
    ${blocks.map(
      (block) =>
        html`<li>
          ${block.value.text === '' ? undefined : html`<strong>${lineOf(block.value)}</strong>. `}${block.content
            .filter((each) => each.type === 'field' && shown.includes(each.spec.id))
            .map((each) =>
              each.type === 'field' ? html`${each.label.text}: ${lineOf(each.value)}. ` : undefined,
            )}
        </li>`,
    )}
  </ul>`;
}

/** Lines to sign on. */
export const signatures = (names: readonly string[]): Markup =>
  html`<div class="sign">
    ${names.map((name) => html`<p><span class="line"></span>${name}</p>`)}
    <p><span class="line"></span>Date</p>
  </div>`;
