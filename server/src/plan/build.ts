import type { Day } from '../calendar/day.ts';
import { NO_WORDS, type Vocabulary } from '../language/own-words.ts';
import { kindMeant } from '../language/kinds.ts';
import { LADDER } from '../language/ladder.ts';
import { readBlanks } from '../language/values/blanks.ts';
import type { Block, Content, Document, Field, Heading, Voice } from '../language/tree.ts';
import { readAreas } from './areas.ts';
import { birthsOf } from './births.ts';
import { childrenIn } from './children.ts';
import { eventFields, ownDates } from './dated-events.ts';
import { Calendar, eventKey } from './due.ts';
import { fieldsOf, PlanAction, PlanGoal, PlanMilestone, type Surroundings } from './items.ts';
import { statusIn } from './standing.ts';
import { meetingDay, meetingOf } from './meetings.ts';
import { People } from './people.ts';
import type { Area, DatedEvent, Goal, Meeting, Need, Plan } from './plan.ts';
import { plansAmong } from './without-labels.ts';
import { isFilledIn, templatesIn, templateTitles, type Reach, type Template } from './templates.ts';

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
  const kind = kindField === undefined ? undefined : kindMeant(kindField.value.text);
  const events = new Map<string, DatedEvent>();
  const days = new Map<string, Day>();
  const startField = fields.get('started')?.[0];
  // For days that hang on nothing else in the plan.
  const alone = new Calendar({ events: new Map(), meetings: () => undefined, trigger: false, today });
  const started = startField === undefined ? undefined : alone.of(startField, 'start');
  const meetings: Meeting[] = [];
  const young = childrenIn(parts.blocks.get('child') ?? [], { plan: block, fields, calendar: alone, today });
  const [firstBorn] = parts.births;
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
    birthsOf(young, block.value.text, firstBorn === undefined ? undefined : alone.of(firstBorn, 'end')?.day),
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
  const people = new People(block, young, vocabulary.roles);
  const ladder = ownLadder(fields) ?? vocabulary.ladder ?? LADDER;
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

/** The rungs that the plan names itself; undefined where it names none, or fewer than two, or leaves them blank. */
function ownLadder(fields: Plan['fields']): readonly string[] | undefined {
  const rungs = (fields.get('ladder')?.[0]?.value.text ?? '')
    .split(/[,;>]/)
    .map((rung) => rung.trim())
    .filter((rung) => rung !== '');
  return rungs.length > 1 && !rungs.some((rung) => rung.startsWith('[')) ? rungs : undefined;
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

/** The plan's own reviews that have a day, in the order of their days. */
const ownMeetings = (plan: Block, meetings: readonly Meeting[], wanted: Meeting['kind']): Meeting[] =>
  meetings
    .filter(({ kind, block, on }) => kind === wanted && block.parent === plan && on?.day !== undefined)
    .sort((a, b) => (a.on?.day ?? 0) - (b.on?.day ?? 0));
