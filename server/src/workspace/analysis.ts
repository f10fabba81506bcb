import type { Day } from '../calendar/day.ts';
import type { Configuration } from '../config/configuration.ts';
import { Lines } from '../language/lines.ts';
import { readDocument } from '../language/read.ts';
import type { Block, Content, Document } from '../language/tree.ts';
import type { Template } from '../plan/templates.ts';
import type { KnownFinding } from '../review/baseline.ts';
import { reviewDocument, type Review } from '../review/review.ts';

/** One version of a document with everything that the features of an editor look at. */
export interface Analysis {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly lines: Lines;
  readonly review: Review;
  readonly today: Day;
}

/** How documents are judged: the day, and the council's settings. */
export interface Judging {
  readonly today: Day;
  readonly configuration?: Configuration;
  /** The templates of other files that a document can be based on, as far as they are known. */
  readonly templates?: (document: Document) => readonly Template[] | undefined;
  readonly baseline?: readonly KnownFinding[];
}

/**
 * Reads and judges one version of a document; undefined when it was cancelled on the way.
 *
 * @param earlier the analysis of a version before
 */
export function analyse(
  uri: string,
  version: number,
  text: string,
  judging: Judging,
  earlier?: Analysis,
  cancelled?: () => boolean,
): Analysis | undefined {
  const { today, configuration, baseline } = judging;
  const document = readDocument(text);
  const templates = judging.templates?.(document);
  const review = reviewDocument(document, {
    today,
    ...(configuration === undefined ? {} : { configuration }),
    ...(templates === undefined ? {} : { templates }),
    ...(baseline === undefined ? {} : { baseline }),
    earlier: earlier?.review,
    ...(cancelled === undefined ? {} : { cancelled }),
  });
  return review === undefined
    ? undefined
    : { uri, version, text, lines: new Lines(text), review, today: judging.today };
}

/** What stands at an offset, innermost first: a field in a goal in a need in a plan. */
export function pathAt(analysis: Analysis, offset: number): Content[] {
  const path: Content[] = [];
  const visit = (content: Content): void => {
    if (offset < content.start || offset > content.end) return;
    path.unshift(content);
    if (content.type === 'block' || content.type === 'heading') content.content.forEach(visit);
  };
  analysis.review.document.blocks.forEach(visit);
  return path;
}

/** The block that a new line at this column would stand in, by what is above it. */
export function blockForLine(blocks: readonly Block[], lineStart: number, column: number): Block | undefined {
  let found: Block | undefined;
  const visit = (block: Block): void => {
    if (block.start >= lineStart && found !== undefined) return;
    if (found === undefined || column > (block.label?.indent ?? -1)) found = block;
    for (const each of block.content) if (each.type === 'block') visit(each);
  };
  for (const block of blocks) if (block.start <= lineStart) visit(block);
  return found ?? blocks[0];
}
