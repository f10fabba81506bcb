import type { Rule } from '../rule.ts';
import { actions } from '../specific/statements.ts';

export const rule: Rule = {
  id: 'relevant/professional-task',
  title: 'A task of the office, not of the family’s plan',
  severity: 'hint',
  why: 'Referrals, chasing and writing up are work among professionals. In the family’s plan they hide what will change for the child.',
  source:
    'Buckinghamshire Safeguarding Children Partnership, action plans: tasks among professionals belong in the case notes',
  mend: 'Keep it in your own notes, and write here what the family will get and when.',
  inParts: true,
  *check(plan) {
    for (const action of actions(plan)) {
      const found = OFFICE.exec(action.text.text);
      if (found === null) continue;
      const start = action.text.start + found.index;
      yield {
        start,
        end: start + found[0].length,
        message: `‘${found[0]}’ is work among professionals. Keep it in your own notes, and write here what the family will get and when.`,
        subject: action.block,
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Action: Lee Ward to chase housing by 4 May 2027\n",
    "Plan: Ida's plan\n  Action: Refer Ida to the cycle club | Who: Lee Ward | By: 4 May 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Action: Lee Ward takes Ida to the cycle club on 4 May 2027\n",
    "Plan: Ida's plan\n  Action: Gran chases the dog with Ida every Sunday\n",
  ],
};

const OFFICE =
  /\b(?:refer\b(?! (?:back )?to the (?:list|card|chart|picture|timetable|plan)\b)|(?:make|complete|submit|send) (?:an? |the )?(?:\w{1,15} )?referral\b|chase(?: up)?(?= (?:housing|health|school|the (?:school|council|housing|surgery|team|referral|application|form|report|result)|up\b|camhs|a (?:reply|report|referral)|referral|for ))|chase up\b|write up\b|complete (?:an? |the )?(?:\w{1,15} ){0,2}assessments?\b|update (?:the )?(?:system|records?|case (?:notes?|records?|file)|chronology)\b|liaise with\b)/i;
