import type { Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { Configuration } from '../config/configuration.ts';
import { folderOf } from '../config/paths.ts';
import { SETTINGS_FILE, type ReadFile } from '../config/resolve.ts';
import { ConfigurationResolver } from '../config/resolver.ts';
import type { KnownFinding } from '../review/baseline.ts';
import { settingsDiagnostics } from '../service/settings.ts';
import type { FolderSettings } from '../service/turn-off.ts';
import { fingerprint } from '../workspace/fingerprint.ts';
import { pathOf } from './folders.ts';
import { isSettings } from './open-settings.ts';

const names = new WeakMap<Configuration, string>();

/** The council's settings that hold for each plan, by the URI of the plan, and the files that they come from. */
export class SettingsInForce {
  readonly resolver: ConfigurationResolver;
  private readonly documents: TextDocuments<TextDocument>;
  private readonly read: ReadFile;
  /** Where settings and what they name were looked for, whether there was a file or not. */
  private readonly lookedFor = new Set<string>();

  constructor(documents: TextDocuments<TextDocument>, read: ReadFile) {
    this.documents = documents;
    this.read = (path) => {
      this.lookedFor.add(path);
      return read(path);
    };
    this.resolver = new ConfigurationResolver(this.read);
  }

  configuration(uri: string): Configuration {
    return this.resolver.for(pathOf(uri));
  }

  /** What the baseline of the settings holds of a plan. */
  baseline(uri: string): readonly KnownFinding[] {
    return this.resolver.knownFindings(pathOf(uri));
  }

  /** Whether findings change with a save only (`"run": "onSave"`). */
  onlyOnSave(uri: string): boolean {
    return this.resolver.settingsFor(pathOf(uri))?.run === 'onSave';
  }

  /** The same for plans with the same settings and the same findings in their baseline. */
  nameFor(uri: string): string {
    const known = this.baseline(uri);
    return `${nameOf(this.configuration(uri))}.${known.length === 0 ? '' : fingerprint(JSON.stringify(known))}`;
  }

  /** Whether plans are judged by what a file holds: settings, what they extend, their baseline. */
  restOn(uri: string): boolean {
    return isSettings(uri) || this.lookedFor.has(URI.parse(uri).path) || this.lookedFor.has(pathOf(uri));
  }

  /** The settings file that holds for a plan, or the one that its folder would have; none for one without a folder. */
  fileFor(uri: string): FolderSettings | undefined {
    const plan = URI.parse(uri);
    if (plan.scheme === 'untitled') return undefined;
    const path = this.resolver.settingsFor(plan.path)?.file ?? `${folderOf(plan.path)}/${SETTINGS_FILE}`;
    const file = plan.with({ path }).toString();
    const open = this.documents
      .all()
      .find((each) => isSettings(each.uri) && pathOf(each.uri) === pathOf(file));
    return open === undefined
      ? { uri: file, text: this.read(path), version: null }
      : { uri: open.uri, text: open.getText(), version: open.version };
  }

  /** What is wrong with the settings of a plan, by the settings file. */
  problems(uri: string): { uri: string; diagnostics: Diagnostic[] }[] {
    const plan = URI.parse(uri);
    const found = settingsDiagnostics(this.resolver.settingsFor(plan.path), this.read);
    return [...found].map(([path, diagnostics]) => ({ uri: plan.with({ path }).toString(), diagnostics }));
  }

  /** Settings files are read again: one has changed. */
  forget(): void {
    this.resolver.forget();
  }
}

function nameOf(configuration: Configuration): string {
  let name = names.get(configuration);
  if (name === undefined) names.set(configuration, (name = fingerprint(JSON.stringify(configuration))));
  return name;
}
