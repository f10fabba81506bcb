import { NO_WORDS, type Vocabulary } from '../language/own-words.ts';
import { readBaseline, type BaselineFiles } from './baseline.ts';
import type { Configuration, RuleSetting } from './configuration.ts';
import { folderOf, pathOfFile } from './paths.ts';
import { PRESETS } from './presets.ts';
import { readSettings, type SettingsProblem } from './settings.ts';
import type { Settings, WrittenRule } from './schema.ts';
import { slipBetween } from '../language/nearest.ts';

/** The name of the file that holds a folder's settings. */
export const SETTINGS_FILE = 'smartplan.config.json';

/** Reads a file by its path with forward slashes; undefined where there is none. */
export type ReadFile = (path: string) => string | undefined;

/** Settings with everything that they extend, ready for any plan below them. */
export interface ResolvedSettings {
  readonly file: string;
  readonly layers: readonly Layer[];
  readonly vocabulary: Vocabulary;
  readonly run: 'onType' | 'onSave';
  /** Folders with templates, by path, besides the folder of the settings. */
  readonly templates: readonly string[];
  /** The baseline that the settings name, and what it holds; nothing where it is not there or cannot be used. */
  readonly baseline: { readonly file: string; readonly files: BaselineFiles } | undefined;
  readonly problems: readonly SettingsProblem[];
}

/** Rules for all files below a folder, or for those that fit a pattern. */
export interface Layer {
  readonly folder: string;
  /** Undefined for all files. */
  readonly files: readonly string[] | undefined;
  readonly rules: Configuration['rules'];
}

/** Resolves a settings file: what it extends first, then what it says itself. A circle or a missing file is named. */
export function resolveSettings(file: string, read: ReadFile): ResolvedSettings {
  const problems: SettingsProblem[] = [];
  const layers: Layer[] = [];
  let vocabulary: Vocabulary = NO_WORDS;
  let run: 'onType' | 'onSave' = 'onType';
  const templates = new Set<string>();
  let baseline: string | undefined;

  const add = (settings: Settings, folder: string): void => {
    if (settings.rules !== undefined)
      layers.push({ folder, files: undefined, rules: ruleSettings(settings.rules) });
    for (const { files, rules } of settings.overrides ?? [])
      layers.push({ folder, files: [files].flat(), rules: ruleSettings(rules) });
    vocabulary = merge(vocabulary, settings.vocabulary ?? {});
    run = settings.lint?.run ?? run;
    for (const name of [settings.templates ?? []].flat()) templates.add(pathOfFile(folder, name));
    if (settings.baseline !== undefined) baseline = pathOfFile(folder, settings.baseline);
  };

  const load = (path: string, text: string, chain: readonly string[]): void => {
    const { settings, problems: found } = readSettings(path, text);
    problems.push(...found);
    for (const name of [settings.extends ?? []].flat()) extend(path, text, name, [...chain, path]);
    add(settings, folderOf(path));
  };

  const extend = (path: string, text: string, name: string, chain: readonly string[]): void => {
    const preset = PRESETS[name];
    if (preset !== undefined) {
      add(preset, folderOf(path));
      return;
    }
    const target = pathOfFile(folderOf(path), name);
    const next = chain.includes(target) ? undefined : read(target);
    if (next === undefined)
      problems.push(cannotExtend(path, text, name, chain.includes(target) ? chain : undefined));
    else load(target, next, chain);
  };

  const text = read(file);
  if (text !== undefined) load(file, text, []);
  const known = baseline === undefined ? undefined : readKnown(baseline, read);
  if (typeof known === 'string') problems.push(at(file, text ?? '', '"baseline"', known));
  return {
    file,
    layers,
    vocabulary,
    run,
    templates: [...templates],
    baseline:
      baseline === undefined ? undefined : { file: baseline, files: typeof known === 'object' ? known : {} },
    problems,
  };
}

/** What a baseline holds; undefined where there is none, a sentence where it cannot be used. */
function readKnown(path: string, read: ReadFile): BaselineFiles | string | undefined {
  const text = read(path);
  return text === undefined ? undefined : readBaseline(path.slice(path.lastIndexOf('/') + 1), text);
}

/** A problem of a settings file, at the first place of some words in it. */
function at(file: string, text: string, words: string, message: string): SettingsProblem {
  const start = Math.max(0, text.indexOf(words));
  const line = text.slice(0, start).split('\n').length;
  return { file, line, start, end: start + words.length, message };
}

function cannotExtend(
  file: string,
  text: string,
  name: string,
  circle: readonly string[] | undefined,
): SettingsProblem {
  const near = Object.keys(PRESETS).find((preset) => slipBetween(name, preset) !== undefined);
  const message =
    circle !== undefined
      ? `‘${name}’ leads back to itself: ${[...circle, circle[0] ?? ''].map((path) => path.slice(path.lastIndexOf('/') + 1)).join(' extends ')}. Take one ‘extends’ out.`
      : `There is no preset and no file called ‘${name}’.${near === undefined ? '' : ` Did you mean ‘${near}’?`} The presets are: ${Object.keys(PRESETS).join(', ')}.`;
  return at(file, text, JSON.stringify(name), message);
}

const ruleSettings = (rules: Readonly<Record<string, unknown>>): Configuration['rules'] =>
  Object.fromEntries(
    Object.entries(rules).flatMap(([id, written]) =>
      written === undefined ? [] : [[id, ruleSetting(written as WrittenRule)] as const],
    ),
  );

function ruleSetting(written: WrittenRule): RuleSetting {
  if (typeof written === 'string') return { severity: written };
  const { severity, ...options } = written;
  return { ...(severity === undefined ? {} : { severity }), options: options as Record<string, number> };
}

const merge = (base: Vocabulary, more: NonNullable<Settings['vocabulary']>): Vocabulary => ({
  areas: [...base.areas, ...(more.areas ?? [])],
  ladder: more.ladder ?? base.ladder,
  roles: [...base.roles, ...(more.roles ?? [])],
  words: [...base.words, ...(more.words ?? [])],
  interventions: [...base.interventions, ...(more.interventions ?? [])],
});
