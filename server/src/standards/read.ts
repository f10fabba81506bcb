import { Lexer } from 'chevrotain';
import { memo } from '../language/values/memo.ts';
import type { Slip } from '../language/values/value.ts';
import { exampleLike } from './example.ts';
import { FORMS, type FormName } from './forms.ts';
import { StandardParser, type Sentence } from './grammar.ts';
import { withAgeInFront } from './age-in-front.ts';
import { inUsualWords } from './other-words.ts';
import type { Standard } from './standard.ts';
import { TOKENS, Word } from './tokens.ts';

let lexer: Lexer | undefined;
let parser: StandardParser | undefined;

/** A sentence as far as it can be read, half-typed ones too. */
export function readSentence(words: string): Sentence {
  lexer ??= new Lexer([...TOKENS], {
    ensureOptimizations: true,
    skipValidations: true,
    positionTracking: 'onlyOffset',
  });
  parser ??= new StandardParser();
  return parser.read(words, lexer.tokenize(words).tokens);
}

/** What a sentence asks for; one slip where it is not understood, with an example that is. */
export const readStandard: (text: string) => {
  readonly value: Standard | undefined;
  readonly slip: Slip | undefined;
} = memo((text) => {
  const words = text.trimEnd().replace(/\.$/, '');
  const aged = withAgeInFront(words);
  if (aged !== undefined) {
    const { value } = readStandard(aged);
    if (value !== undefined) return { value, slip: undefined };
  }
  const sentence = readSentence(words);
  if (sentence.standard !== undefined) return { value: sentence.standard, slip: undefined };
  for (const usual of inUsualWords(words)) {
    const { standard } = readSentence(usual);
    if (standard !== undefined) return { value: standard, slip: undefined };
  }
  return { value: undefined, slip: slipOf(words, sentence) };
}, 2000);

/** Builds the words and the grammar with all of chevrotain's own checks; for a test. */
export function checkStandardGrammar(): unknown {
  return [new Lexer([...TOKENS], { ensureOptimizations: true }), new StandardParser(false)];
}

function slipOf(text: string, { form, faults, stuckAt }: Sentence): Slip {
  const rule = 'plan/standard-not-understood';
  const example = exampleLike(text, form, stuckAt !== undefined && stuckAt >= text.length);
  // An example that would not be understood itself helps nobody.
  const like = `Write it like this: ‘${readSentence(example).standard === undefined ? FORMS[form ?? 'has'].example : example}’.`;
  const whole = { rule, start: 0, end: text.length };
  const fault = faults.find((each) => stuckAt === undefined || each.start < stuckAt);
  if (fault !== undefined) {
    const { start, end, message, replacement } = fault;
    return replacement === undefined
      ? { rule, start, end, message: `${message} ${like}` }
      : { rule, start, end, message, replacement };
  }
  if (text.trim() === '') return { ...whole, message: `The sentence is still to be written. ${like}` };
  if (stuckAt !== undefined && stuckAt >= text.length && stopsEarly(text, form))
    return { ...whole, message: `The sentence stops before it is whole. ${like}` };
  const [word = ''] = /^[^\s,;]*/.exec(text.slice(stuckAt ?? 0)) ?? [];
  const where =
    stuckAt === undefined || stuckAt === 0 || word === ''
      ? 'It is in words that are not known here.'
      : `The words from ‘${word}’ on do not fit.`;
  return { ...whole, message: `${where} ${like}` };
}

/** Whether more has to come. "A goal about school" is whole, in words that are not known. */
const stopsEarly = (text: string, form: FormName | undefined): boolean =>
  endsInTheMiddle(text) || (form !== undefined && !(BY_ARTICLE.has(form) && /\S \S+ \S/.test(text)));

/** Forms that an article alone begins, whatever stands behind it. */
const BY_ARTICLE: ReadonlySet<FormName> = new Set(['areas', 'named']);

/** Whether the last word or sign is one after which something has to come: "every", "within", a comma. */
const endsInTheMiddle = (text: string): boolean => lexer?.tokenize(text).tokens.at(-1)?.tokenType !== Word;
