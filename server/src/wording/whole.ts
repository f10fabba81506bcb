import type { TimeMention } from '../language/values/time.ts';
import { found } from './clause.ts';
import type { Amount, Found } from './evidence.ts';
import type { Word } from './words.ts';

/** "can already", "which she already does": the text says that the skill is there. */
export function alreadyIn(text: string, words: readonly Word[]): Found | undefined {
  const at = words.findIndex((word) => word.text === 'already');
  if (at < 0) return undefined;
  const before = words.slice(Math.max(0, at - 3), at).map((word) => word.text);
  const after = words.slice(at + 1, at + 4).map((word) => word.text);
  const does = [...before, ...after].some(
    (each) =>
      ['can', 'does', 'do', 'is', 'has', 'knows', 'manages', 'reads', 'uses', 'able'].includes(each) ||
      /s$/.test(each),
  );
  return does ? found(text, words, Math.max(0, at - 1), at + 2) : undefined;
}

/** From far below to everything within days. */
export function leapIn(
  text: string,
  words: readonly Word[],
  amounts: readonly Amount[],
  deadline: TimeMention | undefined,
): Found | undefined {
  if (deadline?.type !== 'deadline') return undefined;
  const { point } = deadline.deadline;
  const tomorrow = text.slice(deadline.start, deadline.end);
  if (/tomorrow|tonight/i.test(tomorrow))
    return { words: tomorrow, start: deadline.start, end: deadline.end };
  const days =
    point.type === 'weekday' ||
    (point.type === 'offset' &&
      ['day', 'working day', 'school day'].includes(point.duration.unit) &&
      point.duration.most <= 10) ||
    (point.type === 'offset' && point.duration.unit === 'week' && point.duration.most <= 1);
  if (!days) return undefined;
  const figures = amounts
    .filter((amount) => amount.type === 'percent')
    .map((amount) => Number.parseFloat(amount.words));
  const silent = words.findIndex(
    (word, i) =>
      ['no', 'non-verbal'].includes(word.text) &&
      ['words', 'speech', 'english'].includes(words[i + 1]?.text ?? ''),
  );
  if (silent >= 0) return found(text, words, silent, silent + 2);
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const far = figures.length > 1 && high - low >= 50;
  const top = amounts.find((amount) => amount.type === 'percent' && Number.parseFloat(amount.words) === high);
  return far && top !== undefined
    ? {
        words: text.slice(top.start, deadline.end > top.start ? deadline.end : top.end),
        start: top.start,
        end: Math.max(top.end, deadline.end),
      }
    : undefined;
}
