import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { labelKey } from '../language/labels.ts';
import type { Plan } from '../plan/plan.ts';
import { NUMBER } from '../rules/links.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { meantAt, type Meant } from './meant/index.ts';
import { firstOf, isCouple, lastOf } from './meant/names.ts';
import type { Mention, Thing } from './meant/thing.ts';
import { templatesIn } from './meant/templates.ts';

/** Why something is not done, in a plain sentence. */
export interface Refused {
  readonly refused: string;
}

const NOTHING_HERE =
  'Only names can be changed everywhere at once: of people, of the plan’s own events, numbers of goals and needs, and titles of templates.';

/** What would be renamed at an offset: the words that stand there, and the whole name to start from. */
export function prepareRename(
  analysis: Analysis,
  offset: number,
): { range: Range; placeholder: string } | Refused {
  const meant = meantAt(analysis, offset);
  if (meant === undefined) return { refused: NOTHING_HERE };
  const { thing, at } = meant;
  if (thing.fixed !== undefined) return { refused: thing.fixed };
  return { range: analysis.lines.range(at), placeholder: thing.name };
}

/** Renames what is named at an offset, in every place of the document that certainly means it. */
export function getRename(analysis: Analysis, offset: number, wanted: string): WorkspaceEdit | Refused {
  const meant = meantAt(analysis, offset);
  if (meant === undefined) return { refused: NOTHING_HERE };
  const name = wanted.trim().replace(/[ \t]+/g, ' ');
  const { thing } = meant;
  const refused = thing.fixed ?? whyNot(analysis, meant, name);
  if (refused !== undefined) return { refused };
  const shared =
    thing.kind === 'person' && meant.plan !== undefined && isSharedFirst(meant.plan, thing, name);
  const edits = thing.mentions.flatMap((mention): TextEdit[] => {
    const words = newWords(mention, name, shared);
    return words === undefined ? [] : [editOf(analysis, mention, words)];
  });
  return { changes: { [analysis.uri]: edits } };
}

/** What stands in a place after the renaming; undefined where the words stay. */
function newWords({ form }: Mention, name: string, shared: boolean): string | undefined {
  switch (form) {
    case 'whole':
      return name;
    case 'first':
      return shared ? name : (firstOf(name) ?? name);
    case 'last':
      return lastOf(name) ?? name;
    case 'role':
      return undefined;
  }
}

/** Puts words in the place of a mention; `James’` becomes `Sam’s`. */
function editOf({ text, lines }: Analysis, mention: Mention, words: string): TextEdit {
  const bare =
    /s$/i.test(text.slice(mention.start, mention.end)) && /^['’](?!s)/.test(text.slice(mention.end));
  const end = bare && !/s$/i.test(words) ? mention.end + 1 : mention.end;
  return {
    range: lines.range({ start: mention.start, end }),
    newText: end === mention.end ? words : `${words}${text.charAt(mention.end)}s`,
  };
}

/** Whether the first word of a new name is already the first word of somebody else's. */
function isSharedFirst(plan: Plan, thing: Thing, name: string): boolean {
  const first = labelKey(firstOf(name) ?? name);
  return plan.people.some(
    (person) =>
      labelKey(person.name) !== labelKey(thing.name) && labelKey(person.name).split(' ')[0] === first,
  );
}

function whyNot(analysis: Analysis, meant: Meant, name: string): string | undefined {
  const { thing, plan } = meant;
  if (name === '') return 'Write the new name; without one nothing is changed.';
  if (/[\r\n]/.test(name)) return 'A name stands on one line. Take the line break out.';
  switch (thing.kind) {
    case 'person':
      return whyNoPerson(plan, thing, name);
    case 'number':
      return whyNoNumber(meant, name);
    case 'statement':
      return whyNoWords(name);
    case 'event':
      return plan !== undefined && plan.events.has(labelKey(name)) && labelKey(name) !== labelKey(thing.name)
        ? `The plan already has an event called ‘${name}’. Choose a name that tells the two apart.`
        : whyNoWords(name);
    case 'template':
      return labelKey(name) !== labelKey(thing.name) &&
        templatesIn(analysis.review.document).has(labelKey(name))
        ? `There is already a template called ‘${name}’. Choose a title that tells the two apart.`
        : whyNoWords(name);
  }
}

const whyNoWords = (name: string): string | undefined =>
  /[|[\]"“”]|:(?:\s|$)|^[#>]/.test(name)
    ? 'The name cannot hold a bar, a colon, brackets or quotation marks: in a plan they begin something else.'
    : undefined;

function whyNoPerson(plan: Plan | undefined, thing: Thing, name: string): string | undefined {
  if (/[()|[\]:;"“”#>\d]/.test(name))
    return 'A person’s name is written in letters. Write the name alone; the role stands in brackets behind it already.';
  if (isCouple(name)) return 'This would make two people of one. Write one name.';
  const other = plan?.people.find(
    (person) => labelKey(person.name) === labelKey(name) && labelKey(name) !== labelKey(thing.name),
  );
  return other === undefined
    ? undefined
    : `There is already a person called ‘${other.name}’ in this plan. Choose a name that tells the two apart.`;
}

function whyNoNumber({ thing, plan }: Meant, name: string): string | undefined {
  if (!NUMBER.test(name.toLowerCase())) return 'Write a number or a letter, such as 3, E2 or B.';
  if (plan === undefined || name.toLowerCase() === thing.name.toLowerCase()) return undefined;
  const kind = plan.blocksOf('need').some((block) => holds(block.label, thing)) ? 'need' : 'goal';
  const taken = plan
    .blocksOf(kind)
    .some((block) => block.label?.number?.toLowerCase() === name.toLowerCase());
  return taken
    ? `There is already a ${kind} with the number ${name} in this plan. Choose another one.`
    : undefined;
}

const holds = (label: { start: number; end: number } | undefined, thing: Thing): boolean =>
  label !== undefined &&
  thing.mentions.some(({ start, introduces }) => introduces && label.start <= start && start < label.end);
