import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { ROOT } from './vsix.ts';

interface Drawing {
  readonly rows: () => Buffer;
}

describe('the icon', () => {
  it('is what client/icons/draw.mjs draws, 128 pixels wide and high', async () => {
    const icons = path.join(ROOT, 'client/icons');
    const { rows } = (await import(pathToFileURL(path.join(icons, 'draw.mjs')).href)) as Drawing;
    const png = readFileSync(path.join(icons, 'icon.png'));
    assert.equal(png.readUInt32BE(16), 128);
    assert.equal(png.readUInt32BE(20), 128);
    const data = png.indexOf('IDAT');
    const picture = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
    assert.ok(picture.equals(rows()), 'run node client/icons/draw.mjs');
  });
});
