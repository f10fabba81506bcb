import type { WordGroup } from './group.ts';

/** First names that are words as well: a name where a person's name can stand. */
export const NAMES_THAT_ARE_WORDS: readonly WordGroup[] = [
  {
    words:
      'hope, mark, will, may, grace, faith, rose, summer, autumn, april, june, august, art, bill, jack, pat, rob, sue, sky, dawn, joy, ray, chase, harry, nick, bob, grant, miles, guy, dean, robin, amber, ruby, jade, olive, ivy, daisy, poppy, violet, lily, hazel, heather, iris, holly, jasmine, melody, destiny, angel, blessing, precious, mercy, patience, prudence, constance, felicity, charity, chance, drew, frank, gene, glen, jay, lance, max, penny, reed, sandy, skip, tan, tony, victor, wade, young, king, page, carol, christian, kit, teddy, sonny, eve, star, sunny, princess, honey, wren, river, skye, storm, willow, mo, bea, jan, march, dale, cliff, brook, rich, earnest, ernest, norm, gay, faye, trinity, harmony, serenity, liberty, justice, noble, royal, prince, marina, ginger, rosemary, clay, forest, hunter, mason, carter, cooper, taylor, tanner, piers, major, wolf, fern, blossom, pearl, opal, crystal, gem, bliss, bonny, merry, happy, lucky, favour, promise, wisdom, praise, goodness, success, gift, miracle, comfort, peace, marvellous, trust, love, marvin',
    why: 'At the start of a statement their capital proves nothing; what follows does.',
    spares: ['Hope walks to school by herself 4 days in 5 by 3 May 2027.'],
  },
];
