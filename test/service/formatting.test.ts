import assert from 'node:assert/strict';
import { getRangeFormattingEdits, getTypingEdits } from '../../server/src/service/formatting.ts';
import { changed, marked } from './marked.ts';

const formatted = (text: string): string => {
  const { analysis, selection } = marked(text);
  return changed(analysis.text, getRangeFormattingEdits(analysis, selection));
};

/** The text after Enter was pressed where the mark stands now. */
const entered = (text: string): string => {
  const { analysis, offset } = marked(text);
  return changed(analysis.text, getTypingEdits(analysis, offset));
};

describe('the usual shape of some lines', () => {
  it('leaves the other lines alone', () => {
    assert.equal(
      formatted('Plan: Ida\n  Goal :  Ida <<reads\n    deadline : 4 May 2027>>\n    owner :  Ida\n'),
      'Plan: Ida\n  Goal: Ida reads\n    By: 4 May 2027\n    owner :  Ida\n',
    );
    assert.equal(
      formatted('Plan: Ida\n  Goal :  Ida reads\n    <<deadline: 4 May 2027>>\n    owner :  Ida\n'),
      'Plan: Ida\n  Goal :  Ida reads\n    By: 4 May 2027\n    owner :  Ida\n',
    );
  });

  it('leaves a text with lost letters as it is', () => {
    assert.equal(formatted('Plan: Id\uFFFD\n<<Goal :  x>>\n'), 'Plan: Id\uFFFD\nGoal :  x\n');
  });
});

describe('after Enter', () => {
  it('goes deeper under a block, and on below a field or a line with bars', () => {
    assert.equal(entered('Plan: Ida\n  Goal: Ida reads\n<|>\n'), 'Plan: Ida\n  Goal: Ida reads\n    \n');
    assert.equal(entered('Plan: Ida\n    Who: Ida\n<|>\n'), 'Plan: Ida\n    Who: Ida\n    \n');
    assert.equal(
      entered('Plan: Ida\n  Action: Ring | Who: Sam\n<|>\n'),
      'Plan: Ida\n  Action: Ring | Who: Sam\n  \n',
    );
    assert.equal(entered('Plan: Ida\r\n  Outcome E1: x\r\n<|>'), 'Plan: Ida\r\n  Outcome E1: x\r\n    ');
  });

  it('leaves alone what is indented already, what holds words, and a line below a blank one', () => {
    for (const text of [
      'Plan: Ida\n  Goal: Ida reads\n    <|>\n',
      'Plan: Ida\n  Goal: Ida reads\n<|>Who: Ida\n',
      'Plan: Ida\n\n<|>\n',
      '<|>\nPlan: Ida\n',
    ])
      assert.equal(entered(text), text.replace('<|>', ''));
  });
});
