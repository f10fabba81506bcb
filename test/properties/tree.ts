import type { Content, Document, Span } from '../../server/src/language/tree.ts';

/** Everything that stands in a document, outer things before inner ones. */
export function everything(document: Document): Content[] {
  const all: Content[] = [];
  const visit = (content: Content): void => {
    all.push(content);
    if (content.type === 'block' || content.type === 'heading') content.content.forEach(visit);
  };
  document.blocks.forEach(visit);
  return all;
}

/** The stretches of the text that are a label or a value; comments may lie inside. */
export const stretches = (document: Document): Span[] =>
  everything(document).flatMap((each) =>
    each.type === 'prose' || each.label === undefined ? [each.value] : [each.label, each.value],
  );

/** All words of values, comments and own headings, sorted: what printing may not lose. */
export function words(document: Document): string[] {
  return [
    ...everything(document).flatMap((each) => [
      each.value.text,
      each.type === 'heading' ? each.label.text : '',
    ]),
    ...document.comments.map((comment) => comment.value.text),
  ]
    .flatMap((text) => text.split(/\s+/))
    .filter((word) => word !== '')
    .sort();
}
