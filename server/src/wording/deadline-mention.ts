import type { TimeMention, TimePoint } from '../language/values/time.ts';

/** A deadline that only a whole sentence shows. Offsets count from the start of the statement. */
export function deadlineAt(
  start: number,
  end: number,
  point: TimePoint,
  preposition: 'by' | 'before' | 'until' | 'on' = 'by',
): TimeMention {
  return { type: 'deadline', deadline: { point, edge: 'whole', preposition }, start, end };
}
