import { addField } from '../about.ts';
import type { Rule } from '../rule.ts';
import { goalFault, pinnedByField } from './statements.ts';

export const rule: Rule = {
  id: 'specific/vague-change',
  title: 'The change has no end',
  letter: 'S',
  severity: 'error',
  why: 'Words such as improve, develop, reduce, settled or confident give a direction and no end. Each reader would draw the line elsewhere.',
  source:
    'Support SEND Kids and Unwildered on outcome wording: improve, develop and increase set no end state',
  mend: 'Say what will be seen when it is reached, or give the level to reach and the level today.',
  alone: true,
  inParts: true,
  check: goalFault(
    'vague',
    ({ sign, child }) =>
      `‘${sign}’ does not say when the goal is reached. Write what ${child} will do that anyone could see, and how often, or add ‘Measure:’ and ‘Target:’.`,
    { harmless: pinnedByField, fixes: (item) => [addField(item.block, 'measure')] },
  ),
  bad: [
    "Plan: Ida's plan\n  Goal: Ida will improve her behaviour by 4 May 2027\n",
    "Plan: Ida's plan\n  Goal: Ida is settled and confident by 4 May 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida will improve her attendance from 60% to 90% by 4 May 2027\n",
    "Plan: Ida's plan\n  Goal: Ida's attendance improves\n    Measure: sessions attended\n    Now: 60% on 2 March 2027\n    Target: 90%\n    By: 4 May 2027\n",
  ],
};
