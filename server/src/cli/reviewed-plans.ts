import type { Day } from '../calendar/day.ts';
import type { ReviewedFile } from '../report/reviewed-file.ts';
import { review } from '../review/review.ts';
import { Configurations } from './configurations.ts';
import { findFiles, readPlanFile } from './files.ts';
import { Surroundings } from './surroundings.ts';

/** What paths led to: the plans that could be read, and a sentence for everything that stood in the way. */
export interface ReviewedPlans {
  readonly files: readonly ReviewedFile[];
  readonly problems: readonly string[];
  /** Worth saying, though nothing went wrong. */
  readonly notes: readonly string[];
}

/** Reads and reviews the plans that paths name, with their settings and templates; without a path, this folder's. */
export async function reviewedPlans(positionals: readonly string[], today: Day): Promise<ReviewedPlans> {
  const paths = positionals.length === 0 ? ['.'] : positionals;
  const { files: found, unread, leftOut } = await findFiles(paths);
  const files: ReviewedFile[] = [];
  const configurations = new Configurations();
  const surroundings = new Surroundings(paths, configurations);
  for (const path of found) {
    const file = readPlanFile(path);
    if ('message' in file) {
      unread.push(file);
      continue;
    }
    const configuration = await configurations.for(path);
    const templates = await surroundings.templatesFor(path, file.text);
    const options = { today, configuration, ...(templates === undefined ? {} : { templates }) };
    files.push({ path: file.path, text: file.text, review: review(file.text, options) });
  }
  return {
    files,
    problems: [...unread.map(({ message }) => message), ...configurations.problems],
    notes: leftOut.map((path) => `${path} is left out: .smartplanignore names it.`),
  };
}
