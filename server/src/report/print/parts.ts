import type { Block, Voice } from '../../language/tree.ts';
import type { Person, Plan } from '../../plan/plan.ts';
import { html, type Markup, type Part } from '../markup.ts';
import { isListOfPeople } from './meetings.ts';
import { blank, lineOf, printed, spoken, valuesIn } from './words.ts';

/** Somebody's own words, large, with who said them. Where a template still asks for them there is a line for them. */
export function voice({ speaker, value, label }: Voice): Markup {
  const said = spoken(value);
  const prompt = /^\[([^[\]]*)\]$/.exec(said)?.[1];
  const words =
    prompt === undefined
      ? html`<blockquote><p>${said}</p></blockquote>`
      : html`<p class="unsaid">${blank(prompt)}</p>`;
  return html`<figure class="voice">
    ${words}
    <figcaption>
      ${printed(speaker)}${/shows? us|showed us/i.test(label.text) ? ' shows us' : undefined}
    </figcaption>
  </figure>`;
}

/** A heading with what stands under it; nothing where nothing does. */
export const part = (heading: string, body: Markup | undefined): Markup | undefined =>
  body === undefined
    ? undefined
    : html`<section>
        <h2>${heading}</h2>
        ${body}
      </section>`;

/** Everybody in the plan with what they are and how to reach them. */
export function people(plan: Plan): Markup | undefined {
  const known = plan.people.filter(({ role, block }) => role !== undefined || block.type === 'block');
  const rows = [...new Set(known.map(({ name }) => name))]
    .filter((name) => plan.children.every((child) => child.name !== name))
    .map((name) => introduced(known.filter((person) => person.name === name)));
  const groups = plan.meetings.filter((meeting) => isListOfPeople(plan, meeting));
  if (rows.length === 0 && groups.length === 0) return undefined;
  return html`<ul class="people">
    ${rows.map(({ name, role, blocks }) => {
      const more: readonly Part[] = blocks
        .flatMap((block) => [...valuesIn(block, 'agency'), ...valuesIn(block, 'contact')])
        .map((value) => html`, ${lineOf(value)}`);
      return html`<li>
        <strong>${printed(name)}</strong>${role === undefined ? undefined : html`, ${printed(role)}`}${more}
      </li>`;
    })}
    ${groups.map(({ block }) => html`<li><strong>${block.label?.text ?? ''}</strong>: ${lineOf(block.value)}</li>`)}
  </ul>`;
}

/** Somebody who is named twice, as `Worker` and as `Person`: what says most of them, and how to reach them. */
function introduced(entries: readonly Person[]): {
  readonly name: string;
  readonly role: string | undefined;
  readonly blocks: readonly Block[];
} {
  const roles = entries.flatMap(({ role }) => (role === undefined ? [] : [role]));
  return {
    name: entries[0]?.name ?? '',
    role: roles.sort((a, b) => b.length - a.length)[0],
    blocks: entries.flatMap(({ block }) => (block.type === 'block' ? [block] : [])),
  };
}

/** Lines to sign on. */
export const signatures = (names: readonly string[]): Markup =>
  html`<div class="sign">
    ${names.map((name) => html`<p><span class="line"></span>${name}</p>`)}
    <p><span class="line"></span>Date</p>
  </div>`;
