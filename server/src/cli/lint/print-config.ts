import { relative } from 'node:path';
import { activeRules } from '../../config/configuration.ts';
import { RULES } from '../../rules/index.ts';
import { Configurations } from '../configurations.ts';
import { say, type ExitCode } from '../output.ts';

/** Prints the settings that hold for one plan as JSON: every check with how grave it is and its figures. */
export async function printConfig(path: string): Promise<ExitCode> {
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
