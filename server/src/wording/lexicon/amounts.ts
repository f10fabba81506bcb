import type { WordGroup } from './group.ts';

/** Number words and how many they say. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'zero 0, nil 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, hundred 100, once 1, twice 2, thrice 3, half 0.5, quarter 0.25, third 0.33, thirds 0.33, quarters 0.25, dozen 12, couple 2, both 2, single 1, double 2'
    .split(', ')
    .map((each) => {
      const [word = '', value = ''] = each.split(' ');
      return [word, Number(value)] as const;
    }),
);

/** What stands before a number that names something and counts nothing. */
export const NAMING_WORDS: readonly WordGroup[] = [
  {
    words:
      'year, yr, years, key, stage, ks, level, band, flat, number, no, room, section, s, aged, phase, route, bus, house, house-number, unit, part, step, tier, form, class, group, page, appendix, outcome, goal, tel, on, ring, rings, dial, dials, call, calls, paragraph, para, act, reg, regulation, article, ward, apartment, block, box, set, entry, nvq, btec, stagecoach, plan, strand, module, chapter, platform, gate, pathway, option, see',
    why: 'A year group, an address, a telephone number: names written in figures.',
    spares: ['Amari in Year 9 reads 20 pages aloud each week until 4 May 2027.'],
  },
];

/** Amounts left to the reader. */
export const AMOUNT_HEDGES: readonly WordGroup[] = [
  {
    words:
      'regular, regularly, frequent, frequently, often, some, sometimes, several, many, various, additional, more, less, fewer, increased, reduced, improved, appropriate, appropriately, adequate, adequately, suitable, suitably, sufficient, reasonable, reasonably, good, better, enough, consistent, consistently, mostly, usually, generally, occasionally, occasional, periodically, periodic, intermittent, routinely, a range of, a variety of, a number of, a few, a bit, a lot, lots of, plenty, as much as possible, as often as possible, most of the time, most days, most nights, most weeks,  much of, from time to time, now and again, now and then, every few, every now and again, every now and then, every so often, once in a while, every once in a while, off and on, on and off, rarely, seldom, a handful of, quality time, a good deal, loads of, tons of, most mornings, most afternoons, most evenings, most mornings, most of the week, nearly always, almost always, for a while, for a bit, a while, to some extent, up to a point, within reason, in moderation, timely, up to standard, stuff, bits and pieces, bits and bobs, in a timely manner, properly, well, fully, significantly, greatly, reliably, ongoing, flexible, at times, most, extra, minimal, good enough, high quality, robust, close, closely, proper, continually, continuous, continuously, throughout, at some point, here and there, age-appropriate, acceptable, satisfactory, up to standard',
    why: 'The reader decides how much.',
    spares: ['Amari is dropped at school by 8.45 more often: 8 days in 10 by 12 May 2027.'],
  },
];

/** They set the most of something and no least. */
export const CEILINGS: readonly WordGroup[] = [
  {
    words: 'up to, a maximum of, maximum of, maximum, max',
    why: 'None at all would do.',
    spares: [
      'Ms Okafor teaches Amari in a group of up to 6 for 20 minutes every morning.',
      'The teaching assistant gives at least 5 and up to 10 hours of reading help a week.',
    ],
  },
];

/** Who decides whether it happens, and when? */
export const TRIGGER_HEDGES: readonly WordGroup[] = [
  {
    words:
      "as required, as needed, if required, if needed, when needed, when required, where needed, where required, as appropriate, if appropriate, where appropriate, when appropriate, where possible, if possible, when possible, whenever possible, wherever possible, as and when, as and when required, as and when needed, as and when necessary, as and when requested, as and when wanted, as and when appropriate, where necessary, if necessary, when necessary, as necessary, if indicated, as indicated, if wanted, when wanted, as wanted, where feasible, if feasible, when feasible, as far as possible, where practicable, if practicable, subject to, dependent on, depending on, on request, at the discretion, should the need arise, should it be needed, if he wishes, if she wishes, if they wish, if time allows, when time allows, if capacity allows, as per policy, in line with, if that's ok, if available, when available, where available, as circumstances allow, if and when, when ready, when he is ready, when she is ready, when they are ready, if agreed, as agreed, to be decided, to be agreed, to be confirmed, tbc, as directed, when able, if able, where relevant, if relevant, as relevant, when convenient, at a time that suits, if funding, if staffing",
    why: 'Nobody decides when it happens.',
    spares: ['If Amari misses two days in a week, Lee Ward rings Mum by 10 am the next day.'],
  },
];

/** Words that open a door and promise nothing. */
export const ACCESS_WORDS: readonly WordGroup[] = [
  {
    words:
      'access to, have access, opportunity to, opportunities for, opportunities to, opportunity for, would benefit, may benefit, the chance to, chances to, the option of, the option to, availability of, available to, scope for',
    why: 'It may never be taken up.',
    spares: [
      'Access to the quiet room for 15 minutes at the start of every lunch, with the teaching assistant.',
    ],
  },
];

/** Words that no child could keep. */
export const ABSOLUTES: readonly WordGroup[] = [
  {
    words:
      'always, never, at all times, without exception, without fail, no matter what, 100% of the time, 100 % of the time, all of the time, all the time, every single time, every single day, every hour, every minute of every day, completely free, ever again, every minute, without ever, on every occasion, under all circumstances, perfect, perfectly, forever, for ever, every single, each and every, no exceptions, no exception, whatever happens, come what may, under no circumstances, at no time, 24/7, all day every day, for the rest of his life, for the rest of her life, for the rest of their lives, for life, not even once, not once, not one, without one slip, without a single slip, 100 per cent of the time, a hundred per cent of the time, every second, every moment, at any time ever, no slips, without a single, no mistake at all, no mistakes at all, no mistakes, not a single mistake, even once, not even, with none missed, with none late',
    why: 'One slip and the goal is lost for good.',
    spares: ['Grandma is in the room every time Amari sees Dad until 4 May 2027.'],
  },
];
