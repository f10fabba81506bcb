import type { WordGroup } from './group.ts';

/** Verbs whose deed is done once and then stands: anyone can say yes or no. */
export const REACHING_VERBS: readonly WordGroup[] = [
  {
    words:
      'register, enrol, enroll, apply, sign, sign up, open, move, join, pass, graduate, qualify, submit, send, post, email, complete, finish, obtain, secure, order, buy, purchase, pay, book, choose, select, decide, agree, name, nominate, appoint, arrange, schedule, fix, fit, install, repair, replace, remove, clear, deliver, collect, return, transfer, leave, start, begin, end, close, ring, phone, telephone, text, call, contact, write, draft, print, file, upload, record, update, review, produce, publish, tell, inform, notify, invite, introduce, hand, give, lend, fund, grant, award, make, get, hold, own, possess, have, win, earn, host, launch, set up, fill in, fill out, hand in, pick up, drop off, take, bring, refer, allocate, assign, confirm, check, request, ask, chair, convene, meet, visit, see, show, measure, weigh, test, assess, screen, vaccinate, immunise, adopt, discharge, marry, inherit, gain, find, attend, provide, supply, issue, approve, commission, offer, explain, present, report, claim, renew, lodge, plan, create, build, put, map, attach, create, identify, list, donate, swap, change, switch, recruit, train, share',
    why: 'Once done it stands: a plain yes or no.',
  },
];
