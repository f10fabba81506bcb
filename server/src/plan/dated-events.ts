import { labelKey } from '../language/labels.ts';
import type { Block, Field, Heading } from '../language/tree.ts';
import { eventKey, type Calendar } from './due.ts';
import { fieldsOf } from './items.ts';
import { dayInFront } from './meetings.ts';
import type { DatedEvent, Plan } from './plan.ts';

/** Plan-level fields that are the day of an event, by the event's plain name. */
const EVENT_FIELDS = [
  'referred',
  'strategyDiscussion',
  'becameLookedAfter',
  'placementBegan',
  'assessmentRequested',
  'planFinalised',
  'orderMade',
  'started',
];

/** The lines that give the day of an event, with the name that deadlines call it by: fields first, then `Event` blocks. */
export function* eventFields(
  fields: Plan['fields'],
  blocks: ReadonlyMap<Block['kind'], readonly Block[]>,
): Generator<{ name: string; label: string; field: Field }> {
  for (const id of EVENT_FIELDS) {
    const field = fields.get(id)?.[0];
    if (field !== undefined)
      yield { name: labelKey(field.spec.labels[0] ?? id), label: field.label.text, field };
  }
  for (const block of blocks.get('event') ?? []) {
    const field = fieldsOf(block).get('on')?.[0];
    if (field !== undefined)
      yield { name: eventKey(block.value.text), label: block.value.text.replace(/\s+/g, ' ').trim(), field };
  }
}

/** Headings of the form's own with a date: `Assessment completed: 4 May 2026`, `Phase transfer: to college, September 2028`. */
export function* ownDates(
  block: Block,
  headings: readonly Heading[],
  calendar: Calendar,
): Generator<DatedEvent> {
  for (const { label, value, parent } of headings) {
    if (parent !== block || !/\d{4}\b|\d[/.-]\d\d\b|[a-z]\.? ['’]?\d\d\b/i.test(value.text)) continue;
    const due = dayInFront(value, calendar, 'start', { types: ['date', 'month'] });
    if (due !== undefined) yield { ...due, label: label.text };
  }
}
