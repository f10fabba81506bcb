import { addDays, dayOf, MONTHS, partsOf, type Day } from '../../server/src/calendar/day.ts';

/** A plan to measure with, and the day on which it is judged. All people in it are invented. */
export interface BenchPlan {
  readonly text: string;
  readonly today: Day;
}

/** A number from 0 up to, not including, 1; the same seed gives the same numbers. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = (seed >>> 0) + 0x9e3779b9;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
}

const SYLLABLES =
  'ba be da di do el fa ha jo ka la le li lo ma me mi na ne ni no ra re ri ro sa se ta te to va za'.split(
    ' ',
  );
const ENDINGS = ['lyn', 'mir', 'na', 'ric', 'rah', 'son', 'ta', 'vin', 'wen', 'yl'];
const SURNAMES = ['ford', 'ham', 'ley', 'mere', 'ridge', 'stow', 'ton', 'well', 'wick', 'worth'];
const ROLES = [
  'social worker',
  'foster carer',
  'school nurse',
  'class teacher',
  'family support worker',
  'personal adviser',
  'youth worker',
];
const AREAS = ['health', 'education', 'independent living', 'family', 'money'];
const RUNGS = ['hands-on help', 'shown how', 'prompts', 'someone nearby', 'no help'];

const NEEDS = [
  '{c} has missed {n} of the last {m} Mondays at school',
  '{c} eats tea alone on {n} evenings out of {m}',
  '{c} has not slept through since the move {n} weeks ago',
  '{c} owes {a} £{m} and does not know how to pay it back',
];

/** Goals with what is counted, its unit and what it makes possible; every third one says too little. */
const GOALS: readonly { text: string; measure: string; unit: string; soThat: string; thin?: true }[] = [
  {
    text: '{c} walks to school with {a} on at least {n} mornings a week',
    measure: 'mornings walked each week',
    unit: 'a week',
    soThat: '{c} starts the day with friends',
  },
  {
    text: '{c} cooks {n} suppers a week for the house without being reminded',
    measure: 'suppers cooked each week',
    unit: 'a week',
    soThat: '{c} can live in a flat of {p} own',
  },
  {
    text: '{c} will be supported to engage better with {a} as appropriate',
    measure: 'regular feedback from {a}',
    unit: '',
    soThat: 'things improve',
    thin: true,
  },
  {
    text: '{c} reads aloud to {a} for {m} minutes on {n} nights out of seven',
    measure: 'nights read, ticked in the diary',
    unit: 'nights',
    soThat: '{c} can follow the lesson',
  },
  {
    text: '{c} pays £{m} into the savings account every month',
    measure: 'pounds paid in each month',
    unit: 'pounds',
    soThat: '{c} can buy a bed when {p} tenancy starts',
  },
  {
    text: 'Improve the emotional wellbeing of {c} and continue to monitor progress',
    measure: 'ongoing',
    unit: '',
    soThat: '{c} is happier',
    thin: true,
  },
  {
    text: '{c} swims {m} lengths on {n} Saturdays a month with {a}',
    measure: 'lengths swum in one visit',
    unit: 'lengths',
    soThat: '{c} joins the club with {p} cousins',
  },
  {
    text: '{c} takes {p} inhaler at breakfast and at bedtime on {n} days out of {m}',
    measure: 'days with both puffs on the chart',
    unit: 'days',
    soThat: '{c} can play football again',
  },
  {
    text: '{c} always behaves and never argues with {a}',
    measure: 'arguments',
    unit: '',
    soThat: 'home is calmer',
    thin: true,
  },
];
const MILESTONES = [
  '{c} does it {n} times with {a} beside {o}',
  '{c} has done {n} of {m} on {p} own',
  '{c} keeps it up for {n} weeks while {a} is away',
  '{c} writes down {n} things that helped',
];
const ACTIONS = [
  'Ring {a} about the {n} places at the club',
  'Walk the way with {c} and time it over {n} mornings',
  'Fill in form {m} with {c} and post it',
  'Liaise with school and offer support where possible',
  'Buy {n} folders and label them with {c}',
  'Meet {c} at the library for {m} minutes',
  'Check in with {a} on a regular basis',
];

/**
 * One plan of exactly so many lines, in the words that plans use: people, needs, goals with their fields,
 * milestones, actions with bars and reviews. About a third of its goals are poor.
 *
 * @param from the plan's first day; without it a day of this century is drawn, so that few dates meet again
 */
export function makePlan(random: Random, lines: number, from?: Day): BenchPlan {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const upTo = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const name = (): string => {
    const word = Array.from({ length: upTo(1, 3) }, () => pick(SYLLABLES)).join('') + pick(ENDINGS);
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const began = from ?? addDays(dayOf(2001, 1, 1)!, upTo(0, 35_000));
  const dateAfter = (least: number, most: number): string =>
    written(addDays(began, upTo(least, most)), random());
  const child = name();
  const people = Array.from({ length: 5 }, () => ({
    name: `${name()} ${name()}${pick(SURNAMES)}`,
    role: pick(ROLES),
  }));
  const fill = (text: string): string =>
    text.replace(/\{([a-z])\}/g, (_, what: string) => {
      if (what === 'c') return child;
      if (what === 'a') return pick(people).name;
      if (what === 'p') return 'their';
      if (what === 'o') return 'them';
      return String(what === 'n' ? upTo(2, 6) : upTo(7, 60));
    });

  const out = [
    `Plan: ${child}'s care plan`,
    '  Kind: care plan',
    `  Child: ${child} | Born: ${written(addDays(began, -upTo(2600, 5800)), 0)}`,
    `  Reference: ${name().slice(0, 2).toUpperCase()}-${upTo(1000, 9999)}`,
    `  Status: agreed on ${dateAfter(7, 14)}`,
    `  Started: ${written(began, 0)}`,
    `  Review: ${dateAfter(80, 90)}`,
    `  Review: ${dateAfter(250, 270)}`,
    `  Visits: every ${upTo(2, 8)} weeks`,
    ...people.map((each) => `  Person: ${each.name} (${each.role})`),
    '',
    `  ${child} says: "I want ${upTo(2, 9)} more evenings with ${name()}."`,
  ];
  const step = (): string[] => {
    const milestone = [
      `      Milestone: ${fill(pick(MILESTONES))}`,
      `        By: ${dateAfter(60, 150)}`,
      `        Help: ${pick(RUNGS)}`,
    ];
    const ends =
      random() < 0.5
        ? `By: ${dateAfter(30, 200)}`
        : `How often: every ${upTo(2, 5)} weeks until ${dateAfter(100, 300)}`;
    return random() < 0.4
      ? milestone
      : [`      Action: ${fill(pick(ACTIONS))} | Who: ${pick(people).name} | ${ends}`];
  };
  const goal = (): string[] => {
    const { text, measure, unit, soThat, thin } = pick(GOALS);
    const count = upTo(4, 50);
    const says = [
      `    Goal: ${fill(text)}`,
      `      So that: ${fill(soThat)}`,
      `      Measure: ${fill(measure)}`,
      `      Who: ${random() < 0.6 ? child : pick(people).name}`,
    ];
    const figures = [
      `      Now: ${upTo(0, 3)} ${unit} on ${dateAfter(0, 20)}`,
      `      Target: ${count} ${unit}, ${upTo(2, 6)} weeks running`,
      `      Shown by: the chart that ${pick(people).name} keeps`,
      `      Helped by: ${pick(people).name} and ${pick(people).name}`,
      `      By: ${dateAfter(150, 330)}`,
      `      Help now: ${pick(RUNGS.slice(0, 2))}`,
      `      Help aim: ${pick(RUNGS.slice(2))}`,
      `      Status: in progress on ${dateAfter(20, 60)}`,
    ];
    return [
      ...says,
      ...(thin === undefined ? figures : figures.slice(7)),
      ...Array.from({ length: upTo(2, 5) }, step).flat(),
    ];
  };
  while (out.length < lines - 4) {
    out.push(
      '',
      `  Need: ${fill(pick(NEEDS))}`,
      `    Area: ${pick(AREAS)}`,
      `    Strength: ${child} asks ${pick(people).name} for help`,
    );
    for (let goals = upTo(1, 2); goals > 0; goals--) out.push(...goal());
  }
  out.length = Math.min(out.length, lines);
  while (out.length < lines) out.push(...step().slice(0, 1));
  return { text: `${out.join('\n')}\n`, today: addDays(began, 40) };
}

/** Plans that have next to no value in common. */
export const makePlans = (count: number, lines: number, seed: number): BenchPlan[] => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => makePlan(random, lines));
};

/** Most dates in words, some in figures, as plans have them. */
function written(at: Day, form: number): string {
  const { year, month, day } = partsOf(at);
  if (form < 0.75) return `${day} ${MONTHS[month - 1]!} ${year}`;
  if (form < 0.9) return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
