import type { PlanFacts } from '../../facts/facts.ts';
import { drawJourney } from '../../journey/picture.ts';
import type { PlanScore } from '../../review/score.ts';
import { judgeFile, type Gathered, type GatherOptions, type PlanFile } from './gather.ts';
import { priorities } from './priorities.ts';
import type { FolderReport } from './report.ts';
import type { Sheet } from './page.ts';

/**
 * The audit sheets of a report with the pictures of the journeys: the plans that need somebody most first, at most
 * `most`. Their files are read once more, as only facts were kept of them; a file that has gone leaves its sheets
 * without pictures.
 */
export async function sheetsOf(
  report: FolderReport,
  gathered: Gathered,
  most: number,
  read: (path: string) => Promise<PlanFile | undefined>,
  options: GatherOptions,
): Promise<Sheet[]> {
  const chosen = plansWithSheet(report, most);
  const pictures = new Map<PlanFacts, string>();
  for (const [path, plans] of byFile(chosen, gathered)) {
    const file = await read(path);
    if (file === undefined) continue;
    const scores = judgeFile(file, options).plans.filter(({ plan }) => !plan.isTemplate);
    for (const { plan, at } of plans) {
      const score = scores[at];
      if (score !== undefined)
        pictures.set(plan, pictureOf(score, plan, options, `journey-${report.plans.indexOf(plan) + 1}`));
    }
  }
  return chosen.map((plan) => ({ plan, picture: pictures.get(plan) }));
}

/** The plans that get an audit sheet: those that need somebody most first, at most `most`. */
export function plansWithSheet({ plans, asOf }: FolderReport, most: number): PlanFacts[] {
  const needy = priorities(plans, asOf).map(({ plan }) => plan);
  const seen = new Set(needy);
  return [...needy, ...plans.filter((plan) => !seen.has(plan))].slice(0, most);
}

interface Placed {
  readonly plan: PlanFacts;
  readonly at: number;
}

function byFile(plans: readonly PlanFacts[], gathered: Gathered): Map<string, Placed[]> {
  const files = new Map<string, Placed[]>();
  for (const plan of plans) {
    const place = gathered.placeOf(plan);
    if (place === undefined) continue;
    const same = files.get(place.path);
    if (same === undefined) files.set(place.path, [{ plan, at: place.at }]);
    else same.push({ plan, at: place.at });
  }
  return files;
}

function pictureOf(
  score: PlanScore,
  facts: PlanFacts,
  { today, withNames }: GatherOptions,
  prefix: string,
): string {
  return drawJourney(withNames ? score : withoutReference(score, facts), today, {
    names: withNames,
    width: 860,
    heading: false,
    prefix,
  }).svg;
}

/** A reference that names somebody was left out of the facts; the picture must not bring it back. */
function withoutReference(score: PlanScore, { reference }: PlanFacts): PlanScore {
  if (reference !== undefined) return score;
  const fields = new Map(score.plan.fields);
  fields.delete('reference');
  return { ...score, plan: { ...score.plan, fields } };
}
