import { sayDay } from '../../../server/src/calendar/day.ts';
import type { Block, Content, Field, Label, Value } from '../../../server/src/language/tree.ts';
import type { Plan } from '../../../server/src/plan/plan.ts';

/** What the family's copy leaves out on purpose, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  guidance: 'advice to whoever writes the plan',
  note: 'a remark of whoever writes the plan',
  area: 'sorts goals for the council',
  basedOn: 'the template',
  ladder: 'the council’s own rungs',
  reference: 'a code',
  part: 'a code',
  born: 'the family knows it, and a lost copy should not tell it',
  cost: 'what it costs and who pays',
  contact: 'how to reach people; those who work with the family keep theirs in ‘Who is who’',
  evidence: 'for professionals',
  shownBy: 'for professionals',
  seen: 'which children a worker saw',
  seenAlone: 'which children a worker saw alone',
  bedroomSeen: 'what a worker saw',
};

/** Something that a plan says, with other words in which a copy may say the same. */
export interface Said {
  readonly place: string;
  readonly words: readonly string[];
}

/** Everything that a plan says to its family: each label with a number, each line, each statement, each signature. */
export function saidIn(plan: Plan): Said[] {
  return [plan.block, ...plan.blocks.slice(1)].flatMap((block) => [
    ...(block.kind === 'plan' ? [] : numberOf(block.label)),
    ...(isVisit(block)
      ? []
      : phrases(block.label?.text ?? '', block.value, block.kind === 'meeting' ? dayOf(plan, block) : [])),
    ...(isVisit(block) ? [] : block.content.flatMap((each) => linesOf(plan, each))),
  ]);
}

/** Of a visit a copy tells its day alone. */
const isVisit = ({ variant }: Block): boolean => variant === 'visit';

function linesOf(plan: Plan, each: Content): Said[] {
  switch (each.type) {
    case 'block':
      return [];
    case 'field':
      return fieldSays(plan, each);
    case 'voice':
      return phrases(each.label.text, { text: each.value.text.replace(/^["“]|["”]$/g, '') });
    case 'prose':
      return phrases('text', { text: each.value.text.replace(/^[-*•–] /, '') });
    case 'heading': {
      const isName = plan.people.some(({ block }) => block === each);
      return [
        ...(isName ? [] : [{ place: each.label.text, words: [each.label.text] }, ...numberOf(each.label)]),
        ...phrases(each.label.text, each.value),
        ...each.content.flatMap((below) => linesOf(plan, below)),
      ];
    }
  }
}

function fieldSays(plan: Plan, field: Field): Said[] {
  const { spec, value, parent, label } = field;
  if (LEFT_OUT[spec.id] !== undefined || value.text.trim() === '') return [];
  // What is done tells how it went, not when it was to be done.
  const isSettled = parent.content.some(
    (each) =>
      each.type === 'field' &&
      each.spec.id === 'status' &&
      /^(?:met|done|not |stopped|refused)/.test(each.value.text),
  );
  if (isSettled && ['by', 'from', 'until', 'howOften', 'eachTime'].includes(spec.id)) return [];
  const place = label.text;
  if (spec.value === 'people')
    return plan
      .named(field)
      .filter(({ type }) => type !== 'blank')
      .map(({ text, person }) => ({ place, words: [text, person?.name ?? text] }));
  return phrases(place, value, dayOf(plan, field));
}

/** The day that a line comes to, which may stand for its words. */
function dayOf(plan: Plan, at: Field | Block): string[] {
  const due =
    at.type === 'block'
      ? plan.meetings.find(({ block }) => block === at)?.on
      : at.spec.value === 'when' || at.spec.value === 'deadline'
        ? plan.due(
            at,
            at.spec.id === 'from' || at.spec.id === 'started' ? 'start' : 'end',
            at.parent.kind === 'then',
          )
        : undefined;
  return due?.day === undefined ? [] : [sayDay(due.day)];
}

const numberOf = (label: Label | undefined): Said[] =>
  label?.number === undefined
    ? []
    : [
        {
          place: `${label.text} ${label.number}`,
          words: [`${label.text} ${label.number}`, `${label.number}. `],
        },
      ];

/** The words of a line between its blanks; of a person the name, and what they are. */
const phrases = (place: string, { text }: Pick<Value, 'text'>, instead: readonly string[] = []): Said[] =>
  text
    .replace(/\s+/g, ' ')
    .split(place === 'Person' ? /[()]/ : /\[[^[\]]*\]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ place, words: [part, ...instead] }));
