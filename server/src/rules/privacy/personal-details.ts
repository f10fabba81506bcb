import type { Rule } from '../rule.ts';
import { detailsIn } from './details.ts';
import { writtenIn } from './values.ts';

export const rule: Rule = {
  id: 'privacy/personal-details',
  title: 'A personal detail that does not belong here',
  severity: 'hint',
  why: 'Plans are copied, sent and printed. Numbers and addresses belong in the record, where few can see them, and in a template they would go into every plan.',
  source: 'UK General Data Protection Regulation, article 5(1)(c): no more than is needed',
  mend: 'Take it out; keep it in the record. In a template, write a blank in its place.',
  inParts: true,
  *check(plan) {
    for (const { block, value, field } of writtenIn(plan)) {
      // How to reach a person is what this line is for.
      if (field === 'contact' && !plan.isTemplate) continue;
      for (const { start, end, what, prompt } of detailsIn(value.text)) {
        const place = { start: value.start + start, end: value.start + end };
        yield {
          ...place,
          message: plan.isTemplate
            ? `This looks like ${what}. A template goes to many families: write the blank ${prompt} in its place.`
            : `This looks like ${what}. Plans are copied and printed: keep it in the record, unless the family needs it here.`,
          subject: block,
          ...(plan.isTemplate
            ? {
                severity: 'error' as const,
                fixes: [{ title: `Write ${prompt} in its place`, edits: [{ ...place, text: prompt }] }],
              }
            : {}),
        };
      }
    }
  },
  bad: [
    "Plan: Ida's plan\n  Reference: 943 476 5919\n  Goal: Ida cycles to school by 4 May 2027\n",
    "Template: Ours\n  For: care plan\n  Owner: jo.lane@example.org\n\nPlan: [Name]'s plan\n",
  ],
  good: [
    "Plan: Ida's plan\n  Reference: CP-1180\n  Person: Jo Lane (social worker) | Phone: 01632 960 123\n  Goal: Ida rings Childline on 0800 1111 when she is afraid, 1 time out of 1, by 4 May 2027\n",
  ],
};
