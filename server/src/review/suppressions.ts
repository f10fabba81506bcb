import { labelKey } from '../language/labels.ts';
import type { Block, Comment, Content, Document, Span } from '../language/tree.ts';

/** A check that is set aside, or one standard of those that it judges by: `timescale/not-met (M3)`. */
interface SetAside extends Span {
  readonly id: string;
  /** In small letters; undefined for all that the check finds. */
  readonly sentence?: string;
}

/** `# allow drift/overdue: the bike comes in June` */
export interface Suppression {
  readonly comment: Comment;
  readonly rules: readonly SetAside[];
  readonly reason: string;
  /** The line below, whose findings are covered, and the block that begins there, whose own findings are too. */
  readonly target:
    { readonly start: number; readonly end: number; readonly block: Block | undefined } | undefined;
  used: boolean;
}

const ALLOW = /^\s*allow\s([^:]*)(?::(.*))?$/is;

/** The suppressions of a document, in the order they stand. */
export function readSuppressions(document: Document): Suppression[] {
  const suppressions: Suppression[] = [];
  let starts: ReadonlyMap<number, Content> | undefined;
  for (const comment of document.comments) {
    const [, names, reason = ''] = ALLOW.exec(document.text.slice(comment.start + 1, comment.end)) ?? [];
    if (names === undefined) continue;
    starts ??= startsOf(document);
    suppressions.push({
      comment,
      rules: rulesIn(comment, document.text),
      reason: reason.trim(),
      target: targetOf(comment, document.text, starts),
      used: false,
    });
  }
  return suppressions;
}

/** Whether a blank prompt stands where the reason belongs. */
export const hasReason = ({ reason }: Suppression): boolean => reason !== '' && !/^\[[^\]]*\]$/.test(reason);

function rulesIn(comment: Comment, text: string): SetAside[] {
  const words = text.slice(comment.start, comment.end);
  const from = /^#\s*allow\s+/i.exec(words)?.[0].length ?? 0;
  const one = oneSentence(words.slice(from), comment.start + from);
  if (one !== undefined) return [one];
  // The names end where no comma follows: what comes after is the reason, with its colon or without.
  const [names = ''] = /^[^\s,:]+(?:\s*,\s*[^\s,:]+)*/.exec(words.slice(from)) ?? [];
  return [...names.matchAll(/[^\s,]+/g)].map((match) => {
    const start = comment.start + from + match.index;
    return { id: match[0].toLowerCase(), start, end: start + match[0].length };
  });
}

/** One check with the standard in brackets behind it: `timescale/not-met (North plan 3)`. */
function oneSentence(words: string, start: number): SetAside | undefined {
  const named = words.split(':', 1).join().trimEnd();
  const open = named.indexOf('(');
  const id = named.slice(0, Math.max(0, open)).trimEnd();
  if (!named.endsWith(')') || id === '' || /[\s,]/.test(id)) return undefined;
  const sentence = labelKey(named.slice(open + 1, -1));
  return { id: id.toLowerCase(), sentence, start, end: start + id.length };
}

/** Everything that begins a line, by where it begins. */
function startsOf(document: Document): ReadonlyMap<number, Content> {
  const starts = new Map<number, Content>();
  const visit = (content: Content): void => {
    if (!starts.has(content.start)) starts.set(content.start, content);
    if (content.type === 'block' || content.type === 'heading') content.content.forEach(visit);
  };
  document.blocks.forEach(visit);
  return starts;
}

/** The first line below that is neither blank nor a comment. */
function targetOf(
  comment: Comment,
  text: string,
  starts: ReadonlyMap<number, Content>,
): Suppression['target'] {
  const line = /[\r\n]+(?:[ \t]*(?:#[^\r\n]*)?[\r\n]+)*[ \t]*/y;
  line.lastIndex = comment.end;
  if (!line.test(text)) return undefined;
  const start = line.lastIndex;
  const content = starts.get(start);
  const lineEnd = /[\r\n]|$/g;
  lineEnd.lastIndex = start;
  return {
    start,
    end: lineEnd.exec(text)?.index ?? text.length,
    block: content?.type === 'block' ? content : undefined,
  };
}
