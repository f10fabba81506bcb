import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../server/src/standards/templates/', import.meta.url);

/** The texts of the bundled templates as a module, so that they are part of every build. */
export function templatesModule(): string {
  const texts = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.smartplan'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, FOLDER), 'utf8').replace(/[\\`$]/g, '\\$&');
      return `  '${name.replace(/\.smartplan$/, '')}': \`${text}\`,`;
    });
  return [
    '// Written from templates/*.smartplan by npm run docs. Change those.',
    '',
    '/** The texts of the templates of law and guidance, by the name of their file. */',
    'export const TEMPLATES: Readonly<Record<string, string>> = {',
    ...texts,
    '};',
    '',
  ].join('\n');
}
