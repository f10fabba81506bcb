import type { Edit } from '../language/tree.ts';
import { review, type Review, type ReviewOptions } from './review.ts';

/** A text with its safe fixes applied. */
export interface Mended {
  readonly text: string;
  /** How many findings were mended. */
  readonly count: number;
  /** What is left. */
  readonly review: Review;
}

/** One fix may make room for the next; a text that is not at rest after so many rounds is left as it is then. */
const MOST_ROUNDS = 10;

/**
 * Applies the safe fixes of the findings that nobody has set aside, round after round until nothing more is to mend.
 * Of two fixes that touch the same place the first is applied, the other in the next round if it is still offered.
 */
export function mend(text: string, options: ReviewOptions): Mended {
  let now = review(text, options);
  let written = text;
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { text: next, applied } = applyFixes(written, now);
    if (applied === 0 || next === written) break;
    written = next;
    count += applied;
    now = review(written, options);
  }
  return { text: written, count, review: now };
}

function applyFixes(text: string, { findings }: Review): { text: string; applied: number } {
  const taken: Edit[] = [];
  let applied = 0;
  for (const finding of findings) {
    const fix =
      finding.suppressed === undefined ? finding.fixes.find((each) => each.safe === true) : undefined;
    if (fix === undefined || fix.edits.some((edit) => taken.some((other) => overlap(edit, other)))) continue;
    taken.push(...fix.edits);
    applied++;
  }
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  let written = text;
  for (const edit of taken.sort((a, b) => b.start - a.start || b.end - a.end))
    written = `${written.slice(0, edit.start)}${edit.text.replaceAll('\n', newline)}${written.slice(edit.end)}`;
  return { text: written, applied };
}

/** Two insertions at one place count as overlapping: their order would be a guess. */
const overlap = (a: Edit, b: Edit): boolean =>
  a.start === b.start ||
  (a.start < b.end && b.start < a.end) ||
  (a.start === b.end && a.start === a.end) ||
  (b.start === a.end && b.start === b.end);
