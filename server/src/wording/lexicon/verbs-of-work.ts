import type { WordGroup } from './group.ts';

/** What workers say that they do, with no deed in it that anyone could tick off. */
export const WORK_VERBS: readonly WordGroup[] = [
  {
    words:
      'support, encourage, monitor, liaise, explore, consider, engage, help, assist, advise, guide, oversee, facilitate, promote, enable, signpost, address, ensure, work, collaborate, coordinate, co-ordinate, continue, maintain, reassure, motivate, empower, nurture, supervise, track, observe, consult, communicate, look, think, safeguard, prioritise, strengthen, improve, develop, build, increase, reduce, raise, enhance, foster, manage, be, try, aim, endeavour, seek, remain, keep, care, help out, catch up, touch base, keep an eye, check in, make sure, aware, respond, share, change, act, provide, offer, follow, implement, deliver, use, involve, include, adapt, differentiate, participate, cooperate, understand, recognise, accept, acknowledge, listen, praise, respect, progress, pursue, chase, link, join, cover, need, require, benefit, let, allow',
    why: 'The verb of a caring job, not a deed: what is done, how often and until when stays open.',
    spares: [
      'Lee Ward (family worker) helps Mum fill in the housing form on Tuesday 5 May 2027.',
      'The teaching assistant supports Amari for 20 minutes of reading every morning.',
    ],
  },
];
