import type { ResolvedSettings } from '../config/resolve.ts';
import { folderOf } from '../config/paths.ts';
import type { Template } from '../plan/templates.ts';
import { isBelow } from './files.ts';
import { fingerprint } from './fingerprint.ts';
import type { FileFacts, PlanFiles } from './plan-files.ts';

/** Where the templates are that a plan can be based on. */
export interface Around {
  /** The folders that belong together: those that are open or were named, and that of the settings. */
  readonly folders: readonly string[];
  /** The folders that the settings name. */
  readonly named: readonly string[];
}

/**
 * Where to look for the templates of a plan, by its whole path: in the folders that are open or were given, in the folder of its
 * settings, in its own folder where none of those holds it, and in the folders that the settings name.
 */
export function aroundPlan(
  path: string,
  given: readonly string[],
  settings: Pick<ResolvedSettings, 'file' | 'templates'> | undefined,
): Around {
  const folders = [...given, ...(settings === undefined ? [] : [folderOrTop(settings.file)])];
  // What was never saved lies in no folder.
  const held = !path.includes('/') || folders.some((folder) => isBelow(folder, path));
  return { folders: held ? folders : [folderOrTop(path), ...folders], named: settings?.templates ?? [] };
}

const folderOrTop = (path: string): string => folderOf(path) || '/';

/** The templates of some folders at one moment. */
export interface Shelf {
  /** Those of the folders, then those of the folders that the settings name. */
  readonly templates: readonly Template[];
  /** The same as long as no file with a template changes. */
  readonly fingerprint: string;
}

/** The templates that a file sees: all but its own. */
export const seenFrom = (path: string, { templates }: Shelf): readonly Template[] =>
  templates.some((each) => each.file?.path === path)
    ? templates.filter((each) => each.file?.path !== path)
    : templates;

/** The templates of folders, read when they are first asked for and kept until they change. */
export class TemplateIndex {
  private readonly files: PlanFiles;
  private readonly shelves = new Map<string, Shelf>();

  constructor(files: PlanFiles) {
    this.files = files;
  }

  /** The templates as they are now. While nothing has changed, the same object. */
  async load(around: Around): Promise<Shelf> {
    const near = await this.files.paths(around.folders);
    const seen = new Set(near);
    const far = (await this.files.paths(around.named)).filter((path) => !seen.has(path));
    const facts = await aboutAll(this.files, [...near, ...far]);
    const shelf = shelve(facts, near.length);
    const known = this.shelves.get(keyOf(around));
    if (known?.fingerprint === shelf.fingerprint) return known;
    this.shelves.set(keyOf(around), shelf);
    return shelf;
  }

  /** The templates as they were when they were last loaded; undefined before the first time. */
  known(around: Around): Shelf | undefined {
    return this.shelves.get(keyOf(around));
  }
}

const keyOf = ({ folders, named }: Around): string => JSON.stringify([folders, named]);

function shelve(facts: readonly (FileFacts | undefined)[], near: number): Shelf {
  const templates = facts.flatMap((each, at) =>
    at < near ? (each?.templates ?? []) : (each?.templates ?? []).map(asNamed),
  );
  const holding = facts.filter((each) => (each?.templates.length ?? 0) > 0);
  const names = holding.map((each) => `${each?.templates[0]?.file?.path ?? ''} ${each?.fingerprint ?? ''}`);
  return { templates, fingerprint: fingerprint(names.join('\n')) };
}

const asNamed = (template: Template): Template => ({ ...template, from: 'settings' });

/** How many files are open at once at most: computers allow a few hundred. */
const AT_ONCE = 64;

/** What is known of each file, in the order given. */
export async function aboutAll(
  files: PlanFiles,
  paths: readonly string[],
): Promise<(FileFacts | undefined)[]> {
  const facts: (FileFacts | undefined)[] = [];
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    facts.push(...(await Promise.all(paths.slice(at, at + AT_ONCE).map(async (path) => files.about(path)))));
  }
  return facts;
}
