import type { InForce } from '../standards/standard.ts';
import type { Related } from './rule.ts';

/** The standard that asks for something: its id, and where it stands; law and guidance are bundled and stand nowhere. */
export const askedBy = (standard: InForce): { sentence: string; related: Related[] } => ({
  sentence: standard.id,
  related: placeOf(standard),
});

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
