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
  return new Markup(
    strings.map((string, at) => `${string}${at < parts.length ? written(parts[at]) : ''}`).join(''),
  );
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.html;
  return typeof part === 'object' ? part.map(written).join('') : escaped(String(part));
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters are no part of a page, and marks that turn the direction of writing would reach beyond their line. */
const UNSEEN = /[\u0000-\u0008\v\f\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Words as they may stand in a page, in an attribute too. */
export const escaped = (words: string): string =>
  words
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(UNSEEN, '')
    .replace(/[&<>"']/g, (sign) => NAMED[sign] ?? sign);
