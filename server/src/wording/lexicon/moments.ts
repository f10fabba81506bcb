import type { WordGroup } from './group.ts';

/** Moments that come round every day or with every session: a rhythm without a number. */
export const DAILY_MOMENTS: readonly WordGroup[] = [
  {
    words:
      'at breakfast, at lunch, at lunchtime, at lunchtimes, at dinner, at teatime, at tea time, at bedtime, at bedtimes, at mealtimes, at break, at playtime, at playtimes, at registration, before bed, before school, after school, morning and night, morning and evening, night and morning, mornings and evenings, at break times, at breaktime, at break time, after breakfast, after lunch, after tea, at the end of the day, at the start of the day, after meals, before meals, with meals, at snack time, at story time, at pick-up, at drop-off',
    why: 'Everyone who knows the day of the child can write it in a diary.',
    spares: ['Dad brushes the back teeth of Amari morning and night.'],
  },
];
