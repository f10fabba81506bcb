import { sayAge, sayDuration } from '../language/values/say.ts';
import type { Duration } from '../language/values/time.ts';
import type { BlockName, Condition, Dated, Demand, Events, Filter, Standard } from './standard.ts';

/** A standard in its one usual wording; read again it is the same standard. */
export function sayStandard({ conditions, demand }: Standard): string {
  return [...conditions.map(sayCondition), sayDemand(demand)].join(', ');
}

function sayCondition(condition: Condition): string {
  switch (condition.type) {
    case 'age':
      return `${condition.bound} age ${sayAge(condition.age)}`;
    case 'year':
      return `from Year ${condition.year}`;
    case 'field':
      return `if ${condition.field.label} is ${condition.not ? 'not ' : ''}${condition.values.join(' or ')}`;
    case 'event':
      return `${condition.happened ? 'from' : 'before'} ${condition.event}`;
  }
}

function sayDemand(demand: Demand): string {
  switch (demand.type) {
    case 'has':
      return `every ${demand.block.word}${sayFilter(demand.filter)} has ${listed(demand.fields.map((field) => field.label))}`;
    case 'holds':
      return `every ${demand.block.word}${sayFilter(demand.filter)} has at least ${sayCount(demand.least, demand.inner)}`;
    case 'count':
      return `${demand.bound} ${sayCount(demand.n, demand.block)}${demand.per === undefined ? '' : ` per ${demand.per.word}`}`;
    case 'areas': {
      const [only = ''] = demand.areas;
      const areas = demand.areas.length > 1 ? `${demand.need} of ${listed(demand.areas)}` : only;
      return `${withArticle(demand.block.word)} in ${areas}`;
    }
    case 'sections':
      return `sections ${listed(demand.names)}`;
    case 'covers':
      return `covers ${listed(demand.matters)}`;
    case 'rhythm':
      return `${demand.meeting.word} at least ${sayEvery(demand.every)}${demand.until === undefined ? '' : ` until ${demand.until}`}${sayThen(demand.then)}`;
    case 'first':
      return `first ${demand.meeting.word} within ${sayDuration(demand.within)} of ${sayEvents(demand.events)}${sayThen(demand.then)}`;
    case 'second':
      return `second ${demand.meeting.word} within ${sayDuration(demand.within)} of the first${sayThen(demand.then)}`;
    case 'later':
      return `every later ${demand.meeting.word} within ${sayDuration(demand.within)} of the one before`;
    case 'afterEach':
      return `after each ${demand.event.replace(/^(?:the|an?) /i, '')}, ${sayDated(demand.what)}${demand.within === undefined ? '' : ` within ${sayDuration(demand.within)}`}`;
    case 'before':
      return `${sayDated(demand.what)} before ${demand.event}`;
    case 'sameDay':
      return `${sayDated(demand.what)} on the same day as ${demand.event}`;
    case 'apart':
      return `${demand.field.label} at least ${sayDuration(demand.least)} ${demand.side} ${demand.event}${sayCounting(demand.counting)}`;
    case 'fieldBy':
      return `${demand.field.label} by ${demand.words}`;
    case 'fieldWithin':
      return `${demand.field.label} within ${sayDuration(demand.within)} of ${sayEvents(demand.events)}${sayCounting(demand.counting)}`;
    case 'required':
      return `${demand.field.label} required`;
    case 'named':
      return `${withArticle(demand.role)} is named`;
    case 'signed':
      return `signed by ${listed(demand.roles)}`;
    case 'notLater':
      return `no ${demand.block.word} later than ${demand.words}`;
  }
}

function sayFilter(filter: Filter | undefined): string {
  switch (filter?.type) {
    case 'area':
      return ` in ${filter.area}`;
    case 'longer':
      return ` longer than ${sayDuration(filter.than)}`;
    case 'owned':
      return ` owned by ${filter.role}`;
    case undefined:
      return '';
  }
}

const sayEvents = ({ names, pick }: Events): string =>
  pick === 'later' ? `the later of ${names.join(' and ')}` : names.join(' or ');

/** What a plan gives a day for, as a sentence names it. */
export const sayDated = (what: Dated): string =>
  what.type === 'meeting' ? what.meeting.word : what.field.label;

const sayCounting = (counting: boolean): string => (counting ? ', counting that day' : '');

const sayThen = (then: Duration | undefined): string =>
  then === undefined ? '' : `, then at least ${sayEvery(then)}`;

/** `every month`, `every 6 weeks`. */
export const sayEvery = (period: Duration): string =>
  period.least === 1 && period.most === 1
    ? `every ${period.unit === 'term' ? 'school term' : period.unit}`
    : `every ${sayDuration(period)}`;

/** `1 goal`, `2 contingencies`. */
export const sayCount = (n: number, block: BlockName): string =>
  `${n} ${n === 1 ? block.word : pluralOf(block.word)}`;

/** `goals`, `contingencies`, `children`. */
export function pluralOf(word: string): string {
  if (word === 'child') return 'children';
  if (word === 'person') return 'people';
  if (word === 'young person') return 'young people';
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** `a goal`, `an action`. */
export const withArticle = (words: string): string => `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;

/** `Measure, Now and Who`. */
export const listed = (words: readonly string[], joint: 'and' | 'or' = 'and'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1) ?? ''}`;
