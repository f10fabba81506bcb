import type { Range } from './background.ts';
import { found } from './clause.ts';
import type { Found } from './evidence.ts';
import { compared, figures } from './figures-compared.ts';
import { VERB_FORMS } from './lexicon/verbs.ts';
import { alike, onlyBegins, related, sameThing } from './same-skill.ts';
import { FULL, standing } from './standing.ts';
import { partyAt } from './who.ts';
import type { Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is missing or hard is no skill that is there. */
const LACKING = set(
  "not no never cannot can't hasn't haven't doesn't don't isn't aren't hardly barely only just rarely seldom sometimes struggles refuses needs finds missed late bad poor help prompts prompt yet nothing none unable",
);
const PASSED = ['passed', 'won'];
/** A next step: less help, or something besides. */
const FURTHER = set(
  'alone without whole instead further also too another next new extra longer unaided independently',
);

/**
 * A skill that the text says is there: "can already", "which she does every night", "…; in May he swam 400 metres"
 * beside a goal of 10. `front` are the words that say what will be; `mainVerb` is the word of their verb.
 */
export function alreadyIn(
  text: string,
  words: readonly Word[],
  free: readonly boolean[],
  front: Range,
  mainVerb: number,
  kind: 'goal' | 'action',
): Found | undefined {
  for (const part of standing(words, front, mainVerb, kind)) {
    if (kind === 'action' && ofWorker(words, part)) continue;
    const inPart = (at: number): boolean => at >= part.from && at < part.to;
    const rest = words.map((_, at) => at).filter((at) => !inPart(at));
    const here = words.map((_, at) => at).filter(inPart);
    if (here.some((at) => helped(words, at) || (LACKING.has(words[at]?.text ?? '') && !isBefore(words, at))))
      continue;
    const shares =
      figures(words, free, here).some(({ unit }) => unit === '%') &&
      figures(words, free, rest).some(({ unit }) => unit === '%');
    const level = compared(words, free, here, rest, kind);
    if (!related(words, here, rest) && !shares && !(level === 'there' && alike(words, here, rest) > 0))
      continue;
    if (kind === 'goal' && onlyBegins(words, here, rest)) continue;
    const explicit = here.find((at) => words[at]?.text === 'already');
    if (level === 'below') continue;
    const full = here.some((at) => FULL.has(words[at]?.text ?? ''));
    const today = new Set(here.map((at) => words[at]?.text ?? ''));
    const next = (at: number): boolean =>
      (FURTHER.has(words[at]?.text ?? '') && !today.has(words[at]?.text ?? '')) || onOwn(words, at);
    const further = rest.some(next) && !full;
    // "passed his theory" is not the driving test.
    if (PASSED.some((word) => today.has(word)) && !rest.some((at) => sameThing(words[at], today))) continue;
    const there =
      hasIt(words, here, rest) ||
      (level === 'there' && !further) ||
      (explicit !== undefined && !further) ||
      (full && !further);
    if (!there) continue;
    return explicit === undefined
      ? found(text, words, part.from, Math.min(part.to, part.from + 6))
      : found(text, words, Math.max(part.from, explicit - 1), explicit + 2);
  }
  return undefined;
}

const GETTING = new Set('open get obtain apply hold have own receive buy register'.split(' '));

/** "who has a bank account, will open a bank account": the thing to get is there. */
function hasIt(words: readonly Word[], here: readonly number[], rest: readonly number[]): boolean {
  const owned = here.findIndex((at) => /^(?:has|holds|owns)$/.test(words[at]?.text ?? ''));
  if (owned < 0 || !rest.some((at) => GETTING.has(VERB_FORMS.get(words[at]?.text ?? '')?.base ?? '')))
    return false;
  const things = new Set(here.slice(owned + 1).map((at) => words[at]?.text ?? ''));
  return rest.some((at) => {
    const text = words[at]?.text ?? '';
    return text.length > 4 && things.has(text) && !VERB_FORMS.has(text);
  });
}

/** "reads with his nan": not yet alone. */
function helped(words: readonly Word[], at: number): boolean {
  if (words[at]?.text !== 'with') return false;
  return partyAt(words, at + 1) !== undefined || partyAt(words, at + 2) !== undefined;
}

/** "on her own", but not "her own name". */
function onOwn(words: readonly Word[], at: number): boolean {
  return words[at]?.text === 'own' && words[at - 2]?.text === 'on';
}

/** "without help" lacks nothing. */
function isBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text;
  return before === 'without' || before === 'no';
}

function ofWorker(words: readonly Word[], part: Range): boolean {
  for (let at = part.from; at < part.to; at += 1) {
    const party = partyAt(words, at);
    if (party !== undefined) return party.worker;
  }
  return false;
}
