import { isFiller } from '../language/filler.ts';
import { labelKey } from '../language/labels.ts';
import type { Block, Content, Heading } from '../language/tree.ts';
import { isAgency } from './agencies.ts';
import { givenNames } from './births.ts';
import { isRole } from './people.ts';
import type { Child, Plan } from './plan.ts';

/** Something that a child says or wants, under a heading of the form: `Wishes and feelings`, `What Sami thinks`. */
export interface ChildsWords {
  /** Whose words; undefined where nothing says which child. */
  readonly child: Child | undefined;
  readonly words: string;
  /** In quotation marks or in the first person; otherwise somebody tells what the child said. */
  readonly own: boolean;
  /** The outermost heading, or the section, that they stand under. */
  readonly under: Heading | Block;
}

/** Whose words a heading asks for: a child's, any child's; `name` where it is the name of the child alone. */
interface Asked {
  readonly child: Child | undefined;
  readonly name: boolean;
}

/** What children say under the headings and sections of a form, in order. Lines `Sami says:` are voices of the plan. */
export function* childrensWords(plan: Plan): Generator<ChildsWords> {
  for (const heading of plan.headings) yield* underHeading(plan, heading, heading, undefined);
  for (const section of plan.blocksOf('section')) {
    const asked = whoseWords(plan, section.value.text);
    if (asked === undefined) continue;
    for (const each of section.content)
      if (each.type === 'prose') yield* said(plan, each.value.text, asked, section);
  }
}

function* underHeading(
  plan: Plan,
  heading: Heading,
  under: Heading,
  around: Asked | undefined,
): Generator<ChildsWords> {
  const { label, value, content } = heading;
  const asked = whoseWords(plan, label.text) ?? (namesSomebody(plan, label.text) ? undefined : around);
  if (asked !== undefined) yield* said(plan, value.text, asked, under);
  for (const each of content) yield* below(plan, each, under, asked);
}

function* below(plan: Plan, each: Content, under: Heading, asked: Asked | undefined): Generator<ChildsWords> {
  if (each.type === 'heading') yield* underHeading(plan, each, under, asked);
  else if (each.type === 'prose' && asked !== undefined) yield* said(plan, each.value.text, asked, under);
}

const namesSomebody = (plan: Plan, label: string): boolean =>
  plan.identify(label) !== undefined || isOther(labelKey(label));

/** Headings under which forms keep what somebody says. */
const VOICE =
  /\b(?:voice|views?|wishes|feelings|words|thoughts|opinions?|thinks?|feels?|says?|said|tells?|told|wants?|likes?)\b/;
/** Those that ask for the child's where they name nobody. */
const CHILDS_VOICE = /\b(?:wishes|feelings|voice|own words)\b|^(?:views|thoughts)$/;

const CHILD = /^(?:child|children|young|pupil|student|i|me|my|we|our|his|her|their)$/;
const OTHERS =
  /^(?:famil(?:y|ies)|parent|carer|professional|agenc(?:y|ies)|school|panel|network|guardian|iro|chair|conference|team|others?|everyone|people)$/;

function whoseWords(plan: Plan, title: string): Asked | undefined {
  const key = labelKey(title);
  const alone = plan.children.find((child) => labelKey(child.name) === key || givenNames(child).has(key));
  if (alone !== undefined) return { child: alone, name: true };
  if (!VOICE.test(key)) return undefined;
  const words = (key.match(/[\p{L}'’-]+/gu) ?? []).map(bare);
  const first = words.findIndex(
    (word) => CHILD.test(word) || isOther(word) || childCalled(plan, word) !== undefined,
  );
  const word = words[first];
  if (word === undefined)
    return CHILDS_VOICE.test(key) && !/['’]s\b|s['’]|\b(?:of|from)\b/.test(key)
      ? { child: undefined, name: false }
      : undefined;
  if (isOther(word) || isOther(words[first + (word === 'young' ? 2 : 1)] ?? '')) return undefined;
  return { child: childCalled(plan, word), name: false };
}

const bare = (word: string): string => word.replace(/['’]s?$/, '');

const childCalled = ({ children }: Plan, word: string): Child | undefined =>
  children.find((child) => givenNames(child).has(word));

function isOther(word: string): boolean {
  if (CHILD.test(word)) return false;
  return [word, word.replace(/s$/, '')].some((each) => OTHERS.test(each) || isRole(each) || isAgency(each));
}

/** What a text says, line by line where it is a list. */
function* said(plan: Plan, text: string, asked: Asked, under: ChildsWords['under']): Generator<ChildsWords> {
  for (const line of text.split(/\n(?=[ \t]*[-*•–] )/)) yield* saidIn(plan, line.trim(), asked, under);
}

function* saidIn(
  plan: Plan,
  text: string,
  asked: Asked,
  under: ChildsWords['under'],
): Generator<ChildsWords> {
  if (!/\p{L}/u.test(text) || isFiller(text)) return;
  const quotes = [...quoted(plan, text, asked.child)];
  if (quotes.length > 0) {
    for (const { child, words } of quotes) yield { child, words, own: true, under };
    return;
  }
  const [, name = '', rest = ''] = /^(?:[-*•–] )?(\p{L}+) ?[:–—-] (.+)$/su.exec(text) ?? [];
  const speaker = childCalled(plan, labelKey(name));
  const words = speaker === undefined ? text : rest;
  const child = speaker ?? asked.child;
  if (isFirstPerson(plan, words)) yield { child, words: words.replace(/^[-*•–] /, ''), own: true, under };
  else if (!asked.name && words.split(/[.;!?\n]/).some(tellsSomething))
    yield { child, words, own: false, under };
}

/** Quoted words with the child who says them: the last that is named before them. */
function* quoted(
  plan: Plan,
  text: string,
  asked: Child | undefined,
): Generator<{ readonly child: Child | undefined; readonly words: string }> {
  let from = 0;
  let child = asked;
  for (const match of text.matchAll(/["“]([^"“”]+)["”]/g)) {
    const lead = text.slice(from, match.index).trim();
    from = match.index + match[0].length;
    const names = (lead.match(/\p{L}+/gu) ?? []).map(labelKey);
    child = names.map((name) => childCalled(plan, name)).findLast((found) => found !== undefined) ?? child;
    const said = names.findLastIndex((name, at) => at >= names.length - 2 && SAYS.test(name));
    const speaker = names[said - 1];
    if (speaker === undefined ? !LEADS_IN.test(lead) : !isChildsName(plan, speaker)) continue;
    yield { child, words: match[1] ?? '' };
  }
}

/** "Sami says", "Mum told us:": who is quoted stands before it. */
const SAYS = /^(?:says?|said|told|tells|thinks|feels)$/;
const LEADS_IN = /^$|[:,.;–—-]$|\b(?:and|that|me|us)$/;

const isChildsName = (plan: Plan, word: string): boolean =>
  /^(?:he|she|they|i|and|also|child|person)$/.test(word) || childCalled(plan, word) !== undefined;

const FIRST_PERSON = /\bI\b|\b[Mm]y\b|\b[Ww]e\b/;
/** Whoever writes the plan says "I" too. */
const WRITER =
  /\b(?:with|to|told|showed|shown) me\b|\b(?:I|we) (?:have |had |also |only )?(?:asked|visited|met|spoke|saw|see|observed|explained|showed|tried|discussed|completed|played|think|believe|feel) (?:with |to |that )?(?:him|her|them|the|he|she|they|this|these)\b/i;

const isFirstPerson = (plan: Plan, text: string): boolean =>
  FIRST_PERSON.test(text) &&
  !WRITER.test(text) &&
  !(text.match(/\p{Lu}\p{L}*/gu) ?? []).some((word) => childCalled(plan, labelKey(word)) !== undefined);

const NEGATED =
  /\b(?:not|never|no|nothing|unable|refus\p{L}+|declin\p{L}+|too young|yet to|cannot|unknown|absent)\b|n['’]t\b/iu;
const SPEAKING =
  /\b(?:sp(?:eak|oke|oken)|talk\p{L}*|say|said|shar(?:e|es|ed)|engag\p{L}+|seen|asked?|obtained|gathered|sought|known?|recorded|views?|wish(?:es)?|comments?|answer\p{L}*|express\p{L}*|contribut\p{L}+|attend\p{L}*|present|available|voice|words?|communicat\p{L}+|take part|join|meet)\b/iu;
const WANTS =
  /(?<!\b(?:not|never)|n['’]t) (?:says|told (?:me|us)|said (?:that|he|she|they|it|to)|would like|wants?|wishes|feels|likes?|loves?|hopes|prefers|enjoys|misses|thinks|hates)\b(?! to (?:speak|talk|share|engage))/i;

/** That a child would not speak, or was not asked, is none of the child's words. */
const tellsSomething = (sentence: string): boolean =>
  /\p{L}/u.test(sentence) &&
  (WANTS.test(sentence) ||
    !(
      (NEGATED.test(sentence) && SPEAKING.test(sentence)) ||
      /\b(?:non|pre)-?verbal\b|\btoo young\b|\brefused\b|\bdeclined\b|\bto be (?:gathered|sought|obtained|asked|completed|added)\b|\b(?:was|is|were) (?:asleep|absent|away|out)\b/i.test(
        sentence,
      )
    ));
