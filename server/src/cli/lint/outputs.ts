import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import type { FileReport } from '../../report/file-report.ts';
import type { Formatter, RunFacts } from '../../report/formatter.ts';
import { formatterOf } from '../../report/formats.ts';
import type { Summary } from '../../report/summary.ts';
import { reaches } from '../../review/finding.ts';
import type { Severity } from '../../rules/rule.ts';
import { notWritten } from '../replace.ts';
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

/** Where one report goes, piece by piece. */
interface Sink {
  readonly write: (text: string) => void;
  /** Puts the report in its place; `keep` false takes what was written away again. */
  readonly end: (keep: boolean) => void;
}

/** Reports on their way to standard output and to files. A file is put in its place when it is whole. */
export class Outputs {
  private readonly formatters: Formatters;
  private readonly sinks: { name: string; sink: Sink | undefined; begun: boolean }[];
  /** Sentences about reports that could not be written. */
  readonly problems: string[] = [];

  constructor(formatters: Formatters, choices: readonly OutputChoice[]) {
    this.formatters = formatters;
    this.sinks = choices.map(({ file }) => ({ name: file ?? 'The report', sink: undefined, begun: false }));
    choices.forEach(({ file }, at) => this.attempt(at, () => (file === undefined ? SCREEN : fileSink(file))));
    formatters.all.forEach(({ opening }, at) => this.write(at, opening));
  }

  /** Adds what one file has for each report. */
  add(entries: readonly (readonly string[])[]): void {
    entries.forEach((pieces, at) => {
      const sink = this.sinks[at];
      const between = this.formatters.all[at]?.between ?? '';
      if (sink === undefined || pieces.length === 0) return;
      this.write(at, `${sink.begun ? between : ''}${pieces.join(between)}`);
      sink.begun = true;
    });
  }

  /** Ends every report. */
  close(summary: Summary): void {
    this.formatters.all.forEach((formatter, at) => {
      this.write(at, formatter.closing(summary));
      this.end(at, true);
    });
  }

  /** Leaves every file as it was before. */
  abandon(): void {
    this.sinks.forEach((_, at) => this.end(at, false));
  }

  private write(at: number, text: string): void {
    if (text !== '') this.attempt(at, (sink) => (sink?.write(text), sink));
  }

  private end(at: number, keep: boolean): void {
    this.attempt(at, (sink) => (sink?.end(keep), undefined));
  }

  /** A report that cannot be written is named and given up; the others go on. */
  private attempt(at: number, act: (sink: Sink | undefined) => Sink | undefined): void {
    const entry = this.sinks[at];
    if (entry === undefined) return;
    try {
      entry.sink = act(entry.sink);
    } catch (error) {
      this.problems.push(notWritten(entry.name, error));
      entry.sink?.end(false);
      entry.sink = undefined;
    }
  }
}

const SCREEN: Sink = {
  write: (text) => void process.stdout.write(text),
  end: () => undefined,
};

function fileSink(path: string): Sink {
  const there = statSync(path, { throwIfNoEntry: false });
  // A device or a pipe takes what comes and is never replaced.
  if (there !== undefined && !there.isFile() && !there.isDirectory()) return deviceSink(path);
  if (there?.isDirectory() === true) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  const beside = `${path}.${process.pid}.part`;
  const to = openSync(beside, 'w', there?.mode ?? 0o666);
  let open = true;
  return {
    write: (text) => writeWhole(to, text),
    end: (keep) => {
      if (!open) return;
      open = false;
      try {
        if (keep) fsyncSync(to);
        closeSync(to);
        if (keep) renameSync(beside, path);
      } finally {
        rmSync(beside, { force: true });
      }
    },
  };
}

function deviceSink(path: string): Sink {
  const to = openSync(path, 'w');
  return { write: (text) => writeWhole(to, text), end: () => closeSync(to) };
}

function writeWhole(to: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) at += writeSync(to, bytes, at);
}
