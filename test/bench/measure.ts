/** The middle of some figures. */
export const median = (figures: readonly number[]): number => quantile(figures, 0.5);

export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** Seconds that this thread itself worked: steadier than the clock where others use the machine too. */
export function timed(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
}

/** One thing to measure: what it works on is made before the clock starts. */
export interface Contender {
  readonly name: string;
  /** How often the timed work does the same over; 1 where nothing is said. */
  readonly passes?: number;
  /** Makes the work of one round ready and gives what to time. */
  readonly prepare: (round: number) => () => void;
}

/**
 * Runs all contenders in turn, round by round, so that a busy minute of the machine falls on all of them alike.
 * The first rounds only warm up.
 *
 * @returns seconds of one pass by name, median of the rounds
 */
export function compare(
  contenders: readonly Contender[],
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Map<string, number> {
  const seconds = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const { name, passes = 1, prepare } of contenders) {
      const taken = timed(prepare(round));
      if (round >= 0) seconds.get(name)?.push(taken / passes);
    }
  }
  return new Map([...seconds].map(([name, taken]) => [name, median(taken)]));
}
