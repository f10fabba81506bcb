import type { WordGroup } from './group.ts';

/** Verbs of ending or keeping away from something. */
export const STOPPING_VERBS: readonly WordGroup[] = [
  {
    words: 'stop, cease, avoid, refrain, quit, abstain, desist, eliminate, eradicate, end',
    why: 'Only what will not happen: nobody can see what will happen in its place.',
    spares: ['Amari puts up his hand instead of shouting out, 4 lessons in 5, by 8 May 2027.'],
  },
];

/** Happenings that either took place or did not, so that their absence is a plain yes or no. */
export const HAPPENINGS: readonly WordGroup[] = [
  {
    words:
      'evict, arrest, exclude, suspend, drink, smoke, vape, use, live, charge, convict, homeless, drugs, alcohol, cannabis, contact, call-outs, call-out, callouts, incidents, incident, exclusions, exclusion, admissions, admission, arrests, evictions, episodes, pregnancy, misuse, substances, cigarettes, offences, convictions, debt, police, hospital, see, meet, move, allow, leave, lose, miss, overnight, sleepover, sleepovers, knife, knives, weapon, weapons, sanction, wet',
    why: 'Two people would agree whether it happened.',
  },
];

/** The same once a day ends the watch: "does not go missing between now and 31 May". */
export const HAPPENINGS_UNTIL: readonly WordGroup[] = [
  {
    words:
      'missing, come, return, hit, bite, kick, punch, abscond, cut, fight, steal, gamble, drive, carry, buy, sell, self-harm, overdose, swear, spit, throw, break, run, lie',
    why: 'Without an end they are a habit to be rid of; by the end anyone can say whether one took place.',
  },
];
