import type { Amount } from '../language/values/amount.ts';
import type { Goal, Typed } from '../plan/plan.ts';

/** Where a goal stands and where it is to come to, on one measure. */
export interface Pair {
  readonly now: Typed<Amount>;
  readonly target: Typed<Amount>;
}

/** Now beside Target, in the order they stand; none where they cannot be told apart. */
export function pairs(goal: Goal): readonly Pair[] {
  const { now, targets } = goal;
  const unread =
    (goal.fields.get('now')?.length ?? 0) !== now.length ||
    (goal.fields.get('target')?.length ?? 0) !== targets.length;
  if (unread || now.length !== targets.length) return [];
  return targets.flatMap((target, at) => {
    const from = now[at];
    return from === undefined ? [] : [{ now: from, target }];
  });
}

/** Whether two amounts count the same thing in the same way, so that their figures may be compared. */
export function comparable({ now, target }: Pair): boolean {
  const [a, b] = [now.value, target.value];
  if (a.outOf !== undefined || b.outOf !== undefined) return a.outOf !== undefined && b.outOf !== undefined;
  const same = (one: string | undefined, other: string | undefined): boolean =>
    one === undefined || other === undefined || one === '' || other === '' || one === other;
  const money = (amount: Amount): boolean => amount.unit === '£';
  return money(a) === money(b) && same(singular(a.unit), singular(b.unit)) && same(a.per, b.per);
}

const singular = (unit: string): string => unit.toLowerCase().replace(/s\b/g, '');

/** The lower and the upper figure; a share of the whole where there is one. */
export function levels(amount: Amount): { least: number; most: number } {
  const whole = amount.outOf === undefined || amount.outOf === 0 ? 1 : amount.outOf;
  return { least: amount.least / whole, most: amount.most / whole };
}

const KEEPING = /\b(?:maintain|keep|remain|stay|continue|sustain)(?:s|ing)?\b/i;

/** The goal says that things are to stay as they are: "keeps cycling", "stays at home". */
export const keepsUp = (goal: Goal): boolean => KEEPING.test(goal.text.text);
