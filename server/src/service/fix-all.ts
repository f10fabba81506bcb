import type { Diagnostic } from 'vscode-languageserver-types';
import type { Edit } from '../language/tree.ts';
import type { Finding } from '../review/finding.ts';
import { ruleById } from '../rules/index.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { editOf, type Offer } from './offers.ts';

/** The kind under which an editor runs it when a plan is saved. */
export const FIX_ALL = 'source.fixAll.smartplan';

/**
 * Mends what can be mended unseen, over and over until nothing more can; offered where there is something. A text with
 * lost letters is left as it is.
 *
 * @param mended the text as the command line would mend it
 */
export function fixAll(analysis: Analysis, mended: (text: string) => string): Offer[] {
  const { review, text } = analysis;
  const some = review.findings.some(
    ({ suppressed, fixes }) => suppressed === undefined && fixes.some((fix) => fix.safe === true),
  );
  if (!some || text.includes('\uFFFD')) return [];
  return [
    {
      title: 'Mend everything that can be mended without a decision',
      kind: FIX_ALL,
      edit: () => editOf(analysis, differences(text, mended(text))),
    },
  ];
}

/** A change for every finding of the same rule in the plan, where there are several that have one. */
export function fixAllOf(analysis: Analysis, finding: Finding, diagnostic: Diagnostic): Offer[] {
  const plan = analysis.review.document.blocks.findLast((block) => block.start <= finding.start);
  const fixes = analysis.review.findings.flatMap(({ rule, suppressed, start, fixes: [fix] }) =>
    rule === finding.rule &&
    suppressed === undefined &&
    fix !== undefined &&
    plan !== undefined &&
    start >= plan.start &&
    start <= plan.end
      ? [fix.edits]
      : [],
  );
  if (finding.fixes.length === 0 || fixes.length < 2) return [];
  const title = ruleById(finding.rule)?.title ?? finding.rule;
  return [
    {
      title: `Mend all ${fixes.length} in this plan: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
      kind: 'quickfix',
      diagnostic,
      edit: () => editOf(analysis, withoutOverlaps(fixes)),
    },
  ];
}

/** Fixes as one list of edits, in order; a fix that would meddle with an earlier one waits. */
function withoutOverlaps(fixes: readonly (readonly Edit[])[]): Edit[] {
  const taken: Edit[] = [];
  for (const edits of fixes)
    if (!edits.some((edit) => taken.some((other) => meets(edit, other)))) taken.push(...edits);
  return taken.sort((a, b) => a.start - b.start || a.end - b.end);
}

const meets = (a: Edit, b: Edit): boolean =>
  a.start === b.start || (a.start < b.end && b.start < a.end) || a.end === b.start || b.end === a.start;

/** What has to be changed in a text to give another: line by line where no line came or went, else in one stretch. */
function differences(before: string, after: string): Edit[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  if (old.length !== fresh.length) return [difference(before, after, 0)];
  let offset = 0;
  return old.flatMap((line, at) => {
    const start = offset;
    offset += line.length + 1;
    const now = fresh[at] ?? '';
    return line === now ? [] : [difference(line, now, start)];
  });
}

/** The shortest stretch of a text whose change gives another. */
function difference(before: string, after: string, offset: number): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return {
    start: offset + start,
    end: offset + before.length - end,
    text: after.slice(start, after.length - end),
  };
}
