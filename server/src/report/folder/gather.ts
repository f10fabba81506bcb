import { toIso, type Day } from '../../calendar/day.ts';
import type { Configuration } from '../../config/configuration.ts';
import type { PlanFacts } from '../../facts/facts.ts';
import { factsOf } from '../../facts/plan-facts.ts';
import { WithoutNames } from '../../facts/without-names.ts';
import { coverPath } from '../../facts/names.ts';
import type { Template } from '../../plan/templates.ts';
import { review } from '../../review/review.ts';
import type { PlanScore } from '../../review/score.ts';
import { Kept } from './kept.ts';
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

/** A plan as it was read. */
export interface ReadPlan {
  readonly score: PlanScore;
  readonly facts: PlanFacts;
}

export interface GatherOptions {
  readonly today: Day;
  /** Children, families and workers by name. Leave it off for anything that is handed on. */
  readonly withNames: boolean;
  /** Whether an earlier report is to be held against this one. */
  readonly toCompare?: boolean;
}

/**
 * Gathers a report file by file. Of each plan only what the sections of the page need is kept, so that a folder of
 * thousands of plans takes little memory.
 */
export class Gathered {
  private readonly options: GatherOptions;
  private readonly names = new WithoutNames();
  private readonly kept: Kept;
  private readonly plans: PlanFacts[] = [];
  private readonly places = new Map<PlanFacts, { readonly path: string; readonly at: number }>();
  private files = 0;

  constructor(options: GatherOptions) {
    this.options = options;
    this.kept = new Kept(options.toCompare === true);
  }

  /** Reads, judges and counts one file. Gives all that is known of its plans, of which only a part is kept. */
  add(file: PlanFile): readonly PlanFacts[] {
    this.files += 1;
    return this.read(file).map(({ facts }, at) => {
      const kept = this.kept.of(facts);
      this.places.set(kept, { path: file.path, at });
      this.plans.push(kept);
      return facts;
    });
  }

  /** All that is known of the plans of a file, as the report may show it. */
  read(file: PlanFile): readonly ReadPlan[] {
    const { text, configuration, templates } = file;
    const { today, withNames } = this.options;
    const read = review(text, {
      today,
      ...(configuration === undefined ? {} : { configuration }),
      ...(templates === undefined ? {} : { templates }),
    });
    const scores = read.plans.filter(({ plan }) => !plan.isTemplate);
    return factsOf(read, file.path, read.judged).flatMap((facts, at) => {
      const score = scores[at];
      if (score === undefined) return [];
      return [{ score, facts: withNames ? facts : this.names.facts(facts, score.plan, text) }];
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
