import type { TimeMention } from '../language/values/time.ts';
import { finiteVerb } from './finite-verb.ts';
import { mainStart } from './circumstances.ts';
import { VERB_FORMS } from './lexicon/verbs.ts';
import { DO, HAVE } from './lexicon/small-words.ts';
import type { Sentence } from './sentence.ts';

const WAS = new Set(['was', 'were', 'had', 'did', "wasn't", "weren't", "hadn't", "didn't"]);
/** Beside a verb of the present they say how things stand today. */
const TODAY = new Set(['already', 'currently', 'presently', 'nowadays', 'today', 'now', 'since', 'baseline']);
const TODAY_PHRASES =
  /\b(?:at present|at the moment|right now|as of|up to now|so far|to date|these days|as it is|as things stand)\b/i;
/** Headings inside a statement: "Baseline: hits out six times a day. Target: …". */
const STANDING = new Set(['baseline', 'now', 'current', 'currently', 'present', 'start']);
const AIMS = new Set(['target', 'goal', 'aim', 'outcome']);
const AHEAD = new Set(['by', 'before', 'until']);

/** The words from `from` up to but not with `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The sentences that say what will be, without those before and after that only say how things stand or stood:
 * "Ana joined us in May. By June she will …", "…; her score in March was 4". All of it where nothing is ahead.
 */
export function foreground(s: Sentence, times: readonly TimeMention[], from: number, to: number): Range {
  const parts = sentencesOf(s, from, to);
  if (parts.length < 2) return { from, to };
  // Beside a sentence with `will` one in the plain present says how things are.
  const will = parts.some((part) => part.from !== from && promises(s, part));
  const ahead = parts.map((part) => !stands(s, times, part, will && !promises(s, part)));
  const first = ahead.indexOf(true);
  if (first < 0) return { from, to };
  const last = ahead.lastIndexOf(true);
  const start = parts[first]?.from ?? from;
  const aim = start > from && AIMS.has(s.text(start)) && s.text(start + 1) === ':';
  return { from: aim ? start + 2 : start, to: parts[last]?.to ?? to };
}

function promises(s: Sentence, { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1)
    if (s.text(at) === 'will' || s.text(at) === 'shall' || s.text(at).endsWith("'ll")) return true;
  return false;
}

function sentencesOf(s: Sentence, from: number, to: number): Range[] {
  const parts: Range[] = [];
  let start = from;
  for (let at = from; at < to - 1; at += 1) {
    if (s.text(at) !== ';' && !s.stops(at) && !turnsAhead(s, start, at)) continue;
    parts.push({ from: start, to: at + 1 });
    start = at + 1;
  }
  parts.push({ from: start, to });
  return parts;
}

/** "Her attendance was 40% and it will be 90%": from what was to what will be, in one sentence. */
function turnsAhead(s: Sentence, start: number, at: number): boolean {
  if (s.text(at) !== 'and' && s.text(at) !== 'but') return false;
  const will = s.text(at + 1).endsWith("'ll") || s.text(at + 2) === 'will' || s.text(at + 2) === 'shall';
  const shared = s.text(at + 1) === 'will';
  return s.words
    .slice(start, at)
    .some(
      (word) => (will && WAS.has(word.text)) || (shared && (word.text === 'can' || word.text === 'never')),
    );
}

/** Does the sentence say only how things stand or stood? */
function stands(
  s: Sentence,
  times: readonly TimeMention[],
  { from, to }: Range,
  besideWill: boolean,
): boolean {
  const start = s.words[from]?.start ?? 0;
  const end = s.words[to - 1]?.end ?? 0;
  const due = times.some(
    (time) =>
      time.start >= start &&
      time.end <= end &&
      time.type === 'deadline' &&
      AHEAD.has(time.deadline.preposition ?? ''),
  );
  if (due) return false;
  // The heading may stand in front of all that is read.
  if ([from, from - 2].some((at) => STANDING.has(s.text(at)) && s.text(at + 1) === ':')) return true;
  const verb = finiteVerb(s, mainStart(s, from, to), to);
  if (verb === undefined) return false;
  const text = s.text(verb.at);
  const shapes = VERB_FORMS.get(text)?.shapes;
  if (WAS.has(text) || (shapes?.has('past') === true && !shapes.has('base'))) return true;
  const words = s.words.slice(from, to);
  const today =
    words.some((word) => TODAY.has(word.text)) ||
    TODAY_PHRASES.test(words.map((word) => word.text).join(' '));
  // "From now on she is …" looks ahead.
  if (words.some((word, i) => word.text === 'from' && words[i + 1]?.text === 'now')) return false;
  // "at the moment he doesn't get past reception".
  if (DO.has(text) && today) return true;
  if (HAVE.has(text)) return today || perfect(s, verb.at);
  return (
    (today || besideWill) && (text === 'can' || text === 'is' || text === 'are' || shapes?.has('s') === true)
  );
}

/** "has cooked for two years": done before today. */
function perfect(s: Sentence, have: number): boolean {
  const next = s.text(s.text(have + 1) === 'never' ? have + 2 : have + 1);
  return next === 'been' || VERB_FORMS.get(next)?.shapes.has('past') === true;
}
