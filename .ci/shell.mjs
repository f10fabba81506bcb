import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command in the project's folder with its output shown; true when it ended well. `npm run` puts
 * the Node of the dev dependencies first, whatever the machine's own is.
 */
export function run(command, ...args) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return done.status === 0;
}

const time = (file) => statSync(path.join(root, file)).mtimeMs;

/** Installs the dependencies, unless they are there and as new as the lock file. */
export function install() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(path.join(root, installed)) && time(installed) >= time('package-lock.json')) return true;
  console.log('Installing what the project needs (once) …');
  return run('npm', 'ci');
}
