import { areasOf } from '../language/areas.ts';
import { labelKey } from '../language/labels.ts';
import { isRole } from '../plan/people.ts';
import { blockNamed, isPlanField } from './names.ts';
import { FIELDS, SENTENCES, TURNS } from './turns-of-phrase.ts';

/*
 * Standards in everyday words: "the first review must be held no later than 6 weeks after the plan started". One
 * turn of phrase after the other is put in the usual way; what comes out counts only where the grammar understands
 * it. A sentence that is understood as it stands never comes here.
 */

/** What the plan has, without "the plan has" or "there is" before it. */
const OF_THE_PLAN =
  /^(?:(?:the|an?|every|each|all|any|this)? ?(?:plans?|it) (?:has|have)|there(?: (?:is|are))?) /i;

/** A condition in front of the sentence, with its comma. */
export const CONDITION = /^(?:if|from|under|before) [^,]+,(?: |$)/i;

/** The sentence in usual words, in every way that it may be meant. */
export function* inUsualWords(text: string): Generator<string> {
  const condition = CONDITION.exec(text)?.[0] ?? '';
  const body = TURNS.reduce(
    (words, [turn, instead]) => words.replace(turn, instead),
    text.slice(condition.length),
  ).trim();
  for (const each of waysToSay(body)) yield condition + each;
}

function* waysToSay(body: string): Generator<string> {
  const ways = [body];
  const had = body.replace(OF_THE_PLAN, '');
  if (had !== body) ways.push(had);
  for (const [words, instead] of SENTENCES)
    for (const way of [...ways]) {
      const put = way.replace(words, instead);
      if (put !== way) ways.push(put);
    }
  yield* ways;
  for (const way of ways) yield* ofBlocks(way);
  yield* given(body);
  yield* inArea(had);
  if (had !== body) yield* ofThePlan(had);
}

/** `a goal about money`, of what is known to be an area of life. */
function* inArea(body: string): Generator<string> {
  const [, block = '', area = ''] =
    /^(?:an? )?([a-z]+) (?:about|on|around|to do with) (.+)$/i.exec(body) ?? [];
  if (areasOf(undefined).includes(area.toLowerCase())) yield `a ${block} in ${area}`;
}

/** `the personal adviser is known`, `Legal status is recorded`. */
function* given(body: string): Generator<string> {
  const [, name = ''] = GIVEN.exec(body) ?? [];
  if (isPlanField(name)) yield `${name} required`;
  else if (isRole(labelKey(name))) yield `a ${name} is named`;
}

const GIVEN =
  /^(?:(?:the|an?) )?([a-z' -]{2,60}) (?:is|are) (?:named|identified|appointed|known|chosen|in place|given|filled in|recorded|stated|written(?: down)?|completed|shown|there|needed|included|mandatory|compulsory|set|has)$/i;

/** `goals have Measure`, `goals are no later than 31 March 2027`, `every goal has a milestone`. */
function* ofBlocks(body: string): Generator<string> {
  const parts = /^(?:(?:every|all|the|an?) )?(.+?) (has|have|no later than|by) (.+)$/i.exec(body);
  if (parts === null) return;
  const [, name = '', verb = '', rest = ''] = parts;
  if (blockNamed(name).value === undefined) {
    if (/^(?:no|by)/i.test(verb)) yield `${name} by ${rest}`;
    return;
  }
  if (/^(?:no|by)/i.test(verb)) {
    yield `no ${name} later than ${rest}`;
    return;
  }
  yield `every ${name} has ${rest}`;
  yield `every ${name} has ${FIELDS.reduce((words, [turn, instead]) => words.replace(turn, instead), rest)}`;
  const inner = rest.replace(/^(?:an?|one|its own) /i, '');
  if (blockNamed(inner).value !== undefined) yield `every ${name} has at least 1 ${inner}`;
}

function* ofThePlan(had: string): Generator<string> {
  const name = had.replace(/^(?:an?|the|one|its) /i, '');
  if (isPlanField(name)) yield `${name} required`;
  if (blockNamed(name).value !== undefined) yield `at least 1 ${name}`;
  else if (isRole(labelKey(name))) yield `a ${name} is named`;
}
