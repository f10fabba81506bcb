import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const common = {
  bundle: true,
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

await Promise.all([
  build({
    ...common,
    entryPoints: [at('src/extension.ts')],
    outfile: at('../dist/client/extension.cjs'),
    platform: 'node',
  }),
  build({
    ...common,
    entryPoints: [at('src/extension.browser.ts')],
    outfile: at('../dist/browser/extension.cjs'),
    platform: 'browser',
  }),
  // The pages of views run in a frame of the editor, whatever form the extension has.
  build({
    ...common,
    entryPoints: [at('webview/journey/main.ts')],
    outfile: at('../dist/webview/journey.js'),
    format: 'iife',
    target: 'es2022',
    external: [],
  }),
  build({
    ...common,
    entryPoints: [at('webview/journey/journey.css')],
    outfile: at('../dist/webview/journey.css'),
    external: [],
  }),
]);

// The extension carries the server with it.
mkdirSync(at('../dist/server'), { recursive: true });
copyFileSync(at('../server/dist/server.cjs'), at('../dist/server/server.cjs'));
copyFileSync(at('../server/dist/server.browser.js'), at('../dist/browser/server.js'));
