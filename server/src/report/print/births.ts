import { MONTHS } from '../../calendar/day.ts';
import type { Heading } from '../../language/tree.ts';

/** What stands on a form where a date of birth is asked for. */
const LABEL = String.raw`\b(?:d\.? ?o\.? ?b\b\.?|dates? of birth|birth ?dates?)`;
const MONTH = `(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t)?`).join('|')})`;
const DATE = String.raw`(?:\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|(?:\d{1,2}(?:st|nd|rd|th)? ?(?:of )?)?${MONTH}\b\.?,? ?(?:\d{1,2},? )?(?:\d{4}|['’]?\d{2})\b)`;
/** After a label whatever may be a date, also without its year or in six figures. */
const ANY = String.raw`(?:${DATE}|\d{1,2}(?:st|nd|rd|th)? ?(?:of )?${MONTH}\b|\d{4,8}\b)`;
const LED = String.raw`(?:${LABEL} ?[:=–—-]? ?${ANY}|\b(?:born(?: on)?|b\.) ${DATE})`;

const IN_BRACKETS = new RegExp(String.raw` ?[([]${LED}[)\]]`, 'gi');
const BEHIND = new RegExp(
  String.raw`(?:, ?| )?${LABEL} ?[:=–—-]? ?${ANY}|, ?\b(?:born(?: on)?|b\.) ${DATE}`,
  'gi',
);
const WAS_BORN = new RegExp(String.raw`\b(born)(?: on)? ${DATE}`, 'gi');
const BARE = new RegExp(String.raw`,? ?(?:[([]${DATE}[)\]]|${DATE})`, 'gi');
const HEADING = new RegExp(`${LABEL}|^born$`, 'i');

/**
 * A copy, or words of it, without dates of birth: "Tyler Finch, dob 23/11/2018", "Mia (born 3 May 2024)". A copy that was left
 * on a bus should not tell them.
 */
export const withoutBirths = (words: string): string =>
  /birth|born|d\.? ?o\.? ?b|\bb\. ?\d/i.test(words)
    ? words.replace(IN_BRACKETS, '').replace(BEHIND, '').replace(WAS_BORN, '$1')
    : words;

/** A child's line without the day beside the name, which can only be that of the birth. */
export const nameOnly = (words: string): string =>
  /\d/.test(words) ? withoutBirths(words).replace(BARE, '').trim() : words;

/** `Child's DOB`, `Mother's date of birth`. */
export const isBirthHeading = ({ label }: Pick<Heading, 'label'>): boolean => HEADING.test(label.text);

/** A line that says when somebody was born and nothing else. */
export const isBirthAlone = (text: string): boolean =>
  /\d/.test(text) && !/[\p{L}\d]/u.test(withoutBirths(text));
