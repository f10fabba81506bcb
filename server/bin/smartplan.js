#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

if (existsSync(program)) {
  // Node 22 and later keep what they compiled: the next start is faster.
  module.enableCompileCache?.();
  module.createRequire(import.meta.url)(program);
} else {
  console.error('SMART Plan is not built yet. Run `npm run build` in its folder first.');
  process.exitCode = 2;
}
