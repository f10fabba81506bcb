import type { WordGroup } from './group.ts';

/** Verbs of what goes on inside somebody. */
export const MIND_VERBS: readonly WordGroup[] = [
  {
    words:
      'understand, know, realise, appreciate, feel, believe, think, recognise, accept, acknowledge, consider, perceive, comprehend, grasp, value, respect, trust, enjoy, like, love, care, process, reflect, reconcile, empathise, internalise, remember, recall, worry, fear, forgive, gain insight, be aware, come to terms',
    why: 'A stranger cannot see it: ask what the person will say or do.',
    spares: [
      'By 10 July 2027 Amari will know 20 signs, naming 18 of 20 picture cards in the Friday test.',
      'By 10 July 2027 Amari recognises 30 of the 44 letter sounds on the flash cards.',
    ],
  },
];

/** Verbs of hoping: not yet a commitment. */
export const WISH_VERBS: readonly WordGroup[] = [
  {
    words:
      'hope, wish, want, aim, aspire, intend, plan, try, attempt, endeavour, dream, like, love, aspire, seek, strive, expect, prefer, look forward',
    why: 'It says what somebody would like, not what will be seen.',
    spares: ['By 1 May 2027 Amari plans three meals for the week and cooks one of them.'],
  },
];
