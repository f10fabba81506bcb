import type { CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { suggest } from '../standards/suggest.ts';
import type { Analysis } from '../workspace/analysis.ts';

const WORD: CompletionItemKind = 14;

/** What can stand next in the sentence of a standard that ends at an offset, on the line that it begins on. */
export function standardCompletions({ text, lines, review }: Analysis, offset: number): CompletionItem[] {
  let line = offset;
  while (line > 0 && !/[\r\n]/.test(text[line - 1] ?? '')) line--;
  const colon = text.indexOf(':', line) + 1;
  const begin = colon + (/^\s*/.exec(text.slice(colon, offset))?.[0].length ?? 0);
  const plan = review.judged.plans.findLast((each) => each.plan.block.start <= offset)?.plan;
  const council = {
    kind: plan?.kind,
    areas: plan?.vocabulary.areas ?? [],
    roles: plan?.vocabulary.roles ?? [],
    events: review.judged.plans.flatMap(({ plan: { headings } }) =>
      headings.filter((each) => /^\[date\b/.test(each.value.text)).map((each) => each.label.text),
    ),
  };
  return suggest(text.slice(begin, offset), council).map(({ text: words, detail, from }, at) => ({
    label: words,
    kind: WORD,
    detail,
    sortText: String(at).padStart(3, '0'),
    filterText: words,
    textEdit: { range: lines.range({ start: begin + from, end: offset }), newText: words },
  }));
}
