import type { Configuration } from '../../config/configuration.ts';
import type { PlanFacts } from '../../facts/facts.ts';
import { drawJourney } from '../../journey/picture.ts';
import type { PlanScore } from '../../review/score.ts';
import type { Gathered, GatherOptions, PlanFile, ReadPlan } from './gather.ts';
import { priorities } from './priorities.ts';
import type { FolderReport } from './report.ts';
import type { Sheet } from './page.ts';

/** The file that was read last, with its settings. */
interface LastFile {
  readonly path: string;
  readonly plans: readonly ReadPlan[];
  readonly configuration: Configuration | undefined;
}

/**
 * The audit sheets of some plans of a report, one after the other, with the pictures of their journeys. Their files
 * are read once more, as only a part of what is known was kept; of a file that has gone the sheet shows that part.
 */
export async function* sheetsOf(
  report: FolderReport,
  plans: readonly PlanFacts[],
  gathered: Gathered,
  read: (path: string) => Promise<PlanFile | undefined>,
  options: GatherOptions,
): AsyncGenerator<Sheet> {
  let last: LastFile | undefined;
  for (const plan of plans) {
    const place = gathered.placeOf(plan);
    if (place !== undefined && last?.path !== place.path) {
      const file = await read(place.path);
      last = {
        path: place.path,
        plans: file === undefined ? [] : gathered.read(file),
        configuration: file?.configuration,
      };
    }
    const found = place === undefined ? undefined : last?.plans[place.at];
    if (found === undefined) yield { plan, whole: undefined, picture: undefined };
    else {
      const { score, facts } = found;
      const prefix = `journey-${report.plans.indexOf(plan) + 1}`;
      const picture = pictureOf(score, facts, options, prefix, last?.configuration);
      yield { plan, whole: facts, picture };
    }
  }
}

/** The plans that get an audit sheet: those that need somebody most first, at most `most`. */
export function plansWithSheet({ plans, asOf }: FolderReport, most: number): PlanFacts[] {
  const needy = priorities(plans, asOf).map(({ plan }) => plan);
  const seen = new Set(needy);
  return [...needy, ...plans.filter((plan) => !seen.has(plan))].slice(0, most);
}

function pictureOf(
  score: PlanScore,
  facts: PlanFacts,
  { today, withNames }: GatherOptions,
  prefix: string,
  configuration: Configuration | undefined,
): string {
  return drawJourney(withNames ? score : withoutReference(score, facts), today, {
    names: withNames,
    width: 860,
    heading: false,
    prefix,
    ...(configuration === undefined ? {} : { configuration }),
  }).svg;
}

/** A reference that names somebody was left out of the facts; the picture must not bring it back. */
function withoutReference(score: PlanScore, { reference }: PlanFacts): PlanScore {
  if (reference !== undefined) return score;
  const fields = new Map(score.plan.fields);
  fields.delete('reference');
  return { ...score, plan: { ...score.plan, fields } };
}
