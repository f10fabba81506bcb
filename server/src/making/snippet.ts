import type { NewPlan, TabStop } from './new-plan.ts';

/** Choices this short are offered as such: `[his / her / their]`. */
const SHORT = /^[\p{L}'’-]{1,20}$/u;

/**
 * A plan that is begun as a snippet of the editor: each blank is a tab stop with its prompt, which stays as it is
 * until something is typed.
 */
export function snippetOf({ text, tabStops }: NewPlan): string {
  let snippet = '';
  let from = 0;
  for (const stop of tabStops) {
    snippet += plain(text.slice(from, stop.start)) + tabStop(stop, text.slice(stop.start, stop.end));
    from = stop.end;
  }
  return `${snippet}${plain(text.slice(from))}$0`;
}

function tabStop({ number, choices }: TabStop, blank: string): string {
  if (choices.length === 0 || !choices.every((choice) => SHORT.test(choice)))
    return `\${${number}:${plain(blank)}}`;
  return `\${${number}|${[blank, ...choices].map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}

const plain = (words: string): string => words.replace(/[\\$}]/g, '\\$&');
