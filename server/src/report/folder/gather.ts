import { toIso, type Day } from '../../calendar/day.ts';
import type { Configuration } from '../../config/configuration.ts';
import type { PlanFacts } from '../../facts/facts.ts';
import { factsOf } from '../../facts/plan-facts.ts';
import { WithoutNames } from '../../facts/without-names.ts';
import { coverPath } from '../../facts/names.ts';
import type { Template } from '../../plan/templates.ts';
import { review, type Review } from '../../review/review.ts';
import type { FolderReport } from './report.ts';

/** One file of a folder, as it is read for a report. */
export interface PlanFile {
  /** As the reader of the report may know it. */
  readonly path: string;
  readonly text: string;
  readonly configuration?: Configuration;
  /** Templates of other files that its plans may be based on. */
  readonly templates?: readonly Template[];
}

export interface GatherOptions {
  readonly today: Day;
  /** Children, families and workers by name. Leave it off for anything that is handed on. */
  readonly withNames: boolean;
}

/**
 * Gathers a report file by file. Of each file only the facts are kept, so that a folder of thousands of plans takes
 * little memory.
 */
export class Gathered {
  private readonly options: GatherOptions;
  private readonly names = new WithoutNames();
  private readonly plans: PlanFacts[] = [];
  private readonly places = new Map<PlanFacts, { readonly path: string; readonly at: number }>();
  private files = 0;

  constructor(options: GatherOptions) {
    this.options = options;
  }

  /** Reads, judges and counts one file. */
  add(file: PlanFile): void {
    this.files += 1;
    const read = judgeFile(file, this.options);
    const plans = read.plans.filter(({ plan }) => !plan.isTemplate);
    factsOf(read, file.path, read.judged).forEach((facts, at) => {
      const plan = plans[at]?.plan;
      if (plan === undefined) return;
      const shown = copyOf(this.options.withNames ? facts : this.names.facts(facts, plan, file.text));
      this.places.set(shown, { path: file.path, at });
      this.plans.push(shown);
    });
  }

  /** Everything that was gathered. `unread` are pairs of a path and the sentence that says why it was not read. */
  report(
    title: string,
    unread: readonly { readonly path: string; readonly message: string }[],
  ): FolderReport {
    const { today, withNames } = this.options;
    return {
      title,
      asOf: toIso(today),
      withNames,
      files: this.files,
      unread: unread.map(({ path, message }) =>
        withNames ? message : message.replaceAll(path, coverPath(path)),
      ),
      plans: this.plans,
    };
  }

  /** Where a plan of the report stands: its file, and which plan of that file it is, from 0. */
  placeOf = (plan: PlanFacts): { readonly path: string; readonly at: number } | undefined =>
    this.places.get(plan);
}

/** Reads and judges one file as for a report. */
export const judgeFile = ({ text, configuration, templates }: PlanFile, { today }: GatherOptions): Review =>
  review(text, {
    today,
    ...(configuration === undefined ? {} : { configuration }),
    ...(templates === undefined ? {} : { templates }),
  });

/** Words cut out of a document keep all of it in memory for as long as they are kept themselves; a copy does not. */
const copyOf = (facts: PlanFacts): PlanFacts => JSON.parse(JSON.stringify(facts)) as PlanFacts;
