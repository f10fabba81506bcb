import type { Diagnostic, WorkspaceEdit } from 'vscode-languageserver-types';
import {
  applyEdits as applySettings,
  findNodeAtLocation,
  modify,
  parseTree,
  type ParseError,
} from 'jsonc-parser';
import { Lines } from '../language/lines.ts';
import type { Edit } from '../language/tree.ts';
import type { Finding } from '../review/finding.ts';
import type { Severity } from '../rules/rule.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { editOf, type Offer } from './offers.ts';
import { lineStart } from './whole-lines.ts';

/** The settings file of a plan's folder. */
export interface FolderSettings {
  readonly uri: string;
  /** What stands in it, in the editor where it is open there; undefined where there is none yet. */
  readonly text: string | undefined;
  /** The version that the editor has open; null for the file on disk. */
  readonly version: number | null;
}

/** A line above the finding that sets it aside; the reason is for the writer to fill in. */
export function turnOffHere(analysis: Analysis, finding: Finding, diagnostic: Diagnostic): Offer[] {
  if (finding.theme === 'allow') return [];
  return [
    {
      title: `Turn ‘${nameOf(finding)}’ off here, with a reason`,
      kind: 'quickfix',
      diagnostic,
      edit: () => editOf(analysis, [allowLine(analysis, finding)]),
    },
  ];
}

/** The same for every finding of the rule in the plan, where there are several. */
export function turnOffInPlan(analysis: Analysis, finding: Finding, diagnostic: Diagnostic): Offer[] {
  const plan = analysis.review.document.blocks.findLast((block) => block.start <= finding.start);
  if (finding.theme === 'allow' || plan === undefined) return [];
  const same = analysis.review.findings.filter(
    ({ rule, suppressed, start }) =>
      rule === finding.rule && suppressed === undefined && start >= plan.start && start <= plan.end,
  );
  const lines = new Map(same.map((each) => [lineStart(analysis.text, each.start), each]));
  if (lines.size < 2) return [];
  return [
    {
      title: `Turn ‘${finding.rule}’ off in all ${lines.size} places of this plan, with a reason for each`,
      kind: 'quickfix',
      diagnostic,
      edit: () =>
        editOf(
          analysis,
          [...lines.values()].map((each) => allowLine(analysis, each)),
        ),
    },
  ];
}

/** A check as a line `# allow` names it; of a standard, that one alone. */
const nameOf = ({ rule, sentence }: Finding): string =>
  sentence === undefined ? rule : `${rule} (${sentence})`;

function allowLine({ text }: Analysis, finding: Finding): Edit {
  const { start } = finding;
  const line = lineStart(text, start);
  const indent = /^[ \t]*/.exec(text.slice(line, start))?.[0] ?? '';
  return { start: line, end: line, text: `${indent}# allow ${nameOf(finding)}: [reason]\n` };
}

const MILDER: Readonly<Partial<Record<Severity, Severity>>> = { error: 'warning', warning: 'hint' };

/** For all plans of the folder, by its settings file: switch the check off, or make it milder by one step. */
export function changeInFolder(
  { rule, severity, theme }: Finding,
  diagnostic: Diagnostic,
  settings: FolderSettings | undefined,
): Offer[] {
  if (settings === undefined || theme === 'allow' || !isReadable(settings)) return [];
  const offer = (title: string, value: Severity | 'off'): Offer => ({
    title,
    kind: 'quickfix',
    diagnostic,
    edit: () => settingsEdit(settings, rule, value),
  });
  const milder = MILDER[severity];
  return [
    ...(milder === undefined ? [] : [offer(`Make ‘${rule}’ a ${milder} in this folder`, milder)]),
    offer(`Turn ‘${rule}’ off in this folder`, 'off'),
  ];
}

const INDENTED = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };

/** New settings with one rule. */
const begun = (rule: string, value: string): string =>
  applySettings('{}', modify('{}', ['rules', rule], value, INDENTED));

/** Changes one rule in the settings and leaves everything else in them as it is, comments too. */
function settingsEdit({ uri, text, version }: FolderSettings, rule: string, value: string): WorkspaceEdit {
  if (text === undefined) {
    return {
      documentChanges: [
        { kind: 'create', uri, options: { ignoreIfExists: true } },
        {
          textDocument: { uri, version: null },
          edits: [{ range: new Lines('').range({ start: 0, end: 0 }), newText: `${begun(rule, value)}\n` }],
        },
      ],
    };
  }
  const lines = new Lines(text);
  if (text.trim() === '') {
    const whole = { range: lines.range({ start: 0, end: text.length }), newText: `${begun(rule, value)}\n` };
    return { documentChanges: [{ textDocument: { uri, version }, edits: [whole] }] };
  }
  const path = hasFigures(text, rule) ? ['rules', rule, 'severity'] : ['rules', rule];
  const edits = modify(text, path, value, INDENTED).map(({ offset, length, content }) => ({
    range: lines.range({ start: offset, end: offset + length }),
    newText: content,
  }));
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}

/** In settings that are badly written nothing is changed; what is wrong is reported there. */
function isReadable({ text }: FolderSettings): boolean {
  const errors: ParseError[] = [];
  if (text !== undefined && text.trim() !== '') parseTree(text, errors, { allowTrailingComma: true });
  return errors.length === 0;
}

/** A rule whose figures are set keeps them. */
function hasFigures(text: string, rule: string): boolean {
  const root = parseTree(text);
  return root !== undefined && findNodeAtLocation(root, ['rules', rule])?.type === 'object';
}
