import { withOptions } from '../rule.ts';
import { textsOf } from './texts.ts';

export const rule = withOptions({
  id: 'language/long-sentence',
  title: 'A sentence too long to take in',
  severity: 'hint',
  why: 'A goal that takes three breaths to read is forgotten before its end. A plan is for people to live by.',
  source: 'SEND Code of Practice: clear, concise, understandable and accessible',
  mend: 'Keep who does what, how much and by when; move the rest to fields of their own or to a second sentence.',
  options: { words: { usual: 45, least: 10, help: 'Words that one sentence can hold.' } },
  inParts: true,
  *check(plan, { options: { words: most } }) {
    for (const { block, value, plain, statement } of textsOf(plan)) {
      // Each word but the last takes a letter and a space.
      if (!statement || plain.length <= 2 * most) continue;
      for (const { start, end, words } of sentences(plain)) {
        if (words <= most) continue;
        yield {
          start: value.start + start,
          end: value.start + end,
          message: `This sentence has ${words} words. Keep who does what, how much and by when, and move the rest to lines of their own.`,
          subject: block,
        };
      }
    }
  },
  bad: [
    `Plan: Ida's plan\n  Goal: Ida cycles to school ${'and past the park where Gran sits with her dog '.repeat(5)}by 4 May 2027\n`,
  ],
  good: ["Plan: Ida's plan\n  Goal: Ida cycles to school on 4 days out of 5 by 4 May 2027\n"],
});

/** The sentences of a text with the number of their words. */
function sentences(text: string): { start: number; end: number; words: number }[] {
  const found: { start: number; end: number; words: number }[] = [];
  let current: { start: number; end: number; words: number } | undefined;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    current ??= { start: index, end: index, words: 0 };
    current.end = index + word.length;
    if (/[\p{L}\p{N}]/u.test(word)) current.words++;
    if (!/[.!?;]$/.test(word)) continue;
    found.push(current);
    current = undefined;
  }
  if (current !== undefined) found.push(current);
  return found;
}
