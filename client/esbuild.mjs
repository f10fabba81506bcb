import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

await build({
  entryPoints: [at('src/extension.ts')],
  outfile: at('../dist/client/extension.cjs'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
});

// The extension carries the server with it.
mkdirSync(at('../dist/server'), { recursive: true });
copyFileSync(at('../server/dist/server.cjs'), at('../dist/server/server.cjs'));
