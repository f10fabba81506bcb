import assert from 'node:assert/strict';
import { isRole } from '../../server/src/standards/roles.ts';

/** A role that a standard names, titles that are one, and titles that are none. */
const ROLES: readonly (readonly [role: string, are: readonly string[], areNot: readonly string[]])[] = [
  [
    'parent',
    [
      'mother',
      'Mum',
      'father',
      'dad',
      'step-mum',
      'stepfather',
      'birth mother',
      'parents',
      'carer with parental responsibility',
    ],
    ['foster mother', 'grandmother', 'social worker', "mother's partner", 'foster dad'],
  ],
  ['both parents', ['mother'], ['aunt']],
  ['mother', ['mum', 'birth mother'], ['father', 'foster mum']],
  ['father', ['dad'], ['mother', 'grandfather']],
  ['parent or carer', ['mum', 'foster carer', 'foster dad'], ['teacher']],
  ['parent/carer', ['dad', 'kinship carer'], ['teacher']],
  [
    'person with parental responsibility',
    ['mother', 'PR holder', 'aunt (parental responsibility)'],
    ['father', 'aunt'],
  ],
  [
    'social worker',
    ['allocated social worker', 'SW', 'lead social worker'],
    ['support worker', 'health visitor'],
  ],
  ['the social worker', ['social worker'], ['dad']],
  ['independent reviewing officer', ['IRO', 'reviewing officer'], ['police officer', 'attendance officer']],
  ['reviewing officer', ['IRO', 'independent reviewing officer'], ['chair']],
  ['personal adviser', ['PA', 'personal advisor', 'leaving care personal adviser'], ['careers adviser']],
  ['chair', ['chairperson', 'independent chair'], ['headteacher']],
  ['health visitor', ['HV'], ['independent visitor']],
  ['SENCo', ['SENDCO', 'special educational needs co-ordinator'], ['teacher']],
  ['teacher', ['class teacher', 'headteacher'], ['teaching assistant']],
  ['young person', ['child', 'care leaver'], ['mum']],
  ['carer', ['foster carer', 'foster carers', 'special guardian'], ['social worker']],
  ['family support worker', ['FSW'], ['support worker']],
];

describe('a role', () => {
  for (const [role, are, areNot] of ROLES) {
    it(`${role}: ${are.join(', ')}; not ${areNot.join(', ')}`, () => {
      assert.deepEqual(
        are.filter((title) => !isRole(title, role)),
        [],
      );
      assert.deepEqual(
        areNot.filter((title) => isRole(title, role)),
        [],
      );
    });
  }
});
