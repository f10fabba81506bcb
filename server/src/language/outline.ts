import type { Content, Document } from './tree.ts';

/**
 * The structure of a document, one line for each thing in it, indented by place: what a reader checks by eye
 * to see that every line is where it belongs.
 */
export function outline(document: Document): string {
  return document.blocks.flatMap((block) => lines(block, 0)).join('\n');
}

function lines(content: Content, depth: number): string[] {
  const line = `${'  '.repeat(depth)}${name(content)} | ${content.value.text}`
    .replace(/(?<=\S)\s+/g, ' ')
    .trimEnd();
  const inside = content.type === 'block' || content.type === 'heading' ? content.content : [];
  return [line, ...inside.flatMap((each) => lines(each, depth + 1))];
}

function name(content: Content): string {
  switch (content.type) {
    case 'block':
      return [content.kind, content.variant, content.label?.number]
        .filter((part) => part !== undefined)
        .join(' ');
    case 'field':
      return `.${content.spec.id}`;
    case 'heading':
      return `“${content.label.text}${content.label.number === undefined ? '' : ` ${content.label.number}`}”`;
    case 'voice':
      return `${content.speaker}:`;
    case 'prose':
      return content.item ? '-' : '¶';
  }
}
