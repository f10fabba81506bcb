import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { PRESETS } from '../../server/src/config/presets.ts';
import { settingsSchema } from '../../server/src/config/schema.ts';
import { readSettings } from '../../server/src/config/settings.ts';
import { ROOT } from '../../docs/pages.ts';

const page = readFileSync(new URL('docs/settings.md', ROOT), 'utf8');

describe('the page of settings', () => {
  it('shows settings that are right', () => {
    const example = /^```json\n(.*?)^```$/ms.exec(page)?.[1] ?? '';
    assert.deepEqual(readSettings('smartplan.config.json', example).problems, []);
  });

  it('names every setting and every preset', () => {
    const names = [
      ...Object.keys(settingsSchema.shape).filter((name) => name !== '$schema'),
      ...Object.keys(PRESETS),
    ];
    for (const name of names) assert.ok(page.includes(`\`${name}\``), name);
  });
});
