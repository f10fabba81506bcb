import { Gathered, type GatherOptions, type PlanFile } from './gather.ts';
import { reportPage } from './page.ts';
import { plansWithSheet, sheetsOf } from './sheets.ts';
import { USUAL_SHEETS, USUAL_TITLE } from './usual.ts';

/** A report for whoever asked for it in an editor. */
export interface FolderPage {
  /** How many plans it is on; with none there is nothing to show. */
  readonly plans: number;
  readonly html: string;
}

/**
 * The report on some files as a page. Files are read one at a time, and those with an audit sheet a second time; one
 * that cannot be read is left out and named.
 */
export async function folderReport(
  paths: readonly string[],
  read: (path: string) => Promise<PlanFile | undefined>,
  options: GatherOptions,
): Promise<FolderPage> {
  const gathered = new Gathered(options);
  const unread: { path: string; message: string }[] = [];
  for (const path of paths) {
    const file = await read(path);
    if (file === undefined) unread.push({ path, message: `${path} could not be read.` });
    else gathered.add(file);
  }
  const report = gathered.report(USUAL_TITLE, unread);
  const plans = plansWithSheet(report, USUAL_SHEETS);
  const sheets = sheetsOf(report, plans, gathered, read, options);
  let html = '';
  for await (const piece of reportPage(report, { plans, sheets })) html += piece;
  return { plans: report.plans.length, html };
}
