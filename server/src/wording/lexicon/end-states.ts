import type { WordGroup } from './group.ts';

/** Verbs of a goal that is reached once and then stands. */
export const END_STATE_VERBS: readonly WordGroup[] = [
  {
    words:
      'hold, own, have, register, enrol, enroll, sign, sign up, open, move, join, pass, graduate, qualify, submit, complete, finish, obtain, secure, choose, apply, win, become, earn, receive, possess, inherit, decide, live, remain, stay, be, adopt, marry, order, gain',
    why: 'Reached or not: a plain yes or no.',
    spares: ['Amari has a bus pass by 2 June 2027.', 'Amari joins the Hill Street library by 2 June 2027.'],
  },
];

/** The same where a day is set: without one it may be meant to go on. */
export const DATED_END_VERBS: readonly WordGroup[] = [
  {
    words:
      'start, begin, say, sit, hand, leave, live, remain, stay, return, get, pick, buy, reach, collect, send, tell, keep, ring, book, make, find, end, take, set, fit, ask, write, show, invite, introduce, visit, meet, design, plan, draw up, chair, host, lead, swim, ride, bake, climb, perform, present, deliver, build, fill, fill in, renew, copy, recite, spell, name, label, count, tie, zip, plait, thread, dive, pedal, assemble, sew, knit, mend, repair, plant, sing, dance, score',
    why: 'Done by the day or not done: a plain yes or no.',
    spares: ['Amari tells Aunt Jo about the bus pass by 2 June 2027.'],
  },
];

/** What is done for somebody: a service in place of a change. */
export const SERVING_VERBS: readonly WordGroup[] = [
  {
    words:
      'support, encourage, offer, provide, refer, assess, monitor, give, help, assist, supervise, fund, visit, signpost, allocate, deliver, arrange, review, safeguard, observe, teach, coach, train, mentor, prompt, remind, see, include, involve, consult, spend',
    why: 'Somebody else works: ask what changes for the child.',
  },
];

/** What those do who watch over a child; as a goal of its own it names a step of the service. */
export const WATCHING_VERBS: readonly WordGroup[] = [
  {
    words: 'monitor, review, oversee, supervise, track, assess, evaluate, pursue, liaise, safeguard',
    why: 'It is looked at, and looking changes nothing for the child.',
    spares: [
      'Amari monitors his own blood sugar four times a day until 4 May 2027.',
      'Track his own spending in an app every week until 4 May 2027.',
      'Review what he has spent every Sunday on his own until 4 May 2027.',
    ],
  },
];

/** The same, where it is done to somebody: "support Amari to …", "check Amari's weight". */
export const SERVING_SOMEBODY: readonly WordGroup[] = [
  {
    words: 'support, encourage, observe, refer, signpost, check, weigh, measure, test, screen, visit',
    why: 'Somebody else works: ask what changes for the child.',
    spares: [
      'Check his blood sugar four times a day without a reminder until 4 May 2027.',
      'Visit Gran on his own every Sunday until 4 May 2027.',
      'Support a younger pupil with her reading for 10 minutes every Friday until 4 May 2027.',
    ],
  },
];
