import { addField, has, labelSpan, shortly } from '../about.ts';
import { measuredByField, openGoals } from '../specific/statements.ts';
import type { Rule } from '../rule.ts';

/** Words of a measure that already say where it is written down. */
const RECORDED =
  /\b(?:as (?:written|recorded|shown|told)|record(?:s|ed)?|registers?|diary|diaries|charts?|log|logs|tests?|papers?|reports?|statements?|marks?|tick(?:s|ed)?|photographs?|seen by|signed|(?:red|contact|reading|diary|message|home-school|home school) book|(?:home|unannounced|announced) visits|notifications?|checklist|calendar|planner|tracker|spreadsheet|minutes of)\b/i;

/** "SafeLives check by Dean", "counted by the class teacher": who looks; not by when. */
const BY_SOMEBODY =
  /\bby (?:(?:the |his |her |their )?(?:class |social |school |family |support |key |youth )?(?:worker|teacher|nurse|health visitor|mum|dad|nan|gran|carer|foster carer|tutor|GP|FSW|SENCO|TA)\b|(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Easter|Christmas|Year|Half|Spring|Summer|Autumn|Key)[a-z]*\b)\p{Lu}\p{Ll}+)/u;

export const rule: Rule = {
  id: 'measurable/no-evidence',
  title: 'Nothing says where the evidence comes from',
  severity: 'hint',
  why: 'A figure that nobody writes down cannot be shown at the review. A chart, a diary or a register that somebody keeps can.',
  source: 'Texas guidance on goals: “as measured by”; Manchester, SMART planning tips: evidence-based',
  mend: 'Add Shown by with who records it and where.',
  inParts: true,
  *check(plan) {
    for (const goal of openGoals(plan)) {
      if (!measuredByField(goal) || has(goal, 'shownBy')) continue;
      if (goal.measures.some(({ value }) => RECORDED.test(value.text) || BY_SOMEBODY.test(value.text)))
        continue;
      yield {
        ...labelSpan(goal.block),
        message: `${shortly(goal)} does not say who writes it down, and where. Add ‘Shown by:’ with the person and the chart, diary or register.`,
        subject: goal.block,
        fixes: [addField(goal.block, 'shownBy')],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Measure: days a week\n    Target: 4\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Measure: days a week\n    Target: 4\n    Shown by: the kitchen calendar, ticked by Gran\n",
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Measure: days a week in the school register\n    Target: 4\n",
  ],
};
