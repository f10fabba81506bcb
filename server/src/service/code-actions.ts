import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver-types';
import type { Finding } from '../review/finding.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { getDiagnostics } from './diagnostics.ts';
import { FIX_ALL, fixAll, fixAllOf } from './fix-all.ts';
import { actionOf, editOf, isAsked, type Asked, type Offer } from './offers.ts';
import { refactorings } from './refactoring/index.ts';
import { changeInFolder, turnOffHere, turnOffInPlan, type FolderSettings } from './turn-off.ts';

/** What code actions need to know besides the plan. */
export interface ActionSetting {
  readonly pages: string | undefined;
  /** A text of the plan with everything mended that needs no decision. */
  readonly mended: (text: string) => string;
  /** The settings that hold for the plan; undefined where the client cannot change other files. */
  readonly settings: FolderSettings | undefined;
}

/** Finds an offer again when its changes are asked for. */
interface Kept {
  readonly uri: string;
  readonly asked: Asked;
  readonly title: string;
}

/**
 * What can be done in a range: the fixes that rules offer for their findings, the same for all findings of a kind,
 * turning checks off: here, in the plan, in the folder; and rewriting what the cursor stands in.
 *
 * @param lazily leave the changes out, for a client that asks for those of the chosen action
 */
export function getCodeActions(
  analysis: Analysis,
  asked: Asked,
  setting: ActionSetting,
  lazily: boolean,
): CodeAction[] {
  return offersIn(analysis, asked, setting).map((offer) => {
    const kept: Kept = { uri: analysis.uri, asked, title: offer.title };
    return actionOf(offer, lazily ? kept : undefined);
  });
}

/** The action with its changes; as it came where it is not offered any more. */
export function resolveCodeAction(
  analysis: Analysis,
  action: CodeAction,
  setting: ActionSetting,
): CodeAction {
  const kept = action.data as Kept;
  const offer = offersIn(analysis, kept.asked, setting).find(
    ({ title, kind }) => title === kept.title && kind === action.kind,
  );
  return offer === undefined ? action : { ...action, edit: offer.edit() };
}

/** The document that a kept action belongs to. */
export const uriOf = (action: CodeAction): string | undefined => {
  const { uri } = (action.data ?? {}) as Partial<Kept>;
  return typeof uri === 'string' ? uri : undefined;
};

function offersIn(analysis: Analysis, asked: Asked, setting: ActionSetting): Offer[] {
  return [
    ...(isAsked(asked, 'quickfix') ? quickFixes(analysis, asked.range, setting) : []),
    ...refactorings(analysis, analysis.lines.offset(asked.range.start)).filter(({ kind }) =>
      isAsked(asked, kind),
    ),
    ...(isAsked(asked, FIX_ALL) ? fixAll(analysis, setting.mended) : []),
  ];
}

function quickFixes(analysis: Analysis, range: Range, { pages, settings }: ActionSetting): Offer[] {
  const standing = analysis.review.findings.filter((finding) => finding.suppressed === undefined);
  const diagnostics = getDiagnostics(analysis, pages);
  const touched = standing.flatMap((finding, at) => {
    const diagnostic = diagnostics[at];
    return diagnostic !== undefined && touches(diagnostic.range, range) ? [{ finding, diagnostic }] : [];
  });
  // One of a kind is enough for what is done to all of the kind.
  const kinds = touched.filter(
    ({ finding }, at) => touched.findIndex((each) => each.finding.rule === finding.rule) === at,
  );
  return [
    ...touched.flatMap(({ finding, diagnostic }) => fixesOf(analysis, finding, diagnostic)),
    ...kinds.flatMap(({ finding, diagnostic }) => fixAllOf(analysis, finding, diagnostic)),
    ...touched.flatMap(({ finding, diagnostic }) => turnOffHere(analysis, finding, diagnostic)),
    ...kinds.flatMap(({ finding, diagnostic }) => turnOffInPlan(analysis, finding, diagnostic)),
    ...kinds.flatMap(({ finding, diagnostic }) => changeInFolder(finding, diagnostic, settings)),
  ];
}

const fixesOf = (analysis: Analysis, finding: Finding, diagnostic: Diagnostic): Offer[] =>
  finding.fixes.map((fix, at) => ({
    title: fix.title,
    kind: 'quickfix',
    diagnostic,
    ...(fix.safe === true && at === 0 ? { preferred: true as const } : {}),
    edit: () => editOf(analysis, fix.edits),
  }));

const before = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

const touches = (a: Range, b: Range): boolean => !before(a.end, b.start) && !before(b.end, a.start);
