import type { Content, Field, Heading } from '../../language/tree.ts';
import type { Plan } from '../../plan/plan.ts';
import { html, type Markup } from '../markup.ts';
import { nameOnly } from './births.ts';
import { LEFT_OUT, withOwnWords } from './form.ts';
import { withoutVisitNotes } from './seen-alone.ts';
import { sayDue, timeLine } from './times.ts';
import { labelWords, lineOf, oneLine } from './words.ts';

/** Lines that say how often something is: they stand among what happens again and again. */
const RHYTHMS = new Set(['visits', 'coreGroups', 'reviews']);

/**
 * What is written in the plan outside of its sections, in its own words and order: the lines of its header, the
 * children, events, and headings of the form's own. Who is who and the meetings stand elsewhere.
 */
export function plansOwnWords(plan: Plan): Markup | undefined {
  const introduce = new Set<Content | Heading>(
    plan.people.flatMap(({ block }) => (block.type === 'heading' ? [block] : [])),
  );
  const told = withoutVisitNotes(plan.block.content).filter(
    (each) =>
      each.type !== 'voice' &&
      !introduce.has(each) &&
      !isNameAlone(plan, each) &&
      !(each.type === 'block' && each.kind === 'meeting'),
  );
  const lines = withOwnWords(told, (each) => (each.type === 'field' ? fieldLine(plan, each) : []));
  return lines.length === 0 ? undefined : html`${lines}`;
}

/** A child whose name stands above already, with nothing else to be said. */
function isNameAlone(plan: Plan, each: Content): boolean {
  if (each.type !== 'block' || each.kind !== 'child') return false;
  const above = [plan.block.value, ...(plan.fields.get('children') ?? []).map(({ value }) => value)];
  const name = oneLine(each.value.text);
  return (
    above.some(({ text }) => oneLine(text).includes(name)) &&
    each.content.every((line) => line.type === 'field' && LEFT_OUT.has(line.spec.id))
  );
}

function fieldLine(plan: Plan, { spec, label, value }: Field): Markup[] {
  const text = oneLine(value.text);
  if (text === '' || LEFT_OUT.has(spec.id) || RHYTHMS.has(spec.id)) return [];
  // The page begins with the day on which the plan began, and with its title.
  if (spec.id === 'started' && plan.started?.day !== undefined) return [];
  if (spec.id === 'kind' && oneLine(plan.block.value.text).toLowerCase().includes(text.toLowerCase()))
    return [];
  const words =
    spec.id === 'ends'
      ? (sayDue(plan.ends) ?? timeLine(value))
      : spec.value === 'when' || spec.value === 'deadline'
        ? timeLine(value)
        : lineOf(spec.id === 'children' ? { text: nameOnly(value.text) } : value);
  return [html`<p><strong>${labelWords(label)}:</strong> ${words}</p>`];
}
