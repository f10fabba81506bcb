import type { Clause } from './clause.ts';
import type { ChangeFault } from './evidence.ts';
import { UNSEEN_STATES, UNSEEN_THINGS } from './lexicon/unseen.ts';
import { wordSet } from './lexicon/group.ts';
import { PREPOSITIONS, isAdverb } from './lexicon/small-words.ts';
import { LIGHT } from './lexicon/verbs.ts';
import { signsIn } from './objects.ts';
import type { Signs } from './objects.ts';
import { listsBehindColon, shownByDeed } from './shown.ts';

const NUMBERS = String.raw`\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve`;
const N = `(?:${NUMBERS})`;
const ON = String.raw`(?:school )?(?:times?|days?|nights?|mornings?|afternoons?|evenings?|week(?:end)?s?|months?|lessons?|sessions?|occasions?|situations?|visits?|trips?|subjects?|tries|opportunities|interactions?|incidents?|appointments?|mealtimes?|bedtimes?|breaks?|playtimes?|transitions?)`;
/** So often, out of so many, on so many days: when something is seen, and not what. */
const OCCASIONS = new RegExp(
  [
    String.raw`\b${N} (?:of|out of|in)(?: the| every| his| her| their)? ${N}(?: ${ON}|(?= by| on| in|,|\.|$))`,
    String.raw`\b${N} ${ON} (?:out of|of|in|a|an|per|each|every|until|by|on)(?: the| every)?(?: (?:${NUMBERS}|day|week|fortnight|month|term))?`,
    String.raw`\b\d{1,3} ?% of (?:the |his |her |their |all )?(?:time|${ON})`,
    String.raw`\b(?:once|twice) (?:a|an|per|each|every) (?:day|week|fortnight|month|term)`,
    String.raw`\b(?:every|each) (?:day|night|week|lesson|session|morning|evening)`,
    String.raw`\b${N} ${ON}\b`,
  ].join('|'),
  'gi',
);
/** They say how it will be seen after all. */
const SEEN_BY =
  /[:(“"]|\b(?:without|with no|using|instead|rather than|such as|like|for example|e\.g|i\.e|scor\w+|scale|rat(?:es|ing)|chart|when asked|by \p{L}+ing)\b/iu;

const FELT = new Set(
  'feel trust understand enjoy respect value appreciate believe accept empathise like love'.split(' '),
);
/** A whole field of life in one verb. */
const FIELDS = new Set(
  'behave cope regulate self-regulate parent engage interact communicate relate respond react prioritise conduct self-soothe cooperate co-operate manage handle deal meet tolerate'.split(
    ' ',
  ),
);
/** Whatever stands behind them. */
const WHOLE = new Set(['progress', 'prioritise']);
const BEING = new Set('be stay remain become seem feel keep'.split(' '));
const STATES = wordSet(UNSEEN_STATES);
const THINGS = wordSet(UNSEEN_THINGS);

/**
 * What a number cannot make visible: "feels safe 5 days out of 7", "makes good choices 80% of the time". The number
 * counts occasions, and on each of them two people would still not agree.
 */
export function onlyHowOften(
  clause: Clause,
  signs: Signs,
): { readonly fault: ChangeFault; readonly sign: number } | undefined {
  const { text, words, predicate, to, amounts } = clause;
  if (predicate.at < 0 || amounts.length === 0) return undefined;
  const seen = SEEN_BY.test(text.slice(words[predicate.subjectTo]?.start, words[to - 1]?.end));
  // "His self-esteem goes up by 50%": of what nobody counts there is no half.
  const subject = signsIn(words, predicate.subjectFrom, predicate.subjectTo);
  if (subject.inner && !seen && amounts.every(({ type }) => type === 'percent'))
    return { fault: 'unobservable', sign: subject.abstract ?? predicate.at };
  const spans = [...text.matchAll(OCCASIONS)];
  const onOccasions = amounts.every(({ start, end }) =>
    spans.some(({ index, 0: span }) => start < index + span.length && index < end),
  );
  if (!onOccasions || seen || shownByDeed(clause) || listsBehindColon(clause)) return undefined;
  const { verb } = predicate;
  const thing = words[signs.abstract ?? -1]?.text ?? '';
  if (WHOLE.has(verb)) return { fault: 'vague', sign: predicate.at };
  if (FELT.has(verb)) return { fault: 'unobservable', sign: predicate.at };
  const state = words[signs.state ?? -1]?.text ?? '';
  if (BEING.has(verb) && STATES.has(state)) return { fault: 'vague', sign: signs.state ?? predicate.at };
  if (FIELDS.has(verb) && (signs.abstract !== undefined || bare(clause)))
    return { fault: 'vague', sign: predicate.at };
  const named = /^(?:from|between|of)$/.test(words[(signs.abstract ?? -1) + 1]?.text ?? '');
  if (LIGHT.has(verb) && THINGS.has(thing) && !named)
    return { fault: signs.inner ? 'unobservable' : 'vague', sign: signs.abstract ?? predicate.at };
  return undefined;
}

/** Nothing behind the verb but how, and when. */
function bare({ words, predicate, to, sentence }: Clause): boolean {
  let at = predicate.at + 1;
  while (at < to && isAdverb(words[at]?.text ?? '')) at += 1;
  const next = words[at];
  if (next === undefined || at >= to || next.type !== 'word' || sentence.skipped[at] === true) return true;
  return (
    PREPOSITIONS.has(next.text) && (words[at + 1]?.type === 'number' || signsIn(words, at + 1, at + 2).empty)
  );
}
