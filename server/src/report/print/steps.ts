import type { Day } from '../../calendar/day.ts';
import { SETTLED } from '../../language/statuses.ts';
import type { Block, Value } from '../../language/tree.ts';
import { OUTCOMES } from '../../plan/how-it-went.ts';
import type { Action, Item, Milestone, Named, Plan } from '../../plan/plan.ts';
import { html, Markup } from '../markup.ts';
import { ownHeadings } from './form.ts';
import { meetingRhythms, meetingStep, meetingsToCome, undatedMeetings } from './meetings.ts';
import { tellsOfChildAlone } from './seen-alone.ts';
import { leadIn, sayBy, sayDue, sayUntilWhen, timeLine } from './times.ts';
import { lineOf, numbered, oneLine, sayPeople } from './words.ts';

/** One thing that will happen, for its readers. */
export interface Step {
  readonly day: Day | undefined;
  readonly when: Markup | undefined;
  readonly what: Markup;
  readonly who: readonly Named[];
}

/** What is to happen in a plan: on a day, again and again, all the time, some time, and what has been done. */
export interface Steps {
  readonly dated: readonly Step[];
  readonly repeated: readonly Step[];
  readonly running: readonly Step[];
  readonly undated: readonly Step[];
  readonly done: readonly Step[];
}

/** The steps and actions of a plan and its meetings to come, by day. */
export function stepsOf(plan: Plan, today: Day): Steps {
  const items = [...plan.milestones, ...plan.actions];
  const open = items.filter((item) => !isSettled(item) && !standsInSection(item));
  const among = (pace: Pace): readonly Item[] => open.filter((item) => paceOf(item) === pace);
  const dated = [
    ...among('dated').map((item) => step(item, [sayBy(item), from(item)])),
    ...meetingsToCome(plan, today).map(meetingStep),
  ];
  return {
    dated: dated.sort((a, b) => (a.day ?? 0) - (b.day ?? 0)),
    repeated: [
      ...meetingRhythms(plan),
      ...among('repeated').map((item) => step(item, [...rhythm(item), ...stretch(item)])),
    ],
    running: among('running').map((item) => step(item, [...rhythm(item), ...stretch(item)])),
    undated: [...undatedMeetings(plan), ...among('undated').map((item) => step(item, [sayBy(item)]))],
    done: items.filter(isSettled).map((item) => step(item, [standing(item)])),
  };
}

/**
 * What a section of the form holds besides goals and has no day is printed there, in the order of the form. What is
 * provided is what such a section is about: it stands there with its day too.
 */
export const stepsIn = (plan: Plan, section: Block): readonly Step[] =>
  [...plan.milestones, ...plan.actions]
    .filter((item) => item.block.parent === section && !isSettled(item))
    .filter((item) => standsInSection(item) || (isAction(item) && item.provision))
    .sort((a, b) => a.block.start - b.block.start)
    .map((item) => step(item, [...rhythm(item), ...stretch(item)]));

const standsInSection = (item: Item): boolean =>
  item.block.parent?.kind === 'section' && paceOf(item) !== 'dated';

type Pace = 'dated' | 'repeated' | 'running' | 'undated';

/** What has a last day is done by it; what is provided, or runs between two days, is there all the time. */
function paceOf(item: Item): Pace {
  if (item.fields.has('howOften')) return 'repeated';
  if (item.by?.day !== undefined) return 'dated';
  const by = item.fields.get('by')?.[0]?.value.text ?? '';
  if (CONTINUOUS.test(by)) return 'running';
  const runs = (isAction(item) && item.provision) || item.fields.has('from') || item.fields.has('until');
  return by === '' && runs ? 'running' : 'undated';
}

/** What a form's box for the day says of something that does not end. */
const CONTINUOUS =
  /\b(?:ongoing|on-going|continu(?:ous|ously|ing|al|ally)|always|all the time|throughout|permanent)\b/i;

const isAction = (item: Item): item is Action => item.block.kind === 'action';

/** Whether nothing more is expected to happen. */
export const isSettled = ({ status }: Item): boolean => SETTLED.has(status?.value.state ?? '');

/** Who does it. A step towards a goal is taken by whoever answers for the goal. */
export const whoOf = (item: Item): readonly Named[] =>
  item.who.length > 0 || item.block.kind !== 'milestone' ? item.who : ((item as Milestone).goal?.who ?? []);

/** Everything that a step or an action says of time: by when, how often, from when until when. */
export const whenOf = (item: Item): Markup | undefined =>
  item.fields.has('howOften') || item.fields.has('until')
    ? lines([...rhythm(item), ...stretch(item)])
    : lines([sayBy(item), ...rhythm(item), from(item)]);

function lines(times: readonly (Markup | undefined)[]): Markup | undefined {
  const said = times.filter((each) => each !== undefined);
  return said.length === 0
    ? undefined
    : html`${said.map((each, at) => html`${at === 0 ? undefined : new Markup('<br />')}${each}`)}`;
}

function step(item: Item, times: readonly (Markup | undefined)[]): Step {
  return {
    day: item.by?.day,
    when: lines(times),
    what: html`${numbered(item.block)}${details(item)}`,
    who: whoOf(item),
  };
}

/** What else the family should know of a step, below its words. */
const DETAILS: Readonly<Record<string, string>> = {
  for: 'For',
  soThat: 'So that',
  because: 'Because',
  where: 'Where',
  measure: 'How we will know',
  now: 'Now',
  target: 'What we want to see',
  helpNow: 'Help now',
  helpAim: 'Help when it is reached',
  help: 'Help',
  outcomeAtReview: 'What the review found',
  outcome: 'How it went',
  qualification: 'Qualification',
  reviewed: 'Reviewed',
  agreedBy: 'Agreed by',
};

/** How long it lasts, beside how often it is; where nothing says how often, below its words. */
const LASTS: Readonly<Record<string, string>> = { eachTime: 'Each time', forHowLong: 'For how long' };

function details(item: Item): Markup {
  const nameOf = (id: string): string | undefined =>
    DETAILS[id] ?? (item.fields.has('howOften') ? undefined : LASTS[id]);
  const said = item.block.content.flatMap((each) => {
    const isTold =
      each.type === 'field' && each.value.text.trim() !== '' && !tellsOfChildAlone(each.value.text);
    const name = isTold ? nameOf(each.spec.id) : undefined;
    return name === undefined || each.type !== 'field' ? [] : [html`${name}: ${lineOf(each.value)}`];
  });
  const helped = item.helpedBy.length === 0 ? [] : [html`With help from: ${sayPeople(item.helpedBy)}`];
  const stands = isSettled(item) ? undefined : standing(item);
  const status = stands === undefined ? [] : [html`How it stands: ${stands}`];
  return html`${[...said, ...helped, ...status].map((words) => html`<p class="more">${words}</p>`)}${ownHeadings(item.block.content)}`;
}

/** How it stands in the words of the plan; a box such as `Completed: Yes` with its heading. */
export function standing({ status }: Item): Markup | undefined {
  if (status === undefined) return undefined;
  const { spec, label, value } = status.field;
  // What came of it is printed by itself.
  if (OUTCOMES.some((id) => id === spec.id)) return undefined;
  return spec.id === 'status' ? lineOf(value) : html`${label.text}: ${lineOf(value)}`;
}

const line = (value: Value | undefined): Markup | undefined =>
  value === undefined ? undefined : lineOf(value);

/** "every Saturday": how often something is done, in the words of the plan. */
export const howOften = ({ fields }: Item): Markup | undefined => line(fields.get('howOften')?.[0]?.value);

/** "every Saturday", "45 minutes": how often and how long each time, in the words of the plan. */
const rhythm = ({ fields }: Item): readonly (Markup | undefined)[] =>
  fields.has('howOften')
    ? ['howOften', ...Object.keys(LASTS)].map((id) => line(fields.get(id)?.[0]?.value))
    : [];

/** "from 8 June 2026", "until 31 July 2027": between which days. */
const stretch = (item: Item): readonly (Markup | undefined)[] => [
  from(item),
  until(item),
  // A day that stands in the words of the statement is printed with them.
  item.fields.has('by') ? sayUntilWhen(item) : undefined,
];

function from({ fields }: Item): Markup | undefined {
  const value = fields.get('from')?.[0]?.value;
  return value === undefined ? undefined : leadIn('from', oneLine(value.text), timeLine(value));
}

function until(item: Item): Markup | undefined {
  const value = item.fields.get('until')?.[0]?.value;
  if (value === undefined) return undefined;
  return leadIn(
    'until',
    oneLine(value.text),
    sayDue(isAction(item) ? item.until : undefined) ?? timeLine(value),
  );
}
