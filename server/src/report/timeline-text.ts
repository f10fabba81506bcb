import { sayDay, sayDayShort, type Day } from '../calendar/day.ts';
import type { Entry } from '../journey/entry.ts';
import { timelineOf, type Timeline } from '../journey/timeline.ts';
import type { WithoutDay } from '../journey/items.ts';
import { Lines } from '../language/lines.ts';
import type { Span } from '../language/tree.ts';
import type { Style } from './pretty.ts';
import type { ReviewedFile } from './reviewed-file.ts';

/** Days, states and words in columns: what happened, what is due, what is missing, for a person who reviews. */
export function timelineText(files: readonly ReviewedFile[], today: Day, style: Style): string {
  return `${files.map((file) => fileText(file, today, style)).join('\n\n')}\n`;
}

function fileText({ path, text, review }: ReviewedFile, today: Day, style: Style): string {
  const lines = new Lines(text);
  const at = (place: Span | undefined): string =>
    place === undefined ? '' : style('dim', `  line ${lines.at(place.start).line + 1}`);
  const plans = review.plans.map(({ plan }) =>
    plan.isTemplate
      ? `${style('bold', plan.title)}: a template. Its days are blanks, so it has no timeline.`
      : planText(timelineOf(plan, today, review.judged.configuration), at, style),
  );
  const none = 'There is no plan in this file.';
  return [style('bold', path === '-' ? 'standard input' : path), ...(plans.length > 0 ? plans : [none])].join(
    '\n\n',
  );
}

type At = (place: Span | undefined) => string;

function planText(
  { plan, today, entries, gaps, rhythms, undated, isEmpty }: Timeline,
  at: At,
  style: Style,
): string {
  const days = isEmpty
    ? [
        'Nothing in this plan has a date yet. Begin with ‘Started:’ and the first ‘Review:’.',
        ...entries.filter(({ kind }) => kind !== 'today').map((entry) => row(entry, at, style)),
      ]
    : entries.map((entry) => row(entry, at, style));
  return [
    [`${style('bold', plan.title)}, as of ${sayDay(today)}`, ...days],
    part(
      'Where the gaps are',
      gaps.map(({ words, place }) => `  ${words}${at(place)}`),
      style,
    ),
    part(
      'In a rhythm',
      rhythms.map((each) => without(each, at)),
      style,
    ),
    part(
      'Without a day',
      undated.map((each) => without(each, at)),
      style,
    ),
  ]
    .filter((each) => each.length > 0)
    .map((each) => each.join('\n'))
    .join('\n\n');
}

const part = (title: string, rows: readonly string[], style: Style): string[] =>
  rows.length === 0 ? [] : [style('bold', title), ...rows];

const without = ({ words, note, place }: WithoutDay, at: At): string => `  ${words}: ${note}${at(place)}`;

function row(entry: Entry, at: At, style: Style): string {
  const day = sayDayShort(entry.day).padStart(11);
  if (entry.kind === 'today') return style('bold', `  ${day}  ${'─'.repeat(8)}  Today`);
  const state = entry.state.padEnd(8);
  const shown = entry.state === 'overdue' || entry.state === 'missed' ? style('red', state) : state;
  const note = entry.note === undefined ? '' : style('dim', `: ${entry.note}`);
  return `  ${day}  ${shown}  ${entry.words}${note}${at(entry.place)}`;
}
