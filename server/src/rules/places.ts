import type { Template } from '../plan/templates.ts';
import { listed } from '../standards/say.ts';
import type { Related } from './rule.ts';

/** Where templates stand, in words: by the end of their paths, as long as it takes to tell them apart. */
export function places(templates: readonly Template[]): string {
  const paths = templates.map((each) => each.file?.path);
  return listed(paths.map((path) => (path === undefined ? 'this file' : ending(path, paths))));
}

function ending(path: string, all: readonly (string | undefined)[]): string {
  const parts = path.split('/');
  const others = new Set(all.filter((each) => each !== path));
  for (let from = parts.length - 1; from > 0; from--) {
    const end = parts.slice(from).join('/');
    if (![...others].some((each) => each === end || each?.endsWith(`/${end}`) === true)) return end;
  }
  return path;
}

/** The titles of templates as places that belong to a finding. */
export const titlesOf = (templates: readonly Template[]): Related[] =>
  templates
    .filter((each) => each.from !== 'bundled')
    .map(({ block, title, file }) => ({
      start: block.value.start,
      end: block.value.end,
      message: `‘${title}’ stands here.`,
      ...(file === undefined ? {} : { file }),
    }));
