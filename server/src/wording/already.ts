import { found } from './clause.ts';
import type { Found } from './evidence.ts';
import { names } from './amounts.ts';
import { NUMBER_WORDS } from './lexicon/amounts.ts';
import { FIRST_SKILLS, SKILLS } from './lexicon/skills.ts';
import { wordSet } from './lexicon/group.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './lexicon/small-words.ts';
import { LIGHT, VERB_FORMS } from './lexicon/verbs.ts';
import { partyAt } from './who.ts';
import type { Range } from './background.ts';
import type { Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const BEGINNINGS = wordSet(FIRST_SKILLS);
const FIELD = new Map<string, number[]>();
SKILLS.forEach(({ words }, field) => {
  for (const word of words.split(', ')) FIELD.set(word, [...(FIELD.get(word) ?? []), field]);
});
/** They open words beside the statement that say how things stand. */
const OPENERS = set('who which whose although though despite having already something');
/** What is missing or hard is no skill that is there. */
const LACKING = set(
  "not no never cannot can't hasn't haven't doesn't don't isn't aren't hardly barely only just rarely seldom sometimes struggles refuses needs finds missed late bad poor help prompts prompt yet nothing none unable",
);
/** Done in full, for long, or without anyone: the skill is there. */
const FULL = set(
  'every each daily always fluently easily alone himself herself themselves myself since years passed holds won champion expert keen independently fluent county national qualified professional',
);
const PASSED = ['passed', 'won'];
/** They open a time as well: "Every day until May, …". */
const PERIOD = set('every each daily since always');
/** They stand for the deed of the statement itself. */
const SAME = set('does do did done baseline manages scored score result');
const ONCE = set('once twice thrice');
/** A next step: less help, or something besides. */
const FURTHER = set(
  'alone without whole instead further also too another next new extra longer unaided independently',
);
/** Where less is better a figure of today above the target is the very reason for the goal. */
const DOWNWARD = set(
  'fall falls drop drops reduce reduces cut cuts down fewer less under below within most decrease decreases lower lowers faster',
);
/** Counted to be got rid of, or spans of time that may be meant to shrink. */
const UNWANTED =
  /^(?:prompt|reminder|episode|incident|suspension|exclusion|joint|cigarette|unit|outburst|detention|call|minute|min|hour|second|day|night|week|absence|debt|drink|can|pint|accident|tantrum|meltdown|fight|argument|wake)/;

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

/** Stretches that say how things stand: sentences beside the main one, clauses with who or although, "can already …". */
function standing(words: readonly Word[], front: Range, mainVerb: number, kind: 'goal' | 'action'): Range[] {
  const parts: Range[] = [];
  // "Fluent in Welsh, Ana will say …": what she is stands in front.
  const lead = words.findIndex((word) => word.text === ',');
  if (
    lead > 0 &&
    lead < mainVerb &&
    FULL.has(words[0]?.text ?? '') &&
    kind === 'goal' &&
    !PERIOD.has(words[0]?.text ?? '')
  )
    parts.push({ from: 0, to: lead });
  // "Ana, a county swimmer, will …".
  for (let at = front.from + 1; kind === 'goal' && at < mainVerb; at += 1) {
    const next = words[at + 1]?.text ?? '';
    // "Ana, fluent in Welsh since birth, …".
    const so = FULL.has(next) && !PERIOD.has(next);
    if (words[at]?.text !== ',' || !(so || /^an?$/.test(next))) continue;
    const close = words.findIndex((word, i) => i > at && word.text === ',');
    if (close > 0 && close < mainVerb) parts.push({ from: at + 1, to: close });
  }
  if (front.from > 0) parts.push({ from: 0, to: front.from });
  if (front.to < words.length) parts.push({ from: front.to, to: words.length });
  for (let at = front.from; at < front.to; at += 1) {
    const text = words[at]?.text ?? '';
    const opens = OPENERS.has(text) || (text === '(' && words[at]?.type === 'mark');
    if (!opens || (kind === 'action' && text === 'who' && at < mainVerb)) continue;
    const close = text === '(' ? ')' : ',';
    let to = at + 1;
    let depth = 0;
    while (to < front.to && (words[to]?.text !== close || depth > 0) && words[to]?.text !== ';') {
      // "although Edith, 11, already reads": an age between commas closes nothing.
      if (words[to + 1]?.text === ',' && words[to + 2]?.type === 'number' && words[to + 3]?.text === ',')
        depth = 2;
      else if (words[to]?.text === ',' && depth > 0) depth -= 1;
      to += 1;
    }
    // "Ana can already swim": the whole statement says so.
    const from = text === 'already' && at > front.from ? Math.max(front.from, at - 2) : at;
    parts.push({ from, to });
    at = to;
  }
  return parts;
}

function ofWorker(words: readonly Word[], part: Range): boolean {
  for (let at = part.from; at < part.to; at += 1) {
    const party = partyAt(words, at);
    if (party !== undefined) return party.worker;
  }
  return false;
}

/** Do both speak of the same deed, or of the same field of skill? */
function related(words: readonly Word[], here: readonly number[], rest: readonly number[]): boolean {
  if (here.some((at) => SAME.has(words[at]?.text ?? ''))) return true;
  const keys = new Set(rest.flatMap((at) => keysOf(words[at])));
  if (here.some((at) => keysOf(words[at]).some((key) => keys.has(key)))) return true;
  // "a knife and fork": two things of the one stand in the other.
  return alike(words, here, rest) > 1;
}

/** Anything but the passing itself and small words. */
const sameThing = (word: Word | undefined, today: ReadonlySet<string>): boolean =>
  word !== undefined &&
  word.text.length > 3 &&
  today.has(word.text) &&
  !PREPOSITIONS.has(word.text) &&
  VERB_FORMS.get(word.text)?.base !== 'pass';

/** How many things stand in both. */
function alike(words: readonly Word[], here: readonly number[], rest: readonly number[]): number {
  const things = new Set(
    rest
      .map((at) => words[at])
      .filter(isThing)
      .map((word) => word.text),
  );
  const shared = here.map((at) => words[at]).filter((word) => isThing(word) && things.has(word.text));
  return new Set(shared.map((word) => word?.text)).size;
}

const isThing = (word: Word | undefined): word is Word =>
  word?.type === 'word' &&
  word.text.length > 2 &&
  !word.capital &&
  !VERB_FORMS.has(word.text) &&
  !NUMBER_WORDS.has(word.text) &&
  !PERIODS.test(word.text) &&
  !PREPOSITIONS.has(word.text) &&
  !DETERMINERS.has(word.text) &&
  !CONJUNCTIONS.has(word.text) &&
  !PRONOUNS.has(word.text);
/** Every sentence has some of these. */
const PERIODS =
  /^(?:days?|weeks?|months?|years?|nights?|mornings?|evenings?|times?|school|term|half-term|home|will|when|that|this|with|already|every)$/;

/** "makes his own sandwiches" beside "cooks a hot meal": of that field only the beginnings are there. */
function onlyBegins(words: readonly Word[], here: readonly number[], rest: readonly number[]): boolean {
  const today = here.filter((at) => BEGINNINGS.has(words[at]?.text ?? ''));
  const fields = new Set(today.flatMap((at) => FIELD.get(words[at]?.text ?? '') ?? []));
  const beyond = (at: number): boolean => {
    const text = words[at]?.text ?? '';
    return (
      !BEGINNINGS.has(text) &&
      (FIELD.get(text) ?? FIELD.get(VERB_FORMS.get(text)?.base ?? '') ?? []).some((each) => fields.has(each))
    );
  };
  return today.length > 0 && !here.some(beyond) && rest.some(beyond);
}

function keysOf(word: Word | undefined): readonly (string | number)[] {
  if (word?.type !== 'word' || word.text.length < 3) return [];
  const { text } = word;
  if (PREPOSITIONS.has(text) || DETERMINERS.has(text) || PRONOUNS.has(text) || CONJUNCTIONS.has(text))
    return [];
  const base = VERB_FORMS.get(text)?.base;
  const fields = FIELD.get(text) ?? FIELD.get(base ?? '') ?? [];
  return base === undefined || LIGHT.has(base) ? fields : [base, ...fields];
}

/** How the figure of today stands to the one to reach: `there`, `below`, or `none` where the goal has none. */
function compared(
  words: readonly Word[],
  free: readonly boolean[],
  here: readonly number[],
  rest: readonly number[],
  kind: 'goal' | 'action',
): 'there' | 'below' | 'open' | 'none' {
  if (kind === 'action') return 'none';
  const target = figures(words, free, rest);
  if (target.length === 0) return 'none';
  const today = figures(words, free, here);
  if (rest.some((at) => DOWNWARD.has(words[at]?.text ?? ''))) return 'open';
  for (const goal of target) {
    const same = today.find(({ unit }) => unit === goal.unit || goal.unit === 'them');
    if (same === undefined || UNWANTED.test(goal.unit)) continue;
    return same.value >= goal.value ? 'there' : 'below';
  }
  // "one sandwich" is a thing, not a figure.
  return target.every(({ value }) => value <= 1) ? 'none' : 'open';
}

/** Lengths are compared in metres. */
const METRES = new Map([
  ['km', 1000],
  ['kilometre', 1000],
  ['mile', 1609],
  ['metre', 1],
  ['m', 1],
]);

const AGES = new Set('was were age aged'.split(' '));

interface Figure {
  readonly value: number;
  readonly unit: string;
}

function figures(words: readonly Word[], free: readonly boolean[], at: readonly number[]): Figure[] {
  return at.flatMap((i): Figure[] => {
    const word = words[i];
    if (word === undefined || free[i] !== true || (word.type !== 'number' && !NUMBER_WORDS.has(word.text)))
      return [];
    if (names(words, i)) return [];
    // "5 nights out of 7": the whole is no figure of its own; "since she was 3" is an age.
    const before = words[i - 1]?.text ?? '';
    if ((before === 'of' && words[i - 2]?.text === 'out') || AGES.has(before)) return [];
    // "8 days out of 10" is a share.
    const of =
      [i + 2, i + 3].find((next) => words[next]?.text === 'out' && words[next + 1]?.text === 'of') ??
      (words[i + 1]?.text === 'out' ? i + 1 : undefined);
    const whole =
      of === undefined
        ? undefined
        : (NUMBER_WORDS.get(words[of + 2]?.text ?? '') ?? Number.parseFloat(words[of + 2]?.text ?? ''));
    const part = NUMBER_WORDS.get(word.text) ?? Number.parseFloat(word.text);
    if (whole !== undefined && part <= whole) return [{ value: (100 * part) / whole, unit: '%' }];
    const plain = NUMBER_WORDS.get(word.text) ?? Number.parseFloat(word.text.replace(/[£,]/g, ''));
    const next = words[i + 1];
    const unit = ONCE.has(word.text)
      ? 'time'
      : word.text.endsWith('%')
        ? '%'
        : next?.type === 'word' && !PREPOSITIONS.has(next.text)
          ? next.text.replace(/s$/, '')
          : next?.text === '%'
            ? '%'
            : next?.text === 'of' && /^(?:them|these|those)$/.test(words[i + 2]?.text ?? '')
              ? 'them'
              : '';
    const metres = METRES.get(unit);
    const value = plain * (metres ?? 1);
    return Number.isFinite(value) ? [{ value, unit: metres === undefined ? unit : 'metre' }] : [];
  });
}
