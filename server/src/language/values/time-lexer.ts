import { Lexer } from 'chevrotain';
import { Ampersand, Figure, FigureOrdinal, Kind, Other, retype, SHAPES, WordToken } from './time-tokens.ts';
import type { IToken } from 'chevrotain';
import { settle } from './doubtful-words.ts';
import { timeWord } from './time-words.ts';

let lexer: Lexer | undefined;

/**
 * The words of a text as the grammar of time knows them. Every text is taken whole: what is no word about time
 * becomes a plain token.
 */
export function lexTime(text: string): IToken[] {
  lexer ??= new Lexer([...SHAPES], {
    ensureOptimizations: true,
    skipValidations: true,
    positionTracking: 'onlyOffset',
  });
  const tokens: IToken[] = lexer.tokenize(text).tokens;
  let doubtful = false;
  let before = '';
  for (const token of tokens) {
    const type = token.tokenType;
    if (type === WordToken) {
      const word = timeWord(token.image.toLowerCase());
      // "at school on time each day": no number of times.
      if (word?.kind === 'times' && (before === 'on' || isOwnTime(token.image, before))) readCode(token);
      else if (word !== undefined && isOtherThing(token, text)) readCode(token);
      else if (word?.kind === 'weekday' && /^good$/i.test(before)) retype(token, Kind.holiday, 'good friday');
      else if (word !== undefined) {
        retype(token, Kind[word.kind], word.value);
        doubtful ||= word.kind === 'month' || word.kind === 'weekday' || word.kind === 'season';
      } else if (/^core$/i.test(before) && /^groups?$/i.test(token.image))
        retype(token, Kind.meeting, 'group');
      else readCode(token);
    } else if (type === Figure) {
      token.payload = figure(token.image);
      doubtful ||= token.image.includes('.');
    } else if (type === FigureOrdinal) retype(token, Kind.ordinal, parseInt(token.image, 10));
    else if (type === Ampersand) retype(token, Kind.and, 'and');
    else if (type === Other) doubtful ||= token.image.includes('/');
    before = token.image;
  }
  if (doubtful) settle(tokens);
  return AND_A_HALF.test(text) ? withHalves(text, tokens) : tokens;
}

const AND_A_HALF = /\band a half\b/i;

/** "17 and a half" is one figure. */
function withHalves(text: string, tokens: readonly IToken[]): IToken[] {
  const joined: IToken[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const [number, and, article, half, next] = tokens.slice(i, i + 5);
    const isHalf =
      (number?.tokenType === Figure || number?.tokenType === Kind.count) &&
      and?.tokenType === Kind.and &&
      article?.tokenType === Kind.article &&
      half?.tokenType === Kind.half &&
      next?.tokenType !== Kind.term;
    if (number === undefined) break;
    joined.push(number);
    if (!isHalf) continue;
    number.image = text.slice(number.startOffset, half.startOffset + half.image.length);
    retype(number, Figure, Number(number.payload) + 0.5);
    i += 3;
  }
  return joined;
}

/** "a hearing test" is no hearing, and "the annual review" one meeting. */
function isOtherThing({ image, startOffset }: IToken, text: string): boolean {
  if (!/^(?:hearing|annual)$/i.test(image)) return false;
  const behind = text.slice(startOffset + image.length, startOffset + image.length + 12);
  return /^h/i.test(image)
    ? /^ (?:tests?|aids?|loss|checks?|assess|screen|impair)/i.test(behind)
    : /^ (?:review|meeting|confer)/i.test(behind);
}

/** "screen time every evening", "story time": a thing with a name of its own, and not how many times. */
const isOwnTime = (image: string, before: string): boolean =>
  image.toLowerCase() === 'time' &&
  /^[a-z]{3,}$/i.test(before) &&
  timeWord(before.toLowerCase()) === undefined;

function figure(image: string): number {
  const half = image.endsWith('½');
  return Number((half ? image.slice(0, -1) : image).replaceAll(',', '') || '0') + (half ? 0.5 : 0);
}

/** `KS2` is a key stage, `Y10` a year group and `Q1` a quarter; other letters with figures are names of something. */
function readCode(token: IToken): void {
  const last = token.image.charCodeAt(token.image.length - 1);
  if (last < 48 || last > 57) return;
  const parts = /^(ks|yrs?|[yq])(\d{1,2})$/i.exec(token.image);
  if (parts === null) return;
  const number = Number(parts[2]);
  const letters = parts[1]?.toLowerCase();
  if (letters === 'ks') retype(token, Kind.key, number);
  else if (letters === 'q') {
    if (number >= 1 && number <= 4) retype(token, Kind.quarter, number);
  } else retype(token, Kind.reception, number);
}
