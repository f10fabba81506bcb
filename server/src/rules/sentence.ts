import type { Span } from '../language/tree.ts';
import type { InForce } from '../standards/standard.ts';
import type { Related } from './rule.ts';

/**
 * The standard that asks for something: its id, and where it stands; law and guidance are bundled and stand nowhere.
 *
 * @param more other places that belong to the finding; they come first
 */
export const askedBy = (
  standard: InForce,
  more: readonly Related[] = [],
): { sentence: string; related: Related[] } => ({
  sentence: standard.id,
  related: [...more, ...placeOf(standard)],
});

/** The line from which the days of a limit are counted. */
export const countsFrom = (from: Span | undefined): Related[] =>
  from === undefined ? [] : [{ start: from.start, end: from.end, message: 'The limit counts from here.' }];

function placeOf({ template, block, source }: InForce): Related[] {
  if (template.from === 'bundled') return [];
  const { start, end } = block.value;
  return [
    {
      start,
      end,
      message:
        source === template.title
          ? `${template.title} asks for it here.`
          : `${template.title} asks for it here (${source}).`,
      ...(template.file === undefined ? {} : { file: template.file }),
    },
  ];
}
