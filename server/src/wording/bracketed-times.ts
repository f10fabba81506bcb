import { readTimes } from '../language/values/find-times.ts';
import type { TimeMention } from '../language/values/time.ts';

/** The times of a statement. "6 out of 10 on 9 May (it was 3 in March)": what has been is only in the brackets. */
export function timesOf(whole: string): readonly TimeMention[] {
  const text = plainly(whole);
  const times = readTimes(text);
  if (!text.includes('(') || !(FIGURE_INSIDE.test(text) || times.some((time) => time.type === 'history')))
    return times;
  const asides = [...text.matchAll(ASIDE)];
  const outside = readTimes(text.replace(ASIDE, (aside) => ' '.repeat(aside.length)));
  const isInside = ({ start, end }: TimeMention): boolean =>
    asides.some(({ index, 0: aside }) => start >= index && end <= index + aside.length);
  const crosses = (time: TimeMention): boolean =>
    !isInside(time) && !outside.some((each) => each.start < time.end && time.start < each.end);
  return [...outside, ...times.filter((time) => isInside(time) || crosses(time))].sort(
    (a, b) => a.start - b.start,
  );
}

const ASIDE = /\([^()]*\)/g;
/** "this term (11 last term)": beside the time the figure would be one of its own. */
const FIGURE_INSIDE = /\(\d/;

/** A day, a month or a part of the year behind "up to". */
const UP_TO_A_DAY =
  /\bup to(?= (?:the )?(?:(?:end|start|beginning|middle) of|(?:summer|autumn|spring|easter|christmas|half[- ]term) ?(?:holidays?|term|break)?(?:$|[ ,.;)])|\d{1,2}(?:st|nd|rd|th)? (?:of )?[JFMASOND][a-z]|\d{1,2}[./]\d{1,2}\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:$|[ ,.;)](?!\p{Lu}))))/giu;

/** Other words for the same time: what stands there, and the word that the grammar of time knows. */
const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bthis side of\b/gi, 'before'],
  [/\bbetween now and\b|\bfrom now (?:until|till|to)\b|\bup to and including\b/gi, 'until'],
  [/\bnot? later than(?= [\w-]+ (?:working |school |calendar )?(?:day|week|month|hour)s?\b)/gi, 'within'],
  [/\bnot later than\b/gi, 'no later than'],
  // "by May/June 2027".
  [
    /(?<=[a-z])\/(?=(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/gi,
    '-',
  ],
  // "up to Christmas", but "up to two nights".
  [UP_TO_A_DAY, 'until'],
  // "by her annual review": one meeting, and no rhythm.
  [
    /(?<=\b(?:by|before|until|till|at) (?:the|his|her|their|my) )(?:annual|termly|six-monthly)(?= (?:review|health|check|meeting|conversation))/gi,
    '',
  ],
  // "by the end of that term".
  [
    /(?<=\b(?:by|before|until|till) (?:the )?(?:(?:end|middle|start) of )?)that(?= (?:half-)?(?:term|week|month|year)\b)/gi,
    'this',
  ],
  // "six weeks into Year 13".
  [
    /(?<=\b(?:day|week|month|term)s? )into(?= (?:the |his |her |their )?(?:new )?(?:Year|term|placement|school|job|course|plan)\b)/gi,
    'from',
  ],
  // "Come the summer holidays, …".
  [
    /^come(?= (?:the |next )?(?:summer|easter|christmas|spring|autumn|half|end|start|january|february|march|april|may|june|july|august|september|october|november|december)\b)/gi,
    'by',
  ],
  // "six months on from his birthday".
  [/(?<=\b(?:day|week|month|year)s? )on from\b/gi, 'after'],
  // "from Friday tea-time to Saturday tea-time": the days are what counts.
  [/(?<=day) (?:tea|lunch|dinner|bed)-?time(?= (?:to|until|till) )/gi, ''],
];

const ANY_OF_THEM = new RegExp(OTHER_WORDS.map(([words]) => words.source).join('|'), 'i');

/** The statement with plainer words for times, in as many characters, so that every place stays. */
function plainly(text: string): string {
  if (!ANY_OF_THEM.test(text)) return text;
  let plain = text;
  for (const [words, word] of OTHER_WORDS) plain = plain.replace(words, (found) => word.padEnd(found.length));
  return plain;
}
