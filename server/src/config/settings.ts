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
    const there = findNodeAtLocation(root, place);
    const node = there ?? findNodeAtLocation(root, place.slice(0, -1)) ?? root;
    if (there === undefined && place[0] === 'overrides' && place.length === 3)
      return [at(node.offset, node.offset + node.length, missingIn(String(place[2])))];
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

/** What an override lacks. */
const missingIn = (name: string): string =>
  name === 'files'
    ? 'This override does not say which files it is for. Add "files" with a pattern, such as "files": "drafts/**".'
    : 'This override does not say what is different for its files. Add "rules", such as "rules": { "plan/no-goals": "off" }.';

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
  const belongs = place.length === 0 && Object.hasOwn(BELONGS, name) ? BELONGS[name] : undefined;
  if (belongs !== undefined) return `‘${name}’ does not stand here. Write it as ${belongs}.`;
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
  if (place.length === 0)
    return `The settings stand in curly brackets, such as { "extends": "recommended" }, not in ${short(written)}.`;
  const name = place.findLast((part) => typeof part === 'string') ?? '';
  if (name === 'overrides' || place.at(-2) === 'overrides')
    return `‘overrides’ takes a list, such as [{ "files": "drafts/**", "rules": { "plan/no-goals": "off" } }], not ${short(written)}.`;
  if (name === 'rules')
    return `‘rules’ takes the names of checks with how grave each is, such as { "plan/no-goals": "off" }, not ${short(written)}.`;
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
  if (name === 'lint')
    return `‘lint’ takes { "run": "onType" } or { "run": "onSave" }, not ${short(written)}.`;
  if (name === 'files')
    return `‘files’ takes a pattern such as "drafts/**", or a list of them, not ${short(written)}.`;
  if (name === 'vocabulary')
    return `‘vocabulary’ takes lists of words, such as { "roles": ["family coach"] }, not ${short(written)}.`;
  const words = EXAMPLES[name];
  if (words !== undefined)
    return `‘${name}’ takes a list of words in square brackets, such as ["${words}"], not ${short(written)}.`;
  return `‘${name}’ takes another kind of value, not ${short(written)}.`;
}

/** A word of each list in the vocabulary. */
const EXAMPLES: Readonly<Record<string, string>> = {
  areas: 'faith and festivals',
  roles: 'family coach',
  words: 'TAF',
  interventions: 'Triple P',
};

/** Where a setting belongs that stands at the top. */
const BELONGS: Readonly<Record<string, string>> = {
  areas: '{ "vocabulary": { "areas": […] } }',
  ladder: '{ "vocabulary": { "ladder": […] } }',
  roles: '{ "vocabulary": { "roles": […] } }',
  words: '{ "vocabulary": { "words": […] } }',
  interventions: '{ "vocabulary": { "interventions": […] } }',
  files: '{ "overrides": [{ "files": "…", "rules": { … } }] }',
  severity: '{ "rules": { "plan/no-goals": "warning" } }',
  run: '{ "lint": { "run": "onSave" } }',
};

const short = (written: string): string => {
  const line = written.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 37)}…` : line;
};

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
