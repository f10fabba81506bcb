import { birthday, type Day } from '../calendar/day.ts';
import { labelKey } from '../language/labels.ts';
import { eventKey } from '../plan/due.ts';
import type { Plan } from '../plan/plan.ts';
import { agreeing, childOf, eventOf } from './events.ts';
import type { Condition, InForce } from './standard.ts';

/** A fact that the plan does not give, for a message. */
export interface Missing {
  /** What one fact is, so that it is said once. */
  readonly fact: string;
  /** "when the placement began". */
  readonly what: string;
  /** "the first review is in time". */
  readonly so: string;
  /** "‘Placement began:’ with the date". */
  readonly line: string;
}

/** Whether the conditions of a standard are so on a day: yes, no, or the fact that would tell. */
export function holds(plan: Plan, { standard, source, local }: InForce, today: Day): boolean | Missing {
  let missing: Missing | undefined;
  for (const condition of standard.conditions) {
    const answer = isSo(plan, condition, today);
    // What law and guidance say of a heading that not every form has is no reason to ask for it.
    if (answer === false || (answer === undefined && !local && isOwnHeading(condition))) return false;
    if (answer === undefined) missing ??= missingFor(plan, condition, source);
  }
  return missing ?? true;
}

/** `if Placement began is given`: whether the plan says anything there. */
const GIVEN = 'given';

const isOwnHeading = (condition: Condition): boolean =>
  condition.type === 'field' && condition.field.id === undefined;

/** An event that the plan does not date has not happened yet; an age that it does not give is not known. */
function isSo(plan: Plan, condition: Condition, today: Day): boolean | undefined {
  switch (condition.type) {
    case 'age': {
      const births = plan.children.flatMap(({ born }) => (born === undefined ? [] : [born]));
      if (births.length === 0) return undefined;
      return births.some((born) => birthday(born, condition.age) <= today === (condition.bound === 'from'));
    }
    case 'year': {
      const years = plan.children.flatMap((child) =>
        child.yearGroup === undefined ? [] : [child.yearGroup],
      );
      return years.length === 0 ? undefined : years.some((year) => year >= condition.year);
    }
    case 'field': {
      const written = valueOf(plan, condition.field.id, condition.field.label);
      const given = written !== undefined && !isBlank(written);
      if (condition.values.includes(GIVEN))
        return (given || plan.events.has(eventKey(condition.field.label))) !== condition.not;
      if (!given) return undefined;
      return condition.values.some((value) => says(written, value)) !== condition.not;
    }
    case 'event': {
      const { day } = eventOf(plan, condition.event);
      return (day !== undefined && day <= today) === condition.happened;
    }
  }
}

const isBlank = (written: string): boolean => /^\s*(?:\[[^\]]*\]\s*)?$/.test(written);

/** Whether a value holds words as whole words. */
const says = (written: string, words: string): boolean => ` ${plain(written)} `.includes(` ${plain(words)} `);

const plain = (words: string): string => labelKey(words.replace(/[,;().]/g, ' '));

function missingFor(plan: Plan, condition: Condition, source: string): Missing {
  const so = `a standard applies (${source})`;
  switch (condition.type) {
    case 'age':
      return {
        fact: 'born',
        what: `when ${childOf(plan)} ${agreeing(plan, 'was', 'were')} born`,
        so,
        line: '‘Born:’ with the date of birth',
      };
    case 'year':
      return {
        fact: 'born',
        what: `which school year ${childOf(plan)} ${agreeing(plan, 'is', 'are')} in`,
        so,
        line: '‘Year group:’ or ‘Born:’',
      };
    case 'field':
      return {
        fact: condition.field.label,
        what: `what the ‘${condition.field.label}’ is`,
        so,
        line: `‘${condition.field.label}:’`,
      };
    case 'event':
      return {
        fact: condition.event,
        what: `when ${eventOf(plan, condition.event).said} is`,
        so,
        line: condition.event,
      };
  }
}

/** What a plan says under a field or a heading of its own; undefined where it does not stand there. */
export function valueOf(plan: Plan, id: string | undefined, label: string): string | undefined {
  if (id !== undefined) return plan.fields.get(id)?.[0]?.value.text;
  return plan.headings.find((heading) => labelKey(heading.label.text) === labelKey(label))?.value.text;
}
