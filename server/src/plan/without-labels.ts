import type { Block } from '../language/tree.ts';

/** Whether the lines of a plan that no `Plan:` begins hold no label at all: a title, a letter, a table that was pasted. */
export const isWithoutLabels = ({ label, content }: Block): boolean =>
  label === undefined && content.every(({ type }) => type === 'prose' || type === 'heading');

/**
 * The plans and templates among the blocks of a document. Text above a plan, such as the title of the form, is no plan
 * of its own; where it is all that the document holds, it is what there is to judge.
 */
export const plansAmong = (blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 1 ? blocks.filter((block) => !isWithoutLabels(block)) : blocks;
