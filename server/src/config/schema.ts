import * as z from 'zod/mini';
import { RULES } from '../rules/index.ts';
import type { Rule, Severity } from '../rules/rule.ts';

const SEVERITIES = ['error', 'warning', 'hint', 'off'] as const;

const severity = z.enum(SEVERITIES);

/**
 * `"off"`, or a severity and the rule's own options: `{ "severity": "warning", "most": 6 }`. An option that is left
 * out keeps its usual value.
 */
const ruleSetting = ({ options = {} }: Rule) =>
  z.union([severity, z.strictObject({ severity: z.optional(severity), ...figures(options) })]);

const figures = (options: NonNullable<Rule['options']>) =>
  Object.fromEntries(
    Object.entries(options).map(([name, { least }]) => [name, z.optional(z.int().check(z.minimum(least)))]),
  );

const rules = z.strictObject(
  Object.fromEntries(RULES.map((rule) => [rule.id, z.optional(ruleSetting(rule))])),
);

const words = z.array(z.string().check(z.minLength(1)));

/** What `smartplan.config.json` may say. */
export const settingsSchema = z.strictObject({
  $schema: z.optional(z.string()),
  extends: z.optional(z.union([z.string(), z.array(z.string())])),
  rules: z.optional(rules),
  overrides: z.optional(z.array(z.strictObject({ files: z.union([z.string(), words]), rules }))),
  vocabulary: z.optional(
    z.strictObject({
      areas: z.optional(words),
      ladder: z.optional(z.array(z.string()).check(z.minLength(2))),
      roles: z.optional(words),
      words: z.optional(words),
      interventions: z.optional(words),
    }),
  ),
  templates: z.optional(z.union([z.string().check(z.minLength(1)), words])),
  baseline: z.optional(z.string().check(z.minLength(1))),
  lint: z.optional(z.strictObject({ run: z.optional(z.enum(['onType', 'onSave'])) })),
});

/** The settings of one file, before what it extends is added. */
export type Settings = z.output<typeof settingsSchema>;

/** One rule as written in the settings. */
export type WrittenRule =
  Severity | 'off' | { readonly severity?: Severity | 'off' | undefined; readonly [option: string]: unknown };
