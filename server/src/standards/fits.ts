import { labelKey } from '../language/labels.ts';
import { readBlanks } from '../language/values/blanks.ts';

/** The words of a form that stand between its blanks, as they compare: `[Name] manages [his / her] money`. */
export function fixedWords(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const blank of [...readBlanks(text), { start: text.length, end: text.length }]) {
    parts.push(text.slice(from, blank.start));
    from = blank.end;
  }
  return parts
    .map((part) =>
      labelKey(part)
        .replace(/[.,;:!?]$/, '')
        .replace(/^'s\b/, '')
        .trim(),
    )
    .filter((part) => part !== '');
}

/** Whether a form leaves nearly all words open, so that any answer fits it: `[what will change]`. */
export const isOpen = (text: string): boolean =>
  fixedWords(text).join(' ').split(' ').filter(Boolean).length < 2;

/** Whether a text can be a form filled in: its fixed words stand there in their order. */
export function fits(form: string, text: string): boolean {
  const written = labelKey(text);
  let from = 0;
  for (const words of fixedWords(form)) {
    const at = written.indexOf(words, from);
    if (at < 0) return false;
    from = at + words.length;
  }
  return true;
}
