import { labelKey } from '../language/labels.ts';
import type { Block } from '../language/tree.ts';
import type { Plan } from '../plan/plan.ts';

/** A need or a goal that is named by the words of its statement. */
export interface NamedByWords {
  readonly block: Block;
  /** How many characters of the statement are the name. */
  readonly length: number;
}

/** Fewer words than these begin many statements. */
const FEWEST_WORDS = 3;

/**
 * The need or goal of a plan that a `For` line names by its words: all of its statement, or its beginning where no
 * other statement begins like that. Undefined where it is not certain which is meant.
 */
export function namedByWords(plan: Plan, text: string): NamedByWords | undefined {
  const wanted = wordsOf(text);
  if (wanted.length < FEWEST_WORDS) return undefined;
  const statements = [...plan.needs, ...plan.goals.filter(({ pointer }) => !pointer)].map(
    ({ block }) => block,
  );
  const alike = statements.flatMap((block): (NamedByWords & { readonly whole: boolean })[] => {
    const words = [...block.value.text.matchAll(WORD)];
    if (!wanted.every((word, at) => labelKey(words[at]?.[0] ?? '') === word)) return [];
    const last = words[wanted.length - 1];
    const length = last === undefined ? 0 : last.index + last[0].length;
    return [{ block, length, whole: words.length === wanted.length }];
  });
  const whole = alike.filter((each) => each.whole);
  const [found, other] = whole.length > 0 ? whole : alike;
  return found === undefined || other !== undefined
    ? undefined
    : { block: found.block, length: found.length };
}

const WORD = /[\p{L}\p{N}'’£%-]+/gu;

const wordsOf = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => labelKey(word));
