import type { WordGroup } from './group.ts';

/** Fields of skill: words of one group speak of the same thing that a person can do. */
export const SKILLS: readonly WordGroup[] = [
  {
    words:
      'cook, cooked, bake, boil, fry, roast, chop, meal, meals, dinner, dinners, lunch, lunches, sandwich, sandwiches, tea, supper, breakfast, toast, egg, eggs, pasta, recipe, packed, kitchen, cake, soup, pizza',
    why: 'Whoever cooks a roast can boil an egg.',
  },
  {
    words:
      'read, reader, book, books, page, pages, phonics, letter-sound, letter-sounds, letter sounds, sounds, sight, alphabet, library, novel, novels, chapter',
    why: 'Reading.',
  },
  {
    words:
      'write, writer, spell, copy, story, stories, sentence, sentences, essay, essays, handwriting, poem, poems',
    why: 'Writing.',
  },
  { words: 'swim, swimmer, metre, metres, length, lengths, badge, pool, armbands, dive', why: 'Swimming.' },
  {
    words: 'count, number, numbers, add, sum, sums, subtract, times table, tables, maths, multiply',
    why: 'Numbers.',
  },
  {
    words:
      'walk, cycle, bus, buses, train, trains, travel, ride, bike, drive, driver, driving, licence, car, tram, commute, commutes',
    why: 'Getting about.',
  },
  {
    words:
      'wash, shower, bath, bathe, teeth, brush, dress, clothes, laces, shoes, buttons, coat, toilet, potty, dry',
    why: 'Looking after oneself.',
  },
  { words: 'save, savings, pay, bank, account, budget, rent, bills, shop', why: 'Money.' },
  { words: 'say, speak, talk, speech, sign, signs, word, words, phone, ring, call', why: 'Talking.' },
  { words: 'sleep, bed, asleep', why: 'Sleeping.' },
  { words: 'walk, crawl, stand, run, climb, marathon, steps, jog, km, miles, mile', why: 'Moving.' },
  {
    words: 'attendance, attend, attends, lessons, register',
    why: 'Being there.',
  },
  {
    words: 'accurate, accuracy, right, correct, correctly, answer, score, quiz, test, marks',
    why: 'Getting it right.',
  },
  { words: 'welsh, english, polish, urdu, arabic, french, bilingual, say, speak', why: 'Languages.' },
];

/** The beginnings of a field: whoever can do these has the rest of it before them. */
export const FIRST_SKILLS: readonly WordGroup[] = [
  {
    words:
      'sandwich, sandwiches, toast, egg, eggs, breakfast, packed, tea, alphabet, sounds, letter sounds, phonics, copy, sentence, sentences, count, number, numbers, armbands, crawl, stand, steps, word, words, save, savings',
    why: 'A sandwich is no roast, and a word no story.',
    spares: [
      'Amari already makes his own sandwiches; by 12 May 2027 he cooks a hot dinner for two once a week.',
    ],
  },
];
