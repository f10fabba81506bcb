import { findTimes } from '../../language/values/times.ts';
import type { Field } from '../../language/tree.ts';
import type { Action } from '../../plan/plan.ts';
import { leftOpenIn, type LeftOpen } from '../../wording/left-open.ts';
import type { Found, Rule } from '../rule.ts';
import { actions } from '../specific/statements.ts';
import { nonDateIn } from '../time-bound/non-date.ts';
import { CEILING_ADVICE, hedgesTold } from './hedged-amount.ts';

export const rule: Rule = {
  id: 'measurable/help-left-open',
  title: 'How much help is given is left open',
  letter: 'M',
  severity: 'error',
  why: 'Provision must be detailed and specific and should normally be quantified: type, hours, how often, by whom. Up to 10 hours, where appropriate and as advised by the therapist can be kept with nothing given at all.',
  source: 'SEND Code of Practice: 0 to 25 years (2015), paragraph 9.69',
  mend: 'Write the figure that is held to, such as “10 hours a week”, or who decides and on what sign.',
  inParts: true,
  *check(plan) {
    for (const action of actions(plan)) {
      if (action.provision) yield* openIn(action, action.text, toldAlready(action));
      for (const id of ['howOften', 'eachTime'])
        for (const field of action.fields.get(id) ?? [])
          yield* openIn(action, field.value, isFineIn(action, field), noTimeIn(field));
    }
  },
  bad: [
    "Plan: Ida's plan\n  Provision: Lee Ward reads with Ida every day for up to 20 minutes\n",
    "Plan: Ida's plan\n  Provision: Speech therapy for 30 minutes a week with Lee Ward, where appropriate\n",
    "Plan: Ida's plan\n  Provision: Reading with Lee Ward for around 20 minutes every day\n",
    "Plan: Ida's plan\n  Action: Ring Gran with Ida | Who: Lee Ward | How often: as required\n",
    "Plan: Ida's plan\n  Action: Ring Gran with Ida | Who: Lee Ward | How often: up to 3 times a week\n",
  ],
  good: [
    "Plan: Ida's plan\n  Provision: Speech therapy for 30 minutes a week with Lee Ward\n",
    "Plan: Ida's plan\n  Provision: In a group of up to 6 children, the teaching assistant reads with Ida for 20 minutes every morning\n",
    "Plan: Ida's plan\n  Provision: The teaching assistant gives at least 5 and up to 10 hours a week\n",
    "Plan: Ida's plan\n  Action: Ring Gran with Ida | Who: Lee Ward | How often: weekly, and more often if needed\n",
  ],
};

/** What the checks of loose amounts and of times that are none tell of the sentence is told once. */
function toldAlready(action: Action): (words: LeftOpen) => boolean {
  const from = action.text.start;
  const noTime = nonDateIn(action);
  const told = [
    ...hedgesTold(action),
    ...(noTime === undefined ? [] : [{ start: noTime.start - from, end: noTime.end - from }]),
  ];
  return ({ start, end }) => told.some((each) => each.start < end && each.end > start);
}

/** Beside a rhythm that is held to, more may be given when it is needed; a ceiling makes the rhythm itself loose. */
function isFineIn({ provision }: Action, { value }: Field): (words: LeftOpen) => boolean {
  const isHeldTo = findTimes(value.text).some(({ type }) => type !== 'nonDate');
  return ({ type }) => !provision && type !== 'most' && (type === 'figure' || isHeldTo);
}

/** "How often: ongoing": the only time there is says nothing. */
function noTimeIn({ value: { text } }: Field): LeftOpen | undefined {
  const [time, ...more] = findTimes(text);
  if (time?.type !== 'nonDate' || more.length > 0) return undefined;
  return { ...time, words: text.slice(time.start, time.end), type: 'whether' };
}

function* openIn(
  action: Action,
  { text, start }: { readonly text: string; readonly start: number },
  isFine: (words: LeftOpen) => boolean,
  noTime?: LeftOpen,
): Generator<Found> {
  const open = leftOpenIn(text);
  const all = open.length === 0 && noTime !== undefined ? [noTime] : open;
  for (const words of all) {
    if (isFine(words)) continue;
    yield {
      start: start + words.start,
      end: start + words.end,
      message: `‘${words.words}’ ${ADVICE[words.type]}`,
      subject: action.block,
      ...(words.type === 'figure' ? { severity: 'warning' } : {}),
    };
  }
}

const ADVICE: Readonly<Record<LeftOpen['type'], string>> = {
  most: CEILING_ADVICE,
  figure:
    'is no figure that anybody can be held to. Write the least that is given, such as “at least 20 minutes”.',
  what: 'lets something else be given instead. Write what it is, and how much.',
  whether:
    'leaves open whether it is given at all. Write how often and how long, or who decides and on what sign.',
};
