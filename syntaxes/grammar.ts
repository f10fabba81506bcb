import { BLOCKS, VOICE_VERBS } from '../server/src/language/vocabulary.ts';
import { BEHIND_MEETING, DATE_OF, ORDER_WORDS } from '../server/src/language/vocabulary/word-order.ts';

interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly include?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
}

/** A TextMate grammar, as far as this language needs one. */
export interface Grammar {
  readonly name: string;
  readonly scopeName: string;
  readonly patterns: readonly Rule[];
  readonly repository: Readonly<Record<string, Rule>>;
}

const SCOPE = 'text.smartplan';
const COLON = '\\?{0,3}(:)(?=\\s|$)';
const NUMBER = '(?:[ \\t]+(?:[A-Za-z]?\\d{1,3}[a-z]?|[A-Z]))';
/** A label stands first on its line, or after a bar. */
const PLACE = '(?:^|(?<=[ \\t]\\|[ \\t]))[ \\t]*';
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';

const scope = (name: string): string => `${name}.smartplan`;
const named = (...names: string[]): Readonly<Record<string, { readonly name: string }>> =>
  Object.fromEntries(names.map((name, index) => [String(index + 1), { name: scope(name) }]));

/** One pattern for many labels. The longest stands first: `Target outcome` before `Target`. */
function anyOf(labels: Iterable<string>): string {
  const inOrder = [...new Set(labels)].sort((a, b) => b.length - a.length || a.localeCompare(b, 'en'));
  return inOrder
    .map((label) => label.replace(/[()]/g, '\\$&').replaceAll("'", "['’]").replaceAll(' ', '[ \\t]+'))
    .join('|');
}

const blockLabels = (): string[] => BLOCKS.flatMap(({ labels }) => labels.map(({ text }) => text));
/** A label of a meeting with its place in the order before it: `Date of the second core group`. */
const meetingInOrder = (): string => {
  const names = BLOCKS.filter(({ kind }) => kind === 'meeting').flatMap(({ labels }) =>
    labels.map(({ text }) => text),
  );
  return `(?:(?:${DATE_OF})?(?:${ORDER_WORDS}) |${DATE_OF}(?!meeting))(?:${anyOf(names)})(?:${BEHIND_MEETING})?`;
};
const fieldLabels = (): string[] =>
  BLOCKS.flatMap(({ fields }) => fields.flatMap(({ labels, headings }) => [...labels, ...headings]));

/** Builds the grammar that colours a plan, from the one table of words. */
export function grammar(): Grammar {
  const repository: Record<string, Rule> = {
    suppression: {
      name: scope('comment.line.number-sign.allow'),
      match: '^[ \\t]*(#)[ \\t]+(allow)[ \\t]+([\\w-]+/[\\w-]+)[ \\t]*(:)?(.*)$',
      captures: named(
        'punctuation.definition.comment',
        'keyword.other.allow',
        'entity.name.tag.rule',
        'punctuation.separator.label',
        'string.unquoted.reason',
      ),
    },
    comment: {
      name: scope('comment.line.number-sign'),
      match: '^[ \\t]*(#)(?:[ \\t].*)?$',
      captures: named('punctuation.definition.comment'),
    },
    textMark: {
      match: '^[ \\t]*(>)[ \\t](.*)$',
      captures: named('punctuation.definition.text', 'markup.raw.text'),
    },
    voice: {
      match: `${PLACE}([^\\s:|"“#>][^:|"“]{0,60}?[ \\t]+(?:${anyOf(VOICE_VERBS)}))${COLON}`,
      captures: named('entity.name.function.voice', 'punctuation.separator.label'),
    },
    block: {
      match: `${PLACE}((?i:${anyOf(blockLabels())}|${meetingInOrder()}))(${NUMBER})?${COLON}`,
      captures: named('keyword.control.block', 'constant.numeric.number', 'punctuation.separator.label'),
    },
    field: {
      match: `${PLACE}((?i:${anyOf(fieldLabels())}))(${NUMBER})?${COLON}`,
      captures: named('entity.name.type.field', 'constant.numeric.number', 'punctuation.separator.label'),
    },
    heading: {
      match: `${PLACE}([^\\s\\d:|"“#>\\[\\]][^\\s\\d:|"“]*(?:[ \\t]+[^\\s\\d:|"“]+){0,4}${NUMBER}?)${COLON}`,
      captures: named('entity.name.label.heading', 'punctuation.separator.label'),
    },
    listItem: {
      match: '^[ \\t]*([-*•–]|\\d{1,2}\\.)(?=[ \\t])',
      captures: named('punctuation.definition.list.begin'),
    },
    quotation: { name: scope('string.quoted.double'), match: '"[^"]*"|“[^”]*”' },
    blank: {
      name: scope('constant.other.placeholder'),
      match: '\\[(?!(?:sic|x|\\d{4})\\])[^\\[\\]]+\\]',
    },
    bar: { name: scope('punctuation.separator.bar'), match: '(?<=[ \\t])\\|(?=[ \\t])' },
    date: {
      name: scope('constant.numeric.date'),
      match: `\\b\\d{1,2}[ \\t]+(?:${MONTHS})\\b(?:[ \\t]+\\d{4}\\b)?|\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b`,
    },
    amount: { name: scope('constant.numeric.amount'), match: '£?\\b\\d+(?:[.,:]\\d+)*%?' },
  };
  return {
    name: 'SMART Plan',
    scopeName: SCOPE,
    patterns: Object.keys(repository).map((name) => ({ include: `#${name}` })),
    repository,
  };
}

/** The grammar as the file that the editor reads. */
export const grammarFile = (): string =>
  `${JSON.stringify({ $comment: 'Made from the vocabulary by syntaxes/generate.ts.', ...grammar() }, null, 2)}\n`;
