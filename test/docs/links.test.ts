import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../../docs/pages.ts';

const FOLDERS = ['docs/', 'samples/'];

/** `[words](address)` and `[words]: address`, outside code. */
const LINKS = /\[[^\][]*\]\(([^()\s]+)\)|^\[[^\][]+\]: (\S+)$/gm;
const CODE = /^```.+?^```$|`[^`\n]*`/gms;

const pages = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => folder + name.replaceAll('\\', '/')),
  ),
];

/** The anchor that a heading gets: `Turning a check off` becomes `turning-a-check-off`. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (text: string): string[] =>
  [...text.replace(CODE, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));

function deadLinks(path: string): string[] {
  const page = new URL(path, ROOT);
  const links = [...readFileSync(page, 'utf8').replace(CODE, '').matchAll(LINKS)];
  return links
    .map(([, inline, reference]) => inline ?? reference ?? '')
    .filter((address) => !/^[a-z]+:/.test(address))
    .filter((address) => {
      const target = new URL(address, page);
      const heading = decodeURIComponent(target.hash.slice(1));
      target.hash = '';
      if (!existsSync(target)) return true;
      return heading !== '' && !anchorsOf(readFileSync(target, 'utf8')).includes(heading);
    });
}

describe('links of the documentation', () => {
  for (const path of pages) {
    it(`lead somewhere in ${path}`, () => {
      assert.deepEqual(deadLinks(path), []);
    });
  }

  it('lead from the README to every part', () => {
    const readme = readFileSync(new URL('README.md', ROOT), 'utf8');
    for (const part of ['docs/language.md', 'docs/json.md', 'docs/rules/README.md', 'CHANGELOG.md'])
      assert.ok(readme.includes(`: ${part}\n`), part);
  });
});
