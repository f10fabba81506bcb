import assert from 'node:assert/strict';
import { kindMeant, kindOf } from '../../server/src/language/kinds.ts';

describe('a kind of plan', () => {
  for (const [words, kind] of [
    ['Child in Need (s17)', 'child in need plan'],
    ['Child in need - step down', 'child in need plan'],
    ['Plan (CIN)', 'child in need plan'],
    ['CP', 'child protection plan'],
    ['CPP', 'child protection plan'],
    ['Child Protection Plan (neglect)', 'child protection plan'],
    ['LAC care plan', 'care plan'],
    ['CLA Care Plan (s20)', 'care plan'],
    ['Looked-after child', 'care plan'],
    ['Education, Health and Care Plan (EHCP)', 'EHC plan'],
    ['Education Health & Care Plan', 'EHC plan'],
    ['EHCP - annual review', 'EHC plan'],
    ['Pathway Plan (Eligible)', 'pathway plan'],
    ['Early Help (TAF)', 'early help plan'],
    ['Holiday plan', undefined],
    ['Review (second)', undefined],
  ] as const)
    it(`${words}: ${kind ?? 'none that is known'}`, () => assert.equal(kindMeant(words), kind));

  it('is not meant by the title of a template, nor by a short form elsewhere', () => {
    assert.equal(kindOf('Placement plan (Westmarch)'), undefined);
    assert.equal(kindOf('LAC'), undefined);
  });
});
