import { labelKey } from '../../language/labels.ts';
import type { Block } from '../../language/tree.ts';
import { isAgency } from '../../plan/agencies.ts';
import type { Person, Plan } from '../../plan/plan.ts';
import { wordSet } from '../../wording/lexicon/group.ts';
import { ROLES } from '../../wording/lexicon/people.ts';
import { html, type Markup, type Part } from '../markup.ts';
import { isListOfPeople } from './meetings.ts';
import { labelWords, lineOf, printed, roleOf, valuesIn } from './words.ts';

/**
 * Everybody in the plan with what they are, and how to reach those who work with the family.
 *
 * @param withGroups whether those who meet as a core group are named once more together
 */
export function people(plan: Plan, withGroups = true): Markup | undefined {
  const known = plan.people.filter(({ role, block }) => role !== undefined || block.type === 'block');
  const rows = [...new Set(known.map(({ name }) => name))]
    .filter((name) => plan.children.every((child) => child.name !== name))
    .map((name) => introduced(known.filter((person) => person.name === name)));
  const groups = withGroups ? plan.meetings.filter((meeting) => isListOfPeople(plan, meeting)) : [];
  if (rows.length === 0 && groups.length === 0) return undefined;
  return html`<ul class="people">
    ${rows.map(({ name, role, blocks }) => {
      const told = mayBeRung(name, role) ? ['agency', 'contact'] : ['agency'];
      const more: readonly Part[] = blocks
        .flatMap((block) => told.flatMap((id) => valuesIn(block, id)))
        .map((value) => html`, ${lineOf(value)}`);
      return html`<li>
        <strong>${printed(name)}</strong>${role === undefined ? undefined : html`, ${printed(role)}`}${more}
      </li>`;
    })}
    ${groups.map(({ block }) => html`<li><strong>${block.label === undefined ? '' : labelWords(block.label)}</strong>: ${lineOf(block.value)}</li>`)}
  </ul>`;
}

const RELATIONS = wordSet(ROLES.slice(0, 1));

/** Who cares for a child at home is no worker of the family either, whatever they are paid. */
const CARES_AT_HOME =
  /^(?:famil(?:y|ies)|carers?|guardians?|adopters?|parents|grandparents|friends|neighbours|childminder|nanny|babysitter|host|hosts)$/;

/**
 * A copy goes to people who do not all live together: where a foster carer, a parent or a relative can be reached is
 * for the plan to know and not for each of its readers. A worker's number is what a family needs.
 */
function mayBeRung(name: string, role: string | undefined): boolean {
  if (role === undefined) return isAgency(labelKey(name));
  return role.split(/[,;/]| and /).every((title) => {
    const last = labelKey(title).split(' ').at(-1) ?? '';
    return !RELATIONS.has(last) && !CARES_AT_HOME.test(last);
  });
}

/** What everybody in the plan is, by their names. */
export const rolesOf = ({ people }: Plan): ReadonlyMap<string, string | undefined> =>
  new Map(people.map(({ name }) => [name, introduced(people.filter((person) => person.name === name)).role]));

/** Somebody who is named twice, as `Worker` and as `Person`: all that they are, and how to reach them. */
function introduced(entries: readonly Person[]): {
  readonly name: string;
  readonly role: string | undefined;
  readonly blocks: readonly Block[];
} {
  const roles = entries
    .flatMap((person) => (person.role === undefined ? [] : [roleOf(person)]))
    .sort((a, b) => b.length - a.length);
  // A social worker is a worker.
  const all = roles.filter(
    (role, at) => !roles.slice(0, at).some((longer) => labelKey(longer).includes(labelKey(role))),
  );
  return {
    name: entries[0]?.name ?? '',
    role: all.length === 0 ? undefined : all.join(', '),
    blocks: entries.flatMap(({ block }) => (block.type === 'block' ? [block] : [])),
  };
}
