import { addField } from '../about.ts';
import type { Rule } from '../rule.ts';
import { goalFault, pinnedByField } from './statements.ts';

export const rule: Rule = {
  id: 'specific/unobservable',
  title: 'Nobody can see it happen',
  letter: 'S',
  severity: 'error',
  why: 'Understanding, knowing and feeling happen inside a person. A stranger can only see what the person says or does.',
  source: 'Sensational Families on Section E: understand, be aware of and feel cannot be seen',
  mend: 'Say what the person will say or do that shows it.',
  alone: true,
  inParts: true,
  check: goalFault(
    'unobservable',
    ({ sign, child }) => `Nobody can see ‘${sign}’. Write what ${child} will say or do that shows it.`,
    { harmless: pinnedByField, fixes: (item) => [addField(item.block, 'measure')] },
  ),
  bad: [
    "Plan: Ida's plan\n  Goal: Ida understands why she lives with Aunt Jo by 4 May 2027\n",
    "Plan: Ida's plan\n  Goal: Ida has good self-esteem\n",
  ],
  good: ["Plan: Ida's plan\n  Goal: By 4 May 2027 Ida knows her address, saying it in 4 of 5 games\n"],
};
