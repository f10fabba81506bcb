import type { Clause } from './clause.ts';
import type { ChangeFault } from './evidence.ts';
import { DETERMINERS, PREPOSITIONS } from './lexicon/small-words.ts';
import { verbAs } from './lexicon/verbs.ts';
import type { Signs } from './objects.ts';
import { plainDeed } from './yes-or-no.ts';

/** Of a thing they say only up or down: "outbursts drop". */
const DRIFTING = new Set(['drop', 'fall', 'rise', 'climb', 'increase', 'decrease', 'change']);
/** Help to others, with nothing that is done. */
const HELPING = new Set(['support', 'help', 'encourage', 'assist', 'nurture']);
/** Broad skills: with no thing behind them nobody knows how much of one is meant. */
const BROAD = new Set([
  'cook',
  'read',
  'write',
  'budget',
  'clean',
  'shop',
  'travel',
  'spell',
  'play',
  'share',
  'talk',
  'count',
  'iron',
]);
/** Right after a verb they are all that changes: sleeps better, eats well. */
const LOOSELY = new Set([
  'better',
  'well',
  'properly',
  'more',
  'less',
  'appropriately',
  'safely',
  'positively',
  'smoothly',
  'successfully',
  'happily',
  'confidently',
  'nicely',
  'sensibly',
  'respectfully',
  'politely',
  'kindly',
]);

/** A direction, a manner or a whole field of life with no end to it; nothing where something is counted. */
export function directionFault(
  clause: Clause,
  signs: Signs,
): { fault: ChangeFault; sign: number } | undefined {
  const { predicate, words } = clause;
  const { verb } = predicate;
  const at = Math.max(predicate.at, predicate.subjectFrom);
  if (clause.amounts.length > 0) return undefined;
  // "attendance is up", "is much higher": a direction and no end.
  const degree = /^(?:much|far|significantly|considerably|slightly|well)$/.test(
    words[predicate.at + 1]?.text ?? '',
  )
    ? 2
    : 1;
  const upOrDown =
    verb === 'be' &&
    /^(?:up|down|higher|lower|fewer|less)$/.test(words[predicate.at + degree]?.text ?? '') &&
    // "the curtains are up in his room": there they hang.
    !/^(?:in|on|at|outside|above|over)$/.test(words[predicate.at + degree + 1]?.text ?? '') &&
    !clause.sentence.directly(predicate.subjectTo, predicate.subjectFrom);
  if (upOrDown) return { fault: 'vague', sign: predicate.at + 1 };
  if (
    DRIFTING.has(verb) &&
    !predicate.passive &&
    !clause.sentence.directly(predicate.subjectTo, predicate.subjectFrom) &&
    (!DETERMINERS.has(words[predicate.at + 1]?.text ?? '') ||
      ['lot', 'bit', 'little'].includes(words[predicate.at + 2]?.text ?? ''))
  ) {
    return { fault: 'vague', sign: at };
  }
  if (LOOSELY.has(words[predicate.at + 1]?.text ?? '') && words[predicate.at + 2]?.text !== 'often') {
    return { fault: 'vague', sign: predicate.at + 1 };
  }
  // "finds his way towards adult life", but "to school".
  if (
    verb === 'find' &&
    words[predicate.at + 2]?.text === 'way' &&
    /^(?:towards|into|in|through|forward)$/.test(words[predicate.at + 3]?.text ?? '')
  )
    return { fault: 'vague', sign: at };
  if (verb === 'explore' || verb === 'consider') return { fault: 'vague', sign: at };
  if (HELPING.has(verb) && !helpsToDo(clause)) return { fault: 'vague', sign: at };
  if (BROAD.has(verb) && signs.empty && !clause.rhythm && ableTo(clause))
    return { fault: 'too-thin', sign: at };
  return undefined;
}

/** "helps her brother tidy the shed": behind the help stands a deed. */
function helpsToDo({ words, predicate, to }: Clause): boolean {
  return words.slice(predicate.at + 1, to).some((word) => {
    const verb = verbAs(word.text, 'base');
    return verb !== undefined && plainDeed(verb);
  });
}

/** "can cook", "will be able to read", "learns to budget". */
function ableTo({ words, predicate, to }: Clause): boolean {
  const before = words.slice(predicate.subjectTo, predicate.at).map((word) => word.text);
  const next = words.slice(predicate.at + 1, to).find((word) => word.type !== 'mark');
  const alone = next === undefined || PREPOSITIONS.has(next.text);
  return alone && before.some((text) => /^(?:can|able|learns?)$/.test(text));
}
