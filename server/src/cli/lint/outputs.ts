import type { FileReport } from '../../report/file-report.ts';
import type { Formatter, RunFacts } from '../../report/formatter.ts';
import { formatterOf } from '../../report/formats.ts';
import type { Summary } from '../../report/summary.ts';
import { reaches } from '../../review/finding.ts';
import type { Severity } from '../../rules/rule.ts';
import { beginFile, notWritten, type Writing } from '../whole-file.ts';
import type { OutputChoice } from './options.ts';

/** The reports of a run as their formatters write them. */
export class Formatters {
  readonly all: readonly Formatter[];
  private readonly minSeverity: Severity;

  private constructor(all: readonly Formatter[], minSeverity: Severity) {
    this.all = all;
    this.minSeverity = minSeverity;
  }

  /** Loads the formatters that are asked for. */
  static async load(
    outputs: readonly OutputChoice[],
    facts: RunFacts,
    minSeverity: Severity,
  ): Promise<Formatters> {
    // A file shows no colours.
    const load = ({ format, file }: OutputChoice): Promise<Formatter> =>
      formatterOf(format, file === undefined ? facts : { ...facts, colour: false });
    return new Formatters(await Promise.all(outputs.map(load)), minSeverity);
  }

  /** What one file adds to each report. */
  entries(file: FileReport): string[][] {
    const bar = this.minSeverity;
    const shown =
      bar === 'hint'
        ? file
        : { ...file, findings: file.findings.filter(({ severity }) => reaches(severity, bar)) };
    return this.all.map((formatter) => [...formatter.entries(shown)]);
  }
}

/** Reports on their way to standard output and to files. A file is put in its place when it is whole. */
export class Outputs {
  private readonly formatters: Formatters;
  private readonly reports: { name: string; to: Writing | undefined; begun: boolean }[];
  /** Sentences about reports that could not be written. */
  readonly problems: string[] = [];

  constructor(formatters: Formatters, choices: readonly OutputChoice[]) {
    this.formatters = formatters;
    this.reports = choices.map(({ file }) => ({ name: file ?? 'The report', to: undefined, begun: false }));
    choices.forEach(({ file }, at) =>
      this.attempt(at, () => (file === undefined ? SCREEN : beginFile(file))),
    );
    formatters.all.forEach(({ opening }, at) => this.write(at, opening));
  }

  /** Adds what one file has for each report. */
  add(entries: readonly (readonly string[])[]): void {
    entries.forEach((pieces, at) => {
      const report = this.reports[at];
      const between = this.formatters.all[at]?.between ?? '';
      if (report?.to === undefined || pieces.length === 0) return;
      this.write(at, `${report.begun ? between : ''}${pieces.join(between)}`);
      report.begun = true;
    });
  }

  /** Ends every report and puts it in its place. */
  close(summary: Summary): void {
    this.formatters.all.forEach((formatter, at) => {
      this.write(at, formatter.closing(summary));
      this.attempt(at, (to) => (to?.put(), undefined));
    });
  }

  /** Leaves every file as it was before. */
  abandon(): void {
    this.reports.forEach((_, at) => this.attempt(at, (to) => (to?.drop(), undefined)));
  }

  private write(at: number, text: string): void {
    if (text !== '') this.attempt(at, (to) => (to?.write(text), to));
  }

  /** A report that cannot be written is named and given up; the others go on. */
  private attempt(at: number, act: (to: Writing | undefined) => Writing | undefined): void {
    const report = this.reports[at];
    if (report === undefined) return;
    try {
      report.to = act(report.to);
    } catch (error) {
      this.problems.push(notWritten(report.name, error));
      report.to?.drop();
      report.to = undefined;
    }
  }
}

const SCREEN: Writing = {
  write: (text) => void process.stdout.write(text),
  put: () => undefined,
  drop: () => undefined,
};
