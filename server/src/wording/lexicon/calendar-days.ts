import type { WordGroup } from './group.ts';

/** Days and seasons with a name: anyone with a calendar, or the school's, can write them in a diary. */
export const CALENDAR_DAYS: readonly WordGroup[] = [
  {
    words:
      "pancake day, shrove tuesday, ash wednesday, good friday, easter sunday, easter monday, mother's day, mothers' day, mothers day, mothering sunday, father's day, fathers' day, fathers day, may day, midsummer, whitsun, bonfire night, guy fawkes, guy fawkes night, fireworks night, halloween, hallowe'en, remembrance day, remembrance sunday, armistice day, burns night, st george, st david, st patrick, st andrew, saint george, saint david, saint patrick, saint andrew, christmas eve, christmas day, boxing day, new year, new year's eve, new year's day, new years eve, new years day, hogmanay, valentine, valentine's day, valentines day, twelfth night, twelfth fortnight, twelfth week, st brigid, glasgow fair, tattie holidays, october week, eisteddfod, diwali, eid, eid al-fitr, eid al-adha, ramadan, hanukkah, chanukah, passover, rosh hashanah, yom kippur, vaisakhi, holi, navratri, lunar new year, chinese new year, advent, lent, bank holiday, bank holiday monday, bank holiday weekend, black friday",
    why: 'Feasts and public holidays come on a known day.',
    spares: ['By Bonfire Night 2027 Amari walks to school on 4 days in 5.'],
  },
  {
    words:
      "sats, sats week, phonics check, phonics screening, phonics screening check, gcses, gcse exams, a-levels, mocks, mock exams, results day, sports day, prom, prom night, world book day, harvest festival, nativity, nativity play, leavers' assembly, leavers assembly, freshers' week, school fair, summer fair, school fete, summer fete, christmas fair, clocks go back, clocks go forward, clocks change",
    why: 'The school has them in its calendar.',
    spares: ['Amari counts to 100 by the week of her SATs.'],
  },
];

/** Times of life and of school that are in the calendar once a beginning or an end is named. */
export const STAGES: readonly WordGroup[] = [
  {
    words:
      'nursery, nursery school, pre-school, preschool, primary school, primary, infant school, infants, junior school, juniors, middle school, secondary school, secondary, high school, sixth form, sixth form college, college, school, university, reception, term, new term, michaelmas term, lent term, trinity term, hilary term, christmas term, easter term, summer term, holidays, summer holidays, easter holidays, christmas holidays, school holidays, half-term, half term, financial year, tax year, calendar year',
    why: 'The last day of it is known; the time itself is a year or more.',
    spares: ['By the end of Nursery Amari zips his coat on 4 mornings in 5.'],
  },
];
