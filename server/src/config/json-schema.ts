import * as z from 'zod/mini';
import { settingsSchema } from './schema.ts';
import { RULES } from '../rules/index.ts';

/** A JSON schema as far as it is looked into here. */
interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  anyOf?: Schema[];
  items?: Schema;
}

const HELP: Readonly<Record<string, string>> = {
  extends: 'Presets (recommended, strict, training) or files whose settings come first.',
  rules:
    'How grave each check is: "error", "warning", "hint" or "off", or { "severity": … } with its options.',
  overrides: 'Other settings for the files that fit a pattern.',
  vocabulary: "The council's own words.",
  templates: 'Folders with templates, besides the folder of this file: "../our-templates".',
  baseline: 'A file of findings that are known already, made by smartplan lint --update-baseline.',
  lint: 'When plans are checked while they are written.',
};

/** The settings file as a JSON schema, for completion in editors: from the schema that checks it. */
export function settingsJsonSchema(): string {
  const schema = z.toJSONSchema(settingsSchema) as Schema;
  for (const [name, help] of Object.entries(HELP)) describe(schema.properties?.[name], help);
  describeRules(schema.properties?.['rules']);
  describeRules(schema.properties?.['overrides']?.items?.properties?.['rules']);
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function describe(schema: Schema | undefined, help: string): void {
  if (schema !== undefined) schema.description = help;
}

/** Each check with its title, each option with what it means. */
function describeRules(rules: Schema | undefined): void {
  for (const rule of RULES) {
    const setting = rules?.properties?.[rule.id];
    describe(setting, `${rule.title} (usually ${rule.severity}).`);
    const options = setting?.anyOf?.find((each) => each.properties !== undefined)?.properties;
    for (const [name, { help }] of Object.entries(rule.options ?? {})) describe(options?.[name], help);
  }
}
