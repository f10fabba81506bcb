import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { generatedPages, ROOT, RULES_FOLDER } from '../../docs/pages.ts';

const STALE = 'run npm run docs';

describe('pages written from the code', () => {
  let pages: ReadonlyMap<string, string>;
  before(async () => {
    pages = await generatedPages();
  });

  it('say what the code says', () => {
    for (const [path, text] of pages) {
      const file = new URL(path, ROOT);
      assert.ok(existsSync(file), `${path} is missing: ${STALE}`);
      assert.equal(readFileSync(file, 'utf8'), text, `${path} is stale: ${STALE}`);
    }
  });

  it('are there for no rule that is gone', () => {
    const found = readdirSync(new URL(RULES_FOLDER, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => RULES_FOLDER + name.replaceAll('\\', '/'));
    const expected = [...pages.keys()].filter((path) => path.startsWith(RULES_FOLDER));
    assert.deepEqual(found.sort(), expected.sort(), STALE);
  });
});
