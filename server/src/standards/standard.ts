import type { BlockKind } from '../language/vocabulary.ts';
import type { Template } from '../plan/templates.ts';
import type { Block } from '../language/tree.ts';
import type { Deadline, Duration } from '../language/values/time.ts';

/** A kind of block as a sentence names it: `goal`, `safety goal`, `provision`. */
export interface BlockName {
  readonly kind: BlockKind;
  readonly variant: string | undefined;
  /** In the singular, as messages say it. */
  readonly word: string;
}

/** A field as a sentence names it; `id` is undefined for a heading of the council's own. */
export interface FieldName {
  readonly id: string | undefined;
  /** The spelling that the formatter settles on, or the heading as written. */
  readonly label: string;
}

export type MeetingKind = 'review' | 'visit' | 'meeting' | 'core group' | 'conference';

export interface MeetingName {
  readonly kind: MeetingKind;
  /** As it stands inside a sentence, in the singular: `review conference`, `PEP meeting`. */
  readonly word: string;
}

/** What has to be so before the demand holds. */
export type Condition =
  | { readonly type: 'age'; readonly bound: 'from' | 'under'; readonly age: number }
  | { readonly type: 'year'; readonly year: number }
  | {
      readonly type: 'field';
      readonly field: FieldName;
      /** `is not`: none of the values. */
      readonly not: boolean;
      /** One of them is enough. */
      readonly values: readonly string[];
    }
  | {
      readonly type: 'event';
      readonly event: string;
      /** `from`: it has happened; `before`: it has not. */
      readonly happened: boolean;
    };

/** Which blocks of a kind `every` means. */
export type Filter =
  | { readonly type: 'area'; readonly area: string }
  | { readonly type: 'longer'; readonly than: Duration }
  | { readonly type: 'owned'; readonly role: string };

/** Events that a limit counts from. */
export interface Events {
  readonly names: readonly string[];
  /** `first`: the first in the list that the plan dates; `later`: the latest of those that it dates. */
  readonly pick: 'first' | 'later';
}

/** Something that a plan gives a day for: a kind of meeting, or a field, an `Event` or a heading of its own. */
export type Dated =
  | { readonly type: 'meeting'; readonly meeting: MeetingName }
  | { readonly type: 'field'; readonly field: FieldName };

/** What a plan is asked for. */
export type Demand =
  | {
      readonly type: 'has';
      readonly block: BlockName;
      readonly filter: Filter | undefined;
      readonly fields: readonly FieldName[];
    }
  | {
      readonly type: 'holds';
      readonly block: BlockName;
      readonly filter: Filter | undefined;
      readonly least: number;
      readonly inner: BlockName;
    }
  | {
      readonly type: 'count';
      readonly bound: 'at most' | 'at least';
      readonly n: number;
      readonly block: BlockName;
      readonly per: BlockName | undefined;
    }
  | {
      readonly type: 'areas';
      readonly block: BlockName;
      readonly areas: readonly string[];
      readonly need: 'each' | 'one';
    }
  | { readonly type: 'sections'; readonly names: readonly string[] }
  | { readonly type: 'covers'; readonly matters: readonly string[] }
  | {
      readonly type: 'rhythm';
      readonly meeting: MeetingName;
      readonly every: Duration;
      readonly until: string | undefined;
      /** The distance after `until`. */
      readonly then: Duration | undefined;
    }
  | {
      readonly type: 'first';
      readonly meeting: MeetingName;
      readonly within: Duration;
      readonly events: Events;
      readonly then: Duration | undefined;
    }
  | {
      readonly type: 'second';
      readonly meeting: MeetingName;
      readonly within: Duration;
      readonly then: Duration | undefined;
    }
  | { readonly type: 'later'; readonly meeting: MeetingName; readonly within: Duration }
  | {
      readonly type: 'afterEach';
      readonly event: string;
      readonly what: Dated;
      /** Undefined: at any time afterwards. */
      readonly within: Duration | undefined;
    }
  | { readonly type: 'before'; readonly what: Dated; readonly event: string }
  | { readonly type: 'sameDay'; readonly what: Dated; readonly event: string }
  | {
      readonly type: 'apart';
      readonly field: FieldName;
      readonly least: Duration;
      readonly side: 'before' | 'after';
      readonly event: string;
      readonly counting: boolean;
    }
  | {
      readonly type: 'fieldBy';
      readonly field: FieldName;
      readonly deadline: Deadline;
      readonly words: string;
      /** `31 March of the year of EVENT`: the event whose year it is. */
      readonly yearOf: string | undefined;
    }
  | {
      readonly type: 'fieldWithin';
      readonly field: FieldName;
      readonly within: Duration;
      readonly events: Events;
      /** The day of the event is the first day that counts. */
      readonly counting: boolean;
    }
  | { readonly type: 'required'; readonly field: FieldName }
  | { readonly type: 'named'; readonly role: string }
  | { readonly type: 'signed'; readonly roles: readonly string[] }
  | {
      readonly type: 'notLater';
      readonly block: BlockName;
      readonly deadline: Deadline;
      readonly words: string;
    };

/** One practice standard: what it asks for, and when. */
export interface Standard {
  /** All of them must be so; in the order they are said. */
  readonly conditions: readonly Condition[];
  readonly demand: Demand;
}

/** `Must` unmet is an error, `Should` a warning, `May` a hint. */
export type Strength = 'must' | 'should' | 'may';

/** A standard with where it comes from. */
export interface InForce {
  readonly standard: Standard;
  readonly strength: Strength;
  /** Law, guidance or the council's own: quoted in messages; else the name of the template. */
  readonly source: string;
  /** What is remarked on it, such as how sure its figure is: for whoever asks, and never in a message. */
  readonly note: string | undefined;
  /** The template that holds it; sentences of one template know of each other. */
  readonly template: Template;
  /** Names it where a plan sets it aside: the number behind `Must`, as in `Must M3:`, else which sentence it is. */
  readonly id: string;
  /** The sentence itself, in the text of its template. */
  readonly block: Block;
  /** A council's own; false where law or guidance says it of every plan of a kind. */
  readonly local: boolean;
}
