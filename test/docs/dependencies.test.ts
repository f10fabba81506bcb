import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ROOT } from '../../docs/pages.ts';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const MANIFESTS = ['package.json', 'server/package.json', 'client/package.json'];

describe('the page of dependencies', () => {
  it('says of each one why it is there, and of no other', () => {
    const used = MANIFESTS.flatMap((path) => {
      const manifest = JSON.parse(readFileSync(new URL(path, ROOT), 'utf8')) as Manifest;
      return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    });
    const page = readFileSync(new URL('docs/decisions/dependencies.md', ROOT), 'utf8');
    const named = [...page.matchAll(/^\| ([@a-z][\w@/-]*) +\|/gm)].map(([, name = '']) => name);
    assert.deepEqual(named.filter((name) => name !== 'package').sort(), [...new Set(used)].sort());
  });
});
