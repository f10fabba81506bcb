import { labelKey } from '../language/labels.ts';
import { midSentence } from '../language/mid-sentence.ts';
import type { Span } from '../language/tree.ts';
import { isRole } from '../plan/people.ts';
import type { Plan } from '../plan/plan.ts';
import { detailsIn } from '../rules/privacy/details.ts';
import { lineage, standardsOf } from '../standards/in-force.ts';
import { NAMES_THAT_ARE_WORDS } from '../wording/lexicon/names.ts';
import { wordSet } from '../wording/lexicon/group.ts';
import {
  isCapital,
  isCouncil,
  isDate,
  isGroup,
  isMonth,
  isShortForm,
  isStart,
  isSurnameLike,
  key,
  signer,
  WORD,
} from './name-words.ts';
import { ORDINARY } from './ordinary-words.ts';

const WORDS_OR_NAMES = wordSet(NAMES_THAT_ARE_WORDS);
const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'pc',
  'sgt',
  'prof',
  'rev',
  'nurse',
  'auntie',
  'aunty',
  'aunt',
  'uncle',
  'nan',
  'gran',
  'granny',
  'grandma',
  'grandad',
  'grandpa',
  'sister',
  'baby',
  'st',
]);

/** What stands in a report where a name was that the plan does not explain. */
const SOMEBODY = '[name]';

/**
 * Covers the names in the words of one plan. A name is what the plan declares (children, people, whoever speaks or
 * signs), and any word with a capital that is no ordinary word of the field. Names that nobody declares and that
 * are written small cannot be known.
 */
export class NamesOfPlan {
  private readonly declared = new Map<string, string>();
  /** Words of the plan, small: a capital at the start of a sentence does not make these a name. */
  private readonly small = new Set<string>();
  /** Words of the plan that have a capital somewhere. What is not among them came from a check, not from the plan. */
  private readonly capital = new Set<string>();
  /** Titles and sources of the templates that the plan follows: they name councils and procedures, not people. */
  private readonly told: readonly string[];

  constructor(plan: Plan, text: string) {
    const several = plan.children.length > 1;
    plan.children.forEach((child, at) => this.learn(child.name, several ? `[child ${at + 1}]` : '[child]'));
    const others = [
      ...plan.people.map(
        ({ name, role }) => [name, role === undefined ? SOMEBODY : `[${roleIn(role)}]`] as const,
      ),
      ...[
        ...plan.voices.map(({ speaker }) => speaker),
        ...plan.blocksOf('signature').map((block) => signer(block.value.text)),
      ]
        .filter((name) => !saysWhatTheyAre(name))
        .map((name) => [name, SOMEBODY] as const),
    ];
    // "Mum" and "foster carer" name nobody; a child keeps the first entry.
    for (const [name, instead] of others) if (!isRole(labelKey(name))) this.learn(name, instead);
    // "Bo's head of year" would name Bo.
    for (const [name, instead] of this.declared)
      if (!instead.startsWith('[child') && this.namesAnybody(instead)) this.declared.set(name, SOMEBODY);
    for (const [word] of text.matchAll(WORD)) (isCapital(word) ? this.capital : this.small).add(key(word));
    this.told = toldOf(plan);
  }

  /** The words with each name covered, and numbers and addresses that find a person. */
  cover(words: string): string {
    let covered = '';
    let from = 0;
    let before: string | undefined;
    const told = spansOf(this.told, words);
    for (const { 0: word, index } of words.matchAll(WORD)) {
      const between = words.slice(from, index);
      const isTold = told.some(({ start, end }) => start <= index && index < end);
      const isSurname = before === SOMEBODY && between === ' ' && isSurnameLike(word);
      const instead =
        this.insteadOf(word, words, index, isTold) ?? (isSurname && !isTold ? SOMEBODY : undefined);
      const repeats = instead !== undefined && instead === before && /^[\s.]*$/.test(between);
      if (!repeats) covered += between + (instead ?? word);
      if (instead !== undefined) covered += /['’]s?$/.exec(word)?.[0] ?? '';
      before = instead;
      from = index + word.length;
    }
    return withoutDetails(covered + words.slice(from));
  }

  /** The words with only those names covered that the plan declares. */
  coverDeclared = (words: string): string =>
    withoutDetails(words.replace(WORD, (word) => this.declaredAs(word) ?? word));

  /** A file's path with every word covered that is no ordinary word: names stand small in it. */
  coverPath = (path: string): string => coverPath(path, (part) => this.declared.get(key(part)));

  /** Whether words hold a name that the plan declares. */
  namesAnybody = (words: string): boolean =>
    [...words.matchAll(WORD)].some(([word]) => this.declaredAs(word) !== undefined);

  private learn(name: string, instead: string): void {
    for (const [word] of name.matchAll(WORD)) {
      const small = key(word);
      if (TITLES.has(small) || (!isCapital(word) && ORDINARY.has(small))) continue;
      for (const part of [small, ...small.split('-')])
        if (part.length > 1 && !this.declared.has(part)) this.declared.set(part, instead);
    }
  }

  private declaredAs(word: string): string | undefined {
    const small = key(word);
    const known =
      this.declared.get(small) ??
      small
        .split('-')
        .map((part) => this.declared.get(part))
        .find((each) => each !== undefined);
    if (known === undefined) return undefined;
    // "Will" is a name in this plan, "will" is not.
    return isCapital(word) || !(ORDINARY.has(small) || WORDS_OR_NAMES.has(small)) ? known : undefined;
  }

  private insteadOf(word: string, words: string, at: number, isTold: boolean): string | undefined {
    const small = key(word);
    if (isDate(small, words, at, word.length)) return undefined;
    const known = this.declaredAs(word);
    if (known !== undefined || isTold) return known;
    if (!isCapital(word) || !this.capital.has(small) || isShortForm(word)) return undefined;
    if (TITLES.has(small) || isCouncil(words, at + word.length)) return undefined;
    if (WORDS_OR_NAMES.has(small))
      return isMonth(small, words, at, word.length) || isGroup(words, at, word.length) ? undefined : SOMEBODY;
    if (ORDINARY.has(small)) return undefined;
    return isStart(words, at) && this.small.has(small) ? undefined : SOMEBODY;
  }
}

/** "Young people", "Social worker", "The school": whoever is meant is not named. */
const saysWhatTheyAre = (name: string): boolean => {
  const words = Array.from(name.matchAll(WORD), ([word]) => key(word));
  return (
    isGroup(name, 0, words[0]?.length ?? 0) || (words.length > 1 && words.every((word) => ORDINARY.has(word)))
  );
};

/** Titles and sources of the council's own templates, as findings quote them. */
function toldOf(plan: Plan): readonly string[] {
  const { chain } = lineage(plan.block, plan.templates);
  const sources = standardsOf(plan).flatMap(({ local, source }) => (local ? [source] : []));
  return [...new Set([...chain.map(({ title }) => title), ...sources])].filter((words) => words !== '');
}

/** Where some phrases stand in words. */
const spansOf = (phrases: readonly string[], words: string): Span[] =>
  phrases.flatMap((phrase) => {
    const start = words.indexOf(phrase);
    return start < 0 ? [] : [{ start, end: start + phrase.length }];
  });

/** A path with every word covered that is no ordinary word, and those that `instead` knows. */
export function coverPath(
  path: string,
  instead: (part: string) => string | undefined = () => undefined,
): string {
  return path.replace(WORD, (word) =>
    word
      .split('-')
      .map((part) => instead(part) ?? (ORDINARY.has(key(part)) ? part : SOMEBODY))
      .join('-'),
  );
}

/** Whoever bears the name in few words: `bricklaying tutor` for "bricklaying tutor, Castlegate College". */
const roleIn = (role: string): string => midSentence((role.split(/[,;(|/]/, 1)[0] ?? role).trim());

function withoutDetails(words: string): string {
  let covered = words;
  for (const { start, end, prompt } of [...detailsIn(words)].reverse())
    covered = covered.slice(0, start) + prompt + covered.slice(end);
  return covered;
}
