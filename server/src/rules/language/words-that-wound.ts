import type { Rule } from '../rule.ts';
import { mayWound, WOUNDING } from './kinder-words.ts';
import { textsOf } from './texts.ts';

export const rule: Rule = {
  id: 'language/words-that-wound',
  title: 'Words that young people ask us not to use',
  severity: 'hint',
  why: 'Children read their plans, now or when they are grown. Young people in care have said which words make them feel like a case.',
  source:
    'TACT, Language that cares, a glossary made with young people; it is advice, and young people differ',
  mend: 'Use the child’s own words, or those that the message offers. Legal names of orders and plans stay.',
  inParts: true,
  *check(plan) {
    for (const { block, value, plain } of textsOf(plan)) {
      if (!mayWound(plain)) continue;
      for (const wounding of WOUNDING) {
        const found = wounding.words.exec(plain);
        if (found === null) continue;
        const [words] = found;
        const start = value.start + found.index;
        const end = start + words.length;
        const better = wounding.swap?.(words);
        yield {
          start,
          end,
          message: `Young people ask us not to write ‘${words}’. They prefer ${wounding.rather}.`,
          subject: block,
          once: wounding.rather,
          fixes:
            better === undefined
              ? []
              : [{ title: `Write ‘${better}’`, edits: [{ start, end, text: better }] }],
        };
      }
    }
  },
  bad: ["Plan: Ida's plan\n  Goal: Ida will not abscond between now and 4 May 2027\n"],
  good: [
    "Plan: Ida's plan\n  Goal: Ida is at Gran's by 9pm on 6 nights out of 7 until 4 May 2027\n",
    'Plan: Ida\'s plan\n  Kind: placement plan\n  Legal status: placement order\n  Ida says: "I hate contact."\n  Goal: Ida reads her placement plan with Gran by 4 May 2027\n',
  ],
};
