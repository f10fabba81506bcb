import { labelKey } from '../../language/labels.ts';
import { wordSet } from '../../wording/lexicon/group.ts';
import { NAMES_THAT_ARE_WORDS } from '../../wording/lexicon/names.ts';
import type { Span } from '../../language/tree.ts';
import type { Person } from '../../plan/plan.ts';
import { byPlace, namePattern, NOT_IN_A_WORD, type Form, type Mention } from './thing.ts';

/** A person as written in one way, and whose name that is. */
interface Writing {
  readonly key: string;
  readonly form: Form;
}

const TITLE =
  /^(?:mr|mrs|ms|miss|dr|sister|pc|sgt|prof|rev|aunt|aunty|auntie|uncle|nan|gran|grandma|grandad)\.? /i;
const words = wordSet(NAMES_THAT_ARE_WORDS);

/** Two people in one entry: "Dee and Paul Harris". */
export const isCouple = (name: string): boolean => /\s(?:and|&)\s|,/.test(name);

/** The first word of a name that has more than one; undefined after a title. */
export const firstOf = (name: string): string | undefined =>
  TITLE.test(name) || isCouple(name) || !/\s/.test(name) ? undefined : name.split(/\s+/)[0];

/** The name behind a title: `Okafor` in `Ms Okafor`. */
export const lastOf = (name: string): string | undefined => {
  const behind = name.replace(TITLE, '');
  return behind === name || isCouple(name) || /\s/.test(behind) ? undefined : behind;
};

/** The ways in which people are written, each with whom it means; what could mean two of them is left out. */
export class Names {
  private readonly byWriting = new Map<string, Writing | undefined>();
  private readonly pattern: RegExp | undefined;

  constructor(people: readonly Person[]) {
    const names = new Map(people.map(({ name }) => [labelKey(name), name]));
    for (const form of ['first', 'last', 'whole'] as const) {
      for (const [key, name] of names) {
        const written = form === 'whole' ? name : form === 'first' ? firstOf(name) : lastOf(name);
        if (written !== undefined && /\p{L}/u.test(written)) this.learn(written, { key, form });
      }
    }
    const known = [...this.byWriting.keys()].sort((a, b) => b.length - a.length).map(namePattern);
    if (known.length > 0)
      this.pattern = new RegExp(`${NOT_IN_A_WORD.before}(?:${known.join('|')})${NOT_IN_A_WORD.after}`, 'gu');
  }

  /** Every place in a stretch of a text where somebody is named and nobody else can be meant, by the key of the name. */
  *in(text: string, stretch: Span): Generator<Mention & { readonly key: string }> {
    if (this.pattern === undefined) return;
    this.pattern.lastIndex = stretch.start;
    for (let match = this.pattern.exec(text); match !== null; match = this.pattern.exec(text)) {
      const [written] = match;
      const start = match.index;
      const end = start + written.length;
      if (start >= stretch.end) return;
      const found = this.byWriting.get(written.replace(/\s+/g, ' '));
      if (found === undefined || !isCertain(text, start, end, found.form)) continue;
      yield { start, end, ...found, introduces: false };
    }
  }

  /** Whether words are a short form that two people share. */
  isShared(written: string): boolean {
    const key = labelKey(written);
    return [...this.byWriting].some(([each, found]) => found === undefined && labelKey(each) === key);
  }

  /** A whole name wins over a part of another one; two parts alike mean nobody for certain. */
  private learn(written: string, meaning: Writing): void {
    const key = written.replace(/\s+/g, ' ');
    const known = this.byWriting.get(key);
    const clash = this.byWriting.has(key) && known?.key !== meaning.key && meaning.form !== 'whole';
    this.byWriting.set(key, clash ? undefined : meaning);
  }
}

const MONTH = /^(?:may|april|june|august|summer|autumn|march|jan)$/i;
const BEFORE_A_MONTH =
  /(?:\d(?:st|nd|rd|th)?|\b(?:in|by|since|until|till|of|from|during|before|after|early|late|mid|every|each|this|next|last|to|and))\s+$/i;
const GOES_ON_AS_A_PERSON = /^(?:['’]s?\b|\s+(?:\p{Ll}+s|and|will|can|to|did|had)\b)/u;

/** A part of a name may be another person's, and a name that is a word may be just that. */
function isCertain(text: string, start: number, end: number, form: Form): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  const written = text.slice(start, end);
  if (form !== 'whole' && /^[ \t]+\p{Lu}\p{Ll}/u.test(after)) return false;
  if (form === 'last' && /\p{Lu}\p{L}{0,40}\.?[ \t]{1,9}$/u.test(before)) return false;
  if (/\s/.test(written) || !words.has(written.toLowerCase())) return true;
  if (MONTH.test(written) && (BEFORE_A_MONTH.test(before) || /^\s+\d/.test(after))) return false;
  const begins = /(?:^|[\r\n.:!?|"“‘>*•–-])\s{0,9}$/.test(before);
  return !begins || GOES_ON_AS_A_PERSON.test(after) || /^\s*(?:[,;|(]|$|[\r\n])/.test(after);
}

/** Mentions without those that stand inside another one. */
export function withoutNested<T extends Mention>(mentions: readonly T[]): T[] {
  const kept: T[] = [];
  for (const each of [...mentions].sort((a, b) => byPlace(a, b) || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || each.start >= last.end) kept.push(each);
  }
  return kept;
}
