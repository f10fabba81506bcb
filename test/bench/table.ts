/** Prints a table whose columns line up, as Markdown. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const row = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (column === 0 ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  console.log(`\n${title}\n\n${[row(lines[0] ?? []), rule, ...lines.slice(1).map(row)].join('\n')}`);
}

/** Three figures that count: 0.123, 1.23, 12.3, 123. */
export function short(figure: number): string {
  if (!Number.isFinite(figure)) return '–';
  const places = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(figure) || 1)));
  return figure.toFixed(Math.min(places, 3));
}

export const times = (figure: number): string => `${short(figure)} times`;

/** Whether an aim is reached, in words. */
export const aim = (reached: boolean): string => (reached ? 'reached' : 'MISSED');
