/** `editor` takes the colours of VS Code as they are at the moment; the others are fixed and stand by themselves. */
export type Theme = 'light' | 'dark' | 'contrast' | 'print' | 'editor';

/** Colours by what they are for. Words are only ever in `ink` or `muted`, and no colour means anything alone. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  /** Lines of the grid. */
  readonly faint: string;
  /** Behind every second lane. */
  readonly band: string;
  /** Behind the years that are drawn closer. */
  readonly far: string;
  /** The stairs, and the letters that are met. */
  readonly path: string;
  /** Below the stairs. */
  readonly pathSoft: string;
  /** On `path`. */
  readonly onPath: string;
  /** Overdue, missed, gaps. */
  readonly alert: string;
  readonly onAlert: string;
  /** Limits of law and templates. */
  readonly limit: string;
  readonly today: string;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#ffffff',
    ink: '#1d2733',
    muted: '#566273',
    faint: '#dde3ea',
    band: '#f6f8fa',
    far: '#eef1f5',
    path: '#0b6b74',
    pathSoft: '#d7ecec',
    onPath: '#ffffff',
    alert: '#b3261e',
    onAlert: '#ffffff',
    limit: '#6a3fa0',
    today: '#b45309',
  },
  dark: {
    paper: '#1b1f24',
    ink: '#e6eaef',
    muted: '#a4afbb',
    faint: '#363d46',
    band: '#21262c',
    far: '#262c33',
    path: '#5cc3c8',
    pathSoft: '#1e3d41',
    onPath: '#10262a',
    alert: '#ff8a80',
    onAlert: '#3b0d0a',
    limit: '#c4a5f0',
    today: '#f2b45c',
  },
  contrast: {
    paper: '#000000',
    ink: '#ffffff',
    muted: '#ffffff',
    faint: '#8a8a8a',
    band: '#161616',
    far: '#000000',
    path: '#6fe3ea',
    pathSoft: '#000000',
    onPath: '#000000',
    alert: '#ffb000',
    onAlert: '#000000',
    limit: '#d9b8ff',
    today: '#ffff00',
  },
  print: {
    paper: '#ffffff',
    ink: '#000000',
    muted: '#3d3d3d',
    faint: '#c8c8c8',
    band: '#ffffff',
    far: '#f2f2f2',
    path: '#222222',
    pathSoft: '#ececec',
    onPath: '#ffffff',
    alert: '#000000',
    onAlert: '#ffffff',
    limit: '#3d3d3d',
    today: '#000000',
  },
  editor: {
    paper: 'var(--vscode-editor-background)',
    ink: 'var(--vscode-editor-foreground)',
    muted: 'var(--journey-muted, var(--vscode-editor-foreground))',
    faint: 'var(--journey-faint, currentColor)',
    band: 'var(--journey-band, transparent)',
    far: 'var(--journey-far, transparent)',
    path: 'var(--journey-path, var(--vscode-textLink-foreground))',
    pathSoft: 'var(--journey-path-soft, transparent)',
    onPath: 'var(--vscode-editor-background)',
    alert: 'var(--journey-alert, var(--vscode-editorError-foreground))',
    onAlert: 'var(--vscode-editor-background)',
    limit: 'var(--journey-limit, var(--vscode-editor-foreground))',
    today: 'var(--journey-today, var(--vscode-editor-foreground))',
  },
};
