import assert from 'node:assert/strict';
import { review } from '../../server/src/review/review.ts';
import { TODAY } from './check.ts';

/** Prose as it stands in plans: history, analysis, what people said. None of it is a goal or an action. */
const PROSE = `Plan: Ida's child in need plan
  Kind: child in need plan
  Child: Ida | Born: 4 May 2015
  Started: 7 September 2026
  Review: 4 December 2026
  Important to Ida: regular time with Gran, as and when she can
  Chronology: 3 March 2026, police called. Since then things have improved as far as possible. Ongoing support from CAMHS.

  Ida says: "I want to be happy and I always try my best. I hope to stop fighting asap."
  Mum says: "She should engage more. I need help when needed."
  Ida shows us: she settles better in the mornings.

  Section: What is working well
    Mum has engaged with all professionals and has reduced her drinking in a timely manner.
    Ida will hopefully continue to develop her confidence and improve her behaviour.
    - attends school regularly
    - good relationship with staff, some support from the team as appropriate

  Need: Ida has been late for school and does not feel safe; support has been offered by various agencies
    Strength: she enjoys regular access to the library and always tries her best
    Evidence: attendance improved from 60% in March to 75% in May, ongoing
    What happened: Dad refused to leave. It was felt that he should be monitored.
    Nothing planned: the family wants to try alone until further notice
`;

describe('ordinary prose', () => {
  it('is left alone', () => {
    const said = review(PROSE, { today: TODAY }).findings.map(
      (finding) => `${finding.rule}: ${finding.message}`,
    );
    // All that is missing is a goal.
    assert.deepEqual(
      said.map((each) => each.slice(0, each.indexOf(':'))),
      ['plan/no-goals'],
    );
  });
});
