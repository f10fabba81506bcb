import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Themes of VS Code, each with the class that the page of a view carries in it. */
export const THEMES = [
  { name: 'dark', theme: 'Default Dark Modern', view: 'vscode-dark' },
  { name: 'light', theme: 'Default Light Modern', view: 'vscode-light' },
  { name: 'contrast', theme: 'Default High Contrast', view: 'vscode-high-contrast' },
] as const;

/** Changes the settings of an open folder, as somebody does who edits the file. */
export function changeSettings(folder: string, settings: Readonly<Record<string, unknown>>): void {
  const file = path.join(folder, '.vscode/settings.json');
  const before = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...before, ...settings }));
}

/** Chooses a theme in the settings of an open folder. */
export const setTheme = (folder: string, theme: string): void =>
  changeSettings(folder, { 'workbench.colorTheme': theme });
