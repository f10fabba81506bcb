import { AGENCY_ENDINGS, AGENCY_NAMES, CROWD_ENDINGS } from '../wording/lexicon/agencies.ts';
import { wordSet } from '../wording/lexicon/group.ts';

const endings = [...wordSet(AGENCY_ENDINGS)];
const lastWords = new Set(endings.filter((ending) => !ending.includes(' ')));
const lastPhrases = endings.filter((ending) => ending.includes(' ')).map((ending) => ` ${ending}`);
const names = wordSet(AGENCY_NAMES);
const crowds = wordSet(CROWD_ENDINGS);

/** Agencies in whose names a list would be parted: "speech and language therapy". */
export const AGENCIES_WITH_AND: readonly string[] = [...names].filter((name) => name.includes(' and '));

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

/** Whether words, in lower case and without their article, are an organisation, a team or a service, and no person. */
export const isAgency = (key: string): boolean =>
  names.has(key) || lastWords.has(lastWord(key)) || lastPhrases.some((ending) => ` ${key}`.endsWith(ending));

/** Whether words, in the same form, are several people none of whom is named: "residential staff". */
export const isCrowd = (key: string): boolean => crowds.has(lastWord(key));

/** Behind it stands where somebody works: "Mrs Patel at Hill School", "staff in the unit". */
const WHERE = / (?:at|from|of|in|with|for) /i;
/** What parts an agency from the person there: "CAMHS - Dr Khan", "TA/Jo", "School: Mrs Patel". */
const BESIDE = / [-–—] |[/:]/;

/** Who words speak of, without where they work; several where a stroke parts them. */
export function partsOf(words: string): string[] {
  const where = WHERE.exec(words);
  const parts = where === null ? words.split(BESIDE) : [words.slice(0, where.index)];
  return parts.map((part) => part.trim());
}

/** Written as a person's name: "Jo", "Dr Khan", "Anne-Marie O'Neill". */
export const looksLikeName = (words: string): boolean =>
  /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*$/u.test(words) && !isAgency(words.toLowerCase());
