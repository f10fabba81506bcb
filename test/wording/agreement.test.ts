import assert from 'node:assert/strict';
import { judge } from '../../server/src/review/judge.ts';
import { DETAIL_STATEMENTS } from './detail-statements.ts';
import { EVERYDAY_STATEMENTS } from './everyday-statements.ts';
import { FIELD_STATEMENTS } from './field-statements.ts';
import { FRESH_STATEMENTS } from './fresh-statements.ts';
import { HARD_STATEMENTS } from './hard-statements.ts';
import { HOME_AND_LEISURE_STATEMENTS } from './home-and-leisure-statements.ts';
import { LOOSE_STATEMENTS } from './loose-statements.ts';
import { MORE_STATEMENTS } from './more-statements.ts';
import { OFTEN_STATEMENTS } from './often-statements.ts';
import { PLAIN_SPEECH_STATEMENTS } from './plain-speech-statements.ts';
import { REACH_STATEMENTS } from './reach-statements.ts';
import { SEVERAL_STATEMENTS } from './several-statements.ts';
import { STATEMENTS } from './statements.ts';
import { TIME_STATEMENTS } from './time-statements.ts';
import { VOICES_STATEMENTS } from './voices-statements.ts';
import { WATCHING_STATEMENTS } from './watching-statements.ts';
import type { Labelled } from './statements.ts';

const LETTERS = ['S', 'M', 'T', 'A', 'R'] as const;

/** Each statement that is judged otherwise than it is labelled, with the letters that differ. */
function differing(statements: readonly Labelled[]): string[] {
  return statements.flatMap((statement) => {
    const judged = judge(statement);
    const wrong = LETTERS.filter((letter) => judged[letter] !== statement[letter]);
    return wrong.length === 0 ? [] : [`${wrong.join('')} ${statement.text}`];
  });
}

describe('statements labelled by people', () => {
  it('are judged alike: plain ones', () => {
    assert.deepEqual(differing(STATEMENTS), [
      'S Callum is in education, employment or training as appropriate.',
    ]);
  });

  it('are judged alike: more of them', () => {
    assert.deepEqual(differing(MORE_STATEMENTS), []);
  });

  it('are judged alike: in the manner of the field, but for a few', () => {
    const share = 1 - differing(FIELD_STATEMENTS).length / FIELD_STATEMENTS.length;
    assert.ok(share >= 0.95, `only ${(share * 100).toFixed(1)}% of these statements are judged as labelled`);
  });

  it('are judged alike: hard ones, but for a few', () => {
    const share = 1 - differing(HARD_STATEMENTS).length / HARD_STATEMENTS.length;
    assert.ok(share >= 0.93, `only ${(share * 100).toFixed(1)}% of hard statements are judged as labelled`);
  });

  it('are judged alike: everyday ones, but for a few', () => {
    const share = 1 - differing(EVERYDAY_STATEMENTS).length / EVERYDAY_STATEMENTS.length;
    assert.ok(
      share >= 0.91,
      `only ${(share * 100).toFixed(1)}% of everyday statements are judged as labelled`,
    );
  });

  it('are judged alike: amounts and moments left to the reader', () => {
    assert.deepEqual(differing(LOOSE_STATEMENTS), []);
  });

  it('are judged alike: the home, leisure, many as one, capitals', () => {
    assert.deepEqual(differing(HOME_AND_LEISURE_STATEMENTS), []);
  });

  it('are judged alike: ends and rhythms in the calendar', () => {
    assert.deepEqual(differing(TIME_STATEMENTS), []);
  });

  it('are judged alike: several changes in one, and how things stand', () => {
    assert.deepEqual(differing(SEVERAL_STATEMENTS), []);
  });

  it('are judged alike: out of reach, there already, or for the service', () => {
    assert.deepEqual(differing(REACH_STATEMENTS), []);
  });

  it('are judged alike: how often, and what would be seen', () => {
    assert.deepEqual(differing(OFTEN_STATEMENTS), []);
  });

  it('are judged alike: as people talk', () => {
    assert.deepEqual(differing(PLAIN_SPEECH_STATEMENTS), []);
  });

  it('are judged alike: details, steps, labels and who keeps count', () => {
    assert.deepEqual(differing(DETAIL_STATEMENTS), []);
  });

  it('are judged alike: in many voices', () => {
    assert.deepEqual(differing(VOICES_STATEMENTS), []);
  });

  it('are judged alike: watching over a child, and help without a least', () => {
    assert.deepEqual(differing(WATCHING_STATEMENTS), []);
  });

  it('are judged alike: as they come', () => {
    assert.deepEqual(differing(FRESH_STATEMENTS), []);
  });
});
