import type { Rule } from '../rule.ts';
import { textsOf } from './texts.ts';

const BLAME =
  /\b(?:refus(?:es|ed|ing|al)|fail(?:s|ed|ing|ure)? to (?:engage|attend|comply|co-?operate|work with)|(?:does not|doesn[’']t|will not|won[’']t|not) engag(?:e|ing)|disengag(?:es|ed|ing)|lack of engagement|poor engagement|hard[- ]to[- ]reach|manipulative|attention[- ]seeking|non-?complian(?:t|ce)|unco-?operative|lifestyle choices?)\b/gi;

export const rule: Rule = {
  id: 'language/blame',
  title: 'Words that blame',
  severity: 'hint',
  why: '“Refuses” and “fails to engage” say whose fault it is and hide what happened: what was offered, when, and what stood in the way.',
  mend: 'Describe what happened: what was offered, when, and what the person said or did.',
  inParts: true,
  *check(plan) {
    for (const { block, value, plain } of textsOf(plan)) {
      // What might happen is a trigger, and blames nobody.
      if (block.kind === 'contingency' || plain.search(BLAME) < 0) continue;
      for (const { 0: words, index } of plain.matchAll(BLAME)) {
        const start = value.start + index;
        yield {
          start,
          end: start + words.length,
          message: `‘${words}’ blames. Describe what happened: what was offered, when, and what the person said or did.`,
          subject: block,
        };
      }
    }
  },
  bad: ["Plan: Ida's plan\n  Need: Mum fails to engage with the school\n"],
  good: [
    "Plan: Ida's plan\n  Need: Mum was offered three meetings at 9am and works until ten\n",
    "Plan: Ida's plan\n  If: Ida refuses to get on the bus\n    Then: walk with her | Who: Gran | By: the same day\n",
  ],
};
