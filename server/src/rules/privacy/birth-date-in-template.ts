import type { Rule } from '../rule.ts';
import { writtenIn } from './values.ts';

export const rule: Rule = {
  id: 'privacy/birth-date-in-template',
  title: 'A date of birth in a template',
  severity: 'error',
  why: 'A template that still carries one child’s date of birth hands it to every family that gets a plan from it.',
  source: 'UK General Data Protection Regulation, article 5(1)(c): no more than is needed',
  mend: 'Write the blank [date of birth] in its place.',
  inParts: true,
  *check(plan) {
    if (!plan.isTemplate) return;
    for (const { block, value, field } of writtenIn(plan)) {
      const date = field === 'born' ? DATE.exec(value.text) : dateAfter(value.text);
      if (date === null) continue;
      const place = { start: value.start + date.index, end: value.start + date.index + date[0].length };
      yield {
        ...place,
        message:
          'This is somebody’s date of birth. A template goes to many families: write the blank [date of birth] in its place.',
        subject: block,
        fixes: [
          { title: 'Write [date of birth] in its place', edits: [{ ...place, text: '[date of birth]' }] },
        ],
      };
    }
  },
  bad: ["Template: Ours\n  For: care plan\n\nPlan: [Name]'s plan\n  Child: [Name] | Born: 4 May 2012\n"],
  good: [
    "Template: Ours\n  For: care plan\n  Version: 2, 4 May 2026\n\nPlan: [Name]'s plan\n  Child: [Name] | Born: [date of birth]\n",
    "Plan: Ida's plan\n  Child: Ida | Born: 4 May 2012\n",
  ],
};

/** A full date with its year, however written. */
const DATE =
  /\b\d{1,4}(?:st|nd|rd|th)?[./ -](?:\d{1,2}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}),?[./ -]\d{2,4}\b/i;

const BORN = /\b(?:born|date of birth|DOB)\b[^\d\n]{0,20}/gi;

/** The date that stands right after a word for the birth. */
function dateAfter(text: string): { 0: string; index: number } | null {
  for (const { 0: words, index } of text.matchAll(BORN)) {
    const from = index + words.length;
    const date = DATE.exec(text.slice(from, from + 24));
    if (date?.index === 0) return { 0: date[0], index: from };
  }
  return null;
}
