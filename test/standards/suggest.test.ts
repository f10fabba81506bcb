import assert from 'node:assert/strict';
import { FORMS } from '../../server/src/standards/forms.ts';
import { suggest } from '../../server/src/standards/suggest.ts';

const COUNCIL = {
  kind: 'pathway plan',
  areas: ['driving'],
  roles: ['youth mentor'],
  events: ['Needs assessment'],
} as const;

const offered = (text: string): string[] => suggest(text, COUNCIL).map((each) => each.text);

describe('what is offered inside a standard', () => {
  for (const [text, expected] of [
    ['every g', ['goal']],
    ['every goal ', ['has', 'has at least', 'in', 'longer than', 'owned by']],
    ['every goal has S', ['So that', 'Shown by', 'Status']],
    ['every goal has Measure, N', ['Now']],
    ['every goal has Measure ', ['and']],
    ['every goal in d', ['driving']],
    ['every action owned by y', ['youth mentor', 'young person']],
    ['at most 3 m', ['milestones']],
    ['at most 3 actions ', ['per']],
    ['a goal in each of mon', ['money']],
    ['signed by s', ['social worker', 'special guardian']],
    ['first review within 20', ['20 working days']],
    ['first review within 20 working days ', ['of', 'of the later of', 'after']],
    ['Advice received within 6 weeks of n', ['Needs assessment', ', counting that day']],
    ['first review within 20 working days of Became l', ['Became looked after', ', then at least every']],
    ['every later review within 6 months ', ['of', 'of the one before']],
    ['visit at least every s', ['school term']],
    ['visit at least every week until the first review', [', then at least every']],
    ['after each review, v', ['visit']],
    ['if Legal status is ', ['care order', 'interim care order', 'section 20', 'placement order', 'given']],
    ['if Placement is not w', ['with parents', 'with parents before assessment']],
    ['no milestone ', ['later', 'later than']],
    ['Comments due at least 15 days ', ['before', 'after']],
    ['Comments due at least 15 days after Draft sent', [', counting that day']],
    ['covers m', ['money']],
    ['every gaol ', []],
  ] as const)
    it(text, () => assert.deepEqual(offered(text), expected));

  it('begins with words that begin a sentence', () => {
    const begun = [
      'every',
      'every later',
      'first',
      'second',
      'after each',
      'at most',
      'at least',
      'a',
      'covers',
    ];
    assert.deepEqual(offered('').slice(0, begun.length), begun);
    assert.deepEqual(offered('from age 15, ').slice(0, begun.length), begun);
    assert.ok(offered('').includes('review') && offered('').includes('Legal status'));
  });

  it('says where what is typed begins, over several words', () => {
    const [name] = suggest('first review within 6 weeks of Placement b', COUNCIL);
    assert.deepEqual(name, { text: 'Placement began', detail: 'a field of the plan', from: 31 });
  });

  it('leads through every form: each word of its example is offered or leaves nothing to offer', () => {
    for (const { example } of Object.values(FORMS))
      for (let end = 0; end <= example.length; end++)
        for (const { text, from } of suggest(example.slice(0, end), COUNCIL))
          assert.ok(from >= 0 && from <= end && text !== '', example.slice(0, end));
  });
});
