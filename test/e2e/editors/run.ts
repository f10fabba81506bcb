import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runFolder } from '../mocha.ts';

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const isThere = (): boolean => spawnSync('nvim', ['--version']).status === 0;

/** Installs Neovim from Debian's or Ubuntu's packages, where this may be done without asking anybody. */
function install(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  console.log('Installing Neovim for the tests (once) …');
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'neovim'], { stdio: 'ignore' });
}

if (!isThere()) install();
if (isThere()) await runFolder(at('../../..'), at('.'), '.test.ts');
else
  console.log(
    'Neovim is not on this machine and could not be installed, so nothing was tested in it. On Debian or Ubuntu: apt-get install neovim',
  );
