import type { TimePoint } from './time.ts';

/**
 * How much of something: `8`, `at least 60%`, `3 out of 5 times`, `£1,200`, `half an hour`,
 * `7 days a week, 12 weeks running`.
 */
export interface Amount {
  readonly direction: 'exactly' | 'at least' | 'at most';
  /** The figure; the lower one of a range. */
  readonly least: number;
  /** The figure; the upper one of a range. */
  readonly most: number;
  /** The whole it is counted out of: 5 in `3 out of 5`, 100 for per cent. */
  readonly outOf: number | undefined;
  /** What is counted: `%`, `£`, `journeys`; '' where only a figure stands. */
  readonly unit: string;
  /** `week` in `4 a week`. */
  readonly per: string | undefined;
  /** The day on which it was measured: `0 on 7 April 2026`. */
  readonly on: TimePoint | undefined;
  /** What else it needs, after a comma: `four weeks running`. */
  readonly also: string | undefined;
}
