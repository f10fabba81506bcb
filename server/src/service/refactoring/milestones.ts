import { addDays, sayDay, type Day } from '../../calendar/day.ts';
import { isWorkingDay } from '../../calendar/working-days.ts';
import type { Goal, Plan } from '../../plan/plan.ts';
import { addLine, count } from '../../rules/about.ts';
import type { Analysis } from '../../workspace/analysis.ts';
import { editOf, type Offer } from '../offers.ts';

/** Steps are about this far apart where no rungs say how many there are. */
const DAYS_APART = 70;
const FEWEST = 2;
const MOST = 4;
/** On a shorter way there is no room for steps. */
const SHORTEST_WAY = 28;

/** Adds milestones on the way from now to the goal's day, with the rungs between the help now and the help aimed at. */
export function addMilestones(analysis: Analysis, plan: Plan, goal: Goal): Offer[] {
  const until = goal.by?.day;
  if (goal.milestones.length > 0 || until === undefined || plan.isTemplate) return [];
  const from = Math.max(analysis.today, plan.started?.day ?? 0, goal.from?.day ?? 0) as Day;
  if (until - from < SHORTEST_WAY) return [];
  const rungs = rungsBetween(plan, goal);
  const steps =
    rungs.length > 0
      ? rungs.length
      : Math.min(MOST, Math.max(FEWEST, Math.round((until - from) / DAYS_APART) - 1));
  const lines = Array.from({ length: steps }, (_, at) => {
    const day = workingDayBefore(addDays(from, Math.round(((until - from) * (at + 1)) / (steps + 1))));
    const rung = rungs[at];
    return `Milestone: [what will be seen by then] | By: ${sayDay(day)}${rung === undefined ? '' : ` | Help: ${rung}`}`;
  });
  return [
    {
      title: `Add ${count(steps, 'milestone')} between now and ${sayDay(until)}`,
      kind: 'refactor.rewrite',
      edit: () => {
        const added = lines.map((line) => addLine(goal.block, line));
        const [first] = added;
        return editOf(
          analysis,
          first === undefined ? [] : [{ ...first, text: added.map(({ text }) => text).join('') }],
        );
      },
    },
  ];
}

/** The rungs after the help that is needed now and before the help that is aimed at. */
const rungsBetween = ({ ladder }: Plan, { helpNow, helpAim }: Goal): readonly string[] =>
  helpNow === undefined || helpAim === undefined ? [] : ladder.slice(helpNow.rung + 1, helpAim.rung);

function workingDayBefore(day: Day): Day {
  let at = day;
  while (!isWorkingDay(at)) at = addDays(at, -1);
  return at;
}
