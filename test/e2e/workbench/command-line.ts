/** What the desktop `code` executable is told, as far as tests of an extension tell it anything. */
export interface CommandLine {
  readonly development: readonly string[];
  readonly tests: string | undefined;
  readonly userData: string | undefined;
  readonly extensions: string | undefined;
  readonly disableExtensions: boolean;
  /** Files and folders to open. */
  readonly open: readonly string[];
  /** Arguments that are answered without a window, handed on as they are: `--install-extension x.vsix`. */
  readonly windowless: readonly string[];
}

const WITH_VALUE = new Set(['install-extension', 'uninstall-extension']);
const WITHOUT_VALUE = new Set(['list-extensions', 'show-versions', 'force', 'version']);
const SETTINGS = new Set([
  'extensionDevelopmentPath',
  'extensionTestsPath',
  'user-data-dir',
  'extensions-dir',
]);

/**
 * Reads the command line of `code`. Options that mean nothing in a browser (`--no-sandbox`,
 * `--skip-welcome`, …) are left out.
 */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const values = new Map<string, string[]>();
  const open: string[] = [];
  const windowless: string[] = [];
  let disableExtensions = false;
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? '';
    const [, name, joined] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
    if (name === undefined) {
      if (!/^-\w$/.test(argument)) open.push(argument);
    } else if (SETTINGS.has(name)) {
      values.set(name, [...(values.get(name) ?? []), joined ?? argv[++index] ?? '']);
    } else if (WITH_VALUE.has(name)) {
      windowless.push(`--${name}`, joined ?? argv[++index] ?? '');
    } else if (WITHOUT_VALUE.has(name)) {
      windowless.push(argument);
    } else if (name === 'disable-extensions') {
      disableExtensions = true;
    }
  }
  const last = (name: string): string | undefined => values.get(name)?.at(-1);
  return {
    development: values.get('extensionDevelopmentPath') ?? [],
    tests: last('extensionTestsPath'),
    userData: last('user-data-dir'),
    extensions: last('extensions-dir'),
    disableExtensions,
    open,
    windowless,
  };
}
