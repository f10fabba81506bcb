import { escapeUTF8 } from 'entities/escape';
import { visible } from './visible.ts';

/** A piece of a page that may be put into a page as it is. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What may stand in a template of markup: words are escaped, lists joined, nothing stays nothing. */
export type Part = string | number | Markup | undefined | readonly Part[];

/**
 * A page or a piece of one: `html\`<p>${words}</p>\``. Everything that is put in is escaped, unless it is markup
 * itself, so that no title of a plan can become part of the page.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const plain = withoutIndentation(strings);
  return new Markup(
    plain.map((string, at) => `${string}${at < parts.length ? written(parts[at]) : ''}`).join(''),
  );
}

const known = new WeakMap<TemplateStringsArray, readonly string[]>();

/** How the code is indented is no part of a page, and would be a third of it. */
function withoutIndentation(strings: TemplateStringsArray): readonly string[] {
  let plain = known.get(strings);
  if (plain === undefined)
    known.set(strings, (plain = strings.map((string) => string.replace(/\n\s+/g, '\n'))));
  return plain;
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.html;
  return typeof part === 'object' ? part.map(written).join('') : escaped(String(part));
}

/** Words as they may stand in a page, in an attribute too. A break of the line is a space there. */
const escaped = (words: string): string => escapeUTF8(visible(words.replace(/[\t\r\n]+/g, ' ')));
