import type { Block, Span } from '../../language/tree.ts';
import type { Plan } from '../../plan/plan.ts';
import { aboutWord, NUMBER } from '../../rules/links.ts';
import { byPlace, type Mention, type Thing } from './thing.ts';

type Kind = 'need' | 'goal';

/** Goals and needs that carry a number or a letter, with each place that names them by it: `For: outcome 2`. */
export function numbersIn(plan: Plan): Thing[] {
  const pointers = new Set(plan.goals.filter(({ pointer }) => pointer).map(({ block }) => block));
  const things = new Map<string, { name: string; mentions: Mention[]; kinds: Kind }>();
  for (const kind of ['need', 'goal'] as const) {
    for (const block of plan.blocksOf(kind)) {
      const { label } = block;
      if (label?.number === undefined || pointers.has(block)) continue;
      const key = `${kind} ${label.number.toLowerCase()}`;
      const thing = things.get(key) ?? { name: label.number, mentions: [], kinds: kind };
      const start = label.end - label.number.length;
      thing.mentions.push({ start, end: label.end, form: 'whole', introduces: true });
      things.set(key, thing);
    }
  }
  if (things.size === 0) return [];
  for (const named of [
    ...plan.blocksOf('need'),
    ...plan.blocksOf('goal'),
    ...plan.blocksOf('action'),
  ].flatMap((block) => namesIn(block, pointers.has(block)))) {
    const [need, goal] = [things.get(`need ${named.number}`), things.get(`goal ${named.number}`)];
    const meant =
      named.about === 'need'
        ? need
        : named.about === 'goal'
          ? goal
          : need === undefined
            ? goal
            : goal === undefined
              ? need
              : undefined;
    meant?.mentions.push({ start: named.start, end: named.end, form: 'whole', introduces: false });
  }
  return [...things.values()].map(({ name, mentions, kinds }) => ({
    kind: 'number',
    name,
    mentions: mentions.sort(byPlace),
    ...(mentions.filter((each) => each.introduces).length > 1
      ? {
          fixed: `Several ${kinds}s of this plan carry the number ${name}, so it is not clear which is meant.`,
        }
      : {}),
  }));
}

interface Named extends Span {
  readonly number: string;
  readonly about: Kind | undefined;
}

/** The numbers in a block's `For` lines, and in a sentence that only points elsewhere. */
function namesIn(block: Block, isPointer: boolean): Named[] {
  const values = block.content.flatMap((each) =>
    each.type === 'field' && each.spec.id === 'for' ? [each.value] : [],
  );
  if (isPointer) values.push(block.value);
  return values.flatMap(({ text, start }) => readNumbers(text, start));
}

function readNumbers(text: string, offset: number): Named[] {
  const found: Named[] = [];
  let about: Kind | undefined;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const key = word.toLowerCase();
    const says = aboutWord(key);
    if (says !== undefined) about = says;
    else if (NUMBER.test(key))
      found.push({ start: offset + index, end: offset + index + word.length, number: key, about });
    else if (key !== 'and') about = undefined;
  }
  return found;
}
