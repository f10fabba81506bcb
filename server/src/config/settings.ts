import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { slipBetween } from '../language/nearest.ts';
import { Lines } from '../language/lines.ts';
import { RULES } from '../rules/index.ts';
import { settingsSchema, type Settings } from './schema.ts';

/** What is wrong with a settings file, where, in a sentence. Offsets count in its text. */
export interface SettingsProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** The problem as a command line says it: file, line, sentence. */
export const sayProblem = ({ file, line, message }: SettingsProblem): string =>
  `${file}, line ${line}: ${message}`;

/**
 * Reads a settings file: JSON, with comments and a comma after the last entry allowed. What is wrong is named with
 * its line; what is right still counts.
 */
export function readSettings(
  file: string,
  text: string,
): { settings: Settings; problems: SettingsProblem[] } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const lines = new Lines(text);
  const at = (start: number, end: number, message: string): SettingsProblem => ({
    file,
    line: lines.at(start).line + 1,
    start,
    end,
    message,
  });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const start = error?.offset ?? 0;
    return { settings: {}, problems: [at(start, start + (error?.length ?? 0), writingError(error))] };
  }
  const result = settingsSchema.safeParse(valueOf(root));
  if (result.success) return { settings: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => {
    const place = issue.path.map((part) => (typeof part === 'symbol' ? part.toString() : part));
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const node = keyNode(root, [...place, key]) ?? root;
        return at(node.offset, node.offset + node.length, unknownName(key, place));
      });
    }
    const node = findNodeAtLocation(root, place) ?? root;
    return [
      at(
        node.offset,
        node.offset + node.length,
        wrongValue(place, text.slice(node.offset, node.offset + node.length)),
      ),
    ];
  });
  return { settings: withoutFaults(valueOf(root), result.error.issues), problems };
}

function writingError(error: ParseError | undefined): string {
  if (error === undefined) return 'The settings file is empty. Write { } for no settings.';
  const name = printParseErrorCode(error.error);
  if (name === 'CommaExpected') return 'A comma is missing before this.';
  if (name === 'ColonExpected') return 'A colon is missing before this.';
  if (name === 'CloseBraceExpected' || name === 'CloseBracketExpected')
    return 'A closing bracket is missing here.';
  if (name === 'UnexpectedEndOfString') return 'A closing quotation mark is missing here.';
  return 'This is not written as settings are: names and values in double quotation marks, a colon between them, commas between entries.';
}

const RULE_IDS = RULES.map((rule) => rule.id);
const NAMES = [
  'extends',
  'rules',
  'overrides',
  'vocabulary',
  'templates',
  'baseline',
  'lint',
  'areas',
  'ladder',
  'roles',
  'words',
  'interventions',
  'files',
  'run',
  'severity',
];

function unknownName(name: string, place: readonly (string | number)[]): string {
  const inRules = place.at(-1) === 'rules';
  const rule = place.at(-2) === 'rules' ? RULES.find((each) => each.id === place.at(-1)) : undefined;
  const options = ['severity', ...Object.keys(rule?.options ?? {})];
  const known = rule !== undefined ? options : inRules ? RULE_IDS : NAMES;
  const near =
    known.find((each) => slipBetween(name, each) !== undefined) ??
    known.find((each) => each.endsWith(`/${name}`) || each.startsWith(name));
  const what =
    rule !== undefined
      ? `${rule.id} has no option called ‘${name}’`
      : inRules
        ? `There is no check called ‘${name}’`
        : `There is no setting called ‘${name}’`;
  const help =
    near !== undefined
      ? ` Did you mean ‘${near}’?`
      : rule !== undefined
        ? ` It takes: ${options.join(', ')}.`
        : inRules
          ? ' smartplan rules lists them all.'
          : '';
  return `${what}.${help}`;
}

function wrongValue(place: readonly (string | number)[], written: string): string {
  const name = place.findLast((part) => typeof part === 'string') ?? 'the settings';
  if (place.includes('rules')) {
    const rule = place[place.lastIndexOf('rules') + 1] ?? '';
    const options = Object.keys(RULES.find((each) => each.id === rule)?.options ?? {});
    const extra =
      options.length === 0
        ? ''
        : ` Its options, such as "${options[0] ?? ''}", take a whole number of 1 or more.`;
    return `${rule} takes "error", "warning", "hint" or "off", or { "severity": … } with its options, not ${written}.${extra}`;
  }
  if (name === 'run') return `‘run’ takes "onType" or "onSave", not ${written}.`;
  if (name === 'extends')
    return `‘extends’ takes the name of a preset or a file, or a list of them, not ${written}.`;
  if (name === 'templates')
    return `‘templates’ takes the name of a folder such as "../our-templates", or a list of them, not ${written}.`;
  if (name === 'baseline')
    return `‘baseline’ takes the name of a file, such as "smartplan.baseline.json", not ${written}.`;
  if (name === 'ladder')
    return `‘ladder’ takes a list of two rungs or more, most help first, not ${written}.`;
  return `‘${name}’ takes another kind of value, not ${written.length > 40 ? `${written.slice(0, 37)}…` : written}.`;
}

/** The settings without the entries that are wrong, so that the right ones still count. */
function withoutFaults(
  value: unknown,
  issues: readonly { readonly path: readonly PropertyKey[]; readonly keys?: readonly string[] }[],
): Settings {
  const copy = structuredClone(value);
  for (const issue of issues) {
    if (issue.keys !== undefined) for (const key of issue.keys) remove(copy, [...issue.path, key]);
    else remove(copy, issue.path);
  }
  const result = settingsSchema.safeParse(copy);
  return result.success ? result.data : {};
}

function remove(value: unknown, path: readonly PropertyKey[]): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, part) => (isRecord(at) ? at[part] : undefined), value);
  const last = path.at(-1);
  if (isRecord(parent) && last !== undefined) Reflect.deleteProperty(parent, last);
}

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    (node.children ?? []).map(({ children: [key, value] = [] }) => [
      String(key?.value),
      value === undefined ? undefined : valueOf(value),
    ]),
  );
}

/** The name of a property, where it stands. */
function keyNode(root: Node, path: readonly (string | number)[]): Node | undefined {
  return findNodeAtLocation(root, [...path])?.parent?.children?.[0];
}
