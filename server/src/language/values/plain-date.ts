import { MONTHS } from '../../calendar/day.ts';
import { exists, figureDate, isoDate } from './time-meaning.ts';
import type { Deadline, TimePoint } from './time.ts';

const WRITTEN = /^(\d{1,2}) ([A-Z][a-z]+) ((?:19|20)\d\d)$/;
const FIGURES = /^\d{1,2}\/\d{1,2}\/\d{4}$/;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A whole date and nothing else: `31 March 2027`, `31/03/2027`, `2027-03-31`. Nearly every field for a time holds one,
 * so that the grammar need not look at it, though it reads the same. Undefined for all else, and for days that do not
 * exist: the grammar's readers say what is wrong with them.
 */
export function plainDate(words: string): Deadline | undefined {
  const point = pointIn(words);
  return point?.type === 'date' && exists(point)
    ? { point, edge: 'whole', preposition: undefined }
    : undefined;
}

function pointIn(words: string): TimePoint | undefined {
  if (FIGURES.test(words)) return figureDate(words);
  if (ISO.test(words)) return isoDate(words);
  const [, day, month = '', year] = WRITTEN.exec(words) ?? [];
  return day === undefined
    ? undefined
    : { type: 'date', year: Number(year), month: MONTHS.indexOf(month) + 1, day: Number(day) };
}
