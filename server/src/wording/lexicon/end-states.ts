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
