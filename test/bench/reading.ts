import { readDocument } from '../../server/src/language/read.ts';
import { resolvePlans } from '../../server/src/plan/build.ts';
import { review } from '../../server/src/review/review.ts';
import { readFloor, reviewFloor } from './floor.ts';
import { compare, type Contender } from './measure.ts';
import { makePlan, makePlans, randomFrom, type BenchPlan } from './plans.ts';
import { aim, printTable, short, times } from './table.ts';
import { touchStatements, touchValues } from './touch.ts';

/** Read work is kept here so that none of it can be left out. */
let kept = 0;

const readOnly = ({ text }: BenchPlan): void => {
  kept += readDocument(text).blocks.length;
};
const readValues = ({ text, today }: BenchPlan): void => {
  for (const plan of resolvePlans(readDocument(text), today)) kept += touchValues(plan);
};
const readWords = ({ text, today }: BenchPlan): void => {
  for (const plan of resolvePlans(readDocument(text), today))
    kept += touchValues(plan) + touchStatements(plan);
};
const judge = ({ text, today }: BenchPlan): void => {
  kept += review(text, { today }).findings.length;
};
const floorRead = ({ text }: BenchPlan): void => {
  kept += readFloor(text).parts.length;
};
const floorJudge = ({ text, today }: BenchPlan): void => {
  kept += reviewFloor(text, today).length;
};

const PLANS = 80;
const LINES = 100;
const seen = makePlans(PLANS, LINES, 1);
const bytes = seen.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
let nextSeed = 1000;

/**
 * The plans are read once before the clock starts: what was read in between may have pushed them out of memory.
 *
 * @param passes over the plans, so that quick work too takes many ticks of the processor's clock
 */
const again = (name: string, work: (plan: BenchPlan) => void, passes: number): Contender => ({
  name,
  passes,
  prepare: () => {
    seen.forEach(work);
    return () => {
      for (let pass = 0; pass < passes; pass++) seen.forEach(work);
    };
  },
});

/** Every round reads plans that nobody has read before. */
const fresh = (name: string, work: (plan: BenchPlan) => void): Contender => ({
  name,
  prepare: () => {
    const plans = makePlans(PLANS, LINES, nextSeed++);
    return () => plans.forEach(work);
  },
});

/** Sections 1 and 2: text to plan, and text to findings, against the floor. */
export function benchReading(): void {
  const taken = compare(
    [
      again('floor', floorRead, 16),
      again('lines and folding', readOnly, 10),
      again('seen before', readValues, 4),
      fresh('never seen', readValues),
      again('words seen before', readWords, 4),
      fresh('words never seen', readWords),
      again('floor judges', floorJudge, 12),
      again('judged, seen before', judge, 3),
      fresh('judged, never seen', judge),
    ],
    { rounds: 15, warmUp: 10 },
  );
  const speed = (name: string): number => bytes / 1e6 / (taken.get(name) ?? NaN);
  const ratio = (name: string, floor: string): number => (taken.get(name) ?? NaN) / (taken.get(floor) ?? NaN);
  const row = (label: string, name: string, floor: string, verdict = ''): string[] => [
    label,
    short(speed(name)),
    short(((taken.get(name) ?? NaN) / PLANS / LINES) * 1e6),
    times(ratio(name, floor)),
    verdict,
  ];
  printTable(
    `1. Reading ${PLANS} plans of ${LINES} lines (${short(bytes / PLANS / 1000)} KB each), warm`,
    ['', 'MB/s', 'µs a line', 'of the floor', 'aim: 20 MB/s'],
    [
      row('floor: lines, labels, dates', 'floor', 'floor'),
      row('lines and folding only', 'lines and folding', 'floor'),
      row('to plans with every value, seen before', 'seen before', 'floor', aim(speed('seen before') >= 20)),
      row('to plans with every value, never seen', 'never seen', 'floor', aim(speed('never seen') >= 20)),
      row('and what every statement says, seen before', 'words seen before', 'floor'),
      row('and what every statement says, never seen', 'words never seen', 'floor'),
    ],
  );
  printTable(
    '2. Reading and judging',
    ['', 'MB/s', 'µs a line', 'of the floor', 'aim: 6 times'],
    [
      row('floor: the same and 25 checks', 'floor judges', 'floor judges'),
      row(
        'review, plans seen before',
        'judged, seen before',
        'floor judges',
        aim(ratio('judged, seen before', 'floor judges') <= 6),
      ),
      row(
        'review, plans never seen',
        'judged, never seen',
        'floor judges',
        aim(ratio('judged, never seen', 'floor judges') <= 6),
      ),
    ],
  );
}

const SIZES = [500, 2000, 8000, 20_000];

/** Section 3: whether a line costs the same in a long plan. */
export function benchGrowth(): void {
  const plans = new Map(SIZES.map((lines) => [lines, makePlan(randomFrom(lines), lines)]));
  // Short plans are read more often, so that every row times about as many lines.
  const repeat = (lines: number): number => Math.max(1, Math.round(20_000 / lines));
  const taken = compare(
    SIZES.flatMap((lines): Contender[] => [
      {
        name: `again ${lines}`,
        prepare: () => {
          judge(plans.get(lines)!);
          return () => {
            for (let times = repeat(lines); times > 0; times--) judge(plans.get(lines)!);
          };
        },
      },
      {
        name: `fresh ${lines}`,
        prepare: () => {
          const made = makePlans(repeat(lines), lines, nextSeed++);
          return () => made.forEach(judge);
        },
      },
    ]),
    { rounds: 5, warmUp: 1 },
  );
  const perLine = (name: string, lines: number): number =>
    ((taken.get(`${name} ${lines}`) ?? NaN) / repeat(lines) / lines) * 1e6;
  const growth = (name: string, lines: number): string => {
    const factor = perLine(name, lines) / perLine(name, SIZES[0]!);
    return `${short(factor)}${lines === 20_000 ? ` ${aim(factor <= 1.5)}` : ''}`;
  };
  printTable(
    '3. One plan with many goals: µs a line, and times the shortest (aim: 1.5)',
    ['lines', 'seen before', 'times', 'never seen', 'times'],
    SIZES.map((lines) => [
      lines,
      short(perLine('again', lines)),
      growth('again', lines),
      short(perLine('fresh', lines)),
      growth('fresh', lines),
    ]),
  );
}

/** The work done, for whoever wants to be sure that it was. */
export const workDone = (): number => kept;
