/** How long each rule worked, in milliseconds. */
export class RuleTimes {
  readonly ms = new Map<string, number>();

  readonly measure = (rule: string, work: () => void): void => {
    const start = performance.now();
    work();
    this.ms.set(rule, (this.ms.get(rule) ?? 0) + performance.now() - start);
  };

  /** Adds what another one measured. */
  add(times: ReadonlyMap<string, number>): void {
    for (const [rule, ms] of times) this.ms.set(rule, (this.ms.get(rule) ?? 0) + ms);
  }

  /** A table, the slowest first, with the share of each. */
  table(): string {
    const all = [...this.ms.values()].reduce((sum, ms) => sum + ms, 0);
    const rows = [...this.ms].sort(([, a], [, b]) => b - a);
    const line = (rule: string, ms: number): string =>
      `  ${rule.padEnd(40)} ${ms.toFixed(1).padStart(10)} ms ${((100 * ms) / (all || 1)).toFixed(1).padStart(6)} %`;
    return ['Time in each check:', ...rows.map(([rule, ms]) => line(rule, ms)), line('all checks', all)].join(
      '\n',
    );
  }
}
