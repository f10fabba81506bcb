import type { WordGroup } from './group.ts';

/** Verbs that name a direction or a degree and no end: a level makes them harmless. */
export const VAGUE_VERBS: readonly WordGroup[] = [
  {
    words:
      'improve, enhance, boost, strengthen, raise, increase, grow, build, rebuild, develop, extend, expand, broaden, widen, deepen, further, promote, foster, nurture, progress, advance, flourish, thrive, heal, recover, mature, evolve, gain, acquire, bolster, lift, elevate, accelerate, consolidate, embed, maximise, optimise, stabilise, settle, better, heighten, sharpen, refine, hone, polish, cultivate, master, learn, upskill, blossom, bloom, step up, rise, go up, get better',
    why: 'More of something good, with no level to reach.',
    spares: [
      'Amari will improve her attendance from 60% to 90% by 20 July 2027.',
      'By 3 May 2027 Amari raises his hand before he speaks in 4 lessons out of 5.',
    ],
  },
  {
    words:
      'reduce, decrease, lower, lessen, cut, minimise, limit, decline, diminish, curb, ease, alleviate, lighten, tackle, address, combat, mitigate, prevent, overcome, resolve, control, curtail, restrict, go down, come down, fall, drop, moderate, shrink, decline, calm, quieten, defuse, contain',
    why: 'Less of something bad, with no level to reach.',
    spares: ['By 1 June 2027 Amari reduces her missed lessons from 12 a week to 3.'],
  },
  {
    words:
      'manage, cope, regulate, self-regulate, handle, deal, tolerate, adapt, adjust, function, behave, perform, conduct, respond, react, interact, relate, interact, communicate, socialise, integrate, bond, connect, protect, safeguard, prioritise, sustain, fulfil, reach, achieve, attain, succeed, excel, transition, organise, cooperate, comply, conform, contribute, motivate, empower, inspire, meet, ensure, parent, relax, persevere, strive, adhere, respect, balance, nourish, assert, budget, navigate, self-care, self-soothe, engage, participate, co-operate, interact, care, uphold, optimise, work, worsen',
    why: 'A whole field of life in one verb: what would be seen is left to the reader.',
    spares: [
      'By 30 June 2027 Amari manages two of her three daily inhalers herself, five days a week.',
      'Amari copes with the dentist chair for 10 minutes, two visits running, by 5 May 2027.',
    ],
  },
];

/** Verbs that say little by themselves: what follows decides. */
export const LIGHT_VERBS: readonly WordGroup[] = [
  {
    words:
      'be, have, get, make, do, become, remain, stay, keep, feel, continue, show, display, demonstrate, exhibit, express, experience, maintain, take, give, use, apply, employ, find, form, establish, create, enjoy, see, hold, try, own, begin, start, come, go, put, bring, lead, live, exercise, practise, retain, embrace, adopt, follow, implement, possess, access, earn, identify, recognise, spot',
    why: 'They join a person to a thing, a state or a skill: that thing is what is seen or not.',
    spares: [
      'Amari has a bus pass by 2 June 2027.',
      'By 2 June 2027 Amari shows 3 of her drawings to her class.',
    ],
  },
];
