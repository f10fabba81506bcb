import type { CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';

/** How the protocol numbers the kinds of things that can be completed. */
export const KINDS = {
  field: 5,
  block: 7,
  value: 12,
  snippet: 15,
  check: 21,
  person: 6,
  event: 23,
  template: 18,
} as const satisfies Record<string, CompletionItemKind>;

/** What to look up when more is to be said about an item: kept with it until somebody asks. */
export type About =
  | { readonly type: 'field'; readonly block: string; readonly id: string }
  | { readonly type: 'block'; readonly kind: string }
  | { readonly type: 'person'; readonly name: string }
  | { readonly type: 'time'; readonly words: string }
  | { readonly type: 'rung'; readonly name: string }
  | { readonly type: 'kind'; readonly name: string }
  | { readonly type: 'check'; readonly id: string };

/** Keeps a list in its own order in every editor, which sorts by letters otherwise. */
export const order = (at: number): string => String(at).padStart(3, '0');

/** One offer. `about` says what to look up when the editor asks for more. */
export const item = (
  label: string,
  kind: CompletionItemKind,
  detail: string,
  sortText: string,
  about?: About,
): CompletionItem => ({
  label,
  kind,
  sortText,
  ...(detail === '' ? {} : { detail }),
  ...(about === undefined ? {} : { data: about }),
});
