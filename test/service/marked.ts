import { Lines } from '../../server/src/language/lines.ts';
import { parseIsoDay, type Day } from '../../server/src/calendar/day.ts';
import { applyEdits } from '../../server/src/language/print.ts';
import { analyse, type Analysis } from '../../server/src/workspace/analysis.ts';
import type { Configuration } from '../../server/src/config/configuration.ts';

/** The day on which the plans of these tests are read: Sunday 22 November 2026. */
export const TODAY = parseIsoDay('2026-11-22') as Day;
export const URI = 'file:///plans/ida.smartplan';

/** A plan with a cursor `<|>` or a selection `<<words>>` in it, read. */
export interface Marked {
  readonly analysis: Analysis;
  /** Where the cursor stands; the start of the selection where there is one. */
  readonly offset: number;
  readonly selection: { readonly start: number; readonly end: number };
}

/** Takes the marks out of a text and reads it. */
export function marked(text: string, configuration?: Configuration): Marked {
  const cursor = text.indexOf('<|>');
  const [from, to] = [text.indexOf('<<'), text.indexOf('>>')];
  const plain = text.replace('<|>', '').replace('<<', '').replace('>>', '');
  const start = cursor >= 0 ? cursor : Math.max(0, from);
  const end = cursor >= 0 || to < 0 ? start : to - 2;
  const judging = { today: TODAY, ...(configuration === undefined ? {} : { configuration }) };
  return {
    analysis: analyse(URI, 1, plain, judging)!,
    offset: start,
    selection: { start, end },
  };
}

interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** The text with the changes carried out. */
export function changed(text: string, edits: readonly { range: Range; newText: string }[]): string {
  const lines = new Lines(text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      start: lines.offset(range.start),
      end: lines.offset(range.end),
      text: newText,
    })),
  );
}

/** The lines of a text that hold a place, each with the words of the places in double angle brackets. */
export function pointed(text: string, ranges: readonly Range[]): string[] {
  const lines = new Lines(text);
  const shown = changed(
    text,
    ranges.map((range) => ({
      range,
      newText: `<<${text.slice(lines.offset(range.start), lines.offset(range.end))}>>`,
    })),
  );
  return shown
    .split(/\r\n|\r|\n/)
    .filter((line) => line.includes('<<'))
    .map((line) => line.trim());
}
