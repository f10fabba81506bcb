import { createToken, EmbeddedActionsParser, Lexer } from 'chevrotain';
import { lettersBetween } from '../first-letters.ts';
import { stateIn, STATUSES, type StatusOwner } from '../statuses.ts';
import type { Span } from '../tree.ts';
import { memo } from './memo.ts';
import { readDate } from './date.ts';
import type { Deadline } from './time.ts';
import type { Reading, Slip } from './value.ts';

/** `agreed on 20 April 2026 because …` as written; offsets count from the start of the value's text. */
export interface StatusValue extends Span {
  /** One state of the block's own list. */
  readonly state: string;
  readonly on: Deadline | undefined;
  readonly because: string | undefined;
}

const Piece = createToken({ name: 'Piece', pattern: Lexer.NA });
const Space = createToken({ name: 'Space', pattern: /\s+/, group: Lexer.SKIPPED });
const Word = createToken({
  name: 'Word',
  pattern: /[!-\uffff]\S*/,
  start_chars_hint: lettersBetween(0x21, 0xffff),
  categories: Piece,
});
const Control = createToken({ name: 'Control', pattern: /[\0-\x1f]/, categories: Piece });
const because = createToken({ name: 'Because', pattern: /because\b/i, longer_alt: Word });
const on = createToken({ name: 'On', pattern: /on\b/i, longer_alt: Word, categories: Piece });
const by = createToken({ name: 'By', pattern: /(?:by|for)\b/i, longer_alt: Word, categories: Piece });

const TOKENS = [Space, because, on, by, Word, Control, Piece];

interface Parts {
  readonly stateEnd: number;
  readonly date: Span | undefined;
  readonly because: Span | undefined;
}

/** `status := state (on date)? (by …)? (because …)?` */
class StatusParser extends EmbeddedActionsParser {
  readonly status: () => Parts;
  private readonly lexer = new Lexer(TOKENS.slice(0, -1), {
    ensureOptimizations: true,
    skipValidations: true,
    positionTracking: 'onlyOffset',
  });

  constructor(skipValidations: boolean) {
    super(TOKENS, { maxLookahead: 1, recoveryEnabled: false, skipValidations });
    const words = this.RULE('words', (): Span => {
      let start = -1;
      let end = 0;
      this.MANY({
        GATE: () => this.LA(1).tokenType !== on && this.LA(1).tokenType !== by,
        DEF: () => {
          const piece = this.CONSUME(Piece);
          if (start < 0) start = piece.startOffset;
          end = piece.startOffset + piece.image.length;
        },
      });
      return { start: Math.max(0, start), end };
    });
    this.status = this.RULE('status', (): Parts => {
      const state = this.SUBRULE(words);
      let date: Span | undefined;
      let reason: Span | undefined;
      this.MANY(() => {
        this.OR([
          {
            GATE: () => this.LA(1).tokenType === on,
            ALT: () => {
              this.CONSUME(on);
              date = this.SUBRULE2(words);
            },
          },
          {
            ALT: () => {
              this.CONSUME(Piece);
              this.SUBRULE3(words);
            },
          },
          {
            ALT: () => {
              this.CONSUME(because);
              reason = this.SUBRULE4(words);
            },
          },
        ]);
      });
      return { stateEnd: this.ACTION(() => state.end), date, because: reason };
    });
    this.performSelfAnalysis();
  }

  read(text: string): Parts {
    this.input = this.lexer.tokenize(text).tokens;
    return this.status();
  }
}

let parser: StatusParser | undefined;

function read(text: string, owner: StatusOwner): Reading<StatusValue> {
  parser ??= new StatusParser(true);
  const parts = parser.read(text);
  const words = text
    .slice(0, parts.stateEnd)
    .toLowerCase()
    .replace(/[,.;]$/, '')
    .trim();
  const said = stateIn(text, owner);
  if (said === undefined) {
    if (words === '' || words.startsWith('[')) return { value: undefined, slips: [] };
    return { value: undefined, slips: [unknown(text, parts.stateEnd, STATUSES[owner])] };
  }
  const { state } = said;
  const day = parts.date ?? dayBehind(text, said.length);
  const date =
    day === undefined ? undefined : readDate(text.slice(day.start, day.end).replace(/[,.;)]$/, ''));
  const slips = (date?.slips ?? []).map((slip) => ({
    ...slip,
    start: slip.start + (day?.start ?? 0),
    end: slip.end + (day?.start ?? 0),
  }));
  const reason = parts.because === undefined ? undefined : text.slice(parts.because.start, parts.because.end);
  return { value: { start: 0, end: text.length, state, on: date?.value, because: reason }, slips };
}

/** `Completed 15/10/2026`, `done (15 October 2026)`: the day without its "on". */
function dayBehind(text: string, stateEnd: number): Span | undefined {
  const [before = ''] = /^[\s,;:.(–—-]*(?:on\s)?/i.exec(text.slice(stateEnd)) ?? [];
  const start = stateEnd + before.length;
  const [words] = DAY.exec(text.slice(start)) ?? [];
  return before === '' || words === undefined ? undefined : { start, end: start + words.length };
}

const DAY =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? \d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{4})(?![\p{L}\p{N}])/iu;

const unknown = (text: string, end: number, states: readonly string[]): Slip => ({
  rule: 'plan/unknown-value',
  start: 0,
  end,
  message: `‘${text.slice(0, end)}’ is not a status used here. Write one of: ${states.join(', ')}; then "on" and the date.`,
});

const readers: Readonly<Record<StatusOwner, (text: string) => Reading<StatusValue>>> = {
  plan: memo((text) => read(text, 'plan')),
  goal: memo((text) => read(text, 'goal')),
  action: memo((text) => read(text, 'action')),
};

/** Reads `Status: met on 4 May 2026 because …` with the list of states of its block. */
export const readStatus = (text: string, owner: StatusOwner): Reading<StatusValue> => readers[owner](text);

/** Builds the grammar with all of chevrotain's own checks; for a test. */
export const checkStatusGrammar = (): unknown => new StatusParser(false);
