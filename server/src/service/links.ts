import type { DocumentLink } from 'vscode-languageserver-types';
import type { Content, Span } from '../language/tree.ts';
import { labelKey } from '../language/labels.ts';
import { readSuppressions } from '../review/suppressions.ts';
import { rulePage } from '../rules/page.ts';
import { ruleById } from '../rules/index.ts';
import type { Analysis } from '../workspace/analysis.ts';

/**
 * What can be followed in a document: addresses, `Based on` to its template in the same file, and the name of a check
 * in an `allow` line to the page of the check.
 *
 * @param pages where the pages of the rules are, as a URI that ends without a slash; undefined for no such links
 */
export function getDocumentLinks(analysis: Analysis, pages: string | undefined): DocumentLink[] {
  return [...addresses(analysis), ...templates(analysis), ...checks(analysis, pages)];
}

const ADDRESS = /https?:\/\/[^\s<>"“”|[\]]+/gi;
/** What ends the sentence around an address, and no part of it. */
const AFTER = /[.,;:!?)’']{1,9}$/;

function addresses({ text, lines }: Analysis): DocumentLink[] {
  return [...text.matchAll(ADDRESS)].map((match) => {
    const target = match[0].replace(AFTER, '');
    return { range: lines.range({ start: match.index, end: match.index + target.length }), target };
  });
}

function templates({ uri, review, lines }: Analysis): DocumentLink[] {
  const titles = new Map(
    review.document.blocks
      .filter((block) => block.kind === 'template')
      .map((block) => [labelKey(block.value.text), block] as const),
  );
  return review.document.blocks.flatMap((block) =>
    block.content.filter(isBasedOn).flatMap(({ value }): DocumentLink[] => {
      const template = titles.get(labelKey(value.text));
      if (template === undefined) return [];
      const line = lines.at(template.start).line + 1;
      return [{ range: lines.range(value), target: `${uri}#L${line}`, tooltip: 'Go to the template' }];
    }),
  );
}

const isBasedOn = (content: Content): content is Extract<Content, { type: 'field' }> =>
  content.type === 'field' && content.spec.id === 'basedOn' && content.value.text !== '';

function checks({ review, lines }: Analysis, pages: string | undefined): DocumentLink[] {
  if (pages === undefined) return [];
  return readSuppressions(review.document).flatMap(({ rules }) =>
    rules.flatMap((named: Span & { readonly id: string }): DocumentLink[] => {
      const rule = ruleById(named.id);
      return rule === undefined
        ? []
        : [{ range: lines.range(named), target: `${pages}/${rulePage(rule.id)}`, tooltip: rule.title }];
    }),
  );
}
