import assert from 'node:assert/strict';
import { page } from '../../client/src/journey/page.ts';
import { planAt, thingAt, type Place } from '../../client/src/journey/view.ts';

const lines = (from: number, to: number): Place => ({
  start: { line: from, character: 0 },
  end: { line: to, character: 9 },
});

describe('the Journey view', () => {
  const places = [
    { id: 'goal-0', label: '', range: lines(3, 9) },
    { id: 'goal-0-step-0', label: '', range: lines(5, 7) },
    { id: 'goal-1', label: '', range: lines(10, 12) },
  ];

  it('finds the smallest thing around the cursor', () => {
    assert.deepEqual(
      [2, 3, 6, 8, 10, 13].map((line) => thingAt({ places }, line)),
      [undefined, 'goal-0', 'goal-0-step-0', 'goal-0', 'goal-1', undefined],
    );
  });

  it('finds the plan around the cursor', () => {
    const plans = [
      { title: 'A', range: lines(0, 9) },
      { title: 'B', range: lines(11, 20) },
    ];
    assert.deepEqual(
      [0, 9, 10, 11, 30].map((line) => planAt({ plans }, line)),
      [0, 0, undefined, 1, undefined],
    );
  });

  describe('has a page', () => {
    const html = page({ script: 'journey.js', style: 'journey.css', source: 'https://own', nonce: 'abc' });
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';

    it('that loads one script and one style, and nothing from elsewhere', () => {
      assert.equal(
        policy,
        "default-src 'none'; style-src https://own; script-src 'nonce-abc'; img-src data:; base-uri 'none'; form-action 'none'",
      );
      assert.equal(html.match(/<script/g)?.length, 1);
      assert.ok(html.includes('<script nonce="abc" src="journey.js">'));
    });
    it('without handlers or styles in its elements', () => assert.doesNotMatch(html, /\son\w+=|\sstyle=/));
  });
});
