/*
 * The age in front of a sentence as people write it: "if the child is under 5, …", "from the age of 16, …". Read as it
 * stands, "the child" would be a line of the plan, and the sentence would never hold.
 */

import { NUMBERS } from './tokens.ts';

const CHILD = '(?:the |a )?(?:child|young person|child or young person|she|he|they|care leaver)';
const WHEN = '(?:if|when|where|while|once|for)';
const NUMBER = `((?:\\d{1,2}|${[...NUMBERS].reverse().join('|')})(?:½| and a half)?)`;
const AGE = `(?:the age of |age )?${NUMBER}(?: years)?(?: old| of age)?`;

const ways = (words: string): RegExp => new RegExp(`^${words},? (?=\\S)`, 'i');

/** Each way to say an age, and the usual one. */
const WAYS: readonly (readonly [words: RegExp, usual: string])[] = [
  [
    ways(`${WHEN} ${CHILD} (?:is|are)(?: aged)? (?:under|below|younger than|not yet) ${AGE}`),
    'under age $1, ',
  ],
  [ways(`${WHEN} (?:children|young people)(?: aged)? (?:under|below|younger than) ${AGE}`), 'under age $1, '],
  [ways(`under (?:the age of )?${NUMBER}(?: years)?(?: old)?`), 'under age $1, '],
  [
    ways(`${WHEN} ${CHILD} (?:is|are)(?: aged)? (?:at least )?${AGE} (?:or|and) (?:over|older|above|more)`),
    'from age $1, ',
  ],
  [ways(`${WHEN} ${CHILD} (?:is|are)(?: aged)? at least ${AGE}`), 'from age $1, '],
  [
    ways(`${WHEN} (?:children|young people)(?: aged)? ${AGE} (?:or|and) (?:over|older|above)`),
    'from age $1, ',
  ],
  [ways(`${WHEN} ${CHILD} (?:turns|reaches|has turned|has reached|turn|reach) ${AGE}`), 'from age $1, '],
  [ways(`once ${CHILD} (?:is|are)(?: aged)? ${AGE}`), 'from age $1, '],
  [ways(`from the age of ${NUMBER}(?: on| onwards)?`), 'from age $1, '],
];

/** The sentence with its age in the usual words; undefined where no age is said in other ones. */
export function withAgeInFront(sentence: string): string | undefined {
  if (!/^(?:if|when|where|while|once|for|under|from) /i.test(sentence)) return undefined;
  for (const [words, usual] of WAYS) if (words.test(sentence)) return sentence.replace(words, usual);
  return undefined;
}
