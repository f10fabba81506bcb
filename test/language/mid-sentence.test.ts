import assert from 'node:assert/strict';
import { midSentence } from '../../server/src/language/mid-sentence.ts';

describe('a label or a role inside a sentence', () => {
  for (const [label, inside] of [
    ['Target outcome', 'target outcome'],
    ['SENCO', 'SENCO'],
    ['SENCo', 'SENCo'],
    ['EHC Co-ordinator', 'EHC co-ordinator'],
    ['PEP target', 'PEP target'],
    ['IRO', 'IRO'],
    ["Carer's Need", "carer's need"],
    ['A Level tutor', 'a level tutor'],
    ['DANGER STATEMENT', 'danger statement'],
    ['', ''],
  ] as const)
    it(`‘${label}’ reads ‘${inside}’`, () => assert.equal(midSentence(label), inside));
});
