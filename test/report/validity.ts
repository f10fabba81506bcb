import assert from 'node:assert/strict';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // How the source is laid out is nobody's business but a formatter's.
    'no-trailing-whitespace': 'off',
    // A table that is wider than the screen is moved sideways, so that its box needs a name and a place in the order of keys.
    'prefer-native-element': 'off',
    'no-inline-style': 'off',
    'long-title': 'off',
  },
});

/** Holds a page to the HTML standard and to the rules of access. */
export function assertValid(page: string): void {
  const { results } = validator.validateStringSync(page);
  assert.deepEqual(
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line}: ${message} (${ruleId})`),
    ),
    [],
  );
}

/** The words of a page without its marks and style, one line for each block, for comparing with plain text. */
export const wordsOf = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<\/?(?:p|li|h\d|tr|caption|div|dt|dd|section|article|nav|header|main|text)\b[^>]*>/g, '\n')
    .replace(/<(?:t[dh]|br)\b[^<>]*>/g, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
