import type { WordGroup } from './group.ts';

/** Deeds that go on: without a rhythm or a number nobody can say that they are done. */
export const HABIT_VERBS: readonly WordGroup[] = [
  {
    words:
      'use, practise, play, listen, praise, model, talk, supervise, observe, staff, walk, eat, cook, exercise, teach, coach, train, mentor, watch, sit, stay, live, massage, stretch, prompt, remind, check, greet, sing, feed, wear, keep, transport, escort, carry out, undertake, conduct, share, speak, look',
    why: 'Done once or every day? The words leave it open.',
    spares: ['Miss Hay sits with Amari at lunch every Monday.'],
  },
];
