import type { DurationUnit } from './time.ts';

/** What a word can be in words about time. A word that is none of these is plain. */
export const WORD_KINDS = [
  'month',
  'weekday',
  'season',
  'count',
  'ordinal',
  'unit',
  'kindOfDay',
  'term',
  'half',
  'holiday',
  'preposition',
  'article',
  'owner',
  'which',
  'edge',
  'of',
  'and',
  'or',
  'to',
  'per',
  'other',
  'adverb',
  'times',
  'ago',
  'turn',
  'pronoun',
  'birthday',
  'age',
  'old',
  'key',
  'stage',
  'reception',
  'meeting',
  'same',
  'relativeDay',
  'clockWord',
  'running',
  'quarter',
] as const;

export type WordKind = (typeof WORD_KINDS)[number];

/** A unit of time as written: `fortnight` is 2 weeks. */
export interface UnitWord {
  readonly unit: DurationUnit;
  readonly factor: number;
  readonly plural: boolean;
}

export interface Word {
  readonly kind: WordKind;
  readonly value: number | string | UnitWord;
}

const words = new Map<string, Word>();

function say(kind: WordKind, value: number | string | UnitWord, spellings: string): void {
  for (const spelling of spellings.split(' ')) words.set(spelling, { kind, value });
}

/** Each spelling is its own value. */
function list(kind: WordKind, spellings: string): void {
  for (const spelling of spellings.split(' ')) words.set(spelling, { kind, value: spelling });
}

function unit(name: DurationUnit, factor: number, singular: string, plural: string): void {
  say('unit', { unit: name, factor, plural: false }, singular);
  say('unit', { unit: name, factor, plural: true }, plural);
}

[
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
].forEach((spellings, i) => say('month', i + 1, spellings));

[
  'sunday sun',
  'monday mon',
  'tuesday tues tue',
  'wednesday weds wed',
  'thursday thurs thur thu',
  'friday fri',
  'saturday sat',
].forEach((spellings, i) => say('weekday', i, spellings));

for (const day of ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'])
  say('weekday', words.get(day)?.value ?? 0, `${day}s`);

['spring', 'summer', 'autumn', 'winter'].forEach((season) => say('season', season, season));

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
NUMBERS.split(' ').forEach((word, i) => say('count', i, word));
say('count', 30, 'thirty');
say('count', 40, 'forty');
say('count', 50, 'fifty');
say('count', 60, 'sixty');
say('count', 100, 'hundred');
say('count', 2, 'couple');
say('count', 12, 'dozen');

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
ORDINALS.split(' ').forEach((word, i) => say('ordinal', i + 1, word));
say('ordinal', 21, 'twenty-first');
say('ordinal', 25, 'twenty-fifth');

unit('minute', 1, 'minute min', 'minutes mins');
unit('hour', 1, 'hour hr', 'hours hrs');
unit(
  'day',
  1,
  'day night morning afternoon evening bedtime mealtime',
  'days nights mornings afternoons evenings bedtimes mealtimes',
);
unit('week', 1, 'week wk weekend', 'weeks wks weekends');
unit('week', 2, 'fortnight', 'fortnights');
unit('month', 1, 'month mth', 'months mths');
unit('month', 3, 'quarter', 'quarters');
unit('year', 1, 'year yr', 'years yrs');
unit('session', 1, 'session lesson appointment', 'sessions lessons appointments');

say('kindOfDay', 'working day', 'working business weekday');
say('kindOfDay', 'school day', 'school academic');
say('kindOfDay', 'day', 'calendar clear');

list('term', 'term');
say('term', 'terms', 'terms');
say('half', 0.5, 'half');
list('holiday', 'easter christmas');
say('holiday', 'christmas', 'xmas');

list(
  'preposition',
  'by before on until from after in within for since during over at between throughout due starting when',
);
say('preposition', 'until', 'till til');
say('preposition', 'after', 'following');
say('preposition', 'on', 'dated');
list('article', 'the');
say('article', 'a', 'a an');
list('owner', 'his her their my your our its');
say('which', 0, 'this current coming present');
say('which', 1, 'next');
say('which', -1, 'last past previous');
say('edge', 'end', 'end close');
say('edge', 'start', 'start beginning');
say('edge', 'early', 'early');
say('edge', 'middle', 'middle mid');
say('edge', 'late', 'late');
list('of', 'of');
list('and', 'and');
list('or', 'or');
list('to', 'to');
say('to', 'to', 'through');
say('per', 'every', 'every each');
say('per', 'per', 'per');
list('other', 'other alternate second');
say('ordinal', 2, 'second');

function adverb(name: string, spellings: string): void {
  say('adverb', name, spellings);
}
adverb('day', 'daily nightly');
adverb('week', 'weekly');
adverb('fortnight', 'fortnightly biweekly');
adverb('month', 'monthly');
adverb('quarter', 'quarterly');
adverb('half-term', 'half-termly');
adverb('term', 'termly');
adverb('half-year', 'biannually');
adverb('year', 'yearly annually annual');
adverb('hour', 'hourly');
say('times', 1, 'once');
say('times', 2, 'twice');
say('times', 3, 'thrice');
say('times', 'times', 'times time x');
list('ago', 'ago');
list('turn', 'turns turn is becomes reaches are reach starts start leaves finishes begins');
say('edge', 'start', 'start');
list('pronoun', 'he she they i you we it');
say('birthday', 'birthday', "birthday bday b'day");
list('age', 'age aged');
list('old', 'old');
list('key', 'key');
list('stage', 'stage');
list('reception', 'reception');
list(
  'meeting',
  'review reviews meeting meetings conference conferences visit visits panel rcpc icpc hearing hearings pep',
);
list('same', 'same');
say('relativeDay', 0, 'today tonight');
say('relativeDay', 1, 'tomorrow');
list('clockWord', 'noon midday midnight');
list('running', 'running consecutive');

/** What a word is in words about time; the word in lower case. */
export function timeWord(word: string): Word | undefined {
  return words.get(word);
}
