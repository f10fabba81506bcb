import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { print } from '../../server/src/language/print.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { BLOCKS } from '../../server/src/language/vocabulary.ts';
import { coloured } from './tokens.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = JSON.parse(
  readFileSync(new URL('../../syntaxes/snippets.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Snippet>>;

/** The plan that stands there before anything is typed. */
function untouched({ body }: Snippet): string {
  let text = body.join('\n');
  for (let before = ''; before !== text;) {
    before = text;
    text = text
      .replaceAll(/\$\{\d+:([^${}]*)\}/g, '$1')
      .replaceAll(/\$\{\d+\|([^,|}]*)(?:,[^|}]*)?\|\}/g, '$1');
  }
  return text.replaceAll('$0', '');
}

const KINDS = [
  'early help plan',
  'child in need plan',
  'child protection plan',
  'care plan',
  'placement plan',
  'personal education plan',
  'health plan',
  'pathway plan',
  'EHC plan',
  'adoption plan',
  'permanence plan',
  'special guardianship support plan',
  'transition plan',
];

/** Headings that the language leaves to the writer; most name who holds the plan. */
const OWN = new Set([
  'Bedtime',
  'Designated teacher',
  'First plan',
  'Food',
  'Independent reviewing officer',
  'Lead professional',
  'Lead social worker',
  'Leaving care status',
  "Looked after children's nurse",
  'Personal adviser',
  'Plan beside it',
  'School run',
  'Social worker',
  'Special guardian',
  'Transition worker',
]);

describe('snippets', () => {
  for (const kind of KINDS) {
    it(`begin a new ${kind}`, () => {
      const snippet = snippets[`New ${kind}`]!;
      assert.equal(snippet.prefix, kind);
      const text = untouched(snippet);
      assert.match(text, /^Plan: \[Name\]'s [\w ,]+\n/);
      const begins = kind === 'EHC plan' ? 'Plan finalised: ' : 'Started: ';
      for (const line of [`Kind: ${kind}`, 'Child: ', begins, 'Review: ', '[Name] says: "']) {
        assert.ok(text.includes(`\n  ${line}`), line);
      }
      for (const line of ['Measure: ', 'Now: ', 'Target: ', 'Who: ', 'By: ', 'So that: ']) {
        assert.match(text, new RegExp(`\\n {6}${line}`));
      }
    });
  }

  it('write a whole goal, with every letter of SMART', () => {
    const goal = BLOCKS.find(({ kind }) => kind === 'goal')!;
    const text = untouched(snippets['Goal']!);
    const letters = goal.fields
      .filter(({ labels }) => text.includes(`\n  ${labels[0]!}: `))
      .flatMap(({ letter }) => letter ?? []);
    // What makes a goal specific is its own sentence.
    assert.deepEqual([...new Set(letters)].sort(), ['A', 'M', 'R', 'T']);
  });

  it('use only labels that the language knows, and a few headings of their own', () => {
    for (const snippet of Object.values(snippets)) {
      for (const piece of coloured(untouched(snippet))) {
        const [words, scope] = piece.split(' → ');
        if (scope === 'entity.name.label.heading') assert.ok(OWN.has(words!), words);
      }
    }
  });

  it('are in the shape that the formatter gives, with nothing in the wrong place', () => {
    for (const [name, snippet] of Object.entries(snippets)) {
      const text = untouched(snippet);
      const document = readDocument(text);
      assert.equal(print(document).trimEnd(), text.trimEnd(), name);
      assert.deepEqual(document.problems, [], name);
    }
  });

  it('leave no stop of their own behind', () => {
    for (const [name, snippet] of Object.entries(snippets))
      assert.doesNotMatch(untouched(snippet), /[$}]/, name);
  });
});
