import { join, relative } from 'node:path';
import { activeRules } from '../../config/configuration.ts';
import { RULES } from '../../rules/index.ts';
import { Configurations } from '../configurations.ts';
import { kindOf } from '../kind-of.ts';
import { Misused, say, type ExitCode } from '../output.ts';

/** Prints the settings that hold for one plan, or for the plans of a folder, as JSON: every check with how grave it is and its figures. */
export async function printConfig(named: string): Promise<ExitCode> {
  const kind = kindOf(named);
  if (kind === undefined && !named.endsWith('.smartplan'))
    throw new Misused(`There is no file or folder called ${named}.`);
  const path = kind === 'folder' ? join(named, 'any.smartplan') : named;
  const configurations = new Configurations();
  const configuration = await configurations.for(path);
  const active = new Map(activeRules(configuration, RULES).map((each) => [each.rule.id, each]));
  const rules = RULES.map(({ id }) => {
    const rule = active.get(id);
    return [id, rule === undefined ? 'off' : { severity: rule.severity, ...rule.options }] as const;
  });
  const shown = {
    settings: here((await configurations.settingsFor(path))?.file),
    baseline: here(await configurations.baselineFor(path)),
    rules: Object.fromEntries(rules),
    vocabulary: configuration.vocabulary,
  };
  process.stdout.write(`${JSON.stringify(shown, undefined, 2)}\n`);
  for (const sentence of configurations.problems) say(sentence);
  return configurations.problems.size > 0 ? 2 : 0;
}

const here = (path: string | undefined): string | null =>
  path === undefined ? null : relative('.', path).replaceAll('\\', '/');
