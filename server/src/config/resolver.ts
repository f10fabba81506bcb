import picomatch from 'picomatch';
import type { KnownFinding } from '../review/baseline.ts';
import { knownFindings } from './baseline.ts';
import { DEFAULTS, type Configuration, type RuleSetting } from './configuration.ts';
import { foldersUp, within } from './paths.ts';
import { resolveSettings, SETTINGS_FILE, type ReadFile, type ResolvedSettings } from './resolve.ts';

/**
 * Finds the settings for any plan: the nearest `smartplan.config.json` in its folder or above. Editor, workspace
 * and command line all ask this one, so that they give the same findings.
 */
export class ConfigurationResolver {
  private readonly read: ReadFile;
  private readonly byFolder = new Map<string, ResolvedSettings | undefined>();
  private readonly byLayers = new Map<string, Configuration>();

  constructor(read: ReadFile) {
    this.read = read;
  }

  /** The configuration for a plan by its path with forward slashes. The same settings give the same object. */
  for(path: string): Configuration {
    const settings = this.settingsFor(path);
    if (settings === undefined) return DEFAULTS;
    const applying = settings.layers.filter(
      ({ folder, files }) => files === undefined || picomatch.isMatch(within(folder, path), [...files]),
    );
    const key = `${settings.file}\n${applying.map((layer) => settings.layers.indexOf(layer)).join()}`;
    let known = this.byLayers.get(key);
    if (known === undefined)
      this.byLayers.set(
        key,
        (known = { rules: combine(applying.map((layer) => layer.rules)), vocabulary: settings.vocabulary }),
      );
    return known;
  }

  /** What the baseline of the settings holds of a plan. */
  knownFindings(path: string): readonly KnownFinding[] {
    const baseline = this.settingsFor(path)?.baseline;
    return baseline === undefined ? [] : knownFindings(baseline, path);
  }

  /** The settings file that holds for a plan, with everything it extends; undefined where there is none. */
  settingsFor(path: string): ResolvedSettings | undefined {
    for (const folder of foldersUp(path)) {
      const found = this.inFolder(folder);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Everything that was read is read again: a settings file has changed. */
  forget(): void {
    this.byFolder.clear();
    this.byLayers.clear();
  }

  private inFolder(folder: string): ResolvedSettings | undefined {
    if (!this.byFolder.has(folder)) {
      const file = folder === '' ? SETTINGS_FILE : `${folder}/${SETTINGS_FILE}`;
      this.byFolder.set(folder, this.read(file) === undefined ? undefined : resolveSettings(file, this.read));
    }
    return this.byFolder.get(folder);
  }
}

/** Later settings win; options and severity of one rule are settled apart. */
function combine(layers: readonly Configuration['rules'][]): Configuration['rules'] {
  const rules: Record<string, RuleSetting> = {};
  for (const layer of layers) {
    for (const [id, { severity, options }] of Object.entries(layer)) {
      const before = rules[id];
      const kept = severity ?? before?.severity;
      rules[id] = {
        ...(kept === undefined ? {} : { severity: kept }),
        options: { ...before?.options, ...options },
      };
    }
  }
  return rules;
}
