import { labelKey } from '../language/labels.ts';
import { memo } from '../language/values/memo.ts';

/*
 * Who counts as whom: a mother is a parent, an IRO is an independent reviewing officer. A title also counts as every
 * role that it ends in, or that stands in it: `allocated social worker` is a social worker.
 */

const MOTHER =
  'mother, mum, mummy, mam, mom, stepmother, stepmum, step mother, step mum, birth mother, adoptive mother, ammi';
const FATHER =
  'father, dad, daddy, stepfather, stepdad, step father, step dad, birth father, adoptive father, abbu';
const RESPONSIBLE = 'parental responsibility, pr, pr holder, holder of pr, holds pr, has pr, shares pr';
const GRANDPARENT =
  'grandmother, grandma, gran, granny, nan, nana, nanna, nani, dadi, bibi, grandfather, grandad, granddad, grandpa';

/** Roles as standards name them, with the titles that are one of them besides the words themselves. */
const KINDS: readonly (readonly [roles: string, titles: string])[] = [
  ['mother, mum', MOTHER],
  ['father, dad', FATHER],
  [
    'parent, birth parent, step parent',
    `${MOTHER}, ${FATHER}, parent, stepparent, step parent, ${RESPONSIBLE}`,
  ],
  // A mother has it by law, a father not always: Children Act 1989, section 2.
  [
    'person with parental responsibility, holder of parental responsibility, someone with parental responsibility, anyone with parental responsibility, parental responsibility, pr holder, person with pr',
    `mother, mum, mummy, mam, mom, birth mother, adoptive mother, adoptive father, adoptive parent, ${RESPONSIBLE}`,
  ],
  ['grandparent, grandmother, grandfather', GRANDPARENT],
  [
    'family member, member of the family, relative',
    `${MOTHER}, ${FATHER}, parent, ${GRANDPARENT}, aunt, auntie, aunty, uncle, brother, sister, sibling, cousin, niece, nephew, step brother, step sister`,
  ],
  ['child, young person, yp', 'child, young person, yp, young man, young woman, care leaver, boy, girl'],
  [
    'carer, foster carer, foster parent',
    'foster carer, foster parent, foster mother, foster mum, foster father, foster dad, kinship carer, connected carer, fc',
  ],
  ['carer', 'special guardian, kinship carer, connected person, residential worker, residential care worker'],
  ['special guardian, guardian', 'special guardian, sgo holder'],
  ['social worker, lead social worker, allocated social worker', 'sw, asw, allocated sw, social worker'],
  ['supervising social worker', 'ssw, supervising sw, link social worker, fostering social worker'],
  [
    'independent reviewing officer, reviewing officer, iro',
    'independent reviewing officer, reviewing officer, iro, independent reviewing and conference officer',
  ],
  [
    'chair, conference chair, independent chair, chairperson',
    'chair, chairperson, chairman, chairwoman, conference chair, independent chair, cp chair',
  ],
  [
    'personal adviser, personal advisor, pa, leaving care worker, leaving care personal adviser',
    'personal adviser, personal advisor, pa, ypa, young person’s adviser, leaving care adviser, leaving care worker, leaving care pa',
  ],
  ['health visitor, hv', 'health visitor, hv'],
  ['general practitioner, gp, doctor', 'gp, doctor, general practitioner, family doctor'],
  [
    'looked after child nurse, looked after children nurse, lac nurse, cla nurse, nurse for looked after children',
    'lac nurse, cla nurse, looked after child nurse, looked after children nurse, nurse for looked after children',
  ],
  [
    'special educational needs coordinator, special educational needs co-ordinator, senco, sendco, sen coordinator',
    'senco, sendco, sen coordinator, send coordinator, special educational needs coordinator, special educational needs and disability coordinator',
  ],
  ['designated teacher, dt', 'designated teacher, dt'],
  ['designated safeguarding lead, dsl', 'designated safeguarding lead, safeguarding lead, dsl, ddsl'],
  ['headteacher, head teacher, head', 'headteacher, head teacher, principal, head of school'],
  ['teacher', 'headteacher, head teacher, tutor'],
  [
    'virtual school head, head of the virtual school, vsh',
    'virtual school head, virtual head, head of the virtual school, vsh',
  ],
  ['teaching assistant, ta', 'ta, hlta, lsa, teaching assistant, learning support assistant'],
  ['educational psychologist, ep', 'educational psychologist, ep'],
  ['speech and language therapist, salt, slt', 'speech and language therapist, speech therapist, salt, slt'],
  ['occupational therapist, ot', 'occupational therapist, ot'],
  [
    'education welfare officer, ewo, attendance officer',
    'education welfare officer, ewo, attendance officer, school attendance officer',
  ],
  ['family support worker, fsw', 'family support worker, fsw, family practitioner, family worker'],
  ['key worker, keyworker', 'key worker, keyworker'],
  [
    'lead professional, lead practitioner, lead worker',
    'lead professional, lead practitioner, lead worker, lead social worker',
  ],
  [
    'team manager, manager, practice manager',
    'team manager, tm, practice manager, service manager, registered manager',
  ],
  ['independent visitor, iv', 'independent visitor, iv'],
  [
    'youth offending worker, youth justice worker, yot worker',
    'yot worker, yos worker, youth offending worker, youth justice worker',
  ],
];

/** Words of titles compare without hyphens and in one spelling. */
const plainly = (words: string): string =>
  labelKey(words)
    .replace(/\bco-ordinator\b/g, 'coordinator')
    .replace(/\badvisor\b/g, 'adviser')
    .replace(/[-–/,;:().]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

let table: Map<string, Set<string>> | undefined;

/** Titles by the roles that they are, put together when a standard first asks for one. */
function titlesByRole(): ReadonlyMap<string, ReadonlySet<string>> {
  if (table !== undefined) return table;
  table = new Map();
  for (const [roles, titles] of KINDS)
    for (const role of roles.split(', ').map(plainly)) {
      const known = table.get(role) ?? new Set();
      for (const title of titles.split(', ')) known.add(plainly(title));
      table.set(role, known);
    }
  return table;
}

/** A foster mother is a carer, whatever word of the family she is called by. */
const FOSTER = /\bfoster (?:mum|mummy|mother|dad|daddy|father|parent)(s?)\b/g;

/** What is asked for: each of the roles that may be meant, the role itself first. */
const wantedBy: (role: string) => readonly string[] = memo((role) => {
  const key = plainly(role.replaceAll('/', ' or ')).replace(/^(?:the|an?|both|all|each|every) /, '');
  return key.split(' or ').flatMap((each) => {
    const one = each.replace(/^(?:the|an?|child's|child’s|young person's) /, '');
    const titles = titlesByRole();
    const single = titles.has(one) || !one.endsWith('s') ? one : one.slice(0, -1);
    return [single, ...(titles.get(single) ?? [])];
  });
});

/** Whether a title on the plan is the role that a standard names: `foster carer` is a `carer`, `mum` a `parent`. */
export function isRole(title: string, role: string): boolean {
  const said = ` ${plainly(title).replace(FOSTER, 'foster carer$1')} `;
  // "foster carers" are carers of one home.
  return wantedBy(role).some((wanted) => said.includes(` ${wanted} `) || said.includes(` ${wanted}s `));
}

/** The roles of the table that stand in a sentence, as they stand there. */
export function rolesIn(text: string): string[] {
  const said = ` ${plainly(text)} `;
  const found = [...titlesByRole().keys()].filter(
    (role) => role.length > 2 && (said.includes(` ${role} `) || said.includes(` ${role}s `)),
  );
  // `social worker` stands in `supervising social worker`.
  return found.filter((role) => !found.some((other) => other !== role && other.includes(role)));
}
