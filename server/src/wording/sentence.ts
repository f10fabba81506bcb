import { DETERMINERS, MODALS, PREPOSITIONS, isAdverb } from './lexicon/small-words.ts';
import { isJob } from './jobs.ts';
import { VERB_FORMS, verbAs } from './lexicon/verbs.ts';
import { partyAt } from './who.ts';
import type { Party } from './who.ts';
import type { Word } from './words.ts';

/** A clause of its own may follow them: "Check Mum has the form". */
const CHECKING = new Set(['ensure', 'check', 'confirm', 'see', 'make', 'help', 'let', 'ask', 'tell']);

/** One word for many: "the family move", "the team win". */
const COLLECTIVES = new Set(
  'family couple household team class crew band choir school police council clinic nursery college group side'.split(
    ' ',
  ),
);
/** People, though the word is also what somebody does: "she parents". */
const MANY_PEOPLE = new Set('parents nurses tutors mentors coaches guides'.split(' '));
/** Behind such a word they are far more often a thing: "family visit", "team plan", "school work". */
const COMPOUNDS = new Set(
  'visit plan work support help care contact time group home meal need review aid link fund trip report call holiday centre day break meet run walk'.split(
    ' ',
  ),
);

/** The words of one statement with the questions that reading it asks. */
export class Sentence {
  readonly words: readonly Word[];
  /** Words that stand for a time or in brackets: never a verb or a subject. */
  readonly skipped: readonly boolean[];
  readonly names: ReadonlySet<string> | undefined;
  /** By the word it ends with; null stands for nobody. */
  private readonly ending: (Party | null | undefined)[] = [];

  constructor(words: readonly Word[], skipped: readonly boolean[], names: ReadonlySet<string> | undefined) {
    this.words = words;
    this.skipped = skipped;
    this.names = names;
  }

  text(at: number): string {
    const word = this.words[at];
    return word === undefined || word.type === 'quote' ? '' : word.text;
  }

  baseAt(at: number): string | undefined {
    let i = at;
    while (isAdverb(this.text(i)) && !VERB_FORMS.has(this.text(i))) i += 1;
    const text = this.text(i);
    return verbAs(text, 'base') ?? (text === 'be' ? 'be' : undefined);
  }

  /** Could an unknown word here be a verb: lower case, no small word, no person? */
  opens(at: number): boolean {
    const word = this.words[at];
    return (
      word?.type === 'word' &&
      !word.capital &&
      !word.possessive &&
      !DETERMINERS.has(word.text) &&
      !PREPOSITIONS.has(word.text) &&
      !VERB_FORMS.has(word.text) &&
      partyAt(this.words, at, this.names) === undefined
    );
  }

  partyFrom(at: number): Party | undefined {
    return partyAt(this.words, at, this.names);
  }

  personEndsAt(at: number): boolean {
    return this.partyEnding(at) !== undefined;
  }

  partyEnding(at: number): Party | undefined {
    const known = this.ending[at];
    if (known !== undefined) return known ?? undefined;
    const party = this.findEnding(at);
    this.ending[at] = party ?? null;
    return party;
  }

  private findEnding(at: number): Party | undefined {
    if (this.words[at]?.possessive === true) return undefined;
    for (let start = Math.max(0, at - 4); start <= at; start += 1) {
      const party = partyAt(this.words, start, this.names);
      if (party?.end === at + 1) return party;
    }
    return undefined;
  }

  /** Does what stands right before take the plain form of a verb: I, they, the parents, Mum and Dad? */
  plural(at: number, from: number): boolean {
    const before = this.text(at - 1);
    if (['i', 'we', 'they', 'you', 'who', 'people', 'children', 'twins', 'staff'].includes(before))
      return true;
    if (COLLECTIVES.has(before) && at - 1 >= from && this.wholeGroup(at)) return true;
    if (
      before.endsWith('s') &&
      at - 1 >= from &&
      this.words[at - 1]?.capital !== true &&
      this.words[at - 1]?.possessive !== true &&
      !PREPOSITIONS.has(before) &&
      (MANY_PEOPLE.has(before) || !VERB_FORMS.get(before)?.shapes.has('s'))
    )
      return true;
    for (let i = at - 2; i >= Math.max(from, at - 8); i -= 1) {
      if (this.text(i) !== 'and' || !this.directly(at, from)) continue;
      let person = i - 1;
      // "Jo (FSW) and Mum fill in …".
      while (person > from && this.words[person]?.bracketed === true) person -= 1;
      if (this.personEndsAt(person)) return true;
    }
    return false;
  }

  /** "The family move out", but "the family support worker": one word for many, and what they do. */
  private wholeGroup(at: number): boolean {
    const next = this.words[at + 1];
    const before = this.words[at - 2];
    if (before === undefined ? this.text(at - 1) !== 'police' : before.type === 'mark') return false;
    if (next === undefined) return false;
    const thing =
      next.type === 'number' ||
      next.possessive ||
      DETERMINERS.has(next.text) ||
      this.partyFrom(at + 1) !== undefined;
    const noun = COMPOUNDS.has(this.text(at));
    if (noun) return DETERMINERS.has(next.text) || this.partyFrom(at + 1)?.type === 'named';
    return thing || PREPOSITIONS.has(next.text) || this.skipped[at + 1] === true;
  }

  /** Does a person or a pronoun stand right before? */
  directly(at: number, from: number): boolean {
    let before = at - 1;
    while (before >= from && (isAdverb(this.text(before)) || this.words[before]?.bracketed === true))
      before -= 1;
    return before >= from && this.personEndsAt(before);
  }

  /** "Foster carer Sandra", "Transition worker Kiran": the first word belongs to somebody's title. */
  opensParty(at: number): boolean {
    const own = partyAt(this.words, at, this.names);
    if (own !== undefined && own.type !== 'unnamed') return true;
    if (this.titleEndsIn(at) !== undefined) return true;
    if (this.words[at]?.capital !== true || DETERMINERS.has(this.text(at + 1))) return false;
    // "Change Grow Live keyworker": the name of a service in several words.
    let title = at + 1;
    while (
      title < at + 4 &&
      this.words[title]?.capital === true &&
      partyAt(this.words, title, this.names)?.type === 'named'
    )
      title += 1;
    const next = partyAt(this.words, title, this.names);
    // "Reading tutor from the agency, …".
    const subject = this.text(at).endsWith('ing') && ['from', ',', '('].includes(this.text(next?.end ?? at));
    return (
      next?.type === 'role' &&
      next.worker &&
      (subject ||
        title > at + 1 ||
        // "Relate counsellor sees …", but "Ensure teacher sees …".
        (!CHECKING.has(this.text(at)) && verbAs(this.text(next.end), 's') !== undefined) ||
        this.words[next.end]?.capital === true ||
        this.text(next.end) === 'to' ||
        MODALS.has(this.text(next.end)))
    );
  }

  /** "return interviewer Pauline gives", "Learning disability nurse Conall gives": a title, a name and a deed. */
  private titleEndsIn(at: number): Party | undefined {
    for (let end = at; end < at + 4; end += 1) {
      const word = this.words[end];
      if (word?.type !== 'word' || DETERMINERS.has(word.text) || PREPOSITIONS.has(word.text))
        return undefined;
      const named =
        this.words[end + 1]?.capital === true ? partyAt(this.words, end + 1, this.names) : undefined;
      if (named?.type !== 'named') continue;
      const job = isJob(word) || this.partyEnding(end)?.worker === true;
      const verb = this.text(named.end);
      return job && end > at && (verbAs(verb, 's') !== undefined || MODALS.has(verb)) ? named : undefined;
    }
    return undefined;
  }

  commaAfter(from: number, to: number): number | undefined {
    for (let i = from; i < to; i += 1) if (this.text(i) === ',') return i;
    return undefined;
  }

  /** A full stop, and not the end of a short form: "no. of nights". */
  stops(at: number): boolean {
    return this.text(at) === '.' && (this.words[at + 1]?.capital ?? true);
  }
}
