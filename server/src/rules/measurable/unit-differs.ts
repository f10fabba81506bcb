import type { Amount } from '../../language/values/amount.ts';
import { openGoals } from '../specific/statements.ts';
import { pairs, type Pair } from '../figures.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'measurable/unit-differs',
  title: 'Now and Target are counted in different ways',
  letter: 'M',
  severity: 'warning',
  why: 'A figure in days and a figure in per cent cannot be laid side by side, so nobody can say how far the child has come.',
  source: 'Sutton, SMART targets: the current position with figures, on the measure of the target',
  mend: 'Count both in the same unit.',
  inParts: true,
  *check(plan) {
    for (const goal of openGoals(plan)) {
      for (const pair of pairs(goal)) {
        const words = difference(pair);
        if (words === undefined) continue;
        yield {
          start: pair.target.start,
          end: pair.target.end,
          message: `‘Now’ is counted ${words.now} and ‘Target’ ${words.target}. Count both the same way, so that the review can compare them.`,
          subject: goal.block,
          related: [{ start: pair.now.start, end: pair.now.end, message: 'Compared with this.' }],
        };
      }
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Now: 2 days on 1 March 2027\n    Target: 80%\n",
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Now: 2 a month on 1 March 2027\n    Target: 4 a week\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Now: 2 on 1 March 2027\n    Target: 4 days a week\n",
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Now: 40% on 1 March 2027\n    Target: 4 out of 5\n",
  ],
};

/** How both are counted, in words, where that surely differs. */
function difference({ now, target }: Pair): { now: string; target: string } | undefined {
  const [one, other] = [classOf(now.value), classOf(target.value)];
  if (one !== undefined && other !== undefined && one !== other)
    return { now: inUnit(now.value), target: inUnit(target.value) };
  const [per, perTarget] = [now.value.per?.toLowerCase(), target.value.per?.toLowerCase()];
  const nothing = now.value.most === 0 || target.value.most === 0;
  if (per === undefined || perTarget === undefined || per === perTarget || nothing) return undefined;
  return PERIODS.has(per) && PERIODS.has(perTarget)
    ? { now: `by the ${per}`, target: `by the ${perTarget}` }
    : undefined;
}

const inUnit = ({ unit }: Amount): string =>
  unit === '%' ? 'in per cent' : unit === '£' ? 'in pounds' : `in ${unit}`;

const PERIODS = new Set(['hour', 'day', 'lesson', 'week', 'fortnight', 'month', 'half-term', 'term', 'year']);

/** Units of one class can be turned into each other, or are at least alike. */
const UNITS = new Map(
  Object.entries({
    length: 'second minute min hour hr',
    distance: 'metre kilometre mile km yard',
    weight: 'gram kilogram kg stone',
    count:
      'day night morning afternoon evening weekday saturday sunday weekend week time lesson session visit meeting appointment page word step meal lunch breakfast tea friend book credit unit',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/** What kind of unit an amount has; undefined where that is not sure. */
function classOf({ unit, outOf }: Amount): string | undefined {
  if (unit === '%' || unit === '£') return unit;
  if (outOf !== undefined) return undefined;
  const [first = ''] = unit.toLowerCase().split(' ');
  return UNITS.get(first) ?? UNITS.get(first.replace(/s$/, '')) ?? UNITS.get(first.replace(/es$/, ''));
}
