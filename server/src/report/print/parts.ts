import type { Voice } from '../../language/tree.ts';
import { html, type Markup } from '../markup.ts';
import { blank, printed, spoken } from './words.ts';

/** Somebody's own words, large, with who said them. Where a template still asks for them there is a line for them. */
export function voice({ speaker, value, label }: Voice): Markup {
  const said = spoken(value);
  const prompt = /^\[([^[\]]*)\]$/.exec(said)?.[1];
  const isShown = /shows? us|showed us/i.test(label.text);
  // What a child who cannot say it shows is what somebody saw: nobody's words.
  const isSeen = isShown && !/^["“]/.test(value.text.trim());
  const by = speaker.replace(/^what /i, '');
  const words =
    prompt !== undefined
      ? html`<p class="unsaid">${blank(prompt)}</p>`
      : isSeen
        ? html`<p class="seen">${printed(said)}</p>`
        : html`<blockquote><p>${said}</p></blockquote>`;
  return html`<figure class="voice">
    ${words}
    <figcaption>${printed(by)}${isShown ? ' shows us' : undefined}</figcaption>
  </figure>`;
}

/** Words of a child that stand under a heading of the form, as if a line `Sami says` held them. */
export const childsOwn = (words: string, name: string): Markup =>
  html`<figure class="voice">
    <blockquote><p>${words.replace(/\s+/g, ' ').trim()}</p></blockquote>
    <figcaption>${printed(name)}</figcaption>
  </figure>`;

/** A heading with what stands under it; nothing where nothing does. */
export const part = (heading: string, body: Markup | undefined): Markup | undefined =>
  body === undefined
    ? undefined
    : html`<section>
        <h2>${heading}</h2>
        ${body}
      </section>`;
