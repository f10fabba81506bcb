import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFiles } from '../../server/src/cli/files.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { templatesIn } from '../../server/src/plan/templates.ts';
import { reportFile } from '../../server/src/report/file-report.ts';
import { write } from '../../server/src/report/formatter.ts';
import { pretty } from '../../server/src/report/pretty.ts';
import { review, type Review } from '../../server/src/review/review.ts';
import { TODAY } from '../rules/check.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the reviewed report over all samples is kept. */
export const REPORT = fileURLToPath(new URL('samples.txt', import.meta.url));

/** Every sample by its path from the top of the project, with its text. */
export async function samples(): Promise<{ path: string; text: string }[]> {
  const { files } = await findFiles([`${ROOT}samples`]);
  return files.map((file) => ({
    path: relative(ROOT, file).replaceAll('\\', '/'),
    text: readFileSync(file, 'utf8'),
  }));
}

/** What is said about all samples, as a person would read it. */
export async function sampleReport(): Promise<string> {
  const files = (await reviewedSamples()).map(({ path, text, review }) => reportFile(path, text, review));
  return write(pretty({ colour: false }), files);
}

/** Every sample, judged by the templates among them. */
export async function reviewedSamples(): Promise<{ path: string; text: string; review: Review }[]> {
  const all = await samples();
  const templates = all.flatMap(({ path, text }) =>
    templatesIn(readDocument(text), 'folder', { path, text }),
  );
  return all.map(({ path, text }) => {
    const others = templates.filter((each) => each.file?.path !== path);
    return { path, text, review: review(text, { today: TODAY, templates: others }) };
  });
}
