import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const common = {
  bundle: true,
  platform: 'node',
  // jsonc-parser's CommonJS form hides what it requires from bundlers.
  mainFields: ['module', 'main'],
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

// Chunks have names of their own content: those of the last build would pile up.
rmSync(at('dist/chunks'), { recursive: true, force: true });

await Promise.all([
  // What a command does not use it does not load: `smartplan lint` never reads the language server.
  build({
    ...common,
    entryPoints: { cli: at('src/cli/main.ts') },
    outdir: at('dist'),
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    splitting: true,
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  }),
  build({
    ...common,
    entryPoints: [at('src/lsp/node.ts')],
    outfile: at('dist/server.cjs'),
    format: 'cjs',
  }),
]);
