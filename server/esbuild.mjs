import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const common = {
  bundle: true,
  platform: 'node',
  // jsonc-parser's CommonJS form hides what it requires from bundlers.
  mainFields: ['module', 'main'],
  target: 'node20',
  format: 'cjs',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** What a command does not use it does not load: `smartplan lsp` asks for the server's own file. */
const serverApart = {
  name: 'server apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/lsp\/node\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './server.cjs', external: true } : undefined,
    );
  },
};

/** Libraries that are modules ask where they stand; a script has to tell them. */
const placed = {
  define: { 'import.meta.url': 'placeOfThisFile' },
  banner: { js: 'const placeOfThisFile = require("node:url").pathToFileURL(__filename).href;' },
};

await Promise.all([
  // One file of CommonJS: Node starts it faster than modules in chunks.
  build({
    ...common,
    ...placed,
    entryPoints: [at('src/cli/main.ts')],
    outfile: at('dist/cli.js'),
    plugins: [serverApart],
  }),
  build({ ...common, ...placed, entryPoints: [at('src/lsp/node.ts')], outfile: at('dist/server.cjs') }),
  // A worker of a browser: a script that needs nothing beside itself.
  build({
    ...common,
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    format: 'iife',
    entryPoints: [at('src/lsp/browser.ts')],
    outfile: at('dist/server.browser.js'),
  }),
]);
writeFileSync(at('dist/package.json'), '{ "type": "commonjs" }\n');
