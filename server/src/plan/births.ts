import { dayOf, type Day } from '../calendar/day.ts';
import type { Block } from '../language/tree.ts';
import { readChild } from '../language/values/child-line.ts';
import type { Deadline } from '../language/values/time.ts';
import type { Child } from './plan.ts';
import { open } from './spans.ts';
import type { Open } from './spans.ts';

/** The day of birth of whom words mean: `her`, `Ela's`; undefined where they name nobody. */
export type Births = (whose: string | undefined) => Day | Open;

/** Words that name somebody who is no child of the plan. */
export const NO_CHILDS = 'it is not a day that this plan knows';
/** Words that could mean more than one child of the plan. */
export const WHICH_CHILD = 'it is not clear which child is meant';

const THE_CHILD =
  /^(?:his|her|their|my|your|he|she|they|i|you|it|its|(?:the |this )?(?:child|young person)(?:['’]s)?)$/i;

/** Whether words mean the child that the plan, or the statement, is about. */
export const meansTheChild = (whose: string | undefined): boolean =>
  whose === undefined || THE_CHILD.test(whose.trim());

/** Days ahead that a birth is looked forward to: a plan for an unborn child gives the day it is expected. */
const EXPECTED = 366;

/**
 * The birth that a date with a year of two figures means: `19/02/98` is in the past century, for in this one it would
 * lie ahead.
 */
export function bornThen(deadline: Deadline, text: string, today: Day): Deadline {
  const { point } = deadline;
  if (point.type !== 'date' || point.year === undefined || text.includes(String(point.year))) return deadline;
  const day = dayOf(point.year, point.month, point.day);
  return day === undefined || day <= today + EXPECTED
    ? deadline
    : { ...deadline, point: { ...point, year: point.year - 100 } };
}

/** A child with the names that it goes by. */
interface Named {
  readonly block: Block | undefined;
  readonly name: string;
  readonly born: Day | undefined;
  /** First names and those in brackets, in lower case: any of them tells who is meant. */
  readonly given: ReadonlySet<string>;
  /** With the surname, which others have too. */
  readonly all: ReadonlySet<string>;
}

/**
 * Who was born when, for the children of a plan.
 *
 * @param title the plan's own title, which may name its only child: `Ida's plan`
 * @param first the first day of birth in the plan, wherever it stands; that of an only child
 * @returns for the block in which the words stand, whose birth they mean
 */
export function birthsOf(
  children: readonly Child[],
  title: string,
  first: Day | undefined,
): (at: Block | undefined) => Births {
  const only = children.length < 2;
  const known = only ? [theOnly(children[0], title, first)] : children.map((child) => named(child));
  return (at) => (whose) => {
    const child = meansTheChild(whose) ? childAt(at, known) : childNamed(whose ?? '', known);
    if (child === undefined) return open(meansTheChild(whose) ? WHICH_CHILD : NO_CHILDS);
    const whoseBirth = only ? 'the' : `${child.name}’s`;
    return child.born ?? open(`the plan does not give ${whoseBirth} date of birth`);
  };
}

const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []).map((word) => word.replace(/['’]s?$/, ''));

function named(child: Child): Named {
  // "Kayla (Kay) Brown": what stands in brackets, and the name around it.
  const bracketed = child.block.kind === 'child' ? readChild(child.block.value.text).also : [];
  const own = wordsIn(child.name);
  const given = own.length > 1 ? own.slice(0, -1) : own;
  const also = bracketed.flatMap(wordsIn);
  return {
    block: child.block,
    name: child.name,
    born: child.born,
    given: new Set([...given, ...also]),
    all: new Set([...own, ...also]),
  };
}

/** What a child is called, in lower case: first names, and names in brackets. */
export const givenNames = (child: Child): ReadonlySet<string> => named(child).given;

function theOnly(child: Child | undefined, title: string, first: Day | undefined): Named {
  const inTitle = title
    .split(' ')
    .filter((word) => /['’]s$/.test(word))
    .flatMap(wordsIn);
  const own = child === undefined ? undefined : named(child);
  return {
    block: child?.block,
    name: child?.name ?? '',
    born: child?.born ?? first,
    given: new Set([...(own?.given ?? []), ...inTitle]),
    all: new Set([...(own?.all ?? []), ...inTitle]),
  };
}

/** The child whom words name, by first name or by the whole name. */
function childNamed(whose: string, children: readonly Named[]): Named | undefined {
  const words = wordsIn(whose);
  const meant = children.filter(
    ({ given, all }) => words.some((word) => given.has(word)) && words.every((word) => all.has(word)),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

/** The child that a statement is about: the only one of the plan, or the one that it, or what it stands in, names. */
function childAt(at: Block | undefined, children: readonly Named[]): Named | undefined {
  const [first] = children;
  if (children.every(({ born }) => born !== undefined && born === first?.born) || children.length === 1)
    return first;
  for (let block = at; block?.parent !== undefined; block = block.parent) {
    const own = children.find((child) => child.block === block);
    if (own !== undefined) return own;
    const words = wordsIn(block.value.text);
    const meant = children.filter(({ given }) => words.some((word) => given.has(word)));
    if (meant.length > 0) return meant.length === 1 ? meant[0] : undefined;
  }
  return undefined;
}
