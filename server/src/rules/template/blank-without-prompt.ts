import type { Rule } from '../rule.ts';
import { writtenIn } from '../privacy/values.ts';

export const rule: Rule = {
  id: 'template/blank-without-prompt',
  title: 'A blank that does not say what belongs in it',
  severity: 'warning',
  why: 'Whoever fills a form in can only guess what an empty pair of brackets is for.',
  mend: 'Write a few words between the brackets: [date of birth].',
  *check(plan) {
    if (!plan.isTemplate) return;
    for (const { block, value } of writtenIn(plan)) {
      for (const { 0: blank, index } of value.text.matchAll(EMPTY)) {
        // A box to tick at the beginning of a line is no blank.
        if (
          /^[-*•\s]*$/.test(value.text.slice(0, index)) &&
          /^\s+\S/.test(value.text.slice(index + blank.length))
        )
          continue;
        yield {
          start: value.start + index,
          end: value.start + index + blank.length,
          message:
            'This blank does not say what belongs in it. Write a few words between the brackets, such as [date of birth].',
          subject: block,
        };
      }
    }
  },
  bad: [
    "Template: Ours\n  For: care plan\n\nPlan: [Name]'s plan\n  Team: [ ]\n  Goal: [Name] cooks on [] days a week\n",
  ],
  good: [
    "Template: Ours\n  For: care plan\n\nPlan: [Name]'s plan\n  Checked by:\n    - [ ] passport seen\n    - [x] consent given\n",
  ],
};

const EMPTY = /\[[ \t_.…-]{0,40}\]|_{4,400}/g;
