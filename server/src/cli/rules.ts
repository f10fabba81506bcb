import { RULES } from '../rules/index.ts';
import { readOptions } from './options.ts';
import { Misused, style, type ExitCode } from './output.ts';

export const RULES_HELP = `smartplan rules

Lists every check by theme, with how grave it is and the letter of SMART it costs.`;

/** Prints every rule, by theme. */
export function listRules(args: string[]): ExitCode {
  const [more] = readOptions(args, {}).positionals;
  if (more !== undefined)
    throw new Misused(
      `smartplan rules lists every check and takes nothing after it. About one check: smartplan explain ${more}`,
    );
  let theme = '';
  const lines: string[] = [];
  for (const rule of RULES) {
    const [own = ''] = rule.id.split('/');
    if (own !== theme) lines.push(`${lines.length === 0 ? '' : '\n'}${style('bold', own)}`);
    theme = own;
    lines.push(`  ${rule.id.padEnd(34)} ${rule.severity.padEnd(8)} ${rule.letter ?? ' '}  ${rule.title}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
