import { ageOn, sayDay, WEEKDAYS, weekdayOf, type Day } from '../../calendar/day.ts';
import { workingDaysBetween } from '../../calendar/working-days.ts';
import { count } from '../../rules/about.ts';
import type { Due, Plan } from '../../plan/plan.ts';

/** "Wednesday 31 March 2027, in 89 days (60 working days). Jay is 17 then." And how the day was counted. */
export function tellTime(
  { day, how, open }: Pick<Due, 'day' | 'how' | 'open'>,
  plan: Plan,
  today: Day,
): string {
  if (day === undefined) return `This day stays open: ${open ?? 'something it counts from is missing'}.`;
  const counted = how === undefined || how === sayDay(day) ? '' : `\n\nCounted: ${how}.`;
  return `**${WEEKDAYS[weekdayOf(day)] ?? ''} ${sayDay(day)}**, ${fromToday(day, today)}.${ages(plan, day)}${counted}`;
}

function fromToday(day: Day, today: Day): string {
  if (day === today) return 'today';
  const working = workingDaysBetween(day > today ? today : day, day > today ? day : today);
  return day > today
    ? `in ${count(day - today, 'day')} (${count(working, 'working day')})`
    : `${count(today - day, 'day')} ago (${count(working, 'working day')})`;
}

function ages(plan: Plan, day: Day): string {
  const said = plan.children.flatMap((child) =>
    child.born === undefined || child.born > day ? [] : [`${child.name} is ${ageOn(child.born, day)} then`],
  );
  return said.length === 0 ? '' : ` ${said.join('; ')}.`;
}
