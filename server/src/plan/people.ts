import { isFiller } from '../language/filler.ts';
import { labelKey } from '../language/labels.ts';
import type { Block, Content, Field, Heading } from '../language/tree.ts';
import { readChild } from '../language/values/child-line.ts';
import { listReader, Phrases, type ListItem } from '../language/values/list.ts';
import { memo } from '../language/values/memo.ts';
import { wordSet } from '../wording/lexicon/group.ts';
import { ROLES, UNNAMED } from '../wording/lexicon/people.ts';
import { AGENCIES_WITH_AND, isAgency, isCrowd, looksLikeName, partsOf } from './agencies.ts';
import { speltRole } from './misspelt-roles.ts';
import type { Child, Named, Person } from './plan.ts';

const roles = wordSet(ROLES);
const unnamed = wordSet(UNNAMED);
const wholePhrases = [...[...roles].filter((role) => /,| and /.test(role)), ...AGENCIES_WITH_AND];

const TITLE = /^(?:mr|mrs|ms|miss|dr|sister|pc|sgt|prof|rev)\.? /;
const OPEN = /^(?:to be (?:named|found|agreed|confirmed|appointed)|tbc|tba)\b/i;
const ARTICLE = /^(?:the|an?|his|her|their|my|our|your) /;

/** Words of which one after the first is written small: no person's name. */
const HALF_A_TITLE = /^\S+(?: \S+)* [a-z]\S*$/;

const PEOPLE_IN_CIRCLE = new Set(['mum', 'dad', 'mother', 'father', 'nan', 'me', 'i']);

/** What a list is parted at: only names that hold it have to be known for a list to be read. */
const PARTED = /[,;&]|\band\b/i;

/** The reader of lists in which names, one a line, are taken whole; nearly all plans share the one without any. */
const readerOf = memo((names) => listReader(new Phrases([...wholePhrases, ...names.split('\n')])), 50);

type Meant = Pick<Named, 'text' | 'type' | 'person'>;

/** An agency or nobody in particular: nobody who can be asked. */
export const isNobody = ({ type }: Pick<Named, 'type'>): boolean => type === 'agency' || type === 'unnamed';

/** `Person: CAMHS (mental health team)` introduces an agency; `Person: CAMHS (Dr Khan)` somebody who works there. */
const isSomebody = ({ name, role = '' }: Person): boolean =>
  TITLE.test(labelKey(name)) ||
  !isAgency(labelKey(name).replace(ARTICLE, '')) ||
  isRole(labelKey(role)) ||
  looksLikeName(role);

/** Everybody the plan names, and who is meant by the words of a `Who`. */
export class People {
  readonly all: readonly Person[];
  private readonly byKey = new Map<string, Person>();
  private readonly read: (text: string) => readonly ListItem[];

  private readonly ownRoles: ReadonlySet<string>;

  /**
   * @param children those of the plan; some have no line of their own
   * @param ownRoles titles that a council uses besides the known ones
   */
  constructor(plan: Block, children: readonly Child[] = [], ownRoles: readonly string[] = []) {
    const listed = children.filter(({ block }) => block === plan);
    this.all = [...declared(plan), ...listed.map(({ name, block }) => ({ name, role: undefined, block }))];
    this.ownRoles = new Set(ownRoles.map(labelKey));
    for (const person of this.all) this.learn(person);
    this.read = readerOf([...ownRoles, ...this.byKey.keys()].filter((name) => PARTED.test(name)).join('\n'));
  }

  /** Who is meant, entry by entry; spans count in the document. */
  named(field: Field): Named[] {
    return this.whole(field.value.text, this.read(field.value.text)).map((item) => ({
      start: field.value.start + item.start,
      end: field.value.start + item.end,
      ...this.meant(item.words.trim(), item.inBrackets?.trim()),
    }));
  }

  /** The person that words name, by name, first name, title and name, or role. */
  find(words: string): Person | undefined {
    const key = labelKey(words);
    return this.byKey.get(key) ?? this.byKey.get(key.replace(ARTICLE, ''));
  }

  /** `Independent domestic and sexual violence adviser` is one title, though "and" stands inside. */
  private whole(text: string, items: readonly ListItem[]): readonly ListItem[] {
    const [first, second, ...rest] = items;
    if (
      first === undefined ||
      second === undefined ||
      rest.length > 0 ||
      !HALF_A_TITLE.test(first.words.trim())
    )
      return items;
    const words = text.slice(first.start, second.end);
    const isTitle =
      !words.includes(',') && this.identify(first.words.trim()).type === 'unknown' && isRole(labelKey(words));
    return isTitle ? [{ start: first.start, end: second.end, words, inBrackets: undefined }] : items;
  }

  /** Who an entry means. Who stands beside an agency counts: `CAMHS (Dr Khan)`, `SENCO at Hill School`. */
  private meant(words: string, inBrackets: string | undefined): Meant {
    const whole = { text: words, ...this.identify(words) };
    if (!isNobody(whole) && whole.type !== 'unknown') return whole;
    const parts = partsOf(words).filter((part) => part !== words);
    if (inBrackets !== undefined && isNobody(whole)) parts.unshift(inBrackets);
    const beside = parts.map((text) => ({ text, ...this.identify(text) }));
    const known = beside.find(
      ({ type, text }) => type === 'person' || type === 'role' || (type === 'open' && !isFiller(text)),
    );
    if (known !== undefined) return known;
    const others = beside.filter((each) => !isNobody(each));
    const [stranger] = others;
    if (stranger === undefined)
      return isNobody(whole) || beside[0] === undefined ? whole : { ...whole, type: beside[0].type };
    return others.length === 1 && looksLikeName(stranger.text) ? stranger : whole;
  }

  private identify(words: string): Pick<Named, 'type' | 'person'> {
    const person = this.find(words);
    if (words.startsWith('[')) return { type: 'blank', person: undefined };
    if (OPEN.test(words)) return { type: 'open', person: undefined };
    if (person !== undefined) return { type: isSomebody(person) ? 'person' : 'agency', person };
    const key = labelKey(words).replace(ARTICLE, '');
    if (isRole(key) || this.ownRoles.has(key)) return { type: 'role', person: undefined };
    if (/^(?:all|any|every|each|various|relevant) /.test(key) || isCrowd(key))
      return { type: 'unnamed', person: undefined };
    if (isAgency(key) && !TITLE.test(key)) return { type: 'agency', person: undefined };
    if (unnamed.has(key) || words === words.toLowerCase()) return { type: 'unnamed', person: undefined };
    const [owner] = key.split(/'s? /);
    if (owner !== undefined && owner !== key && this.byKey.has(owner))
      return { type: 'role', person: undefined };
    return { type: 'unknown', person: undefined };
  }

  private learn(person: Person): void {
    const key = labelKey(person.name);
    const put = (words: string): void => {
      if (words !== '' && !this.byKey.has(words)) this.byKey.set(words, person);
    };
    put(key);
    put(key.replace(TITLE, ''));
    for (const each of key.split(/ and | & |, /)) {
      put(each);
      if (!TITLE.test(each)) put(each.split(' ')[0] ?? '');
    }
    // "Dee and Paul Harris" is Dee Harris too.
    const couple = /^(\S+) and \S+ (\S+)$/.exec(key);
    if (couple !== null) put(`${couple[1] ?? ''} ${couple[2] ?? ''}`);
    if (person.role !== undefined)
      for (const role of labelKey(person.role).split(/, | and /)) put(role.replace(ARTICLE, ''));
  }
}

/** Whether words are a job title or relation that one person holds: the title itself, or a title with more before it. */
export function isRole(key: string): boolean {
  if (roles.has(key) || PEOPLE_IN_CIRCLE.has(key)) return true;
  const words = key.split(' ');
  return words.some((_, at) => at > 0 && roles.has(words.slice(at).join(' ')));
}

/** Person and child blocks, and roles written as labels: `Lead social worker: Hannah Price`. */
function declared(plan: Block): Person[] {
  const people: Person[] = [];
  const visit = (content: Content): void => {
    if (content.type === 'heading' && isRole(speltRole(roleIn(content)))) people.push(byRole(content));
    if (content.type === 'field' && content.spec.id === 'school') people.push(...atSchool(content));
    if (content.type !== 'block') return;
    if (content.kind === 'person') people.push(person(content));
    if (content.kind === 'child' && content.value.text !== '')
      people.push({ name: readChild(content.value.text).name, role: undefined, block: content });
    for (const each of content.content) visit(each);
  };
  visit(plan);
  return people.filter((each) => each.name !== '' && !each.name.startsWith('['));
}

/** The role that a heading names: `Father of Arlo` is a father. */
const roleIn = ({ label }: Heading): string => labelKey(label.text).replace(/ (?:of|to|for) .*$/, '');

/** `School: Mr Hope (class teacher)` names somebody there; `School: Hill School (mainstream)` a school. */
function atSchool(field: Field): readonly Person[] {
  const [, name = '', role = ''] = BRACKETS.exec(field.value.text) ?? [];
  const isNamed = TITLE.test(labelKey(name)) || looksLikeName(name.trim());
  return isNamed && isRole(labelKey(role.trim()))
    ? [{ name: name.trim(), role: role.trim(), block: field.parent }]
    : [];
}

const BRACKETS = /^([^()]*)\(([^()]*)\)?/;

function person(block: Block): Person {
  const role = block.content.find((each) => each.type === 'field' && each.spec.id === 'role')?.value.text;
  const [, name = block.value.text, inBrackets] = BRACKETS.exec(block.value.text) ?? [];
  return { name: name.trim(), role: role ?? inBrackets?.trim(), block };
}

function byRole(heading: Heading): Person {
  const { text } = heading.label;
  const key = labelKey(text);
  const spelt = speltRole(key);
  return { name: nameIn(heading.value.text), role: spelt === key ? text : spelt, block: heading };
}

const nameIn = (text: string): string => text.split(/[(|,;]/, 1)[0]?.trim() ?? '';
