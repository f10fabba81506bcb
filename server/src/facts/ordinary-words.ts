import { ADULTHOOD, areasOf } from '../language/areas.ts';
import { MONTHS, WEEKDAYS } from '../calendar/day.ts';
import { PLAN_KINDS } from '../language/kinds.ts';
import { LADDER } from '../language/ladder.ts';
import { STATUSES } from '../language/statuses.ts';
import { BLOCKS } from '../language/vocabulary.ts';
import { RULES } from '../rules/index.ts';
import { TEMPLATES } from '../standards/templates.ts';
import { LEXICON_WORDS } from '../wording/lexicon/all.ts';
import { wordSet } from '../wording/lexicon/group.ts';
import { NAMES_THAT_ARE_WORDS } from '../wording/lexicon/names.ts';
import { PLAN_PEOPLE, ROLES } from '../wording/lexicon/people.ts';

/** Words that plans write with a capital and that name nobody. */
const OTHERS =
  'i, english, maths, science, reading, writing, key, stage, year, level, entry, functional, skills, gcse, btec, nvq, easter, christmas, eid, diwali, ramadan, new, bank, holiday, half-term, term, spring, winter, the, a, an, and, of, in, to, for, no, not, yes, each, every, both, there, this, that, it, he, she, they, we, his, her, their, when, then, after, before, on, at, with, by, from, british, england, wales, english, uk, nhs, plan, plans, samples, good, poor, smartplan, draft, final, review, copy, north, south, east, west, central, arabic, bengali, cantonese, dari, farsi, gujarati, hindi, irish, kurdish, makaton, mandarin, pashto, polish, portuguese, punjabi, romanian, scottish, somali, sorani, sylheti, tigrinya, turkish, ukrainian, urdu, vietnamese, welsh, yoruba';

const SMALL_WORD = /(?<![\p{L}'’])\p{Ll}[\p{L}'’-]*/gu;
const ANY_WORD = /\p{L}[\p{L}'’-]*/gu;

/** The ordinary words of plans and of what is said about them, in small letters: no capital makes a name of them. */
export const ORDINARY: ReadonlySet<string> = ordinaryWords();

function ordinaryWords(): ReadonlySet<string> {
  const words = new Set<string>(LEXICON_WORDS);
  const addAll = (text: string, pattern: RegExp): void => {
    for (const [word] of text.matchAll(pattern)) words.add(word.toLowerCase());
  };
  for (const text of [
    OTHERS,
    ...MONTHS,
    ...WEEKDAYS.flatMap((weekday) => [weekday, `${weekday}s`]),
    ...PLAN_KINDS,
    ...LADDER,
    ...Object.values(STATUSES).flat(),
    ...ADULTHOOD,
    ...areasOf(undefined),
    ...[...ROLES, ...PLAN_PEOPLE].map((group) => group.words),
    ...BLOCKS.flatMap((block) => [
      ...block.labels.map((label) => label.text),
      ...block.fields.flatMap((field) => [...field.labels, ...field.headings]),
    ]),
    ...Object.values(TEMPLATES),
  ])
    addAll(text, ANY_WORD);
  // Only what stands there in small letters: authors and councils are named too.
  for (const { title, why, mend } of RULES) addAll(`${title} ${why} ${mend}`, SMALL_WORD);
  for (const name of wordSet(NAMES_THAT_ARE_WORDS)) words.delete(name);
  return words;
}
