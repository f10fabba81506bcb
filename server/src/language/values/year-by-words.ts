import type { Found } from './time-meaning.ts';
import type { Deadline, TimePoint, YearByWords } from './time.ts';

/** `31 March next year`, `the end of May this year`. */
const BEHIND = /^,? (?:of |in )?(next|this) (calendar |school |academic |financial |tax )?year\b(?!['’])/i;

/** A time with its year told by words; undefined where it has one in figures, or can have none. */
function told(point: TimePoint, byWords: YearByWords): TimePoint | undefined {
  switch (point.type) {
    case 'date':
    case 'month':
    case 'season':
    case 'holiday':
      return point.year === undefined ? { ...point, byWords } : undefined;
    case 'week': {
      const of = told(point.of, byWords);
      return of === undefined ? undefined : { ...point, of };
    }
    case 'range': {
      const [from, to] = [told(point.from, byWords), told(point.to, byWords)];
      return from === undefined || to === undefined ? undefined : { ...point, from, to };
    }
    case 'list':
      return { ...point, of: point.of.map((each) => told(each, byWords) ?? each) };
    default:
      return undefined;
  }
}

/** The mentions of a text, with the years that words give: `31 March next year` is one mention, not two. */
export function withYears(text: string, found: readonly Found[]): readonly Found[] {
  if (!/\bnext\b|\bthis\b/i.test(text)) return found;
  let reached = 0;
  return found.flatMap((each) => {
    if (each.start < reached) return [];
    const whole = withYear(text, each);
    reached = whole.end;
    return [whole];
  });
}

function withYear(text: string, found: Found): Found {
  const { meaning, lead } = found;
  const deadline =
    meaning.type === 'deadline'
      ? meaning.deadline
      : meaning.type === 'recurrence'
        ? meaning.recurrence.until
        : undefined;
  if (deadline === undefined) return found;
  const behind = BEHIND.exec(text.slice(found.end));
  const isNext = meaning.type === 'deadline' && lead.which === 1;
  if (behind === null && !isNext) return found;
  const point = told(deadline.point, behind === null ? 'next one' : yearIn(behind));
  if (point === undefined) return found;
  const until: Deadline = { ...deadline, point };
  return {
    ...found,
    end: found.end + (behind?.[0].length ?? 0),
    meaning:
      meaning.type === 'recurrence'
        ? { type: 'recurrence', recurrence: { ...meaning.recurrence, until } }
        : { type: 'deadline', deadline: until },
  };
}

/** The year that the words behind a time mean; that of schools, or of tax, begins within another. */
function yearIn([, which, kind]: RegExpExecArray): YearByWords {
  if (kind !== undefined && !/^calendar/i.test(kind)) return 'another kind of year';
  return which?.toLowerCase() === 'next' ? 'next year' : 'this year';
}
