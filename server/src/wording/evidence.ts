import type { Span } from '../language/tree.ts';
import type { TimeMention } from '../language/values/time.ts';

/** Words found in a statement; offsets count from the start of its text. */
export interface Found extends Span {
  readonly words: string;
}

/** Whose change it is, or who acts. */
export interface Who extends Found {
  /**
   * `named`: a person of the plan or a proper name. `role`: one job title or relation ("the social worker",
   * "Mum"). `pronoun`: he, she, they, I, we, you. `family`: the family, the children, both parents. `blank`: `[name]`.
   * `unnamed`: nobody in particular ("the school", "professionals", "all", "staff").
   */
  readonly type: 'named' | 'role' | 'pronoun' | 'family' | 'blank' | 'unnamed';
}

/** Why the change in a statement cannot be seen by a stranger. */
export type ChangeFault =
  /** improve, develop, reduce, better … with nothing that pins it down. */
  | 'vague'
  /** A state of mind: understand, be aware of, feel more confident. */
  | 'unobservable'
  /** Attendance, a service or an activity in place of a change. */
  | 'service'
  /** Only that something stops or does not happen. */
  | 'absence'
  /** hopes to, would like to, will try to. */
  | 'wish'
  /** support, monitor, liaise … with no concrete deed behind it. */
  | 'no-deed'
  /** Too few words to say what will be different. */
  | 'too-thin';

export interface Change extends Found {
  /** Base form of the main verb, lower case; '' where there is none. */
  readonly verb: string;
  readonly fault: ChangeFault | undefined;
  /** The word that shows the fault, or the verb: what a message quotes. */
  readonly sign: Found;
  /** Two people who watch would agree: counted, timed, or a plain yes or no. */
  readonly measured: boolean;
}

export interface Amount extends Found {
  /** `end-state`: a plain yes or no ("holds a passport", "the form is sent"). */
  readonly type:
    'count' | 'rate' | 'percent' | 'money' | 'score' | 'clock' | 'duration' | 'range' | 'end-state';
}

export interface Hedge extends Found {
  /**
   * `amount`: regular, some, appropriate. `trigger`: as required, where possible. `access`: access to, opportunities
   * for. `ceiling`: up to 10 hours, in an action.
   */
  readonly type: 'amount' | 'trigger' | 'access' | 'ceiling';
  /** A quantity, a doer or a trigger in the same clause makes it harmless. */
  readonly disarmed: boolean;
}

/** A second change, from whoever it is to where the next deed or the day begins. */
export interface Second extends Found {
  /** It begins with somebody of its own: "and Mum rings the school". */
  readonly hasSubject: boolean;
}

/** What the words of one statement say. Read once, shared by every rule. */
export interface Evidence {
  readonly kind: 'goal' | 'action';
  readonly text: string;
  readonly who: Who | undefined;
  /** The first change is the main one; separate further changes follow. */
  readonly changes: readonly Change[];
  readonly amounts: readonly Amount[];
  readonly times: readonly TimeMention[];
  readonly hedges: readonly Hedge[];
  /** always, never, 100 % of the time: what no child could keep. An action's that lasts for a while is none. */
  readonly absolutes: readonly Found[];
  /** A leap nobody could make ("from 20% … to 100% by next Monday"). */
  readonly leap: Found | undefined;
  /** What no child of the age that the sentence gives could do. */
  readonly tooYoung: Found | undefined;
  /** A skill that the text says the child already has. */
  readonly already: Found | undefined;
  /** What the sentence says against the person who is to do it: away, ill, no interpreter, nobody to help. */
  readonly unable: Found | undefined;
  /** A purpose that serves the service and not the child: "so that the team meets its target". */
  readonly serves: Found | undefined;
  /** The time that sets an end; undefined where nothing is due by it. */
  readonly deadline: TimeMention | undefined;
  /** How often it happens: "every Tuesday", "at breakfast", "at the start of each lesson". */
  readonly rhythm: Span | undefined;
  /** A second change of its own, rolled into the same statement. */
  readonly second: Second | undefined;
  /** Stretches in quotation marks: somebody's own words, exempt from every check. */
  readonly quotes: readonly Span[];
}
