import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { VERSION } from '../../server/src/version.ts';

describe('the version that the command says', () => {
  for (const name of ['package.json', 'server/package.json'])
    it(`is that of ${name}`, () => {
      const text = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
      assert.equal((JSON.parse(text) as { version: string }).version, VERSION);
    });
});
