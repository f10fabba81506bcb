import type { Diagnostic } from 'vscode-languageserver-types';
import type { ReadFile, ResolvedSettings } from '../config/resolve.ts';
import { Lines } from '../language/lines.ts';
import { SOURCE } from './diagnostics.ts';

/** What is wrong with a settings file and the files it extends, by file; a file that is right has an empty list. */
export function settingsDiagnostics(
  settings: ResolvedSettings | undefined,
  read: ReadFile,
): Map<string, Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>();
  if (settings === undefined) return byFile;
  byFile.set(settings.file, []);
  for (const { file, start, end, message } of settings.problems) {
    const lines = new Lines(read(file) ?? '');
    const found = byFile.get(file) ?? [];
    found.push({ range: lines.range({ start, end }), severity: 1, source: SOURCE, message });
    byFile.set(file, found);
  }
  return byFile;
}
