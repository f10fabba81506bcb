/** Attributes of one element; undefined ones are left out, figures are rounded to a tenth. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * What XML 1.0 has no way to write: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF; and marks
 * that would turn the words after them round.
 */
const UNWRITABLE =
  /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as it may stand in an element or an attribute. */
export const escaped = (text: string): string =>
  text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** One element with what stands in it, already written as SVG. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escaped(value ?? '')}"`)
    .join('');
  return content.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${content.join('')}</${name}>`;
}

/** An element that holds words only. */
export const words = (name: string, attributes: Attributes, text: string): string =>
  element(name, attributes, escaped(text));

/** A tenth of a pixel is as fine as anybody sees. */
export const round = (value: number): string => String(Math.round(value * 10) / 10);
