import { labelKey } from '../language/labels.ts';
import type { Block, Content, Field, Heading } from '../language/tree.ts';
import { listReader, Phrases, type ListItem } from '../language/values/list.ts';
import { memo } from '../language/values/memo.ts';
import { wordSet } from '../wording/lexicon/group.ts';
import { ROLES, UNNAMED } from '../wording/lexicon/people.ts';
import type { Named, Person } from './plan.ts';

const roles = wordSet(ROLES);
const unnamed = wordSet(UNNAMED);
const rolesOfSeveralWords = [...roles].filter((role) => /,| and /.test(role));

const TITLE = /^(?:mr|mrs|ms|miss|dr|sister|pc|sgt|prof|rev)\.? /;
const OPEN = /^(?:to be (?:named|found|agreed|confirmed|appointed)|tbc|tba)\b/i;
/** An agency that has a name of its own: "Northshire council", "Riverside Trust". */
const AGENCY =
  /(?:^| )(?:council|trust|team|service|services|hospital|school|college|nursery|centre|clinic|surgery|court|board|charity|association|police|camhs|nhs|rights|hub|line)$/;
const ARTICLE = /^(?:the|an?|his|her|their|my|our|your) /;

/** Words of which one after the first is written small: no person's name. */
const HALF_A_TITLE = /^\S+(?: \S+)* [a-z]\S*$/;

const PEOPLE_IN_CIRCLE = new Set(['mum', 'dad', 'mother', 'father', 'nan', 'me', 'i']);

/** What a list is parted at: only names that hold it have to be known for a list to be read. */
const PARTED = /[,;&]|\band\b/i;

/** The reader of lists in which names, one a line, are taken whole; nearly all plans share the one without any. */
const readerOf = memo((names) => listReader(new Phrases([...rolesOfSeveralWords, ...names.split('\n')])), 50);

/** Everybody the plan names, and who is meant by the words of a `Who`. */
export class People {
  readonly all: readonly Person[];
  private readonly byKey = new Map<string, Person>();
  private readonly read: (text: string) => readonly ListItem[];

  private readonly ownRoles: ReadonlySet<string>;

  /** @param ownRoles titles that a council uses besides the known ones */
  constructor(plan: Block, ownRoles: readonly string[] = []) {
    this.all = declared(plan);
    this.ownRoles = new Set(ownRoles.map(labelKey));
    for (const person of this.all) this.learn(person);
    this.read = readerOf([...ownRoles, ...this.byKey.keys()].filter((name) => PARTED.test(name)).join('\n'));
  }

  /** Who is meant, entry by entry; spans count in the document. */
  named(field: Field): Named[] {
    return this.whole(field.value.text, this.read(field.value.text)).map((item) => {
      const words = item.words.trim();
      const { type, person } = this.identify(words);
      return {
        start: field.value.start + item.start,
        end: field.value.start + item.end,
        text: words,
        type,
        person,
      };
    });
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

  private identify(words: string): { type: Named['type']; person: Person | undefined } {
    const person = this.find(words);
    if (words.startsWith('[')) return { type: 'blank', person: undefined };
    if (OPEN.test(words)) return { type: 'open', person: undefined };
    if (person !== undefined) return { type: 'person', person };
    const key = labelKey(words).replace(ARTICLE, '');
    if (isRole(key) || this.ownRoles.has(key)) return { type: 'role', person: undefined };
    if (isAgency(words)) return { type: 'role', person: undefined };
    if (
      unnamed.has(key) ||
      /^(?:all|any|every|each|various|relevant) /.test(key) ||
      words === words.toLowerCase()
    )
      return { type: 'unnamed', person: undefined };
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

/** Whether words are the name of a service or a place: "Northshire council", "the Duty Team". */
export const isAgency = (words: string): boolean =>
  AGENCY.test(labelKey(words)) && words !== words.toLowerCase();

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
    if (content.type === 'heading' && isRole(labelKey(content.label.text))) people.push(byRole(content));
    if (content.type !== 'block') return;
    if (content.kind === 'person') people.push(person(content));
    if (content.kind === 'child' && content.value.text !== '')
      people.push({ name: nameIn(content.value.text), role: undefined, block: content });
    for (const each of content.content) visit(each);
  };
  visit(plan);
  return people.filter((each) => each.name !== '' && !each.name.startsWith('['));
}

const BRACKETS = /^([^()]*)\(([^()]*)\)?/;

function person(block: Block): Person {
  const role = block.content.find((each) => each.type === 'field' && each.spec.id === 'role')?.value.text;
  const [, name = block.value.text, inBrackets] = BRACKETS.exec(block.value.text) ?? [];
  return { name: name.trim(), role: role ?? inBrackets?.trim(), block };
}

const byRole = (heading: Heading): Person => ({
  name: nameIn(heading.value.text),
  role: heading.label.text,
  block: heading,
});

const nameIn = (text: string): string => text.split(/[(|,;]/, 1)[0]?.trim() ?? '';
