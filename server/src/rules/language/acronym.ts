import { kindOf } from '../../language/kinds.ts';
import type { Block, Content } from '../../language/tree.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';
import { fullWords, isUnknown, SHORT_FORM, UNKNOWN_SHORT_FORM } from './acronyms.ts';
import { SAYS_LAC } from './kinder-words.ts';
import { textsOf } from './texts.ts';

export const rule: Rule = {
  id: 'language/acronym',
  title: 'A short form that is not explained',
  severity: 'hint',
  why: 'A family should not need a worker to read their own plan. Letters that everybody in the office knows shut them out.',
  source: 'Essex early help: explain acronyms at first use, as if the family had not met them',
  mend: 'Write the full words the first time, with the letters in brackets after them.',
  *check(plan) {
    const seen = new Set<string>();
    let said: string | undefined;
    for (const { block, value, plain } of textsOf(plan)) {
      for (const { 0: short, index } of lettersOnly(plain)) {
        if (seen.has(short) || !isUnknown(short) || isPerson(plan, short) || kindOf(short) !== undefined)
          continue;
        seen.add(short);
        said ??= everything(plan);
        if (explained(said, short.toLowerCase())) continue;
        const start = value.start + (index ?? 0);
        yield {
          start,
          end: start + short.length,
          message: `‘${short}’ is not explained in this plan. Write its full words the first time, with ‘(${short})’ after them.`,
          subject: block,
        };
      }
      for (const { 0: short, index } of plain.matchAll(SHORT_FORM)) {
        const words = fullWords(short);
        const key = short.replace(/s$/, '').toUpperCase();
        if (words === undefined || seen.has(key)) continue;
        seen.add(key);
        if (plan.kind !== undefined && kindOf(short) === plan.kind) continue;
        // Young people ask for other words in its place: that is said where it stands.
        if (LOOKED_AFTER.has(key) && textsOf(plan).some((each) => SAYS_LAC.test(each.plain))) continue;
        said ??= everything(plan);
        if (said.includes(words.replace(/s$/, '').toLowerCase())) continue;
        const start = value.start + index;
        const end = start + short.length;
        yield {
          start,
          end,
          message: `‘${short}’ is not explained in this plan. Write ‘${words} (${short})’ the first time.`,
          subject: block,
          fixes: [
            { title: `Write ‘${words} (${short})’`, edits: [{ start, end, text: `${words} (${short})` }] },
          ],
        };
      }
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida tells the SENCO when she is lost by 4 May 2027\n",
    "Plan: Ida's plan\n  Goal: Ida finishes the DAPP by 4 May 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida tells the special educational needs co-ordinator (SENCO) when she is lost by 4 May 2027\n",
    'Plan: Ida\'s plan\n  Person: Jo Lane (SENCO)\n  Ida says: "My SENCO is kind."\n  Goal: Ida tells Jo Lane when she is lost by 4 May 2027\n',
  ],
};

const LOOKED_AFTER = new Set(['LAC', 'CLA']);

/** "ELLA walks to school": a name written large. */
const isPerson = (plan: Plan, short: string): boolean =>
  plan.people.some((person) => person.name.toUpperCase().split(' ').includes(short)) ||
  plan.children.some((child) => child.name.toUpperCase().split(' ').includes(short));

const SMALL = /\p{Ll}{3}/u;

/** Short forms that no list knows; none in a text that is written in capitals throughout. */
const lettersOnly = (text: string): Iterable<RegExpMatchArray> =>
  SMALL.test(text) ? text.matchAll(UNKNOWN_SHORT_FORM) : [];

/** "the Drug and Alcohol Partnership Programme (DAPP)", "DAPP (the drug …)", "DAPP stands for …". */
const explained = (said: string, short: string): boolean =>
  said.includes(`(${short})`) ||
  said.includes(`${short} (`) ||
  said.includes(`${short} stands for`) ||
  said.includes(`${short} means`);

/** Every word of a plan in small letters, to see whether the full words stand anywhere. */
function everything(plan: Plan): string {
  const words: string[] = [];
  const visit = (content: Content | Block): void => {
    words.push(content.value.text.toLowerCase());
    if (content.type === 'heading') words.push(content.label.text.toLowerCase());
    if (content.type === 'block' || content.type === 'heading')
      for (const each of content.content) visit(each);
  };
  visit(plan.block);
  return words.join('\n');
}
