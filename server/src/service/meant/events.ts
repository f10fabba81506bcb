import { labelKey } from '../../language/labels.ts';
import type { Content, Span } from '../../language/tree.ts';
import { findTimes } from '../../language/values/find-times.ts';
import { eventKey } from '../../plan/due.ts';
import type { Plan } from '../../plan/plan.ts';
import { byPlace, contentsOf, namePattern, NOT_IN_A_WORD, type Mention, type Thing } from './thing.ts';

const TIMES: ReadonlySet<string> = new Set(['deadline', 'when', 'recurrence']);

/** The dated events of a plan with every deadline in a stretch that counts from them. */
export function eventsIn(plan: Plan, stretch: Span): Thing[] {
  return [...ownEvents(plan, stretch), ...fieldEvents(plan, stretch)];
}

function ownEvents(plan: Plan, stretch: Span): Thing[] {
  return plan.blocksOf('event').flatMap((block): Thing[] => {
    const { start, end, text } = block.value;
    if (text === '' || text.startsWith('[')) return [];
    const words = text.replace(/^(?:the|an?)\s+/i, '');
    const from = end - words.length;
    return [
      {
        kind: 'event',
        name: words,
        mentions: [
          { start: Math.max(start, from), end, form: 'whole' as const, introduces: true },
          ...uses(plan, words, stretch),
        ].sort(byPlace),
      },
    ];
  });
}

/** `Placement began: 12 June 2026`: the label is the name of the event, and stays. */
function fieldEvents(plan: Plan, stretch: Span): Thing[] {
  return [...plan.fields.values()].flatMap(([field]): Thing[] => {
    const name = field?.spec.labels[0];
    if (field === undefined || name === undefined || plan.events.get(labelKey(name))?.field !== field)
      return [];
    const { start, end } = field.label;
    return [
      {
        kind: 'event',
        name,
        mentions: [
          { start, end, form: 'whole' as const, introduces: true },
          ...uses(plan, name, stretch),
        ].sort(byPlace),
        fixed: `‘${name}’ is a label that every plan shares, so it keeps its name.`,
      },
    ];
  });
}

function uses(plan: Plan, name: string, stretch: Span): Mention[] {
  const pattern = new RegExp(
    `${NOT_IN_A_WORD.before}${namePattern(eventKey(name))}${NOT_IN_A_WORD.after}`,
    'giu',
  );
  const found: Mention[] = [];
  for (const each of contentsOf(plan.block, stretch)) {
    for (const { start, end } of timesOf(each)) {
      const text = each.value.text.slice(start - each.value.start, end - each.value.start);
      for (const match of text.matchAll(pattern)) {
        const from = start + match.index;
        found.push({ start: from, end: from + match[0].length, form: 'whole', introduces: false });
      }
    }
  }
  return found;
}

/** Where something speaks of time: a whole field, or words of a sentence. */
function timesOf(content: Content): readonly Span[] {
  const { value } = content;
  if (content.type === 'field') return TIMES.has(content.spec.value) ? [value] : [];
  if (content.type !== 'block' || content.kind === 'event') return [];
  return findTimes(value.text).map((time) => ({
    start: value.start + time.start,
    end: value.start + time.end,
  }));
}
