import { labelKey } from '../../language/labels.ts';
import type { Block } from '../../language/tree.ts';
import { givenNames } from '../../plan/births.ts';
import { isRole } from '../../plan/people.ts';
import type { Child, Goal, Named, Person, Plan } from '../../plan/plan.ts';
import type { Who } from '../../wording/evidence.ts';
import { valuesIn } from './words.ts';

/** Whose goal it is for a child who reads the plan: their own, a grown-up's, or that of another child. */
export type Whose = 'own' | 'grown-up' | 'another child';

/**
 * Whose goal it is. Of several children it is for those whom its own line `For` names; then for those whom its sentence
 * is about, or names; then for those whom its need or its section is for. What names nobody is for every child. A
 * sentence about nobody in particular is a grown-up's where grown-ups alone answer for it.
 *
 * @param child the reader; undefined where the plan names no child
 */
export function whoseGoal(plan: Plan, goal: Goal, child: Child | undefined): Whose {
  const about = subjectOf(plan, goal);
  const subjects = typeof about === 'string' ? [] : about;
  const mentioned = childrenIn(plan, goal.text.text);
  const meant = [namedFor(plan, goal.block), subjects, mentioned, namedAround(plan, goal.block)].find(
    (children) => children.length > 0,
  );
  if (meant !== undefined && (child === undefined || !meant.includes(child))) return 'another child';
  if (about === 'grown-up') return 'grown-up';
  if (about === 'child' || mentioned.length > 0) return 'own';
  return ownedByGrownUps(plan, goal.who) ? 'grown-up' : 'own';
}

/** Whether a block is for a child: its line `For` names nobody, or this child too. */
export function isMeantFor(plan: Plan, block: Block, child: Child | undefined): boolean {
  const named = namedFor(plan, block);
  return named.length === 0 || (child !== undefined && named.includes(child));
}

/** Whether a block says that it is for a child, by its line `For` or in its own words. */
export const concerns = (plan: Plan, block: Block, child: Child | undefined): boolean =>
  child !== undefined && [...namedFor(plan, block), ...childrenIn(plan, block.value.text)].includes(child);

const namedFor = (plan: Plan, block: Block): Child[] =>
  called(
    plan,
    valuesIn(block, 'for').flatMap(({ text }) => text.match(/[\p{L}'’-]+/gu) ?? []),
  );

/** Whom the need and the section that a goal stands in are for: the nearest that says so. */
function namedAround(plan: Plan, { parent }: Block): Child[] {
  if (parent?.parent === undefined) return [];
  const title = parent.kind === 'section' ? childrenIn(plan, parent.value.text) : [];
  const named = [...new Set([...namedFor(plan, parent), ...title])];
  return named.length > 0 ? named : namedAround(plan, parent);
}

/** The children of a plan whom words name by their first names. */
const childrenIn = (plan: Plan, words: string): Child[] => called(plan, namesIn(words));

/** Words that could be names: a child called Will is not meant by "will". */
const namesIn = (words: string): readonly string[] => words.match(/\p{Lu}[\p{L}'’-]*/gu) ?? [];

function called({ children }: Plan, words: readonly string[]): Child[] {
  const names = new Set(words.map((word) => labelKey(word).replace(/'s?$/, '')));
  return children.filter((child) => [...givenNames(child)].some((name) => names.has(labelKey(name))));
}

/** Children whom the sentence is about, `child` without a name, or `grown-up`; an empty list where nobody can tell. */
function subjectOf(plan: Plan, goal: Goal): readonly Child[] | 'child' | 'grown-up' {
  const { who } = goal.evidence;
  const text = goal.text.text;
  if (who === undefined) return [];
  switch (who.type) {
    case 'named':
      return named(plan, who, text);
    case 'role':
      return CHILD_WORDS.test(who.words) ? 'child' : withChild(plan, who, text);
    case 'family':
      return GROWN_UP_WORDS.test(who.words) ? 'grown-up' : 'child';
    case 'unnamed':
      return EVERYBODY.test(who.words) ? 'child' : [];
    case 'pronoun': {
      const children = childrenIn(plan, text);
      return children.length > 0 ? children : 'child';
    }
    case 'blank':
      return [];
  }
}

const CHILD_WORDS = /\b(?:child|young person|pupil|student|learner|son|daughter|twins?)\b/i;
const GROWN_UP_WORDS = /\b(?:parents?|carers?|couple|grandparents?|young (?:parent|mum|dad))\b/i;
const EVERYBODY = /^(?:all|everyone|everybody|we|us)\b/i;

function named(plan: Plan, who: Who, text: string): readonly Child[] | 'child' | 'grown-up' {
  const children = childrenIn(plan, who.words);
  // "Ellis's mum takes her tablets" is about his mum, "Ellis's attendance" about Ellis.
  const owned = /['’]s?$/.test(who.words) ? /^\s+(\p{L}+)/u.exec(text.slice(who.end))?.[1] : undefined;
  if (owned !== undefined && isRole(labelKey(owned))) return 'grown-up';
  const person = plan.identify(who.words.replace(/['’]s?$/, ''));
  const isGrownUp = person !== undefined && !isChild(plan, person);
  // A social worker may have the first name of the child.
  const own = isGrownUp && who.words.includes(' ') ? [] : children;
  const all = [...new Set([...own, ...childrenIn(plan, joined(text, who.end))])];
  return all.length > 0 ? all : isGrownUp ? 'grown-up' : [];
}

const isChild = ({ children }: Plan, { block, name }: Person): boolean =>
  children.some((child) => child.block === block && child.name === name);

const withChild = (plan: Plan, who: Who, text: string): readonly Child[] | 'grown-up' => {
  const children = childrenIn(plan, joined(text, who.end));
  return children.length > 0 ? children : 'grown-up';
};

/** The names that are joined to the first: ", Jo and Ann" in "Bo, Jo and Ann cook tea". */
const joined = (text: string, from: number): string =>
  /^(?:(?:,| and| &|, and) \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)*/u.exec(text.slice(from))?.[0] ?? '';

/** Whether those who answer for something are known, and none of them is a child of the plan. */
const ownedByGrownUps = (plan: Plan, who: readonly Named[]): boolean =>
  who.length > 0 &&
  who.every(({ type, text, person }) =>
    type === 'person'
      ? person !== undefined && !isChild(plan, person)
      : type === 'role' || type === 'agency' || type === 'unnamed'
        ? !CHILD_WORDS.test(text) && !EVERYBODY.test(text)
        : false,
  );
