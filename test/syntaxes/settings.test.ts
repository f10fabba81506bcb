import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RULES } from '../../server/src/rules/index.ts';
import { settingsJsonSchema } from '../../server/src/config/json-schema.ts';

describe('help while settings are written', () => {
  it('comes from the schema that checks them, as it is today (npm run build writes it anew)', () => {
    const onDisk = readFileSync(new URL('../../syntaxes/settings.schema.json', import.meta.url), 'utf8');
    assert.equal(onDisk, settingsJsonSchema());
  });

  it('names every check with its title', () => {
    const schema = JSON.parse(settingsJsonSchema()) as {
      properties: { rules: { properties: Record<string, { description: string }> } };
    };
    for (const rule of RULES)
      assert.match(
        schema.properties.rules.properties[rule.id]?.description ?? '',
        new RegExp(`\\(usually ${rule.severity}\\)\\.$`),
      );
  });

  it('belongs to the settings file', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      contributes: { jsonValidation: unknown };
    };
    assert.deepEqual(manifest.contributes.jsonValidation, [
      { fileMatch: 'smartplan.config.json', url: './syntaxes/settings.schema.json' },
    ]);
  });
});
