import type { Amount } from './evidence.ts';
import type { Predicate } from './predicate.ts';
import type { Word } from './words.ts';

/** So many people are no measure of what changes for them: "Three children in the family". */
const SO_MANY_PEOPLE =
  /^\S+ (?:children|boys|girls|brothers|sisters|siblings|kids|lads|lassies|parents|young people)$/i;
/** They are known by their number: "with the 2 new carers". */
const PEOPLE =
  /^(?:children|boys|girls|brothers|sisters|siblings|carers|adults|workers|parents|grandparents)$/;
const KNOWN = /^(?:the|his|her|their|all|both)$/;
/** Behind one of these the subject is described: "Ana, 12, …", "the boy with 3 dogs". */
const DESCRIBES = new Set([',', '(', 'who', 'with']);
/** A statement that begins so tells first how things are or were. */
const BACKGROUND = new Set('since when having given with although because as despite from'.split(' '));

/** Whether an amount only says who it is about or how things were, and measures nothing. */
export function describes(
  text: string,
  words: readonly Word[],
  predicate: Predicate,
  amount: Amount,
): boolean {
  if (isAside(text, amount)) return true;
  if (predicate.at < 0) return false;
  if (countsKnownPeople(words, amount)) return true;
  const subject = words[predicate.subjectFrom]?.start ?? 0;
  const verb = words[predicate.at]?.start ?? 0;
  if (amount.start < subject) return BACKGROUND.has(words[0]?.text ?? '') && amount.type !== 'clock';
  if (amount.start >= verb) return false;
  if (SO_MANY_PEOPLE.test(amount.words)) return true;
  return words
    .slice(predicate.subjectFrom, predicate.at)
    .some(({ text, start }) => start < amount.start && DESCRIBES.has(text));
}

/** The age of a child, the end of a course, how often somebody writes it down. */
function isAside(text: string, { words, start, end, type }: Amount): boolean {
  // "Ten-year-old Lucas", but "at the level of a 12-year-old".
  if (/^[- ]olds? \p{Lu}/u.test(text.slice(end, end + 7))) return true;
  if (/^(?:by|before|until|at|after|during) (?:the )?(?:end|start|middle) of\b/i.test(words)) return true;
  const before = text.slice(Math.max(0, start - 14), start);
  return type === 'rate' && /\b(?:recorded|logged|noted|charted|written down) $/i.test(before);
}

function countsKnownPeople(words: readonly Word[], amount: Amount): boolean {
  const at = words.findIndex((word) => word.start >= amount.start);
  return (
    KNOWN.test(words[at - 1]?.text ?? '') && words.slice(at + 1, at + 3).some(({ text }) => PEOPLE.test(text))
  );
}
