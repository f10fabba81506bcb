import type { InForce } from '../standards/standard.ts';
import type { Related } from './rule.ts';

/** The sentence of a template that asks for something, where it stands; none for law and guidance, which are bundled. */
export function sentence({ template, block, source }: InForce): Related[] {
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
