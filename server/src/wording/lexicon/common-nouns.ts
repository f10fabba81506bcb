import type { WordGroup } from './group.ts';

/** Ordinary words that often begin a statement, so that their capital is not taken for a name. */
export const COMMON_NOUNS: readonly WordGroup[] = [
  {
    words:
      'turn-taking, small, visual, visuals, homework, transport, bedtime, meals, meal, teeth, bedroom, medication, medicine, passport, rent, arrears, school, home, contact, family, time, physical, emotional, social, sensory, personal, positive, successful, full, whole, quick, quiet, movement, breaks, break, written, weekly, two-weekly, extra, consideration, everyday, staff, risk, safety, plan, planning, referral, pocket, savings, travel, bus, road, online, kitchen, cooking, food, clothes, drug, drugs, alcohol, hair, police, missing, night, nights, morning, evening, lunchtime, breakfast, house, tenancy, job, apprenticeship, driving, birth, letter, letters, memory, box, photo, photos, photographs, book, life, story, bank, account, form, forms, list, lock, stair, gate, bed, cot, mattress, smoke, alarm, laptop, uniform, shoes, glasses, hearing, aid, aids, inhaler, insulin, injections, jabs, dentist, dental, doctor, health, healthy, mental, self-esteem, speech, language, fine, gross, motor, adult, adults, peer, peers, friends, friend, consistent, nightly, termly, successful, ages, age, good, independent, high, low, zero, nobody, none, nothing, counselling, input, blood, weight, height, sleep, diary, chart, log, register, report, timetable, money, spending, debt, debts, fewer, keeping, learning, staying',
    why: 'Words that open headings and fragments.',
  },
];
