import { ageOn, type Day } from '../calendar/day.ts';
import { labelKey } from '../language/labels.ts';
import type { Plan } from '../plan/plan.ts';
import { childOf, eventOf } from './events.ts';
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
export function holds(plan: Plan, { standard, source }: InForce, today: Day): boolean | Missing {
  let missing: Missing | undefined;
  for (const condition of standard.conditions) {
    const answer = isSo(plan, condition, today);
    if (answer === false) return false;
    if (answer === undefined) missing ??= missingFor(plan, condition, source);
  }
  return missing ?? true;
}

/** An event that the plan does not date has not happened yet; an age that it does not give is not known. */
function isSo(plan: Plan, condition: Condition, today: Day): boolean | undefined {
  switch (condition.type) {
    case 'age': {
      const ages = plan.children.flatMap((child) =>
        child.born === undefined ? [] : [ageOn(child.born, today)],
      );
      if (ages.length === 0) return undefined;
      return ages.some((age) => (condition.bound === 'from' ? age >= condition.age : age < condition.age));
    }
    case 'year': {
      const years = plan.children.flatMap((child) =>
        child.yearGroup === undefined ? [] : [child.yearGroup],
      );
      return years.length === 0 ? undefined : years.some((year) => year >= condition.year);
    }
    case 'field': {
      const written = valueOf(plan, condition.field.id, condition.field.label);
      return written === undefined ? undefined : labelKey(written).includes(labelKey(condition.value));
    }
    case 'event': {
      const { day } = eventOf(plan, condition.event);
      return day !== undefined && day <= today;
    }
  }
}

function missingFor(plan: Plan, condition: Condition, source: string): Missing {
  const so = `a standard holds (${source})`;
  switch (condition.type) {
    case 'age':
      return {
        fact: 'born',
        what: `when ${childOf(plan)} was born`,
        so,
        line: '‘Born:’ with the date of birth',
      };
    case 'year':
      return {
        fact: 'born',
        what: `which school year ${childOf(plan)} is in`,
        so,
        line: '‘Year group:’ or ‘Born:’',
      };
    case 'field':
      return {
        fact: condition.field.label,
        what: `what stands for ‘${condition.field.label}’`,
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
