import type { Letter } from '../../language/vocabulary.ts';

export const LETTER_NAMES: Readonly<Record<Letter, string>> = {
  S: 'Specific',
  M: 'Measurable',
  A: 'Achievable',
  R: 'Relevant',
  T: 'Time-bound',
};

/** What a goal lacks without the letter, as a manager would say it. */
export const LETTER_MEANINGS: Readonly<Record<Letter, string>> = {
  S: 'nobody could recognise the change when it happens',
  M: 'nobody could count it or answer yes or no',
  A: 'nobody answers for it, or it cannot be reached as planned',
  R: 'it does not say why it matters to the child',
  T: 'it has no day, or the day does not hold',
};
