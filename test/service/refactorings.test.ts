import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { getCodeActions } from '../../server/src/service/code-actions.ts';
import { changed, marked, URI } from './marked.ts';

const SETTING = { pages: undefined, mended: (text: string) => text, settings: undefined };

function offered(text: string): { text: string; actions: CodeAction[] } {
  const { analysis, selection } = marked(text);
  const asked = { range: analysis.lines.range(selection), only: ['refactor'] };
  return { text: analysis.text, actions: getCodeActions(analysis, asked, SETTING, false) };
}

const titles = (text: string): string[] => offered(text).actions.map((each) => each.title);

/** The plan after the refactoring whose title begins so. */
function after(marked: string, title: string): string {
  const { text, actions } = offered(marked);
  const action = actions.find((each) => each.title.startsWith(title));
  assert.ok(action, titles(marked).join('\n'));
  return changed(text, action.edit?.changes?.[URI] ?? []);
}

describe('rewriting a plan', () => {
  it('moves the day out of a sentence, and takes it in again', () => {
    const sentence =
      "Plan: Ida's plan\n  Goal: Ida <|>walks to school 4 days a week by 4 May 2027\n    Who: Ida\n";
    const fields =
      "Plan: Ida's plan\n  Goal: Ida <|>walks to school 4 days a week\n    Who: Ida\n    By: 4 May 2027\n";
    assert.equal(after(sentence, 'Move it out of the sentence into ‘By’'), fields.replace('<|>', ''));
    assert.equal(after(fields, 'Take ‘By’ into the sentence'), sentence.replace('<|>', ''));
  });

  it('moves the rhythm of an action too, also where its fields stand behind bars', () => {
    const text = 'Plan: Ida\n  Action: Sam rings <|>Gran every Tuesday by 4 May 2027\n';
    assert.equal(
      after(text, 'Move it out of the sentence into ‘How often’ and ‘By’'),
      'Plan: Ida\n  Action: Sam rings Gran\n    How often: every Tuesday\n    By: 4 May 2027\n',
    );
    assert.equal(
      after(
        'Plan: Ida\n  Action: Ring <|>Gran | Who: Sam | By: end of May 2027\n',
        'Take ‘By’ into the sentence',
      ),
      'Plan: Ida\n  Action: Ring Gran by end of May 2027 | Who: Sam\n',
    );
  });

  it('takes a day in that stands on the line of the goal itself', () => {
    const title = 'Take ‘By’ into the sentence';
    for (const [before, now] of [
      ['Goal: <|>café | By: 4 May 2027 | Who: ', 'Goal: café by 4 May 2027 | Who: '],
      ['Goal: <|>café | By: 4 May 2027', 'Goal: café by 4 May 2027'],
      ['Goal: <|>café. | Who: Sam | By: 4 May 2027', 'Goal: café by 4 May 2027. | Who: Sam'],
      ['Goal: <|>café\n    By: 4 May 2027 | Who: Sam', 'Goal: café by 4 May 2027\n    Who: Sam'],
    ] as const)
      assert.equal(after(`Plan: Ida\n  ${before}\n`, title), `Plan: Ida\n  ${now}\n`);
    assert.equal(
      after(
        'Plan: Ida\n  Action: Ring <|>Gran | How often: every Tuesday | By: 4 May 2027\n',
        'Take ‘How often’ and ‘By’ into the sentence',
      ),
      'Plan: Ida\n  Action: Ring Gran every Tuesday by 4 May 2027\n',
    );
  });

  it('leaves words in their field that say no day and no rhythm', () => {
    for (const by of ['as soon as possible', 'Ida walks to school', '[date]'])
      assert.deepEqual(titles(`Plan: Ida\n  Goal: Ida <|>reads\n    By: ${by}\n`), [], by);
    assert.deepEqual(titles('Plan: Ida\n  Action: Ring <|>Gran | How often: whenever Ida asks\n'), []);
  });

  it('offers neither where there is nothing to move', () => {
    assert.deepEqual(titles('Plan: Ida\n  Goal: Ida <|>reads\n'), []);
  });

  it('gives the second change a goal of its own, with the people and the day', () => {
    const text = `Plan: Ida's plan
  Goal: Ida reads 3 books a month to Gran <|>and Mum rings the school twice a week by 4 May 2027
    Who: Ida
    So that: Gran has company
    Measure: books
    Action: Ring
  Goal: other
`;
    assert.equal(
      after(text, 'Split into two goals'),
      `Plan: Ida's plan
  Goal: Ida reads 3 books a month to Gran by 4 May 2027
    Who: Ida
    So that: Gran has company
    Measure: books
    Action: Ring
  Goal: Mum rings the school twice a week by 4 May 2027
    Who: Ida
    So that: Gran has company
  Goal: other
`,
    );
  });

  it('gives a second change without a subject of its own that of the first', () => {
    assert.match(
      after(
        'Plan: Ida\n  Goal: Ida improves her <|>reading, and improves her sleep\n',
        'Split into two goals',
      ),
      /Goal: Ida improves her reading\n {2}Goal: Ida improves her sleep\n$/,
    );
  });

  it('spreads milestones between now and the day, one for each rung on the way, on working days (26 March 2027 is Good Friday)', () => {
    const text = `Plan: Ida's plan
  Goal: Ida cooks <|>tea on her own
    By: 28 November 2027
    Help now: shown how
    Help aim: no help
`;
    assert.equal(
      after(text, 'Add 2 milestones between now and 28 November 2027'),
      `Plan: Ida's plan
  Goal: Ida cooks tea on her own
    By: 28 November 2027
    Help now: shown how
    Help aim: no help
    Milestone: [what will be seen by then] | By: 25 March 2027 | Help: prompts
    Milestone: [what will be seen by then] | By: 27 July 2027 | Help: someone nearby
`,
    );
  });

  it('counts the milestones by the weeks where no rungs are given, and adds none to a short way', () => {
    const goal = (by: string): string => `Plan: Ida\n  Goal: Ida <|>reads\n    By: ${by}\n`;
    assert.deepEqual(
      titles(goal('28 November 2027')).filter((each) => each.startsWith('Add')),
      ['Add 4 milestones between now and 28 November 2027'],
    );
    assert.deepEqual(
      titles(goal('12 December 2026')).filter((each) => each.startsWith('Add')),
      [],
    );
  });

  it('moves an action under the goal that it names, with its lines', () => {
    const text = `Plan: Ida's plan
  Goal 1: Ida reads to Gran
    Who: Ida
  Goal 2: Ida cycles to school
    Who: Ida

  Section: What we do
    Action: Mend <|>the bike
      Who: Gran
      For: goal 2
    Action: Ring
`;
    assert.equal(
      after(text, 'Move it under ‘Ida cycles to school’'),
      `Plan: Ida's plan
  Goal 1: Ida reads to Gran
    Who: Ida
  Goal 2: Ida cycles to school
    Who: Ida
    Action: Mend the bike
      Who: Gran
      For: goal 2

  Section: What we do
    Action: Ring
`,
    );
    assert.equal(titles(text).filter((each) => each.startsWith('Move it under')).length, 1);
  });

  it('offers the likeliest goals for an action that names none', () => {
    const text =
      'Plan: Ida\n  Goal: Ida reads to Gran\n  Goal: Ida cycles to school\n  Section: Actions\n    Action: Pump up <|>tyres, so that Ida is cycling\n';
    assert.deepEqual(
      titles(text).filter((each) => each.startsWith('Move it under')),
      ['Move it under ‘Ida cycles to school’', 'Move it under ‘Ida reads to Gran’'],
    );
  });

  it('moves no action whose line holds something else', () => {
    for (const line of ['Task: ring <|>Gran | Goal: Ida rings Gran', 'Task: <|> | Goal: Ida reads | Plan: '])
      assert.deepEqual(
        titles(`Plan: Ida\n  ${line}\n`).filter((title) => title.startsWith('Move it under')),
        [],
      );
  });

  it('writes the date that a deadline comes to, in a field and in a sentence', () => {
    assert.equal(
      after(
        'Plan: Ida\n  Started: 4 May 2026\n  Goal: Ida reads\n    By: within <|>6 weeks\n',
        'Write the date',
      ),
      'Plan: Ida\n  Started: 4 May 2026\n  Goal: Ida reads\n    By: 15 June 2026\n',
    );
    assert.equal(
      after('Plan: Ida\n  Goal: Ida reads by the end <|>of May 2027\n', 'Write the date: 31 May 2027'),
      'Plan: Ida\n  Goal: Ida reads by 31 May 2027\n',
    );
    assert.deepEqual(
      titles('Plan: Ida\n  Goal: Ida reads\n    By: 4 May <|>2027\n').filter((each) =>
        each.startsWith('Write'),
      ),
      [],
    );
  });

  it('keeps the line ends of the document', () => {
    const text = 'Plan: Ida\r\n  Goal: Ida <|>reads by 4 May 2027\r\n';
    assert.equal(
      after(text, 'Move it out of the sentence'),
      'Plan: Ida\r\n  Goal: Ida reads\r\n    By: 4 May 2027\r\n',
    );
  });
});
