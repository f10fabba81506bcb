import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { play, readScenario } from './scenario.ts';

const SCENARIOS = fileURLToPath(new URL('scenarios/', import.meta.url));

describe('command line', () => {
  for (const file of readdirSync(SCENARIOS).sort()) {
    const scenario = readScenario(`${SCENARIOS}${file}`);
    it(scenario.title, () => {
      assert.equal(play(scenario), scenario.expected);
    });
  }
});
