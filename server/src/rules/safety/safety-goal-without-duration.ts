import type { Deadline } from '../../language/values/time.ts';
import type { Evidence } from '../../wording/evidence.ts';
import type { Goal } from '../../plan/plan.ts';
import { addField, labelSpan, shortly } from '../about.ts';
import type { Rule } from '../rule.ts';
import { openGoals } from '../specific/statements.ts';

export const rule: Rule = {
  id: 'safety/safety-goal-without-duration',
  title: 'A safety goal that does not say for how long',
  letter: 'M',
  severity: 'warning',
  why: 'One good week does not make a child safe. Everybody must know how long the change has to be seen before the plan can end.',
  source: 'North Yorkshire, danger statements and safety goals; Cumbria: sufficient and sustained',
  mend: 'Add For how long, with a number of weeks or months.',
  inParts: true,
  *check(plan) {
    for (const goal of openGoals(plan)) {
      if (!goal.safety || goal.fields.has('forHowLong') || texts(goal).some((text) => LASTING.test(text)))
        continue;
      if (goesOnUntil(goal.evidence) || isDoneOnce(goal.evidence)) continue;
      yield {
        ...labelSpan(goal.block),
        message: `${shortly(goal)} does not say for how long it has to be seen. Add ‘For how long:’ with a number of weeks or months.`,
        subject: goal.block,
        fixes: [addField(goal.block, 'forHowLong')],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Danger statement: Gran is worried that Ida will be hit by a car\n    Safety goal: Ida crosses at the lights on 10 days out of 10\n",
  ],
  good: [
    "Plan: Ida's plan\n  Danger statement: Gran is worried that Ida will be hit by a car\n    Safety goal: Ida crosses at the lights on 10 days out of 10\n      For how long: 6 weeks\n",
    "Plan: Ida's plan\n  Danger statement: Gran is worried that Ida will be hit by a car\n    Safety goal: Ida crosses at the lights on 10 days out of 10\n      Target: 10 out of 10, 6 weeks running\n",
  ],
};

/** `home by 9pm every Friday until 31 March 2027`: how long is said by the day up to which it is seen. */
function goesOnUntil({ deadline }: Evidence): boolean {
  if (deadline?.type === 'recurrence') return isDay(deadline.recurrence.until);
  if (deadline?.type !== 'deadline') return false;
  const { point, preposition } = deadline.deadline;
  return point.type === 'range' || (preposition === 'until' && isDay(deadline.deadline));
}

const isDay = (deadline: Deadline | undefined): boolean =>
  deadline !== undefined && DAYS.has(deadline.point.type);
const DAYS = new Set<string>(['date', 'month', 'year', 'season', 'holiday', 'birthday']);

/** What is safe once it is done, and needs no weeks of watching: `has his two missed immunisations`, `the gate is fitted`. */
const isDoneOnce = ({ changes, deadline, rhythm }: Evidence): boolean =>
  deadline?.type === 'deadline' &&
  rhythm === undefined &&
  changes.length > 0 &&
  changes.every(
    ({ verb, fault, words }) =>
      fault === undefined && (DONE.has(verb) || (HAD.has(verb) && ONCE.test(words))),
  );

const DONE = new Set(['register', 'enrol', 'enroll', 'fit', 'install', 'repair', 'replace', 'obtain']);
const HAD = new Set(['have', 'get', 'receive', 'attend', 'take']);
const ONCE =
  /\b(?:immunisations?|vaccinations?|vaccines?|jabs?|injections?|operation|(?:eye|hearing|blood|sight) test|scan|x-ray|health assessment|dental check)\b/i;

/** A number of weeks or months, or days of which none may be missed. */
const LASTING =
  /\b(?:weeks|months|terms|years|(?:a|one|whole) (?:month|term|year)|running|in a row|consecutive)\b/i;

const texts = (goal: Goal): string[] => [
  goal.text.text,
  ...['target', 'measure'].flatMap((id) => (goal.fields.get(id) ?? []).map((field) => field.value.text)),
];
