import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { templatesModule } from './templates.ts';

// The pages are written from the bundled templates, so that these come before the code of the pages is read.
writeFileSync(new URL('../server/src/standards/templates.ts', import.meta.url), templatesModule());
const { generatedPages, ROOT, RULES_FOLDER } = await import('./pages.ts');

const pages = await generatedPages();
const folder = new URL(RULES_FOLDER, ROOT);

// Pages of rules that are gone go with them.
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  const path = `${RULES_FOLDER}${name.replaceAll('\\', '/')}`;
  if (path.endsWith('.md') && !pages.has(path)) rmSync(new URL(path, ROOT));
}
for (const [path, text] of pages) {
  mkdirSync(new URL(`${dirname(path)}/`, ROOT), { recursive: true });
  writeFileSync(new URL(path, ROOT), text);
}
