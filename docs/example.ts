import { parseIsoDay, toIso, type Day } from '../server/src/calendar/day.ts';
import { reportFile, type FileReport } from '../server/src/report/file-report.ts';
import { write } from '../server/src/report/formatter.ts';
import { json } from '../server/src/report/json.ts';
import { pretty } from '../server/src/report/pretty.ts';
import { review } from '../server/src/review/review.ts';

/** The day on which the examples of the documentation are judged, that of the sample plans. */
export const EXAMPLE_DAY = parseIsoDay('2026-11-22') as Day;

/** The plans that a page shows, as they stand there. */
export const plansIn = (page: string): string[] =>
  [...page.matchAll(/^```smartplan\n(.*?)^```$/gms)].map(([, text = '']) => text);

/** The first plan that a page shows. */
export const firstPlan = (page: string): string => plansIn(page)[0] ?? '';

const reviewed = (text: string): FileReport =>
  reportFile('before.smartplan', text, review(text, { today: EXAMPLE_DAY }));

/** What `smartplan lint` prints about a plan. */
export const reportForPeople = (text: string): string => write(pretty({ colour: false }), [reviewed(text)]);

/** What `smartplan lint --format json` prints about a plan, over lines. */
export const reportAsJson = (text: string): string =>
  JSON.stringify(JSON.parse(write(json({ asOf: toIso(EXAMPLE_DAY) }), [reviewed(text)])), undefined, 2);
