import type { CodeAction, Diagnostic, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Edit } from '../language/tree.ts';
import type { Analysis } from '../workspace/analysis.ts';

/** Something that can be done with a plan; its changes are worked out when it is chosen. */
export interface Offer {
  readonly title: string;
  /** As the protocol names it: `quickfix`, `refactor.rewrite`, `source.fixAll.smartplan`. */
  readonly kind: string;
  readonly diagnostic?: Diagnostic;
  readonly preferred?: true;
  readonly edit: () => WorkspaceEdit;
}

/** What is asked for: the place, and the kinds of action; all kinds but `source` where none is named. */
export interface Asked {
  readonly range: Range;
  readonly only: readonly string[] | undefined;
}

/** Whether a kind of action is asked for: `refactor` asks for `refactor.rewrite` too. */
export const isAsked = ({ only }: Pick<Asked, 'only'>, kind: string): boolean =>
  only === undefined
    ? !kind.startsWith('source')
    : only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

/** An offer as the protocol has it: whole, or for a client that asks again with `data` to find it by. */
export function actionOf(offer: Offer, data: unknown): CodeAction {
  const { title, kind, diagnostic, preferred, edit } = offer;
  return {
    title,
    kind,
    ...(diagnostic === undefined ? {} : { diagnostics: [diagnostic] }),
    ...(preferred === true ? { isPreferred: true } : {}),
    ...(data === undefined ? { edit: edit() } : { data }),
  };
}

/** Changes of one document for the protocol, with the line ends that the document has. */
export function editOf({ uri, text, lines }: Analysis, edits: readonly Edit[]): WorkspaceEdit {
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  return {
    changes: {
      [uri]: edits.map((edit) => ({
        range: lines.range(edit),
        newText: edit.text.replace(/\r\n|\n/g, newline),
      })),
    },
  };
}
