import type { Block } from '../../language/tree.ts';
import { fieldsOf } from '../../plan/items.ts';
import type { Plan } from '../../plan/plan.ts';
import { namedByWords } from '../../rules/named-by-words.ts';
import { byPlace, type Mention, type Thing } from './thing.ts';

/** Needs and goals that `For` lines name by their words: `For: Bo sleeps in his own bed`. */
export function statementsIn(plan: Plan): Thing[] {
  const named = new Map<Block, { length: number; mentions: Mention[]; differ: boolean }>();
  for (const { value } of linesFor(plan)) {
    const found = namedByWords(plan, value.text);
    if (found === undefined) continue;
    const { block, length } = found;
    const before = named.get(block) ?? { length, mentions: [], differ: false };
    const { start, end } = value;
    before.mentions.push({ start, end, form: 'whole', introduces: false });
    before.differ ||= before.length !== length;
    before.length = Math.max(before.length, length);
    named.set(block, before);
  }
  return [...named].map(([{ value }, { length, mentions, differ }]) => ({
    kind: 'statement',
    name: value.text.slice(0, length),
    mentions: [
      { start: value.start, end: value.start + length, form: 'whole' as const, introduces: true },
      ...mentions,
    ].sort(byPlace),
    ...(differ
      ? {
          fixed:
            'The lines ‘For’ name it by more and by fewer of its words. Let them all say the same first.',
        }
      : {}),
  }));
}

const linesFor = (plan: Plan) =>
  (['need', 'goal', 'milestone', 'action'] as const).flatMap((kind) =>
    plan.blocksOf(kind).flatMap((block) => fieldsOf(block).get('for') ?? []),
  );
