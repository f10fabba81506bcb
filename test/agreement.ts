/**
 * How well the judging agrees with people: prints agreement, precision, recall and F1 over labelled statements,
 * beside the mean agreement of each single reader with the majority, and lists every disagreement.
 *
 * Usage: node test/agreement.ts [labelled statements, one JSON object a line]
 */
import { existsSync, readFileSync } from 'node:fs';
import { judge } from '../server/src/review/judge.ts';
import type { Judgement } from '../server/src/review/judge.ts';

type Part = 'verdict' | 'S' | 'M' | 'T' | 'A' | 'R';
type Labels = Readonly<Record<Part, string>>;

interface Row extends Labels {
  readonly id: string;
  readonly kind: 'goal' | 'action';
  readonly text: string;
  readonly readings?: readonly Labels[];
}

const PARTS: readonly Part[] = ['verdict', 'S', 'M', 'T', 'A', 'R'];
/** The label that counts as found, for precision and recall: good for the verdict and S, M, T; a fault for A and R. */
const FOUND: Readonly<Record<Part, string>> = {
  verdict: 'smart',
  S: 'met',
  M: 'met',
  T: 'met',
  A: 'problem',
  R: 'problem',
};

function main(): void {
  const path = process.argv[2] ?? '';
  if (!existsSync(path)) {
    console.error(
      `${path === '' ? 'No file of labelled statements is named' : `There is no file of labelled statements at ${path}`}. Give its path: npm run agreement FILE`,
    );
    process.exitCode = 2;
    return;
  }
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
  const began = performance.now();
  const judged = rows.map((row) => judge(row));
  const cold = performance.now() - began;
  for (const part of PARTS) console.log(line(part, rows, judged));
  console.log(
    `\n${rows.length} statements, ${((cold / rows.length) * 1000).toFixed(0)} microseconds each from cold`,
  );
  rows.forEach((row, i) => disagreement(row, judged[i]));
}

function line(part: Part, rows: readonly Row[], judged: readonly Judgement[]): string {
  const found = FOUND[part];
  let agree = 0;
  let hits = 0;
  let claimed = 0;
  let there = 0;
  let readings = 0;
  let readersAgree = 0;
  rows.forEach((row, i) => {
    const mine = judged[i]?.[part];
    if (mine === row[part]) agree += 1;
    if (mine === found) claimed += 1;
    if (row[part] === found) there += 1;
    if (mine === found && row[part] === found) hits += 1;
    for (const reading of row.readings ?? []) {
      readings += 1;
      if (reading[part] === row[part]) readersAgree += 1;
    }
  });
  const precision = hits / claimed;
  const recall = hits / there;
  const f1 = (2 * precision * recall) / (precision + recall);
  const reader = readings === 0 ? 'no readings' : `a single reader ${percent(readersAgree / readings)}`;
  return `${part.padEnd(8)} agreement ${percent(agree / rows.length)}  precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}  (${reader})`;
}

function percent(share: number): string {
  return Number.isFinite(share) ? `${(share * 100).toFixed(1)}%`.padStart(6) : '   n/a';
}

function disagreement(row: Row, judgement: Judgement | undefined): void {
  if (judgement === undefined) return;
  const wrong = PARTS.filter((part) => judgement[part] !== row[part]);
  if (wrong.length === 0) return;
  const parts = wrong.map((part) => `${part}: people say ${row[part]}, we say ${judgement[part]}`).join('; ');
  console.log(`\n${row.id} (${row.kind}) ${parts}\n  ${row.text}`);
  for (const { rule, message, start, end } of judgement.findings) {
    console.log(`    ${rule} [${row.text.slice(start, end)}] ${message}`);
  }
}

main();
