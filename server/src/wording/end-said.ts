import type { Deadline } from '../language/values/time.ts';
import type { Evidence } from './evidence.ts';

/**
 * The end that a statement sets: "by 4 May 2027", and for a goal "every week until 4 May 2027". An action that is
 * repeated until a day is not due on it.
 */
export function endSaid({ deadline, kind }: Evidence): Deadline | undefined {
  if (deadline?.type === 'deadline') return deadline.deadline;
  if (deadline?.type !== 'recurrence' || kind !== 'goal') return undefined;
  const { until, from } = deadline.recurrence;
  return until ?? (from?.point.type === 'range' ? from : undefined);
}
