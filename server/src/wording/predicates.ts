import {
  NEGATORS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  HAVE,
  LEAD_WORDS,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './lexicon/small-words.ts';
import { MOSTLY_NOUNS, PARTICLE_VERBS } from './lexicon/particle-verbs.ts';
import { DOING, LIGHT, REACHING, STOPPING, VERB_FORMS, WISH, verbAs } from './lexicon/verbs.ts';
import { partyAt } from './who.ts';
import type { Party } from './who.ts';
import type { Word } from './words.ts';

/** One thing that the statement says of somebody: subject, verb and what follows. Numbers count words. */
export interface Predicate {
  /** Base form of the verb that carries the meaning; '' where there is none. */
  readonly verb: string;
  /** The word where it stands; -1 where there is none. */
  readonly at: number;
  /** Where it begins after the word that joins it to the one before. */
  readonly from?: number;
  readonly subjectFrom: number;
  readonly subjectTo: number;
  /** Where the words after the verb end. */
  readonly to: number;
  readonly negated: boolean;
  readonly wish: boolean;
  readonly passive: boolean;
  /** Done and over: has moved, will have opened. */
  readonly perfect: boolean;
  /** Has a modal, a `to` or a person before it: not a bare fragment. */
  readonly finite: boolean;
  /** Takes its subject from the one before. */
  readonly shared: boolean;
}

const TO_NOUNS = new Set(
  'access referral contact according up in order due opportunity opportunities need needs ability capacity right attention chance approach able ready willing unable response transition visit visits return addition move close next introduction key relating relation exposure support respond subject route introduction commitment plan how'.split(
    ' ',
  ),
);
const CHAINS = new Set(
  'continue start begin go keep learn help come get manage choose agree remember need have seek try attempt aim hope want wish plan like love prefer intend aspire expect endeavour look strive'.split(
    ' ',
  ),
);
/** What follows explains: a reason, a circumstance, what somebody says or knows. */
const ASIDES = new Set(
  'so because which who when if what how why where whether whenever while until'.split(' '),
);
const isAdverb = (text: string): boolean =>
  (text.endsWith('ly') && text.length > 4 && text !== 'family' && text !== 'apply' && text !== 'reply') ||
  [
    'also',
    'still',
    'now',
    'then',
    'just',
    'only',
    'both',
    'again',
    'always',
    'often',
    'usually',
    'sometimes',
    'soon',
    'already',
    'all',
    'each',
    'first',
    'even',
    'more',
    'less',
    'better',
    'soon',
    'together',
    'well',
  ].includes(text);

/** Finds the predicates of one statement. Built once a statement, asked once. */
export class Sentence {
  readonly words: readonly Word[];
  /** Words that stand for a time or in brackets: never a verb or a subject. */
  readonly skipped: readonly boolean[];
  readonly names: ReadonlySet<string> | undefined;

  constructor(words: readonly Word[], skipped: readonly boolean[], names: ReadonlySet<string> | undefined) {
    this.words = words;
    this.skipped = skipped;
    this.names = names;
  }

  text(at: number): string {
    const word = this.words[at];
    return word === undefined || word.type === 'quote' ? '' : word.text;
  }

  /** Where the main statement begins, after a heading and the circumstances in front. */
  main(from: number, to: number): number {
    let at = from;
    for (let turn = 0; turn < 4; turn += 1) {
      while (
        at < to &&
        ((this.skipped[at] === true && !SUBORDINATORS.has(this.text(at))) ||
          [',', '-', '•', '*', '.', ':'].includes(this.text(at)))
      )
        at += 1;
      const next = this.afterCircumstance(at, to);
      if (next === at) return at;
      at = next;
    }
    return at;
  }

  private afterCircumstance(at: number, to: number): number {
    const first = this.text(at);
    if (first === 'for' && this.forSubject(at, to)) return at + 1;
    if (!LEAD_WORDS.has(first) || (first === 'to' && this.baseAt(at + 1) !== undefined)) return at;
    const subordinate = SUBORDINATORS.has(first) || first === 'given' || first === 'if';
    const timed = this.skipped[at] === true;
    for (let i = at + 1; i < to; i += 1) {
      const text = this.text(i);
      if (text === ',' && this.words[i]?.bracketed !== true) {
        // "when meeting workers, her review, and …": a list inside goes on until somebody is named.
        return this.looksFinite(i + 1, to) ? i + 1 : at;
      }
      if (subordinate) {
        // "When the FSW calls there will be food": the second finite verb begins the statement.
        if (text === 'there' && MODALS.has(this.text(i + 1))) return i;
        if (i > at + 2 && MODALS.has(text) && this.words[i - 1]?.type === 'word') {
          const start = this.subjectStart(i, at + 1);
          return start > at + 1 ? start : at;
        }
      } else if (MODALS.has(text) || BE.has(text)) {
        return at;
      }
    }
    if (timed) {
      let past = at;
      while (past < to && this.skipped[past] === true) past += 1;
      return past;
    }
    return at;
  }

  private forSubject(at: number, to: number): boolean {
    for (let i = at + 1; i < Math.min(to, at + 7); i += 1) {
      if (this.text(i) === 'to' && this.baseAt(i + 1) !== undefined) return i > at + 1;
      if (this.text(i) === ',') return false;
    }
    return false;
  }

  private looksFinite(from: number, to: number): boolean {
    for (let i = from; i < to; i += 1) {
      if (this.skipped[i] === true) continue;
      const text = this.text(i);
      if (MODALS.has(text) || BE.has(text) || HAVE.has(text) || DO.has(text)) return true;
      if (VERB_FORMS.has(text) || text.endsWith('s')) return true;
    }
    return false;
  }

  private subjectStart(verb: number, floor: number): number {
    let at = verb - 1;
    while (at > floor && this.words[at - 1]?.capital === true) at -= 1;
    if (at > floor && DETERMINERS.has(this.text(at - 1))) at -= 1;
    return at;
  }

  private baseAt(at: number): string | undefined {
    let i = at;
    while (isAdverb(this.text(i)) && !VERB_FORMS.has(this.text(i))) i += 1;
    const text = this.text(i);
    return verbAs(text, 'base') ?? (text === 'be' ? 'be' : undefined);
  }

  /** The word at which the first finite verb of the main statement stands, and how it was found. */
  private finiteVerb(from: number, to: number): { at: number; strong: boolean } | undefined {
    let weak: number | undefined;
    for (let i = from; i < to; i += 1) {
      if (this.skipped[i] === true || this.words[i]?.bracketed === true) continue;
      const word = this.words[i];
      if (word === undefined || word.type !== 'word') {
        if (weak !== undefined && [';', '.'].includes(this.text(i))) break;
        continue;
      }
      const text = word.text;
      if ((text === 'who' || text === 'which') && i > from) {
        const comma = this.commaAfter(i, to);
        if (comma !== undefined && this.text(i - 1) === ',') {
          i = comma;
          continue;
        }
        if (comma === undefined) {
          const modal = this.modalAfter(i + 2, to);
          if (modal !== undefined) return { at: modal, strong: true };
        }
        continue;
      }
      if (weak !== undefined && SUBORDINATORS.has(text)) break;
      if (MODALS.has(text)) return { at: i, strong: true };
      if (
        (BE.has(text) && text !== 'be' && text !== 'being' && text !== 'been') ||
        (HAVE.has(text) && text !== 'having') ||
        DO.has(text)
      ) {
        return weak !== undefined && weak < i - 1 && this.directly(weak, from)
          ? { at: weak, strong: true }
          : { at: i, strong: true };
      }
      if (text === 'to' && i > from && !TO_NOUNS.has(this.text(i - 1)) && !this.verbish(i - 1)) {
        if (this.baseAt(i + 1) !== undefined || ['not', 'always', 'never'].includes(this.text(i + 1))) {
          if (weak === undefined || !this.directly(weak, from)) return { at: i, strong: true };
        }
      }
      if (text === 'to' && this.text(i + 1) === 'be' && i > from && weak === undefined)
        return { at: i, strong: true };
      if (weak === undefined && this.finiteForm(i, from)) {
        if (this.directly(i, from)) return { at: i, strong: true };
        weak = i;
      }
    }
    return weak === undefined ? undefined : { at: weak, strong: false };
  }

  private modalAfter(from: number, to: number): number | undefined {
    for (let i = from; i < to; i += 1) if (MODALS.has(this.text(i))) return i;
    return undefined;
  }

  private commaAfter(from: number, to: number): number | undefined {
    for (let i = from; i < to; i += 1) if (this.text(i) === ',') return i;
    return undefined;
  }

  private verbish(at: number): boolean {
    const form = VERB_FORMS.get(this.text(at));
    return (
      form !== undefined &&
      !this.personEndsAt(at) &&
      (form.shapes.has('s') || form.shapes.has('past') || form.shapes.has('ing')) &&
      !form.shapes.has('base') &&
      this.personEndsAt(at - 1)
    );
  }

  /** Does a person or a pronoun stand right before? */
  private directly(at: number, from: number): boolean {
    let before = at - 1;
    while (before >= from && (isAdverb(this.text(before)) || this.words[before]?.bracketed === true))
      before -= 1;
    return before >= from && this.personEndsAt(before);
  }

  private personEndsAt(at: number): boolean {
    return this.partyEnding(at) !== undefined;
  }

  private partyEnding(at: number): Party | undefined {
    if (this.words[at]?.possessive === true) return undefined;
    for (let start = Math.max(0, at - 4); start <= at; start += 1) {
      const party = partyAt(this.words, start, this.names);
      if (party?.end === at + 1) return party;
    }
    return undefined;
  }

  /** Does what stands right before take the plain form of a verb: I, they, the parents, Mum and Dad? */
  private plural(at: number, from: number): boolean {
    const before = this.text(at - 1);
    if (['i', 'we', 'they', 'you', 'who', 'people', 'children', 'twins', 'staff'].includes(before))
      return true;
    if (
      before.endsWith('s') &&
      at - 1 >= from &&
      this.words[at - 1]?.capital !== true &&
      this.words[at - 1]?.possessive !== true &&
      !PREPOSITIONS.has(before) &&
      !VERB_FORMS.get(before)?.shapes.has('s')
    )
      return true;
    for (let i = at - 2; i >= Math.max(from, at - 6); i -= 1)
      if (this.text(i) === 'and' && this.personEndsAt(i - 1) && this.directly(at, from)) return true;
    return false;
  }

  private finiteForm(at: number, from: number): boolean {
    if (at === from) return false;
    const text = this.text(at);
    const before = this.text(at - 1);
    if (this.words[at]?.capital === true) return false;
    if (
      DETERMINERS.has(before) ||
      PREPOSITIONS.has(before) ||
      this.words[at - 1]?.type === 'number' ||
      this.words[at - 1]?.possessive === true
    )
      return false;
    const direct = this.directly(at, from);
    const form = VERB_FORMS.get(text);
    if (form === undefined) {
      return (
        direct &&
        this.partyEnding(at - 1)?.type !== 'unnamed' &&
        /[^su]s$/.test(text) &&
        text.length > 3 &&
        this.words[at]?.possessive === false &&
        !PREPOSITIONS.has(text) &&
        text !== 'always'
      );
    }
    if (form.shapes.has('s')) {
      if (direct && this.partyEnding(at - 1)?.type !== 'unnamed') return true;
      return !MOSTLY_NOUNS.has(text);
    }
    if (!form.shapes.has('base')) return direct && form.shapes.has('past') && !form.shapes.has('ing');
    return this.plural(at, from);
  }

  /** Every predicate between two words. */
  predicates(from: number, to: number): Predicate[] {
    const start = this.main(from, to);
    const finite = this.finiteVerb(start, to);
    const fragment = this.fragment(start, to);
    if (
      fragment !== undefined &&
      (finite === undefined || finite.at > fragment.at + 1 || !finite.strong) &&
      !this.nounSubject(start, finite)
    ) {
      return [fragment, ...this.further(fragment, to)];
    }
    if (finite === undefined) return [this.nounPhrase(start, to)];
    const first = this.resolve(finite.at, start, to, false);
    const reported = this.reported(first, to);
    if (reported !== undefined) return [reported, ...this.further(reported, to)];
    return [first, ...this.further(first, to)];
  }

  /** "My worker says I should be able to …": what is said is what counts. */
  private reported(first: Predicate, to: number): Predicate | undefined {
    if (!['say', 'think', 'feel', 'believe', 'hope', 'agree', 'want', 'wish'].includes(first.verb))
      return undefined;
    const at = this.text(first.at + 1) === 'that' ? first.at + 2 : first.at + 1;
    const start = this.main(at, to);
    const party = partyAt(this.words, start, this.names);
    if (party === undefined || !(MODALS.has(this.text(party.end)) || BE.has(this.text(party.end))))
      return undefined;
    const inner = this.resolve(party.end, start, to, false);
    return WISH.has(first.verb) ? { ...inner, wish: true } : inner;
  }

  /** "Contact will be arranged": the opening verb is a thing after all. */
  private nounSubject(start: number, finite: { at: number; strong: boolean } | undefined): boolean {
    if (finite?.strong !== true) return false;
    const form = VERB_FORMS.get(this.text(start));
    if (form === undefined || this.text(start) === 'to') return false;
    const marker = this.text(finite.at);
    for (let i = start; i < finite.at; i += 1)
      if (this.text(i) === ',' || SUBORDINATORS.has(this.text(i)) || this.text(i) === 'that') return false;
    return (
      (form.shapes.has('base') || form.shapes.has('ing') || form.shapes.has('past')) &&
      (MODALS.has(marker) || BE.has(marker) || HAVE.has(marker) || marker === 'to')
    );
  }

  private fragment(start: number, to: number): Predicate | undefined {
    const text = this.text(start);
    if (text === 'to' || MODALS.has(text) || NEGATORS.has(text) || DO.has(text))
      return this.resolve(start, start, to, false);
    if (BE.has(text) || HAVE.has(text)) return this.resolve(start, start, to, false);
    let at = start;
    while (isAdverb(this.text(at)) && !VERB_FORMS.has(this.text(at))) at += 1;
    if (this.opensParty(at)) return undefined;
    const form = VERB_FORMS.get(this.text(at));
    if (form === undefined || this.skipped[at] === true) return undefined;
    const next = this.text(at + 1);
    if (
      form.shapes.has('base') &&
      (PREPOSITIONS.has(next) || next === '') &&
      [
        'support',
        'help',
        'contact',
        'access',
        'sleep',
        'work',
        'visit',
        'call',
        'care',
        'transport',
      ].includes(form.base)
    )
      return undefined;
    return this.resolve(at, start, to, false);
  }

  /** "Foster carer Sandra", "Transition worker Kiran": the first word belongs to somebody's title. */
  private opensParty(at: number): boolean {
    const own = partyAt(this.words, at, this.names);
    if (own !== undefined && own.type !== 'unnamed') return true;
    if (this.words[at]?.capital !== true || DETERMINERS.has(this.text(at + 1))) return false;
    const next = partyAt(this.words, at + 1, this.names);
    return (
      next?.type === 'role' &&
      next.worker &&
      (this.words[next.end]?.capital === true ||
        this.text(next.end) === 'to' ||
        MODALS.has(this.text(next.end)))
    );
  }

  private nounPhrase(start: number, to: number): Predicate {
    return {
      verb: '',
      at: -1,
      subjectFrom: start,
      subjectTo: to,
      to,
      negated: ['no', 'nobody', 'zero', 'not'].includes(this.text(start)),
      wish: false,
      passive: false,
      perfect: false,
      finite: false,
      shared: false,
    };
  }

  /** From a modal, an auxiliary, `to` or the verb itself to the verb that carries the meaning. */
  private resolve(at: number, subjectFrom: number, to: number, shared: boolean): Predicate {
    let i = at;
    let negated = subjectFrom < at && ['no', 'nobody', 'neither', 'none'].includes(this.text(subjectFrom));
    let wish = false;
    let passive = false;
    let perfect = false;
    let want: 'any' | 'base' | 'past' | 'ing' | 'after-be' | 'after-have' = 'any';
    let verb = '';
    let where = at;
    for (let turn = 0; turn < 16 && i < to; turn += 1) {
      const text = this.text(i);
      if (NEGATORS.has(text) || (text === 'no' && this.text(i + 1) === 'longer')) {
        if (text !== 'neither') negated = true;
        if (BE.has(text)) {
          verb = 'be';
          where = i;
          want = 'after-be';
        } else if (HAVE.has(text)) {
          verb = 'have';
          where = i;
          want = 'after-have';
        } else if (DO.has(text) || MODALS.has(text)) want = 'base';
        i += text === 'no' ? 2 : 1;
        continue;
      }
      if (text.endsWith("'d") || text === 'would') {
        want = 'base';
        i += 1;
        continue;
      }
      if (MODALS.has(text)) {
        want = 'base';
        i += 1;
        continue;
      }
      if (text === 'to') {
        want = 'base';
        i += 1;
        continue;
      }
      if (text === 'able' && this.text(i + 1) === 'to') {
        want = 'base';
        i += 2;
        continue;
      }
      if (text === 'going' && this.text(i + 1) === 'to') {
        want = 'base';
        i += 2;
        continue;
      }
      if (
        DO.has(text) &&
        (NEGATORS.has(this.text(i + 1)) || (want === 'any' && this.baseAt(i + 1) !== undefined))
      ) {
        want = 'base';
        verb = 'do';
        where = i;
        i += 1;
        continue;
      }
      if (BE.has(text)) {
        verb = 'be';
        where = i;
        want = 'after-be';
        i += 1;
        continue;
      }
      if (HAVE.has(text)) {
        if (this.text(i + 1) === 'to' && verbAs(this.text(i + 2), 'base') !== undefined) {
          want = 'base';
          i += 2;
          continue;
        }
        verb = 'have';
        where = i;
        want = 'after-have';
        i += 1;
        continue;
      }
      if (this.skipped[i] === true || text === ',' || this.words[i]?.bracketed === true) {
        if (want === 'after-have' && text === ',') break;
        i += 1;
        continue;
      }
      const form = VERB_FORMS.get(text);
      const before = this.text(i - 1);
      const bound =
        DETERMINERS.has(before) ||
        (PREPOSITIONS.has(before) && before !== 'to') ||
        this.words[i - 1]?.possessive === true;
      if (want === 'any') {
        verb = form?.base ?? text.replace(/s$/, '');
        where = i;
      } else if (want === 'base') {
        if (form?.shapes.has('base') !== true || bound) {
          const stop = verb === '' && turn > 9;
          if (stop) break;
          if (
            verb === '' &&
            !bound &&
            form === undefined &&
            !isAdverb(text) &&
            this.words[i]?.type === 'word' &&
            !PREPOSITIONS.has(text) &&
            !DETERMINERS.has(text) &&
            text !== 'own' &&
            !PREPOSITIONS.has(before) &&
            i > at
          ) {
            // A verb that no list knows: taken at its word.
            verb = text;
            where = i;
            i += 1;
            break;
          }
          if (verb !== '' && verb !== 'do') break;
          i += 1;
          continue;
        }
        verb = form.base;
        where = i;
      } else if (want === 'after-be') {
        if (isAdverb(text) || text === 'not') {
          i += 1;
          continue;
        }
        if (
          form !== undefined &&
          !bound &&
          form.shapes.has('past') &&
          this.words[i]?.type === 'word' &&
          text !== 'set' &&
          ![
            'settled',
            'connected',
            'engaged',
            'motivated',
            'prepared',
            'organised',
            'empowered',
            'balanced',
            'respected',
            'valued',
            'loved',
            'accepted',
            'regulated',
            'heard',
            'listened',
            'understood',
            'fulfilled',
            'nurtured',
            'included',
          ].includes(text)
        ) {
          verb = form.base;
          where = i;
          passive = true;
        } else if (form !== undefined && !bound && form.shapes.has('ing')) {
          verb = form.base;
          where = i;
        } else if (
          form === undefined &&
          /[^e]ed$/.test(text) &&
          !['excited'].includes(text) &&
          this.words[i]?.type === 'word'
        ) {
          verb = text.replace(/ed$/, '');
          where = i;
          passive = true;
        } else break;
      } else if (want === 'after-have') {
        if (isAdverb(text)) {
          i += 1;
          continue;
        }
        if (
          form?.shapes.has('past') === true &&
          !bound &&
          form.base !== 'better' &&
          !['increased', 'improved', 'reduced'].includes(text)
        ) {
          verb = form.base;
          where = i;
          perfect = true;
        } else if (['increased', 'improved', 'reduced'].includes(text)) {
          verb = form?.base ?? '';
          where = i;
          perfect = true;
        } else break;
      }
      // A verb is found: go on only where it hands over to another.
      const next = this.text(i + 1);
      if (WISH.has(verb) && (next === 'to' || ((verb === 'want' || verb === 'like') && next !== ''))) {
        const pronoun = ['to'].includes(next) ? i + 1 : this.nextTo(i + 1, to);
        wish = true;
        if (pronoun !== undefined && this.baseAt(pronoun + 1) !== undefined) {
          i = pronoun;
          want = 'any';
          continue;
        }
        break;
      }
      if (CHAINS.has(verb) && next === 'to' && this.baseAt(i + 2) !== undefined) {
        i += 1;
        want = 'any';
        continue;
      }
      if (
        CHAINS.has(verb) &&
        ['continue', 'start', 'begin', 'go', 'keep'].includes(verb) &&
        this.ingAt(i + 1) !== undefined
      ) {
        const on = next === 'on' ? 2 : 1;
        verb = this.ingAt(i + on) ?? verb;
        where = i + on;
        i += on;
        break;
      }
      if (verb === 'be' || verb === 'have') {
        want = verb === 'be' ? 'after-be' : 'after-have';
        i += 1;
        continue;
      }
      break;
    }
    const particle = PARTICLE_VERBS.get(`${verb} ${this.text(where + 1)}`);
    if (
      (verb === 'be' || verb === 'have' || verb === 'make') &&
      ['no', 'zero'].includes(this.text(where + 1)) &&
      !['more', 'fewer', 'less', 'later', 'longer'].includes(this.text(where + 2))
    )
      negated = true;
    verb = particle ?? verb;
    return {
      verb,
      at: where,
      subjectFrom,
      subjectTo: at,
      to: this.end(where + 1, to),
      negated: negated || STOPPING.has(verb),
      wish,
      passive,
      perfect,
      finite: at > subjectFrom,
      shared,
    };
  }

  private nextTo(from: number, to: number): number | undefined {
    for (let i = from; i < Math.min(to, from + 5); i += 1) if (this.text(i) === 'to') return i;
    return undefined;
  }

  private ingAt(at: number): string | undefined {
    return (
      verbAs(this.text(at), 'ing') ?? (this.text(at) === 'on' ? verbAs(this.text(at + 1), 'ing') : undefined)
    );
  }

  private end(from: number, to: number): number {
    for (let i = from; i < to; i += 1) if (this.text(i) === ';' || (i < to - 1 && this.stops(i))) return i;
    return to;
  }

  /** A full stop, and not the end of a short form: "no. of nights". */
  private stops(at: number): boolean {
    return this.text(at) === '.' && (this.words[at + 1]?.capital ?? true);
  }

  /** Further predicates after the first, joined by `and`, `;` or a new sentence. */
  private further(first: Predicate, to: number): Predicate[] {
    const found: Predicate[] = [];
    const main = this.words[first.at]?.text ?? '';
    const shapes = VERB_FORMS.get(main)?.shapes;
    for (let i = first.at + 1; i < to && found.length < 6; i += 1) {
      if (this.skipped[i] === true || this.words[i]?.bracketed === true) continue;
      const text = this.text(i);
      if (ASIDES.has(text)) {
        // A reason or a circumstance: what follows, up to the end of its clause, is no change of its own.
        while (i < to && this.text(i) !== ';' && !this.stops(i)) i += 1;
      }
      const joint = this.text(i);
      if (joint === ';' || this.stops(i)) {
        if (i >= to - 2 || ['this', 'so', 'which', 'that', 'all', 'because'].includes(this.text(i + 1)))
          continue;
        const start = this.main(i + 1, to);
        const finite = this.finiteVerb(start, to);
        if (finite !== undefined) {
          const next = this.resolve(finite.at, start, to, false);
          return [...found, next, ...this.further(next, to)];
        }
        continue;
      }
      if (!CONJUNCTIONS.has(joint) || (joint === '&' && this.words[i - 1]?.end === this.words[i]?.start)) continue;
      const next = this.joined(i + 1, to, shapes, first);
      if (next !== undefined) {
        found.push({ ...next, from: i });
        i = Math.max(i, next.at);
      }
    }
    return found;
  }

  private joined(
    at: number,
    to: number,
    shapes: ReadonlySet<string> | undefined,
    first: Predicate,
  ): Predicate | undefined {
    let i = at;
    if (this.text(i) === ',') {
      const comma = this.commaAfter(i + 1, Math.min(to, i + 6));
      if (comma !== undefined) i = comma + 1;
    }
    while (isAdverb(this.text(i)) || NEGATORS.has(this.text(i)) || this.text(i) === 'to') i += 1;
    const text = this.text(i);
    if (MODALS.has(text) || BE.has(text) || ((HAVE.has(text) || DO.has(text)) && text !== 'having'))
      return this.resolve(at, first.subjectFrom, to, true);
    if (ASIDES.has(text)) return undefined;
    const form = VERB_FORMS.get(text);
    const same =
      (first.finite || first.subjectFrom < first.at) &&
      form !== undefined &&
      shapes !== undefined &&
      [...form.shapes].some((shape) => shapes.has(shape));
    const infinitive = form?.shapes.has('base') === true && shapes?.has('base') === true;
    if (same || infinitive) {
      const prior = NEGATORS.has(this.text(at));
      const found = this.resolve(i, first.subjectFrom, to, true);
      return prior ? { ...found, negated: true } : found;
    }
    // A new subject of up to eight words with a finite verb after it.
    for (let j = at + 1; j < Math.min(to, at + 9); j += 1) {
      const candidate = this.text(j);
      if (this.skipped[j] === true) continue;
      if ([',', ';', '.'].includes(candidate) || PREPOSITIONS.has(candidate) || SUBORDINATORS.has(candidate))
        return undefined;
      if (
        MODALS.has(candidate) ||
        ['is', 'are', 'has', 'have', 'does', "isn't", "aren't"].includes(candidate)
      )
        return this.resolve(j, at, to, false);
      if (this.finiteForm(j, at) && this.directly(j, at)) return this.resolve(j, at, to, false);
    }
    return undefined;
  }
}

/** Is it a verb of doing or of everyday use, so that a concrete thing after it can be seen? */
export function concreteVerb(verb: string): boolean {
  return DOING.has(verb) || REACHING.has(verb) || (verb !== '' && !LIGHT.has(verb) && !VERB_FORMS.has(verb));
}

/** Words that end the first thing after a verb. */
export function endsObject(text: string): boolean {
  return (
    (PREPOSITIONS.has(text) && text !== 'of' && text !== 'than' && text !== 'per') ||
    SUBORDINATORS.has(text) ||
    [',', ';', ':', '.', '(', '-', 'that', 'to', 'who', 'which'].includes(text)
  );
}

export const isPronoun = (text: string): boolean => PRONOUNS.has(text) || POSSESSIVES.has(text);
