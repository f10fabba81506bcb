import type { Block } from '../language/tree.ts';
import type { Plan } from '../plan/plan.ts';
import { namedByWords } from './named-by-words.ts';
import { letterOf } from '../plan/sections.ts';

/** The needs and goals that `For` and `Meets` lines name. */
export interface Links {
  readonly needs: ReadonlySet<Block>;
  readonly goals: ReadonlySet<Block>;
}

const NEED_WORDS = new Set([
  'need',
  'needs',
  'worry',
  'worries',
  'issue',
  'issues',
  'danger',
  'statement',
  'statements',
]);
const GOAL_WORDS = new Set([
  'goal',
  'goals',
  'outcome',
  'outcomes',
  'aim',
  'aims',
  'target',
  'targets',
  'safety',
]);
/** A number or a letter that names a goal or a need, written small. */
export const NUMBER = /^(?:[a-z]?\d{1,3}[a-z]?|[a-z])$/;

const known = new WeakMap<Plan, Links>();

/**
 * What all goals and actions of a plan name in their `For` lines: "need 1 and 2", "outcome E3", "B", or the words of
 * a statement.
 */
export function linksOf(plan: Plan): Links {
  let links = known.get(plan);
  if (links === undefined) known.set(plan, (links = gather(plan)));
  return links;
}

function gather(plan: Plan): Links {
  const needs = new Set<string>();
  const goals = new Set<string>();
  const words = new Set<Block>();
  for (const item of [...plan.goals, ...plan.actions]) {
    for (const { value } of item.fields.get('for') ?? []) {
      const named = namedByWords(plan, value.text);
      if (named === undefined) readNumbers(value.text, needs, goals);
      else words.add(named.block);
    }
  }
  return { needs: namedBy(needs, words, plan.needs), goals: namedBy(goals, words, plan.goals) };
}

function namedBy(
  names: ReadonlySet<string>,
  words: ReadonlySet<Block>,
  all: readonly { readonly block: Block }[],
): Set<Block> {
  const blocks = all.map(({ block }) => block);
  const calls = callsOf(blocks);
  return new Set(
    blocks.filter(
      (block) =>
        words.has(block) ||
        calls.get(block)?.some((call) => names.has(call)) === true ||
        names.has(sectionLetter(block) ?? ''),
    ),
  );
}

/**
 * What lines call each of some needs or goals: the number of its label, or its place where it has none; in a section
 * with a letter also the letter with its place there, so that `B1` is the first need of section B.
 */
export function callsOf(blocks: readonly Block[]): ReadonlyMap<Block, readonly string[]> {
  const placesIn = new Map<Block, number>();
  return new Map(
    blocks.map((block, at) => {
      const calls = [block.label?.number?.toLowerCase() ?? String(at + 1)];
      const letter = sectionLetter(block);
      if (letter !== undefined && block.parent !== undefined) {
        const place = (placesIn.get(block.parent) ?? 0) + 1;
        placesIn.set(block.parent, place);
        calls.push(`${letter}${place}`);
      }
      return [block, calls];
    }),
  );
}

/** The letter of the section that a block stands in: it names all that stand there. */
const sectionLetter = ({ parent }: Block): string | undefined =>
  parent?.kind === 'section' ? letterOf(parent) : undefined;

/** Adds the numbers that a line names to those of needs, of goals, or of both where it does not say which. */
export function readNumbers(text: string, needs: Set<string>, goals: Set<string>): void {
  let about: 'needs' | 'goals' | undefined;
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    const says = aboutWord(word);
    if (says !== undefined) about = says === 'need' ? 'needs' : 'goals';
    else if (NUMBER.test(word)) {
      // A number alone may mean either.
      if (about !== 'goals') needs.add(word);
      if (about !== 'needs') goals.add(word);
    } else if (word !== 'and' && word !== '') about = undefined;
  }
}

/** What the numbers after a word name, where it says so: "outcomes" goals, "worry" needs. */
export const aboutWord = (word: string): 'need' | 'goal' | undefined =>
  NEED_WORDS.has(word) ? 'need' : GOAL_WORDS.has(word) ? 'goal' : undefined;
