import { labelKey } from '../language/labels.ts';
import { slipBetween } from '../language/nearest.ts';

/** The title that was probably meant: a slip of the fingers away, or with most of its words. */
export function nearestTitle(title: string, titles: readonly string[]): string | undefined {
  const key = labelKey(title);
  const slip = titles.find((each) => slipBetween(key, labelKey(each)) !== undefined);
  if (slip !== undefined) return slip;
  const words = wordsOf(title);
  const alike = titles
    .map((each) => ({ each, share: share(words, wordsOf(each)) }))
    .sort((a, b) => b.share - a.share);
  const [best] = alike;
  return best !== undefined && best.share >= 0.5 ? best.each : undefined;
}

const wordsOf = (title: string): string[] => labelKey(title).match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much of two titles is the same, 0 to 1. */
function share(one: readonly string[], other: readonly string[]): number {
  const same = one.filter((word) =>
    other.some((each) => each === word || slipBetween(word, each) !== undefined),
  );
  return same.length / Math.max(one.length, other.length, 1);
}
