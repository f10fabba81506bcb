import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runFolder } from '../mocha.ts';

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** An editor, and how to see that it can be used. */
interface Editor {
  readonly name: string;
  readonly test: string;
  /** Each is tried by itself: what an editor brings today was a package of its own before. */
  readonly packages: readonly string[];
  readonly check: readonly [string, ...string[]];
}

const EDITORS: readonly Editor[] = [
  { name: 'Neovim', test: 'neovim.test.ts', packages: ['neovim'], check: ['nvim', '--version'] },
  {
    name: 'Emacs with eglot',
    test: 'emacs.test.ts',
    packages: ['emacs-nox', 'elpa-eglot'],
    check: ['emacs', '--batch', '--eval', "(progn (package-initialize) (require 'eglot))"],
  },
];

const isThere = ({ check: [command, ...args] }: Editor): boolean => spawnSync(command, args).status === 0;

/** Installs an editor from Debian's or Ubuntu's packages, where this may be done without asking anybody. */
function install({ name, packages }: Editor): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  console.log(`Installing ${name} for the tests (once) …`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  for (const each of packages)
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', each], { stdio: 'ignore' });
}

for (const editor of EDITORS) {
  if (!isThere(editor)) install(editor);
  if (isThere(editor)) await runFolder(at('../../..'), at('.'), editor.test);
  else
    console.log(
      `${editor.name} is not on this machine and could not be installed, so nothing was tested in it. On Debian or Ubuntu: apt-get install ${editor.packages.join(' ')}`,
    );
}
