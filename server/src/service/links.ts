import type { DocumentLink } from 'vscode-languageserver-types';
import type { Content, Field, Span } from '../language/tree.ts';
import { linesOf } from '../plan/templates.ts';
import { readSuppressions } from '../review/suppressions.ts';
import { rulePage } from '../rules/page.ts';
import { ruleById } from '../rules/index.ts';
import { instrumentIn } from '../standards/instruments.ts';
import { lineage } from '../standards/in-force.ts';
import type { Analysis } from '../workspace/analysis.ts';

/**
 * What can be followed in a document: addresses, the law or guidance that a `Source` names, `Based on` to its template in this file or another, and the name of a check
 * in an `allow` line to the page of the check.
 *
 * @param pages where the pages of the rules are, as a URI that ends without a slash; undefined for no such links
 * @param uriOf the URI of a file by its path
 */
export function getDocumentLinks(
  analysis: Analysis,
  pages: string | undefined,
  uriOf: (path: string) => string,
): DocumentLink[] {
  return [
    ...addresses(analysis),
    ...sources(analysis),
    ...templates(analysis, uriOf),
    ...checks(analysis, pages),
  ];
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

/** A `Source` that names a law or guidance leads to it, unless it gives an address itself. */
function sources({ review, lines }: Analysis): DocumentLink[] {
  const found: DocumentLink[] = [];
  const visit = (content: Content): void => {
    if (content.type === 'block' || content.type === 'heading') content.content.forEach(visit);
    if (content.type !== 'field' || content.spec.id !== 'source') return;
    const { text } = content.value;
    const instrument = text.includes('://') ? undefined : instrumentIn(text);
    if (instrument === undefined) return;
    found.push({
      range: lines.range(content.value),
      target: instrument.address,
      tooltip: `Read: ${instrument.name}`,
    });
  };
  review.document.blocks.forEach(visit);
  return found;
}

function templates({ uri, review, lines }: Analysis, uriOf: (path: string) => string): DocumentLink[] {
  return review.plans.flatMap(({ plan }) => {
    const [template] = lineage(plan.block, plan.templates).chain;
    const field = plan.block.content.find(
      (each): each is Field => each.type === 'field' && each.spec.id === 'basedOn',
    );
    if (template === undefined || template.from === 'bundled' || field === undefined) return [];
    const { file, block } = template;
    const line = (file === undefined ? lines : linesOf(file)).at(block.start).line + 1;
    const target = `${file === undefined ? uri : uriOf(file.path)}#L${line}`;
    return [{ range: lines.range(field.value), target, tooltip: 'Go to the template' }];
  });
}

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
