import { type Day } from '../calendar/day.ts';
import { schoolYearGroup } from '../calendar/school-year.ts';
import { NO_WORDS, type Vocabulary } from '../language/own-words.ts';
import { kindOf } from '../language/kinds.ts';
import { labelKey } from '../language/labels.ts';
import { LADDER } from '../language/ladder.ts';
import { readBlanks } from '../language/values/blanks.ts';
import type { Block, Content, Document, Field, Heading, Voice } from '../language/tree.ts';
import { readAreas } from './areas.ts';
import { birthsOf } from './births.ts';
import { Calendar, eventKey } from './due.ts';
import { fieldsOf, PlanAction, PlanGoal, PlanMilestone, type Surroundings } from './items.ts';
import { statusIn } from './standing.ts';
import { dayInFront, meetingDay, meetingOf } from './meetings.ts';
import { People } from './people.ts';
import type { Area, Child, DatedEvent, Goal, Meeting, Need, Plan } from './plan.ts';
import { plansAmong } from './without-labels.ts';
import { isFilledIn, templatesIn, templateTitles, type Reach, type Template } from './templates.ts';

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

/**
 * The plans and templates of a document, every value typed and every deadline worked out where it can be.
 *
 * @param vocabulary a council's own words
 * @param today the day on which the plan is read; only words such as "next review" depend on it
 * @param others the templates of other files; undefined where nobody has looked
 */
export function resolvePlans(
  document: Document,
  today: Day,
  vocabulary: Vocabulary = NO_WORDS,
  others?: readonly Template[],
): Plan[] {
  const templates: Reach = { own: templatesIn(document, 'this file'), others };
  return plansAmong(document.blocks).map((block, at) => {
    // What is wrong with the writing above the first plan is told with it.
    const from = at === 0 ? 0 : block.start;
    const problems = document.problems.filter(({ start }) => start >= from && start <= block.end);
    return { ...resolve(block, templates, today, vocabulary), problems };
  });
}

function resolve(block: Block, templates: Reach, today: Day, vocabulary: Vocabulary): Omit<Plan, 'problems'> {
  const parts = collect(block);
  const fields = fieldsOf(block);
  const kindField = fields.get(block.kind === 'template' ? 'for' : 'kind')?.[0];
  const kind = kindField === undefined ? undefined : kindOf(kindField.value.text);
  const events = new Map<string, DatedEvent>();
  const days = new Map<string, Day>();
  const startField = fields.get('started')?.[0];
  const started = startField === undefined ? undefined : plainCalendar(today).of(startField, 'start');
  const meetings: Meeting[] = [];
  const young = children(parts.blocks.get('child') ?? [], fields, today);
  const calendar = new Calendar(
    {
      ...(started?.day === undefined ? {} : { started: started.day }),
      events: days,
      meetings: (name, ordinal) =>
        meetingDay(
          meetings,
          name,
          ordinal,
          { fields, own: (kind) => ownMeetings(block, meetings, kind) },
          today,
        ),
      trigger: false,
      today,
    },
    birthsOf(young, block.value.text, firstDay(parts.births, today)),
  );
  const happens = (name: string, event: DatedEvent): void => {
    events.set(name, event);
    if (event.day !== undefined) days.set(name, event.day);
  };
  for (const { name, label, field } of eventFields(fields, parts.blocks)) {
    const due = calendar.of(field, 'start');
    if (due !== undefined) happens(name, { ...due, label });
  }
  for (const event of ownDates(block, parts.headings, calendar))
    if (!events.has(eventKey(event.label))) happens(eventKey(event.label), event);
  const people = new People(block, vocabulary.roles);
  const ladderField = fields.get('ladder')?.[0];
  const own =
    ladderField?.value.text
      .split(/[,;>]/)
      .map((rung) => rung.trim())
      .filter((rung) => rung !== '') ?? [];
  const ladder =
    own.length > 1 && !own.some((rung) => rung.startsWith('[')) ? own : (vocabulary.ladder ?? LADDER);
  const around: Surroundings = { people, calendar, ladder, kind, ownAreas: vocabulary.areas };
  for (const meeting of parts.blocks.get('meeting') ?? []) meetings.push(meetingOf(meeting, calendar));
  for (const meeting of meetings) {
    if (meeting.kind === 'conference' && meeting.on?.day !== undefined && !days.has('conference'))
      days.set('conference', meeting.on.day);
  }
  const items = gather(parts, around);
  const endField = fields.get('ends')?.[0];
  const statusField = fields.get('status')?.[0];
  return {
    block,
    blocks: parts.all,
    title: block.value.text === '' ? 'this plan' : block.value.text,
    isTemplate:
      templates.own.length > 0 && !isFilledIn(block, templateTitles(templates.own.map((each) => each.block))),
    templates,
    kind,
    kindField,
    children: young,
    people: people.all,
    identify: (words) => people.find(words),
    started,
    ends: endField === undefined ? undefined : calendar.of(endField, 'end'),
    status:
      statusField === undefined ? undefined : (statusIn(statusField, 'plan', calendar) ?? begun(statusField)),
    ladder,
    events,
    ...items,
    meetings,
    voices: parts.voices,
    headings: parts.headings,
    vocabulary,
    blocksOf: (each) => parts.blocks.get(each) ?? [],
    fields,
    worksOut: (deadline, tense) => calendar.resolve(deadline, 'end', false, tense),
    due: (field, edge, trigger) => calendar.of(field, edge, trigger),
    named: (field) => people.named(field),
  };
}

interface Parts {
  readonly all: Block[];
  readonly blocks: Map<Block['kind'], Block[]>;
  readonly voices: Voice[];
  readonly headings: Heading[];
  readonly births: Field[];
}

/** Everything of a plan by kind, in the order it stands. */
function collect(block: Block): Parts {
  const parts: Parts = { all: [block], blocks: new Map(), voices: [], headings: [], births: [] };
  const visit = (content: Content): void => {
    if (content.type === 'voice') parts.voices.push(content);
    else if (content.type === 'heading') parts.headings.push(content);
    else if (content.type === 'field' && content.spec.id === 'born') parts.births.push(content);
    else if (content.type === 'block') {
      parts.all.push(content);
      const same = parts.blocks.get(content.kind);
      if (same === undefined) parts.blocks.set(content.kind, [content]);
      else same.push(content);
      for (const each of content.content) visit(each);
    }
  };
  for (const each of block.content) visit(each);
  return parts;
}

function gather(
  parts: Parts,
  around: Surroundings,
): Pick<Plan, 'needs' | 'goals' | 'actions' | 'milestones'> {
  const needs = new Map<Block, Need & { readonly goals: Goal[] }>();
  for (const block of parts.blocks.get('need') ?? []) needs.set(block, needOf(block, around));
  const goals = new Map<Block, PlanGoal>();
  for (const block of parts.blocks.get('goal') ?? []) {
    const need = block.parent === undefined ? undefined : needs.get(block.parent);
    const goal = new PlanGoal(block, around, need);
    need?.goals.push(goal);
    goals.set(block, goal);
  }
  const goalOf = (block: Block): PlanGoal | undefined =>
    block.parent === undefined ? undefined : goals.get(block.parent);
  const milestones = (parts.blocks.get('milestone') ?? []).map((block) => {
    const milestone = new PlanMilestone(block, around, goalOf(block));
    goalOf(block)?.milestones.push(milestone);
    return milestone;
  });
  const actions = (parts.blocks.get('action') ?? []).map((block) => {
    const action = new PlanAction(block, around, goalOf(block));
    goalOf(block)?.actions.push(action);
    return action;
  });
  return { needs: [...needs.values()], goals: [...goals.values()], actions, milestones };
}

function needOf(block: Block, around: Surroundings): Need & { readonly goals: Goal[] } {
  let areas: readonly Area[] | undefined;
  return {
    block,
    variant: block.variant,
    get areas() {
      return (areas ??= (fieldsOf(block).get('area') ?? []).flatMap((field) => readAreas(field, around)));
    },
    goals: [],
  };
}

function* eventFields(
  fields: Plan['fields'],
  blocks: Parts['blocks'],
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
function* ownDates(block: Block, headings: readonly Heading[], calendar: Calendar): Generator<DatedEvent> {
  for (const { label, value, parent } of headings) {
    if (parent !== block || !/\d{4}\b/.test(value.text)) continue;
    const due = dayInFront(value, calendar, 'start', { types: ['date', 'month'] });
    if (due !== undefined) yield { ...due, label: label.text };
  }
}

/** A child who is entered twice, as `Child` and as `Young person`, is one child. */
function children(blocks: readonly Block[], fields: Plan['fields'], today: Day): readonly Child[] {
  const once = new Map<string, Child>();
  for (const child of childrenOf(blocks, fields, today)) {
    // Two lines that are still to be filled in may be for two children.
    const key =
      child.name === '' || child.name.startsWith('[') ? `${child.block.start}` : labelKey(child.name);
    const same = once.get(key);
    once.set(
      key,
      same === undefined
        ? child
        : { ...same, born: same.born ?? child.born, yearGroup: same.yearGroup ?? child.yearGroup },
    );
  }
  return [...once.values()];
}

function childrenOf(blocks: readonly Block[], fields: Plan['fields'], today: Day): Child[] {
  const calendar = plainCalendar(today);
  const planBorn = fields.get('born')?.[0];
  const planYear = fields.get('yearGroup')?.[0];
  const isOnly = new Set(blocks.map((block) => labelKey(block.value.text))).size === 1;
  return blocks.map((block) => {
    const own = fieldsOf(block);
    const bornField = own.get('born')?.[0] ?? (isOnly ? planBorn : undefined);
    const born = bornField === undefined ? undefined : calendar.of(bornField, 'end')?.day;
    const year = own.get('yearGroup')?.[0] ?? (isOnly ? planYear : undefined);
    const written = /\d{1,2}/.exec(year?.value.text ?? '')?.[0];
    return {
      name: block.value.text.split(/[(|,;]/, 1)[0]?.trim() ?? '',
      block,
      born,
      yearGroup:
        written !== undefined
          ? Number(written)
          : born === undefined
            ? undefined
            : schoolYearGroup(born, today),
    };
  });
}

/** A plan whose status is still a blank of the template is a draft: nobody has agreed it. */
const begun = (field: Field): Plan['status'] =>
  readBlanks(field.value.text).length === 0
    ? undefined
    : {
        start: field.value.start,
        end: field.value.end,
        field,
        value: { state: 'draft', on: undefined, because: undefined },
      };

const firstDay = (births: readonly Field[], today: Day): Day | undefined => {
  const [field] = births;
  return field === undefined ? undefined : plainCalendar(today).of(field, 'end')?.day;
};

/** Works out dates that hang on nothing else in the plan. */
const plainCalendar = (today: Day): Calendar =>
  new Calendar({ events: new Map(), meetings: () => undefined, trigger: false, today });

/** The plan's own reviews that have a day, in the order of their days. */
const ownMeetings = (plan: Block, meetings: readonly Meeting[], wanted: Meeting['kind']): Meeting[] =>
  meetings
    .filter(({ kind, block, on }) => kind === wanted && block.parent === plan && on?.day !== undefined)
    .sort((a, b) => (a.on?.day ?? 0) - (b.on?.day ?? 0));
