import assert from 'node:assert/strict';
import { review } from '../../server/src/review/review.ts';
import { TODAY } from './check.ts';

/** What is said of the goal of a plan whose template asks for some lines, and the letters that it keeps. */
function said(standard: string, allow = ''): { findings: string[]; letters: string } {
  const text = `Template: Ours\n  ${standard}\n\nPlan: Ida's plan\n  Based on: Ours\n${allow}  Goal: Ida holds a passport\n    So that: she is with her friends\n    Who: Ida\n`;
  const { findings, plans } = review(text, { today: TODAY });
  const { letters } = plans.flatMap(({ goals }) => goals)[0]!;
  return {
    findings: findings
      .filter(({ rule, suppressed }) => /not-met|no-deadline/.test(rule) && suppressed === undefined)
      .map(({ rule, severity, message }) => `${severity} ${message.replace(/ Asked for:.*/, '')} ${rule}`),
    letters: Object.entries(letters)
      .map(([letter, result]) => (result === 'met' ? letter : '-'))
      .join(''),
  };
}

const GOAL = '‘Ida holds a passport’';
const NO_DEADLINE = 'error This does not say by when. Add ‘By:’ with a date. time-bound/no-deadline';

describe('a line that a goal lacks', () => {
  it('is told once, where a standard and a letter ask for it', () => {
    assert.deepEqual(said('Must: every goal has Shown by and By'), {
      findings: [`error ${GOAL} has no Shown by. timescale/not-met`, NO_DEADLINE],
      letters: 'SMAR-',
    });
  });
  it('is told by the standard where it asks for nothing else, and costs its letter', () => {
    assert.deepEqual(said('Must: every goal has By'), {
      findings: [`error ${GOAL} has no By. timescale/not-met`],
      letters: 'SMAR-',
    });
    assert.deepEqual(said('Should: every goal has Who and By').findings, [
      `error ${GOAL} has no By. timescale/not-met`,
    ]);
  });
  it('is told by the standard where the check of the letter is set aside, and the other way round', () => {
    assert.deepEqual(said('Must: every goal has By', '  # allow time-bound/no-deadline: at the review\n'), {
      findings: [`error ${GOAL} has no By. timescale/not-met`],
      letters: 'SMART',
    });
    assert.deepEqual(said('Must: every goal has By', '  # allow timescale/not-met: at the review\n'), {
      findings: [NO_DEADLINE],
      letters: 'SMAR-',
    });
  });
});

describe('a figure for today that a goal lacks', () => {
  it('is told once, by the standard where it is the graver', () => {
    const told = (standard: string): string[] =>
      review(
        `Template: Ours\n  ${standard}\n\nPlan: Ida's plan\n  Based on: Ours\n  Goal: Ida swims 3 times a week by 4 May 2027\n`,
        { today: TODAY },
      )
        .findings.filter(({ rule }) => /not-met|no-baseline/.test(rule))
        .map(({ severity, rule, letter }) => `${severity} ${rule} ${letter ?? '-'}`);
    assert.deepEqual(told('Must: every goal has Now'), ['error timescale/not-met M']);
    assert.deepEqual(told('Should: every goal has Now'), ['warning timescale/not-met M']);
    assert.deepEqual(told('Should: every goal has Shown by'), [
      'warning measurable/no-baseline M',
      'warning timescale/not-met -',
    ]);
  });
});

describe('words of the child’s own that no goal has', () => {
  it('are asked for once', () => {
    const goals = ['Ida swims', 'Ida reads', 'Ida sings']
      .map((words) => `  Goal: ${words} by 4 May 2027\n`)
      .join('');
    const text = `Template: Ours\n  Should: every goal has the child's own words\n\nPlan: Ida's plan\n  Based on: Ours\n${goals}`;
    const of = (plan: string): string[] =>
      review(plan, { today: TODAY })
        .findings.filter(({ rule }) => rule === 'timescale/not-met')
        .map(({ message }) => message.replace(/ Asked for:.*/, ''));
    assert.deepEqual(of(text), ['None of the 3 goals has words of the child’s own.']);
    assert.deepEqual(of(`${text}    Ida says: "La."\n`), [
      '‘Ida swims by 4 May 2027’ has no words of the child’s own.',
      '‘Ida reads by 4 May 2027’ has no words of the child’s own.',
    ]);
  });
});

describe('a plan that is being written', () => {
  const findings = (status: string): string[] =>
    review(
      `Plan: Ida's plan\n  Kind: child in need plan\n${status}  Team: [team]\n  Goal: Ida swims by [date]\n`,
      {
        today: TODAY,
      },
    )
      .findings.filter(({ rule }) => rule === 'template/blank-left')
      .map(({ severity, message }) => `${severity} ${message}`);
  it('is a draft while its status is a blank: what is still to be filled in is marked softly', () => {
    const soft = [
      'hint This blank is still to be filled in: team.',
      'warning This blank is still to be filled in: date.',
    ];
    assert.deepEqual(findings('  Status: draft\n'), soft);
    assert.deepEqual(findings('  Status: [draft / agreed on date]\n'), [
      'hint This blank is still to be filled in: draft / agreed on date.',
      ...soft,
    ]);
  });
  it('may hold no blank once it is agreed', () => {
    assert.deepEqual(findings('  Status: agreed on 4 May 2026\n'), [
      'error This blank is still to be filled in: team.',
      'error This blank is still to be filled in: date.',
    ]);
  });
  it('is about one child, who may be entered as a child and as a young person', () => {
    const text = "Plan: Ida's plan\n  Child: Ida\n  Young person: Ida | Born: 4 May 2010\n";
    const children = review(text, { today: TODAY }).plans.flatMap(({ plan }) => plan.children);
    assert.deepEqual(
      children.map(({ name, born }) => [name, born !== undefined]),
      [['Ida', true]],
    );
  });
});
