import assert from 'node:assert/strict';
import { LineParser } from '../../server/src/language/parser.ts';
import { checkListGrammar } from '../../server/src/language/values/list.ts';
import { checkStatusGrammar } from '../../server/src/language/values/status.ts';

// The parsers are built without these checks when plans are read, because they cost a start-up its speed.
describe('The grammars are sound', () => {
  it('of lines', () => assert.doesNotThrow(() => new LineParser(false)));
  it('of lists of people and areas', () => assert.doesNotThrow(checkListGrammar));
  it('of statuses', () => assert.doesNotThrow(checkStatusGrammar));
});
