import { PREPOSITIONS } from './lexicon/small-words.ts';
import { PARTICLE_VERBS } from './lexicon/particle-verbs.ts';
import type { Sentence } from './sentence.ts';

/** What a verb means together with the words behind it: "cuts down", "comes to terms with", "puts the children first". */
export function verbMeant(s: Sentence, verb: string, at: number): string {
  // "has come to terms with": nobody sees it.
  if (verb === 'come' && s.text(at + 1) === 'to' && s.text(at + 2) === 'terms') return 'accept';
  // "makes the most of college": more of something, with no level.
  if (
    verb === 'make' &&
    s.text(at + 1) === 'the' &&
    /^(?:most|best)$/.test(s.text(at + 2)) &&
    s.text(at + 3) === 'of'
  )
    return 'maximise';
  // "gets to grips with money", "keeps on top of her room": a field of life, and no deed.
  if (
    /^(?:get|come|keep|stay|be)$/.test(verb) &&
    /^(?:to grips with|on top of)$/.test([1, 2, 3].map((ahead) => s.text(at + ahead)).join(' '))
  )
    return 'manage';
  const particle = particleVerb(s, verb, at);
  if (particle !== undefined) return particle;
  // "puts the children first": a field of life, and no deed.
  const first =
    verb === 'put' && [2, 3, 4].some((ahead) => s.text(at + ahead) === 'first' && closes(s, at + ahead));
  return first ? 'prioritise' : verb;
}

/** "has no exclusions", "has no more exclusions", but "has no more than two". */
export function hasNone(s: Sentence, verb: string, at: number): boolean {
  if (!HAVING.has(verb) || !NONE.test(s.text(at + 1))) return false;
  if (!/^(?:more|fewer|less|later|longer)$/.test(s.text(at + 2))) return true;
  return s.text(at + 2) === 'more' && s.words[at + 3]?.type === 'word' && s.text(at + 3) !== 'than';
}

export const NONE = /^(?:no|zero|nil|0)$/;
const HAVING = new Set(['be', 'have', 'make', 'get', 'receive']);

function closes(s: Sentence, at: number): boolean {
  const next = s.words[at + 1];
  return next === undefined || next.type === 'mark' || PREPOSITIONS.has(next.text) || next.text === 'and';
}

/** A verb with the little word behind it: "cuts down". */
function particleVerb(s: Sentence, verb: string, at: number): string | undefined {
  const meant = PARTICLE_VERBS.get(`${verb} ${s.text(at + 1)}`);
  // "stays in touch", but "stays in assembly".
  if (s.text(at + 1) === 'in' && meant === 'relate')
    return [2, 3].some((ahead) => /^(?:touch|contact)$/.test(s.text(at + ahead))) ? meant : undefined;
  // "turns up to the group", but "turns up nine times out of ten".
  if (meant === 'attend' && !/^(?:to|for|at)$/.test(s.text(at + 2))) return undefined;
  return meant;
}
