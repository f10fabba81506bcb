import type { Plan } from '../plan/plan.ts';

/** Numbers and letters that `For` and `Meets` lines name. */
export interface Links {
  readonly needs: ReadonlySet<string>;
  readonly goals: ReadonlySet<string>;
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

/** What all goals and actions of a plan name in their `For` lines: "need 1 and 2", "outcome E3", "B". */
export function linksOf(plan: Plan): Links {
  const needs = new Set<string>();
  const goals = new Set<string>();
  for (const item of [...plan.goals, ...plan.actions]) {
    for (const field of item.fields.get('for') ?? []) read(field.value.text, needs, goals);
  }
  return { needs, goals };
}

function read(text: string, needs: Set<string>, goals: Set<string>): void {
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

/** Whether a block is named by the number of its label. */
export const isNamed = (numbers: ReadonlySet<string>, number: string | undefined): boolean =>
  number !== undefined && numbers.has(number.toLowerCase());
