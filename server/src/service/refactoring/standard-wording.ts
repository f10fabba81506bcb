import { readStandard } from '../../standards/read.ts';
import { sayStandard } from '../../standards/say.ts';
import type { Analysis } from '../../workspace/analysis.ts';
import { editOf, type Offer } from '../offers.ts';

/** Writes the standard that the cursor stands in in its usual words, where it is in others. */
export function standardWording(analysis: Analysis, offset: number): Offer[] {
  const block = analysis.review.judged.plans
    .flatMap(({ plan }) => plan.blocksOf('standard'))
    .find(({ start, end }) => start <= offset && offset <= end);
  if (block === undefined) return [];
  const { text, start, end } = block.value;
  const standard = readStandard(text).value;
  const usual = standard === undefined ? text : sayStandard(standard);
  if (usual === text) return [];
  return [
    {
      title: `Write it in the usual words: ‘${usual}’`,
      kind: 'refactor.rewrite',
      edit: () => editOf(analysis, [{ start, end, text: usual }]),
    },
  ];
}
