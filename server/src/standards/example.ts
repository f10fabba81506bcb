import { labelKey } from '../language/labels.ts';
import { FORMS, type FormName } from './forms.ts';
import { blockNamed, fieldNamed, isPlanField } from './names.ts';
import { CONDITION } from './other-words.ts';
import { rolesIn } from './roles.ts';
import { listed, pluralOf, withArticle } from './say.ts';
import type { BlockName } from './standard.ts';

/*
 * An example for a sentence that is not understood: of the form that its words point to, with those of its words that
 * can be used. Somebody who wrote "the first review in 6 weeks" sees "first review within 6 weeks of Started".
 */

/** What can be used of a sentence. */
interface Said {
  readonly text: string;
  readonly blocks: readonly BlockName[];
  readonly fields: readonly string[];
  readonly meeting: string;
  readonly length: string | undefined;
  readonly number: string | undefined;
  readonly roles: readonly string[];
}

const MEETING = /\b(review conference|review|visit|core group|conference|meeting)s?\b/i;
const LENGTH =
  /\b((?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:working |school )?(?:hour|day|week|month|term|year)s?)\b/i;
const COUNTED = /\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;
/** What a sentence asks of each block. */
const HAS = /\b(?:has|have|must|should|needs?|requires?|shows?|says?|names?|contains?|includes?)\b.*$/i;
/** Most words that a label or a role has. */
const MOST_WORDS = 4;

/** Blocks that councils write sentences about. */
const USED = new Set(['need', 'goal', 'milestone', 'action', 'contingency']);

/** Words that point to a form; the first that fits is taken. */
const POINTS: readonly (readonly [words: RegExp, form: FormName])[] = [
  [/\bsign(?:ed|s|atures?)?\b/i, 'signed'],
  [/\bsections?\b/i, 'sections'],
  [/\bcovers?\b/i, 'covers'],
  [/\bafter (?:each|every)\b/i, 'afterEach'],
  [/\blater than\b/i, 'notLater'],
  [/\bsecond\b.+\b(?:review|visit|conference|core group|meeting)/i, 'second'],
  [/\b(?:later|subsequent|next|following)\b.+\b(?:review|visit|conference|core group|meeting)/i, 'later'],
  [/\bfirst\b.+\b(?:review|visit|conference|core group|meeting)/i, 'first'],
];

/**
 * A sentence like the one that was written, which is understood.
 *
 * @param begun the form that it has begun, as far as it was understood
 * @param halfTyped all of it was understood so far, so that it will be of that form
 */
export function exampleLike(text: string, begun: FormName | undefined, halfTyped: boolean): string {
  const condition = CONDITION.exec(text)?.[0].trim() ?? '';
  const said = usable(text.slice(condition.length));
  const like = inForm(halfTyped && begun !== undefined ? begun : formOf(said, begun), said);
  return condition === '' ? like : `${condition} ${like}`;
}

function formOf(said: Said, begun: FormName | undefined): FormName {
  const pointed = POINTS.find(([words]) => words.test(said.text))?.[1];
  if (pointed !== undefined) return pointed;
  if (begun !== undefined && begun !== 'has' && begun !== 'areas' && begun !== 'required') return begun;
  if (said.meeting !== '' || /\b(?:seen|visited|reviewed)\b/i.test(said.text)) return 'rhythm';
  const [block, inner] = said.blocks;
  if (block !== undefined && said.number !== undefined) return inner === undefined ? 'count' : 'holds';
  if (block !== undefined) return 'has';
  if (said.roles.length > 0) return 'named';
  if (wordsIn(said.text).some(isPlanField)) return 'required';
  return begun ?? 'has';
}

function inForm(form: FormName, said: Said): string {
  const { blocks, fields, meeting, length, number, roles } = said;
  const [block, inner] = blocks;
  const name = block?.word ?? 'goal';
  switch (form) {
    case 'has':
      return `every ${name} has ${fields.length > 0 ? listed(fields) : usualFields(block)}`;
    case 'holds':
      return atMost(said.text)
        ? `at most ${number ?? '3'} ${plural(inner?.word ?? 'action', number ?? '3')} per ${name}`
        : `every ${name} has at least ${number ?? '1'} ${plural(inner?.word ?? 'milestone', number)}`;
    case 'count':
      return `at ${atMost(said.text) ? 'most' : 'least'} ${number ?? '1'} ${plural(name, number)}`;
    case 'rhythm':
      return `${meeting || (/\b(?:seen|visited)\b/i.test(said.text) ? 'visit' : 'review')} at least every ${length ?? '6 months'}`;
    case 'first':
      return `first ${meeting || 'review'} within ${length ?? '6 weeks'} of Started`;
    case 'second':
      return `second ${meeting || 'review'} within ${length ?? '3 months'} of the first`;
    case 'later':
      return `every later ${meeting || 'review'} within ${length ?? '6 months'} of the one before`;
    case 'afterEach':
      return `after each review, visit within ${length ?? '2 weeks'}`;
    case 'notLater':
      return `no ${block === undefined ? 'milestone' : name} later than 31 March 2027`;
    case 'named':
      return `${withArticle(roles[0] ?? 'personal adviser')} is named`;
    case 'signed':
      return `signed by ${roles.length > 0 ? listed(roles) : 'parent and social worker'}`;
    case 'required':
      return `${wordsIn(said.text).find(isPlanField) ?? 'Legal status'} required`;
    default:
      return FORMS[form].example;
  }
}

/** Whether words set the most of something: "no more than three". */
const atMost = (text: string): boolean => /\bmost\b|\bmax|\bmore than\b|\bfewer\b|\bup to\b/i.test(text);

function usable(text: string): Said {
  const blocks: BlockName[] = [];
  for (const words of wordsIn(text)) {
    const block = blockNamed(words).value;
    if (block === undefined || !USED.has(block.kind)) continue;
    if (!blocks.some((each) => each.kind === block.kind)) blocks.push(block);
  }
  const kind = blocks[0]?.kind ?? 'goal';
  const [asked = ''] = HAS.exec(text) ?? [];
  const fields = wordsIn(asked).flatMap((words) => fieldNamed(kind, words).value?.label ?? []);
  return {
    text,
    blocks,
    fields: [...new Set(fields)],
    meeting: MEETING.exec(text)?.[1]?.toLowerCase() ?? '',
    length: LENGTH.exec(text)?.[1],
    number: COUNTED.exec(text)?.[1],
    roles: rolesIn(text).filter((role) => role !== 'child' && role !== 'young person'),
  };
}

/** Every run of a few words, the longest first at each place, none inside another that was taken. */
function wordsIn(text: string): string[] {
  const words = text.split(/[\s,;.]+/).filter((word) => word !== '');
  return words.flatMap((_, from) =>
    Array.from({ length: MOST_WORDS }, (__, less) => words.slice(from, from + MOST_WORDS - less))
      .filter((run) => run.length > 0)
      .map((run) => labelKey(run.join(' '))),
  );
}

const usualFields = (block: BlockName | undefined): string =>
  block === undefined || block.kind === 'goal' || block.kind === 'milestone'
    ? 'Measure, Who and By'
    : fieldNamed(block.kind, 'Who').value === undefined
      ? 'Note'
      : 'Who and By';

const plural = (word: string, number = '1'): string => (/^(?:1|one)$/i.test(number) ? word : pluralOf(word));
