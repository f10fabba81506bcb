import { addDays, parseIsoDay, sayDay } from '../../calendar/day.ts';
import { LETTERS } from '../../review/score.ts';
import { LETTER_NAMES } from './letters.ts';
import type { Comparison } from './compare.ts';
import { openPlans, type FolderReport } from './report.ts';
import { smartTotals, sum, type SmartTotals } from './totals.ts';
import { stillOpen } from './priorities.ts';
import { longDay, number, percent } from './words.ts';

/** Three to five plain sentences that say how the plans stand, for whoever reads no further. */
export function sentences(report: FolderReport, change: Comparison | undefined): string[] {
  const plans = openPlans(report.plans);
  if (plans.length === 0)
    return [
      report.plans.length === 0
        ? 'No plan was found in these files.'
        : `${number(report.plans.length, 'plan')} ${report.plans.length === 1 ? 'is' : 'are all'} closed; there is nothing to act on.`,
    ];
  return [
    ...saySmart(report),
    sayTimescales(report),
    sayDrift(report),
    ...sayJourneys(report),
    ...(change === undefined ? [] : [sayChange(change)]),
  ];
}

function saySmart({ plans: all }: FolderReport): string[] {
  const plans = openPlans(all);
  const totals = smartTotals(plans);
  const { goals, smart, missing, share } = totals;
  const closed = all.length - plans.length;
  const closedToo =
    closed === 0 ? '' : ` (${closed} closed ${closed === 1 ? 'one is' : 'ones are'} not counted)`;
  if (share === undefined)
    return [`${number(plans.length, 'plan')}${closedToo}, and not one open goal among them.`];
  const most = [...LETTERS].sort((a, b) => missing[b] - missing[a])[0] ?? 'S';
  const lacking =
    missing[most] === 0
      ? ''
      : ` The letter that is missing most often is ${most}: ${number(missing[most], 'goal')} ${missing[most] === 1 ? 'is' : 'are'} not yet ${LETTER_NAMES[most].toLowerCase()}.`;
  return [
    `${sayWhole(totals, closedToo)}. Of ${number(goals, 'open goal')}, ${smart} (${percent(share)}) ${smart === 1 ? 'is' : 'are'} SMART.${lacking}`,
  ];
}

/** In how many plans every goal is SMART, and in how many not one. */
function sayWhole({ plans, allSmart, noneSmart }: SmartTotals, closed: string): string {
  const every = 'every goal is SMART';
  const none = noneSmart === 0 ? '' : `; in ${noneSmart} not one is`;
  if (plans === 1) {
    if (allSmart === 1) return `In the one plan${closed} ${every}`;
    return `In the one plan${closed} ${noneSmart === 1 ? 'not one goal' : 'not every goal'} is SMART`;
  }
  if (allSmart === plans) return `In all ${plans} plans${closed} ${every}`;
  if (noneSmart === plans) return `In none of the ${plans} plans${closed} is any goal SMART`;
  if (allSmart === 0) return `In none of the ${plans} plans${closed} is every goal SMART${none}`;
  return `In ${allSmart} of ${number(plans, 'plan')}${closed} ${every}${none}`;
}

function sayTimescales({ plans: all, asOf }: FolderReport): string {
  const plans = openPlans(all);
  const late = plans.filter(({ timescales }) => timescales.some(({ result }) => result === 'missed'));
  const open = plans.filter(({ timescales }) => stillOpen(timescales, asOf).length > 0);
  const soon = plans.filter(({ reviews }) => reviews.soon !== undefined).length;
  const today = parseIsoDay(asOf);
  const until = today === undefined ? '' : `, up to ${sayDay(addDays(today, 28))}`;
  const missed =
    late.length === 0
      ? 'No timescale was missed'
      : `${number(late.length, 'plan')} missed a timescale${open.length === 0 ? '' : `, and in ${open.length} of them it can still be put right`}`;
  return `${missed}; ${soon === 0 ? 'no review is' : number(soon, 'review is', 'reviews are')} due in the next four weeks${until}.`;
}

function sayDrift({ plans: all }: FolderReport): string {
  const plans = openPlans(all);
  const overdue = sum(plans, (plan) => plan.overdue.length);
  const over = plans.filter(({ open }) => (open?.over ?? 0) > 0).length;
  const longest = Math.max(0, ...plans.flatMap((plan) => plan.overdue.map(({ days }) => days)));
  const work =
    overdue === 0
      ? 'Nothing is overdue'
      : `${number(overdue, 'goal, step or action', 'goals, steps and actions')} in ${number(plans.filter((plan) => plan.overdue.length > 0).length, 'plan')} ${overdue === 1 ? 'is' : 'are'} overdue and nothing says how it went, the longest by ${number(longest, 'day')}`;
  return `${work}; ${over === 0 ? 'no plan is' : number(over, 'plan is', 'plans are')} open longer than expected.`;
}

function sayJourneys({ plans: all }: FolderReport): string[] {
  const plans = openPlans(all);
  const young = sum(plans, ({ children }) => children.filter(({ age = 0 }) => age >= 14).length);
  const without = sum(plans, ({ withoutJourney }) => withoutJourney.length);
  if (young === 0) return [];
  return [`${sayWithout(young, without)} to independence in the plan.`];
}

/** How many young people have a journey, as far as the words before "to independence". */
function sayWithout(young: number, without: number): string {
  if (young === 1) return `The one young person of 14 or over has ${without === 0 ? 'a' : 'no'} journey`;
  const all = `${young} young people of 14 and over`;
  if (without === 0)
    return `${young === 2 ? 'Both' : `All ${young}`} young people of 14 and over have a journey`;
  if (without === young) return `None of the ${all} has a journey`;
  return `Of ${all}, ${without} ${without === 1 ? 'has' : 'have'} no journey`;
}

function sayChange({ since, mended, fresh, before, now }: Comparison): string {
  const smart =
    before.share === undefined || now.share === undefined
      ? ''
      : `${sayShares(percent(before.share), percent(now.share))}, `;
  return `Since ${longDay(since)} ${smart}${sayMended(mended)} and ${fresh === 0 ? 'none' : number(fresh, 'fault')} ${fresh <= 1 ? 'is' : 'are'} new.`;
}

const sayShares = (before: string, now: string): string =>
  before === now
    ? `the share of SMART goals has stayed at ${now}`
    : `the share of SMART goals went from ${before} to ${now}`;

/** "no fault was mended", "1 fault was mended". */
export const sayMended = (n: number): string =>
  n === 0 ? 'no fault was mended' : `${number(n, 'fault')} ${n === 1 ? 'was' : 'were'} mended`;
