import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { filledIn, type Facts } from '../../client/src/plan-form.ts';
import { ROOT } from '../../docs/pages.ts';

const snippets = JSON.parse(readFileSync(new URL('syntaxes/snippets.json', ROOT), 'utf8')) as Readonly<
  Record<string, { readonly body: readonly string[] }>
>;
const kinds = Object.entries(snippets).filter(([name]) => name.startsWith('New '));
const filled = (text: string, facts: Facts): string => filledIn({ label: '', description: '', text }, facts);

describe('a new plan', () => {
  it('has what is known in its place, and blanks for the rest', () => {
    const form =
      "Plan: ${1:[Name]}'s plan\n  Child: ${1:[Name]} | Born: ${2:[date of birth]}\n  Started: ${3:[date]}\n";
    assert.equal(
      filled(form, { child: 'Mia', started: '12 October 2026' }),
      "Plan: Mia's plan\n  Child: Mia | Born: ${2:[date of birth]}\n  Started: 12 October 2026\n",
    );
    assert.equal(filled(form, {}), form);
  });

  it('takes every name as it is', () => {
    assert.equal(
      filled('Plan: ${1:[Name]}', { child: String.raw`$& ${'${x}'} \ D'Arcy` }),
      String.raw`Plan: \$& \${x\} \\ D'Arcy`,
    );
  });

  for (const [name, { body }] of kinds)
    it(`can be told the child, the birth and the beginning: ${name}`, () => {
      const text = filled(body.join('\n'), {
        child: 'Mia',
        born: '8 March 2016',
        started: '12 October 2026',
      });
      assert.match(text, /^Plan: Mia's /);
      assert.match(text, /\n {2}Child: Mia \| Born: 8 March 2016\b/);
      assert.equal(text.includes('\n  Started: 12 October 2026\n'), body.join('\n').includes('Started: '));
      assert.doesNotMatch(text, /\[(?:Name|date of birth)\]/);
    });
});
