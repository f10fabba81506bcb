import fc from 'fast-check';
import { BLOCKS, VOICE_VERBS } from '../../server/src/language/vocabulary.ts';

const LABELS = BLOCKS.flatMap((block) => [
  ...block.labels.map((label) => label.text),
  ...block.fields.flatMap((field) => field.labels),
]);

const NAMES = ['Ivo', 'Mum and Dad', 'Ms Adeyemi', 'the health visitor', '[Name]', 'Zoë', 'Aunt Pat'];

const label = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...LABELS) },
  { weight: 3, arbitrary: fc.constantFrom('Goal', 'Need', 'Action', 'Plan', 'Template', 'Section', 'If') },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('Outcome', 'Section', 'Danger statement', 'Goal'),
        fc.constantFrom('1', 'E1', 'F', 'H2'),
      )
      .map(([words, number]) => `${words} ${number}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VOICE_VERBS))
      .map((words) => words.join(' ')),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Bottom line',
      'Getting up',
      'Lead social worker',
      'Aotl',
      'Gaol',
      'Atcion',
      'Ned',
      'tem',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('7', 'GOAL', 'so  that', 'Carer’s need', 'a b c d e f g h i') },
);

const value = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'Ivo walks to school on his own on 4 days a week by 31 March 2027',
      '31 February 2027',
      'within 10 working days of Placement began',
      'by the next review',
      'every Saturday until 30 June 2027',
      '3 out of 5 times on 2 March 2026',
      'met on 4 May 2026 because he tried',
      'Ms Adeyemi, the health visitor and Mum (Carla)',
      'every goal has Measure, Now, Target, Who and By',
      '[date]',
      '[his / her | their]',
      'prompts',
      'child in need plan',
      '"I like maps | trains."',
      '“Not shut',
      'he said "yes" | and went',
      '7:15 at the latest',
      '🚌 by bus 🏡',
      'cafe\u0301',
      'one\u2028two',
      'zero\u200Bwidth',
    ),
  },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(
        '\0',
        '\t',
        ' ',
        '|',
        ':',
        '"',
        '[',
        ']',
        '#',
        '>',
        '-',
        '\u00A0',
        '\uFEFF',
        '\uFFFD',
        'a',
      ),
      maxLength: 12,
    }),
  },
);

const colon = fc.constantFrom(': ', ': ', ': ', ':', ' :  ', ':\t', ' : ');
const bar = fc.constantFrom(' | ', ' | ', '  |  ', ' |', '\t|\t', '| ', ' \\| ');
const entry = fc.tuple(label, colon, value).map((parts) => parts.join(''));
const indent = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('', '  ', '    ', '      ', '        ') },
  { weight: 1, arbitrary: fc.constantFrom('\t', ' ', '   ', '\u00A0\u00A0', '\uFEFF') },
);

const line = fc.oneof(
  { weight: 10, arbitrary: entry },
  {
    weight: 3,
    arbitrary: fc
      .tuple(entry, fc.array(fc.tuple(bar, entry), { minLength: 1, maxLength: 3 }))
      .map(([first, rest]) => [first, ...rest.flat()].join('')),
  },
  { weight: 3, arbitrary: value },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('- ', '* ', '• ', '– ', '1. ', '2) '), value)
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: value.map((text) => `> ${text}`) },
  { weight: 1, arbitrary: value.map((text) => `# ${text}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '#',
      '>',
      '# allow time-bound/no-deadline: the court decides',
      '# allow nonsense',
    ),
  },
  { weight: 1, arbitrary: label },
  { weight: 2, arbitrary: fc.constant('') },
);

const ends = fc.constantFrom('', '', ' ', '\t ');
const newline = fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', '\r');

/** Text such as people and machines leave in a plan: half of it sound, the rest with everything wrong in it. */
export const planText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '', '\uFEFF'),
    fc.array(
      fc.tuple(indent, line, ends, newline).map((parts) => parts.join('')),
      { maxLength: 24 },
    ),
    fc.constantFrom('', '', 'the end', 'Goal:'),
  )
  .map(([mark, lines, end]) => mark + lines.join('') + end);
