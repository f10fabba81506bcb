import type { Review } from '../review/review.ts';

/** One file with its review: what reports that need the plans themselves are made from. */
export interface ReviewedFile {
  /** As it was given, with forward slashes; `-` for standard input. */
  readonly path: string;
  readonly text: string;
  readonly review: Review;
}
