import type { Block, Span } from '../../language/tree.ts';
import type { Plan } from '../../plan/plan.ts';
import { aboutWord, callsOf, NUMBER } from '../../rules/links.ts';
import { byPlace, type Mention, type Thing } from './thing.ts';

type Kind = 'need' | 'goal';

interface Numbered {
  readonly name: string;
  readonly mentions: Mention[];
  readonly kinds: Kind;
  /** Its name is its place: it carries no number that could be changed. */
  readonly byPlace: boolean;
}

/**
 * Goals and needs with each place that names them: by the number or the letter that they carry, `For: outcome 2`, or by
 * where they stand, `Meets: B1`.
 */
export function numbersIn(plan: Plan): Thing[] {
  const pointers = new Set(plan.goals.filter(({ pointer }) => pointer).map(({ block }) => block));
  const things = new Map<string, Numbered>();
  for (const kind of ['need', 'goal'] as const) {
    const blocks = plan.blocksOf(kind).filter((block) => !pointers.has(block));
    for (const { label } of blocks) {
      if (label?.number === undefined) continue;
      const key = `${kind} ${label.number.toLowerCase()}`;
      const thing = things.get(key) ?? { name: label.number, mentions: [], kinds: kind, byPlace: false };
      const start = label.end - label.number.length;
      thing.mentions.push({ start, end: label.end, form: 'whole', introduces: true });
      things.set(key, thing);
    }
    for (const [{ label }, calls] of callsOf(blocks)) {
      if (label === undefined) continue;
      const place: Mention = { start: label.start, end: label.end, form: 'whole', introduces: true };
      for (const call of calls)
        if (!things.has(`${kind} ${call}`))
          things.set(`${kind} ${call}`, {
            name: call.toUpperCase(),
            mentions: [place],
            kinds: kind,
            byPlace: true,
          });
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
  return [...things.values()]
    .filter((thing) => !thing.byPlace || thing.mentions.length > 1)
    .map((thing) => ({
      kind: 'number' as const,
      name: thing.name,
      mentions: thing.mentions.sort(byPlace),
      ...fixed(thing),
    }));
}

/** Why a number stays as it is. */
function fixed({ name, mentions, kinds, byPlace: place }: Numbered): { fixed?: string } {
  if (place)
    return {
      fixed: `‘${name}’ is where this ${kinds} stands. Give it a number of its own behind its label, such as ‘${kinds === 'need' ? 'Need' : 'Goal'} ${name}:’, then the number can be changed.`,
    };
  return mentions.filter((each) => each.introduces).length > 1
    ? { fixed: `Several ${kinds}s of this plan carry the number ${name}, so it is not clear which is meant.` }
    : {};
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
