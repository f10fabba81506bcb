import { toIso, type Day } from '../calendar/day.ts';
import { activeRules, DEFAULTS, type Configuration } from '../config/configuration.ts';
import { Lines } from '../language/lines.ts';
import type { Letter } from '../language/vocabulary.ts';
import type { Item, Plan } from '../plan/plan.ts';
import type { Finding } from '../review/finding.ts';
import type { Review } from '../review/review.ts';
import { LETTERS, type PlanScore } from '../review/score.ts';
import { overdueItems } from '../rules/drift/overdue.ts';
import { expectedEnd } from '../rules/drift/open-longer-than-expected.ts';
import { ageAt } from '../rules/independence/journey.ts';
import { RULES } from '../rules/index.ts';
import type { FindingFacts, GoalFacts, OpenFacts, OverdueFacts, PlanFacts, SmartFacts } from './facts.ts';
import { withoutJourney } from './journeys.ts';
import { reviewsOf, timescalesOf } from './timescales.ts';
import { leadWorker } from './worker.ts';

/** How the plans were judged. */
interface Judged {
  readonly today: Day;
  readonly configuration?: Configuration;
}

/**
 * What a manager asks of every plan of a file, in the order they stand. Templates and their skeletons are left out.
 *
 * @param file the name of the file as the reader knows it; it is only passed on
 */
export function factsOf(review: Review, file: string, judged: Judged): PlanFacts[] {
  const lines = new Lines(review.document.text);
  const { blocks } = review.document;
  return review.plans
    .filter(({ plan }) => !plan.isTemplate)
    .map((score) => {
      const at = blocks.indexOf(score.plan.block);
      // Lines above a plan that say what is set aside belong to it.
      const from = at <= 0 ? 0 : (blocks[at - 1]?.end ?? 0);
      const to = at === blocks.length - 1 ? Infinity : score.plan.block.end;
      const findings = review.findings.filter(({ start }) => start >= from && start <= to);
      return planFacts(score, findings, { file, lines, ...judged });
    });
}

interface Around extends Judged {
  readonly file: string;
  readonly lines: Lines;
}

function planFacts(score: PlanScore, findings: readonly Finding[], around: Around): PlanFacts {
  const { plan } = score;
  const { today, lines } = around;
  const lineOf = (offset: number): number => lines.at(offset).line + 1;
  const setAside = findings.filter((finding) => finding.suppressed !== undefined);
  return {
    file: around.file,
    line: lineOf(plan.block.start),
    title: oneLine(plan.block.value.text),
    ...written(plan, 'reference'),
    ...(plan.kind === undefined ? written(plan, 'kind') : { kind: plan.kind }),
    ...written(plan, 'team'),
    ...present('worker', leadWorker(plan)),
    children: plan.children.map((child) => ({
      name: child.name,
      ...present('age', ageAt(child, today)),
      ...present('yearGroup', child.yearGroup),
    })),
    ...present('status', plan.status?.value.state),
    closed: plan.status?.value.state === 'closed',
    ...day('started', plan.started?.day),
    ...day('ends', plan.ends?.day),
    ...present('open', openFor(plan, around)),
    smart: smartOf(score),
    goals: goalsOf(score, lineOf),
    reviews: reviewsOf(plan, today),
    timescales: timescalesOf(plan, today),
    overdue: overdueOf(plan, setAside, today, lineOf),
    withoutJourney: withoutJourney(plan, today),
    setAside: setAside.map(({ rule, suppressed = '', start }) => ({
      rule,
      reason: suppressed,
      line: lineOf(start),
    })),
    findings: findingsOf(plan, findings, lineOf),
  };
}

/** How long the plan has been open, against its own end and what the council expects of its kind. */
function openFor(plan: Plan, { today, configuration = DEFAULTS }: Around): OpenFacts | undefined {
  const started = plan.started?.day;
  if (started === undefined || started > today || plan.status?.value.state === 'closed') return undefined;
  const months = activeRules(configuration, RULES).find(
    ({ rule }) => rule.id === 'drift/open-longer-than-expected',
  )?.options['months'];
  const usual = months === undefined ? undefined : expectedEnd(plan, months);
  const own = plan.ends?.day;
  const until = Math.min(usual ?? Infinity, own ?? Infinity) as Day;
  if (!Number.isFinite(until)) return { days: today - started, over: 0 };
  return {
    days: today - started,
    until: toIso(until),
    because:
      until === own
        ? 'the day on which the plan says that it ends'
        : `${String(months)} months after it began`,
    over: Math.max(0, today - until),
  };
}

function smartOf({ goals }: PlanScore): SmartFacts {
  const missing: Record<Letter, number> = { S: 0, M: 0, A: 0, R: 0, T: 0 };
  for (const { letters } of goals)
    for (const letter of LETTERS) if (letters[letter] !== 'met') missing[letter]++;
  return { goals: goals.length, smart: goals.filter((goal) => goal.isSmart).length, missing };
}

function goalsOf({ plan, goals }: PlanScore, lineOf: (offset: number) => number): GoalFacts[] {
  const scores = new Map(goals.map((each) => [each.goal, each]));
  return plan.goals
    .filter((goal) => !goal.pointer)
    .map((goal) => {
      const score = scores.get(goal);
      return {
        line: lineOf(goal.block.start),
        text: oneLine(goal.text.text),
        ...day('by', goal.by?.day),
        ...present('status', goal.status?.value.state),
        ...present('letters', score?.letters),
        isSmart: score?.isSmart ?? false,
        milestones: goal.milestones.length,
      };
    });
}

function overdueOf(
  plan: Plan,
  setAside: readonly Finding[],
  today: Day,
  lineOf: (offset: number) => number,
): OverdueFacts[] {
  const excused = new Set(
    setAside.filter(({ rule }) => rule === 'drift/overdue').map(({ subject }) => subject),
  );
  return [...overdueItems(plan, today)]
    .filter(({ item }) => !excused.has(item.block))
    .map(({ item, due }) => ({
      line: lineOf(item.block.start),
      what: item.block.kind as OverdueFacts['what'],
      text: oneLine(item.text.text),
      who: [...new Set(item.who.map(({ person, text }) => person?.name ?? text))],
      due: toIso(due),
      days: today - due,
    }));
}

function findingsOf(
  plan: Plan,
  findings: readonly Finding[],
  lineOf: (offset: number) => number,
): FindingFacts[] {
  const items = new Map<unknown, Item>(
    [...plan.goals, ...plan.milestones, ...plan.actions].map((item) => [item.block, item]),
  );
  return findings
    .filter((finding) => finding.suppressed === undefined)
    .map(({ rule, severity, letter, start, message, subject }) => ({
      rule,
      severity,
      ...present('letter', letter),
      line: lineOf(start),
      message,
      about: oneLine(items.get(subject)?.text.text ?? ''),
    }));
}

/** What a field of the plan says; nothing where it is missing or still a blank. */
function written<Name extends string>(plan: Plan, name: Name): { readonly [K in Name]?: string } {
  const text = oneLine(plan.fields.get(name)?.[0]?.value.text ?? '');
  return present(name, text === '' || text.startsWith('[') ? undefined : text);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const day = <Name extends string>(name: Name, on: Day | undefined): { readonly [K in Name]?: string } =>
  present(name, on === undefined ? undefined : toIso(on));

/** An object with one property, or with none where there is no value. */
const present = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [K in Name]?: Value } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [K in Name]?: Value };
