import type { InlayHint } from 'vscode-languageserver-types';
import { ageOn, sayDay, type Day } from '../calendar/day.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { Span } from '../language/tree.ts';
import { plainDate } from '../language/values/plain-date.ts';
import type { Due, Plan } from '../plan/plan.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { timesOf } from './times.ts';

/** From so few working days on it helps to see how many are left. */
const SOON = 20;

/**
 * Short hints behind times in a stretch: the date that words come to, how old the child is then where a birthday lies
 * between, and the working days that are left where they are few.
 */
export function getInlayHints(analysis: Analysis, { start, end }: Span): InlayHint[] {
  const { review, today, lines, text } = analysis;
  return review.plans.flatMap(({ plan }) => {
    if (plan.isTemplate || plan.block.end < start || plan.block.start > end) return [];
    return timesOf(plan, { start, end }).flatMap(({ due, settled, ofGoal }): InlayHint[] => {
      if (due.day === undefined) return [];
      const words = text.slice(due.start, due.end).replace(/[.,;]$/, '');
      const parts = [
        ...(plainDate(words) === undefined && !words.endsWith(sayDay(due.day))
          ? [`= ${sayDay(due.day)}`]
          : []),
        ...(ofGoal && !settled ? agesThen(plan, due.day, today) : []),
        ...(settled ? [] : workingDaysLeft(due.day, today)),
      ];
      if (parts.length === 0) return [];
      const tooltip = counted(due);
      return [
        {
          position: lines.at(due.end),
          label: parts.join(', '),
          paddingLeft: true,
          ...(tooltip === undefined ? {} : { tooltip }),
        },
      ];
    });
  });
}

function agesThen(plan: Plan, day: Day, today: Day): string[] {
  return plan.children.flatMap(({ name, born }) => {
    if (born === undefined || born > today || day <= today) return [];
    const age = ageOn(born, day);
    if (age === ageOn(born, today)) return [];
    return [plan.children.length === 1 ? `aged ${age}` : `${name} ${age}`];
  });
}

function workingDaysLeft(day: Day, today: Day): string[] {
  if (day <= today) return [];
  const left = workingDaysBetween(today, day);
  return left > SOON || left < 1 ? [] : [`${left} working ${left === 1 ? 'day' : 'days'} left`];
}

const counted = ({ how }: Due): string | undefined => (how === undefined ? undefined : `Counted: ${how}.`);
