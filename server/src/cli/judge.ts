import { readFileSync } from 'node:fs';
import { judge, type Judgement, type Statement } from '../review/judge.ts';
import { ruleById } from '../rules/index.ts';
import { reason, STANDARD_INPUT } from './files.ts';
import { kindOf } from './kind-of.ts';
import { oneOf, readOptions } from './options.ts';
import { Misused, say, style, type ExitCode } from './output.ts';

export const JUDGE_HELP = `smartplan judge "one statement" [--kind goal|action]
smartplan judge [files …]

Judges statements by their words alone, as they would stand in a plan. One statement gets an answer in words. Files
(or standard input) hold one JSON object a line, {"id": …, "kind": "goal" or "action", "text": …}; each gets one line
of JSON back (docs/json.md).

  --kind goal|action    what the one statement is (usually a goal)`;

/** Judges one statement for a person, or many for a program. */
export function judgeCommand(args: string[]): ExitCode {
  const { values, positionals } = readOptions(args, { kind: { type: 'string' } });
  const [first, ...more] = positionals;
  if (first !== undefined && first !== STANDARD_INPUT && kindOf(first) !== 'file') {
    if (more.length > 0) throw new Misused(several(positionals));
    if (kindOf(first) === 'folder')
      throw new Misused(`${first} is a folder. Name a file, or a statement in quotation marks.`);
    if (!/\s/.test(first.trim()))
      throw new Misused(
        `There is no file called ${first}, and one word is no statement. Put the statement in quotation marks.`,
      );
    process.stdout.write(
      `${answer({ kind: oneOf('kind', values.kind ?? 'goal', ['goal', 'action']), text: first })}\n`,
    );
    return 0;
  }
  if (positionals.length === 0 && process.stdin.isTTY) {
    process.stdout.write(`${JUDGE_HELP}\n`);
    return 2;
  }
  if (values.kind !== undefined)
    throw new Misused(
      '--kind goes with one statement in quotation marks; in files each line says its own kind.',
    );
  let unread = false;
  for (const path of positionals.length === 0 ? [STANDARD_INPUT] : positionals)
    unread = !judgeFile(path) || unread;
  return unread ? 2 : 0;
}

/** Judges each line of a file; a line that cannot be read is named, the others are judged. */
function judgeFile(path: string): boolean {
  let text: string;
  try {
    text = readFileSync(path === STANDARD_INPUT ? 0 : path, 'utf8');
  } catch (error) {
    say(reason(path, error));
    return false;
  }
  const name = path === STANDARD_INPUT ? 'Standard input' : path;
  const out: string[] = [];
  const faults = new Map<string, number[]>();
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (line.trim() === '' || line === '\uFEFF') return;
    const statement = readStatement(line.replace(/^\uFEFF/, ''));
    if (typeof statement === 'string') {
      faults.set(statement, [...(faults.get(statement) ?? []), index + 1]);
    } else out.push(JSON.stringify({ id: statement.id ?? null, ...judge(statement) }));
  });
  if (out.length > 0) process.stdout.write(`${out.join('\n')}\n`);
  // An empty answer would look like one that was lost.
  if (out.length === 0 && faults.size === 0)
    say(`${name} holds no statement. One is enough: smartplan judge "Mia walks to school 3 times a week".`);
  for (const [fault, lines] of faults) say(`${name}, ${sayLines(lines)}: ${fault}`);
  return faults.size === 0;
}

/** `line 4`, `lines 4 and 9`, `51 lines, the first of them line 1`. */
function sayLines(lines: readonly number[]): string {
  const [first = 0, second, ...more] = lines;
  if (second === undefined) return `line ${first}`;
  return more.length === 0
    ? `lines ${first} and ${second}`
    : `${lines.length} lines, the first of them line ${first}`;
}

/** What was typed where one statement or a file belongs. */
function several(words: readonly string[]): string {
  if (words.every((each) => /\s/.test(each.trim())))
    return `One statement is judged at a time, and these are ${words.length}. Run the command once for each, or put them into a file, one JSON object a line (docs/json.md).`;
  const [missing = ''] = words.filter((each) => kindOf(each) !== 'file');
  const isName = /\.[a-z]{2,9}$/i.test(missing) || words.some((each) => kindOf(each) === 'file');
  return isName
    ? `There is no file called ${missing}.`
    : `Put the statement in quotation marks: smartplan judge "${words.join(' ')}".`;
}

/** One line as a statement, or the sentence that says why it is none. */
function readStatement(line: string): Statement | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'one whole JSON object belongs on each line, such as {"id": "1", "kind": "goal", "text": "…"}.';
  }
  const { id, kind, text } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (kind !== 'goal' && kind !== 'action') return 'the kind is missing: "kind" is "goal" or "action".';
  if (typeof text !== 'string') return 'the statement is missing: "text" holds its words.';
  return { kind, text, ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}) };
}

const NAMES = { S: 'Specific', M: 'Measurable', A: 'Achievable', R: 'Relevant', T: 'Time-bound' } as const;
const GOOD = {
  S: 'a stranger would recognise it happening',
  M: 'two people who watch would agree whether it was reached',
  A: 'as far as the words can show; a plan says who helps',
  R: 'as far as the words can show; a plan says why it matters to the child',
  T: 'the words say when',
} as const;

/** The judgement of one statement in words: each letter with its reason. */
function answer(statement: Statement): string {
  const judgement = judge(statement);
  const verdict =
    judgement.verdict === 'smart'
      ? style('green', 'This is SMART.')
      : style('yellow', 'This is not SMART yet.');
  const letters = (['S', 'M', 'A', 'R', 'T'] as const).map((letter) => letterLine(letter, judgement));
  return [style('bold', `“${statement.text.trim()}”`), verdict, '', ...letters].join('\n');
}

function letterLine(letter: keyof typeof NAMES, judgement: Judgement): string {
  const faults = judgement.findings
    .filter((finding) => ruleById(finding.rule)?.letter === letter)
    .map((finding) => finding.message);
  const good = judgement[letter] === 'met' || judgement[letter] === 'ok';
  const reasons = good ? [`yes: ${GOOD[letter]}.`] : [...new Set(faults)].map((fault) => `not yet. ${fault}`);
  const [head = '', ...rest] = reasons;
  const name = `${letter}  ${NAMES[letter].padEnd(11)}`;
  return [
    `${style(good ? 'green' : 'yellow', name)} ${head}`,
    ...rest.map((each) => `${' '.repeat(name.length + 1)}${each.replace('not yet. ', 'And: ')}`),
  ].join('\n');
}
