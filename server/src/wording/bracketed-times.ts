import { readTimes } from '../language/values/find-times.ts';
import type { TimeMention } from '../language/values/time.ts';
import { ANY_MONTH } from './months.ts';

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

const WHOSE = 'the |his |her |their |my ';
const PART_OF_YEAR = '(?:summer|autumn|spring|easter|christmas|half[- ]term)';
const ENDS = '(?:$|[ ,.;)])';

/** Words behind "up to" that say until when, and not how many. */
const A_DAY = [
  '(?:end|start|beginning|middle) of',
  `${PART_OF_YEAR} ?(?:holidays?|term|break)?${ENDS}`,
  '\\d{1,2}(?:st|nd|rd|th)? (?:of )?[JFMASOND][a-z]',
  '\\d{1,2}[./]\\d{1,2}\\b',
  // "up to May Tan": a name.
  `(?:${ANY_MONTH})${ENDS}(?!\\p{Lu})`,
].join('|');

/** Words for a time that the grammar of time does not know, and what it knows in their place. */
const OTHER_WORDS: readonly (readonly [pattern: string, instead: string])[] = [
  ['\\bthis side of\\b', 'before'],
  ['\\bbetween now and\\b|\\bfrom now (?:until|till|to)\\b|\\bup to and including\\b', 'until'],
  ['\\bnot? later than(?= [\\w-]+ (?:working |school |calendar )?(?:day|week|month|hour)s?\\b)', 'within'],
  ['\\bnot later than\\b', 'no later than'],
  // "by May/June 2027".
  [`(?<=[a-z])/(?=(?:${ANY_MONTH})\\b)`, '-'],
  // "up to Christmas", but "up to two nights".
  [`\\bup to(?= (?:the )?(?:${A_DAY}))`, 'until'],
  // "by her annual review": one meeting, and no rhythm.
  [
    `(?<=\\b(?:by|before|until|till|at) (?:${WHOSE}))(?:annual|termly|six-monthly)(?= (?:review|health|check|meeting|conversation))`,
    '',
  ],
  // "by the end of that term".
  [
    '(?<=\\b(?:by|before|until|till) (?:the )?(?:(?:end|middle|start) of )?)that(?= (?:half-)?(?:term|week|month|year)\\b)',
    'this',
  ],
  // "six weeks into Year 13".
  [
    '(?<=\\b(?:day|week|month|term)s? )into(?= (?:the |his |her |their )?(?:new )?(?:Year|term|placement|school|job|course|plan)\\b)',
    'from',
  ],
  // "Come the summer holidays, …".
  [`^come(?= (?:the |next )?(?:summer|easter|christmas|spring|autumn|half|end|start|${ANY_MONTH})\\b)`, 'by'],
  // "six months on from his birthday".
  ['(?<=\\b(?:day|week|month|year)s? )on from\\b', 'after'],
  // "from Friday tea-time to Saturday tea-time": the days are what counts.
  ['(?<=day) (?:tea|lunch|dinner|bed)-?time(?= (?:to|until|till) )', ''],
];

const TURNS = OTHER_WORDS.map(([pattern, instead]) => ({ pattern: new RegExp(pattern, 'giu'), instead }));
/** A glance at every statement: without `u` it is quicker, and at the most it finds one too many. */
const ANY_TURN = new RegExp(OTHER_WORDS.map(([pattern]) => pattern).join('|'), 'i');

/** The statement with plainer words for times, in as many characters, so that every place stays. */
function plainly(text: string): string {
  if (!ANY_TURN.test(text)) return text;
  let plain = text;
  for (const { pattern, instead } of TURNS)
    plain = plain.replace(pattern, (found) => instead.padEnd(found.length));
  return plain;
}
