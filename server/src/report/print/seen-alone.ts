import type { Block, Content, Field, Heading, Voice } from '../../language/tree.ts';
import { findTimes } from '../../language/values/find-times.ts';
import { html, type Markup } from '../markup.ts';
import { isBareDay } from './times.ts';
import { labelWords, oneLine } from './words.ts';

/**
 * Fields of a meeting that say which children a worker saw, and where. No copy prints them: whoever a child is afraid
 * of may hold it.
 */
export const OF_CHILDREN_SEEN: ReadonlySet<string> = new Set(['seen', 'seenAlone', 'bedroomSeen']);

const ALONE =
  /\b(?:alone|privately|in private|separately|(?:on|by) (?:his|her|their) own|by (?:himself|herself|themselves)|one[- ]to[- ]one|1:1|without (?:his|her|their|mum|dad|parents?)|away from)\b/i;

const SEEN =
  /\b(?:seen|saw|sees|spoken|spoke|speaks|met|visit(?:s|ed)?|talked|interviewed|disclos(?:ed|es|ures?)|said|told)\b/i;

/** What only somebody who was there can have written: what was said, seen or found. */
const TOLD =
  /\b(?:said|says|told|tells|disclos\p{L}+|alleg\p{L}+|report(?:ed|s)|saw|seen|heard|found|was|were|had|did|appeared|seemed|looked|last|yesterday|alone)\b/iu;

/**
 * Whether nothing of a meeting may be printed but its day and what it was: a visit, or a meeting at which a child was
 * seen alone. What a child says where nobody listens is for the plan and not for those they said it about.
 */
export const isConfidential = ({ kind, variant, label, value, content }: Block): boolean =>
  kind === 'meeting' &&
  (variant === 'visit' ||
    /\bvisit/i.test(label?.text ?? '') ||
    /^(?:\p{L}+ ){0,3}visit/iu.test(value.text) ||
    content.some((each) => each.type === 'field' && each.spec.id === 'seenAlone') ||
    [value.text, ...textsIn(content)].some((text) => ALONE.test(text)));

const textsIn = (content: readonly Content[]): string[] =>
  content.flatMap((each) =>
    each.type === 'heading' || each.type === 'block'
      ? [each.label?.text ?? '', each.value.text, ...textsIn(each.content)]
      : [each.value.text],
  );

/** Whether a visit that has no day in the calendar is told of as one that has been. */
export const isToldOf = ({ value }: Pick<Block | Field, 'value'>): boolean => TOLD.test(value.text);

/** Whether a line of progress, an event, or a text tells what a child said or did when seen alone, or on a visit. */
export const tellsOfChildAlone = (text: string): boolean =>
  (ALONE.test(text) && SEEN.test(text)) || (/\bvisit/i.test(text) && SPOKEN.test(text));

const SPOKEN = /\b(?:said|says|told|tells|disclos\p{L}+|alleg\p{L}+)\b/iu;

/** `Date child last seen`, `Home visit on 7 October`, `Visit notes`; `Visits to Nan: every Sunday` is family time. */
export function isVisitHeading({ label, value, content }: Heading): boolean {
  const { text } = label;
  if (tellsOfChildAlone(text) || tellsOfChildAlone(value.text)) return true;
  if (/\bseen\b/i.test(text)) return !/\b(?:will|want|should|would)\b/i.test(text);
  if (!/\bvisit(?:s|ed|ing)?\b/i.test(text)) return false;
  return [value.text, ...textsIn(content)].some(
    (words) => TOLD.test(words) || daysIn(words).length > 0 || /["“]/.test(words),
  );
}

/** "Home visit: 7 October 2026": a line as far as it may be printed. */
export function dayAlone(label: string, text: string): Markup {
  const [name = ''] = /^.*?\b(?:visit(?:s|ed|ing)?|seen)\b/i.exec(label) ?? [];
  const days = [...daysIn(label.slice(name.length)), ...daysIn(oneLine(text))];
  return html`<p><strong>${name === '' ? withoutBracket(label) : name}:</strong> ${days[0]}</p>`;
}

const withoutBracket = (label: string): string => label.split('(', 1).join('').trim();

/** What a meeting is called, without what a bracket beside it says. */
export const nameAlone = ({ label }: Block): string =>
  label === undefined ? 'Meeting' : labelWords({ ...label, text: withoutBracket(label.text) });

function daysIn(text: string): string[] {
  if (!/\d/.test(text)) return [];
  return findTimes(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter(isBareDay);
}

/** Somebody's words that are written under a visit: the reader of a plan puts them into the block around it. */
export const isSaidOnVisit = (voice: Voice): boolean =>
  withoutVisitNotes(voice.parent.content).every((each) => each !== voice);

/** Lines without the notes that stand below a visit: somebody's words and headings that are deeper, and text. */
export function withoutVisitNotes(content: readonly Content[]): readonly Content[] {
  let visit: number | undefined;
  return content.filter((each) => {
    const column = each.type === 'prose' ? undefined : (each.label?.indent ?? 0);
    if (each.type === 'block' && isConfidential(each)) visit = column;
    else if (each.type === 'heading' && isVisitHeading(each)) visit = column;
    else if (visit !== undefined && isNote(each, column, visit)) return false;
    else visit = undefined;
    return true;
  });
}

/** A text right below a visit is about it at any column, and so is a line that says what was said or seen there. */
function isNote(each: Content, column: number | undefined, visit: number): boolean {
  if (column === undefined) return true;
  if (each.type === 'field') return false;
  if (column < 0 || column > visit) return each.type !== 'block' || each.spec.level === 'aside';
  // `Jay says` may follow the visits of a plan that does not indent; what he said is told of the visit above.
  if (each.type === 'voice') return /^what\b|\b(?:said|told us|showed us)$/i.test(each.label.text.trim());
  return (
    each.type === 'heading' && /\b(?:said|saw|seen|heard|noted?|notes|observ\p{L}+)\b/iu.test(each.label.text)
  );
}
