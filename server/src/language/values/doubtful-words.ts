import {
  Blank,
  Clock,
  Comma,
  Dash,
  Figure,
  FigureDate,
  IsoDate,
  Kind,
  Other,
  retype,
  WordToken,
} from './time-tokens.ts';
import type { IToken, TokenType } from 'chevrotain';

/** Names and ordinary words among the months: May, April and June are people, `march` is a walk. */
const NAMES = new Set([
  'may',
  'march',
  'mar',
  'april',
  'june',
  'jan',
  'august',
  'summer',
  'autumn',
  'winter',
  'spring',
]);
/** Ordinary words among the short weekdays. */
const SHORT_DAYS = new Set(['sat', 'sun', 'wed', 'weds', 'mon', 'fri']);

/** After these a month, a season or a weekday is one, whatever else its name may be. */
const BEFORE: ReadonlySet<TokenType> = new Set([Kind.preposition, Kind.which, Kind.edge, Kind.of, Kind.per]);
const BEFORE_ARTICLES: ReadonlySet<TokenType> = new Set([...BEFORE, Kind.article, Kind.owner]);
const NUMBERS: ReadonlySet<TokenType> = new Set([Figure, Kind.ordinal]);
const JOINS: ReadonlySet<TokenType> = new Set([Kind.and, Kind.to, Kind.or, Comma, Dash]);

/** Settles words that are a time only in company: a month or a season that can be a name, `sat`, `3.30`. */
export function settle(tokens: readonly IToken[]): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    const type = token.tokenType;
    if (type === Figure) {
      if (isBareClock(tokens, i)) retype(token, Clock);
    } else if (type === Other) {
      if (isDayAndMonth(tokens, i)) retype(token, FigureDate);
    } else if (type === Kind.month || type === Kind.season || type === Kind.weekday) {
      if (!isTime(tokens, i)) retype(token, WordToken);
    }
  }
}

function isTime(tokens: readonly IToken[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  const word = token.image.toLowerCase();
  const [before, after] = [tokens[i - 1]?.tokenType, tokens[i + 1]?.tokenType];
  if (tokens.length === 1) return true;
  if (token.tokenType === Kind.weekday) {
    if (!SHORT_DAYS.has(word)) return true;
    const joined = (type: TokenType | undefined, far: TokenType | undefined): boolean =>
      type === Kind.weekday || (type !== undefined && JOINS.has(type) && far === Kind.weekday);
    return (
      joined(before, tokens[i - 2]?.tokenType) ||
      joined(after, tokens[i + 2]?.tokenType) ||
      (isCapital(token) &&
        ((before !== undefined && BEFORE.has(before)) ||
          isNumber(after) ||
          after === Clock ||
          (after === Comma && isNumber(tokens[i + 2]?.tokenType))))
    );
  }
  if (!NAMES.has(word)) return true;
  const dashed = before === Dash && after === Dash && isNumber(tokens[i - 2]?.tokenType);
  const numbered = isNumber(before) || isNumber(after) || dashed;
  if (token.tokenType === Kind.season && namesThing(tokens, i)) return false;
  if (token.tokenType === Kind.season)
    return (before !== undefined && BEFORE_ARTICLES.has(before)) || isNumber(after) || after === Kind.term;
  if (numbered || (before === Kind.of && isNumber(tokens[i - 2]?.tokenType))) return true;
  if (!isCapital(token)) return false;
  if (before !== undefined && BEFORE.has(before)) return !isActing(tokens[i + 1]);
  if (before !== undefined && JOINS.has(before)) return tokens[i - 2]?.tokenType === Kind.month;
  return after !== undefined && JOINS.has(after) && tokens[i + 2]?.tokenType === Kind.month && !!before;
}

/** Events and things that go by a season: "sings in the spring concert" says what it is, and not when. */
const THINGS =
  /^(?:concerts?|fairs?|fayres?|shows?|plays?|productions?|performances?|galas?|leagues?|camps?|clubs?|schemes?|schools?|reading|challenges?|proms?|balls?|trips?|festivals?|f[eê]tes?|part(?:y|ies)|parades?|services?|sales?|coats?|clothes|clothing|uniforms?|boots|clean|cleaning|sports?|tournaments?|match(?:es)?|recitals?|carnivals?|games|programmes?|courses?|jobs?|projects?|timetables?|menus?|born)$/i;
const DUE = new Set(['by', 'before', 'until', 'till']);

/** Whether a season only names the thing behind it; "by the summer fair" is a time all the same. */
function namesThing(tokens: readonly IToken[], i: number): boolean {
  if (!THINGS.test(tokens[i + 1]?.image ?? '')) return false;
  const [before, far] = [tokens[i - 1], tokens[i - 2]];
  return !DUE.has(before?.image.toLowerCase() ?? '') && !DUE.has(far?.image.toLowerCase() ?? '');
}

function isNumber(type: TokenType | undefined): boolean {
  return type !== undefined && (NUMBERS.has(type) || type === Blank);
}

function isCapital(token: IToken): boolean {
  const first = token.image.charCodeAt(0);
  return first >= 65 && first <= 90;
}

const DEEDS = new Set(['is', 'will', 'has', 'was', 'can', 'to', 'goes', 'says', 'turns', 'starts']);

/** The word after a name: "once June is in her own room". */
function isActing(token: IToken | undefined): boolean {
  return token !== undefined && DEEDS.has(token.image.toLowerCase());
}

const CLOCK_BEFORE = new Set(['at', 'from', 'until', 'till', 'to', 'by', 'before']);

/** `at 3.30`, `Mon & Thurs 3.30`. */
function isBareClock(tokens: readonly IToken[], i: number): boolean {
  const image = tokens[i]?.image ?? '';
  const before = tokens[i - 1];
  if (!/^\d{1,2}\.[0-5]\d$/.test(image) || before === undefined) return false;
  const next = tokens[i + 1]?.tokenType;
  if (next === Kind.unit || next === FigureDate || next === IsoDate || next === Kind.times) return false;
  return (
    before.tokenType === Kind.weekday ||
    CLOCK_BEFORE.has(before.image.toLowerCase()) ||
    before.tokenType === Clock
  );
}

/** Behind a figure they say what it counts. */
const COUNTED: ReadonlySet<TokenType> = new Set([Kind.of, Kind.unit, Kind.times, WordToken]);
const DAY_BEFORE = new Set(['by', 'on', 'before', 'until', 'till', 'from', 'since', 'after']);

/** `by 22/5`, `ends on 3/4`: a day and a month; but `on 7/10 visits`, `3/4 of the time`. */
function isDayAndMonth(tokens: readonly IToken[], i: number): boolean {
  const [, day = 0, month = 0] = /^(\d{1,2})\/(\d{1,2})$/.exec(tokens[i]?.image ?? '')?.map(Number) ?? [];
  if (day < 1 || day > 31 || month < 1 || month > 12) return false;
  const next = tokens[i + 1];
  const counted =
    next !== undefined && COUNTED.has(next.tokenType) && (next.tokenType !== WordToken || !isCapital(next));
  return !counted && DAY_BEFORE.has(tokens[i - 1]?.image.toLowerCase() ?? '');
}
