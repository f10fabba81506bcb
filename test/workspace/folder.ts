import { review, type Review } from '../../server/src/review/review.ts';
import type { Files } from '../../server/src/workspace/files.ts';
import { isBelow } from '../../server/src/workspace/files.ts';
import { PlanFiles } from '../../server/src/workspace/plan-files.ts';
import { aroundPlan, seenFrom, TemplateIndex } from '../../server/src/workspace/templates.ts';
import { TODAY } from '../rules/check.ts';

/** Files in memory, and how often each was read. A text of `undefined` is a file that may not be read. */
export class Memory implements Files {
  readonly reads: string[] = [];
  private readonly texts: Record<string, string | undefined>;

  constructor(texts: Record<string, string | undefined>) {
    this.texts = texts;
  }

  list = (folder: string, most: number): Promise<readonly string[] | undefined> => {
    const found = Object.keys(this.texts).filter((path) => isBelow(folder, path));
    return Promise.resolve(found.length === 0 ? undefined : found.sort().slice(0, most));
  };

  read = (path: string): Promise<string | undefined> => {
    this.reads.push(path);
    return Promise.resolve(this.texts[path]);
  };

  write(path: string, text: string | undefined): void {
    this.texts[path] = text;
  }

  remove(path: string): void {
    Reflect.deleteProperty(this.texts, path);
  }
}

/** Reviews one plan of a folder with the templates that it can be based on. */
export async function reviewIn(
  texts: Record<string, string | undefined>,
  path: string,
  { folders = ['/plans'], named = [] }: { folders?: readonly string[]; named?: readonly string[] } = {},
): Promise<Review> {
  const shelf = await new TemplateIndex(new PlanFiles(new Memory(texts))).load(
    aroundPlan(path, folders, { file: '/plans/smartplan.config.json', templates: named }),
  );
  return review(texts[path] ?? '', { today: TODAY, templates: seenFrom(path, shelf) });
}

/** What one rule says about a plan of a folder. */
export async function saidIn(
  rule: string,
  texts: Record<string, string | undefined>,
  path: string,
  where?: { folders?: readonly string[]; named?: readonly string[] },
): Promise<string[]> {
  const { findings } = await reviewIn(texts, path, where);
  return findings.filter((each) => each.rule === rule).map((each) => each.message);
}
