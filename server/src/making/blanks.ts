import { readBlanks, type BlankSpan } from '../language/values/blanks.ts';

/** Blanks that ask for the same wherever they stand; `[date]` or `[name]` asks for another one each time. */
const SAME = /^(?:Name|Child|Young person|family name|(?:name|date) (?:of|the|when) .+)$/;

/** Every blank of a form. In somebody's own words too: they are still to be said. */
export const blanksOf = (form: string): readonly BlankSpan[] => readBlanks(form.replace(/["“”«»]/g, ' '));

/** Whether a blank asks for the same as others with its words. */
export const asksForTheSame = (prompt: string): boolean => SAME.test(prompt);

/**
 * Fills blanks by what they ask for; others stay.
 *
 * @param places answers for single blanks, by where they begin
 */
export function fill(
  form: string,
  answers: ReadonlyMap<string, string>,
  places: ReadonlyMap<number, string> = new Map(),
): string {
  let filled = '';
  let from = 0;
  for (const { start, end, prompt } of blanksOf(form)) {
    const answer = places.get(start) ?? answers.get(prompt);
    if (answer === undefined) continue;
    filled += form.slice(from, start) + answer;
    from = end;
  }
  return filled + form.slice(from);
}
