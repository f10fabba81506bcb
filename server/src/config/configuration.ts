import { NO_WORDS, type Vocabulary } from '../language/own-words.ts';
import type { Rule, Severity } from '../rules/rule.ts';

/** What a council may set for one rule: a severity, `off`, or options with either. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, number>>;
}

/** The settings that editor, workspace and command line share. */
export interface Configuration {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly vocabulary: Vocabulary;
}

/** Every rule as it comes. */
export const DEFAULTS: Configuration = { rules: {}, vocabulary: NO_WORDS };

/** A rule with the severity and the options that hold for it; undefined where it is switched off. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, number>>;
}

const active = new WeakMap<Configuration, readonly ActiveRule[]>();

/** The rules that a configuration leaves on. Worked out once for each configuration. */
export function activeRules(configuration: Configuration, rules: readonly Rule[]): readonly ActiveRule[] {
  let known = active.get(configuration);
  if (known === undefined)
    active.set(
      configuration,
      (known = rules.flatMap((rule) => activate(rule, configuration.rules[rule.id]))),
    );
  return known;
}

function activate(rule: Rule, setting: RuleSetting | undefined): ActiveRule[] {
  const severity = setting?.severity ?? rule.severity;
  if (severity === 'off') return [];
  const options = Object.entries(rule.options ?? {}).map(
    ([name, { usual }]) => [name, setting?.options?.[name] ?? usual] as const,
  );
  return [{ rule, severity, options: Object.fromEntries(options) }];
}
