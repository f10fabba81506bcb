import { childName, labelSpan } from '../about.ts';
import { isFiller } from '../../language/filler.ts';
import { labelKey } from '../../language/labels.ts';
import { childrensWords } from '../../plan/childrens-words.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';

/** Words for the child in a voice line that gives no name. */
const CHILD_WORDS = new Set([
  'i',
  'child',
  'the child',
  'young person',
  'the young person',
  'we',
  'children',
  'the children',
]);

export const rule: Rule = {
  id: 'relevant/voice-missing',
  title: 'The child’s own words are missing',
  severity: 'warning',
  why: 'A plan that does not carry the child’s words is a plan about them and not with them. Inspectors look for the voice of the child, and for what it changed.',
  source: 'Leicestershire self-evaluation 2018; Lancashire, collecting the child or young person’s voice',
  mend: 'Add a line such as: Jay says: "I want my own front door."',
  *check(plan) {
    if (plan.isTemplate || plan.goals.length === 0 || hasVoice(plan)) return;
    const name = childName(plan);
    const [child] = plan.children;
    const speaker = child === undefined || child.name.startsWith('[') ? '[Name]' : child.name;
    const head = plan.block.label;
    yield {
      ...labelSpan(plan.block),
      message: `Nothing in this plan is in ${name === 'the children' ? 'the children’s' : `${name}’s`} own words. Add a line ‘${speaker} says: "…"’, or what you saw when a child cannot say it yet (‘${speaker} shows us: …’).`,
      subject: plan.block,
      fixes:
        head === undefined
          ? []
          : [
              {
                title: `Add ‘${speaker} says’`,
                edits: [
                  {
                    start: plan.block.value.end,
                    end: plan.block.value.end,
                    text: `\n  ${speaker} says: "[their own words]"`,
                  },
                ],
              },
            ],
    };
  },
  bad: [
    "Plan: Ida's plan\n  Child: Ida\n  Goal: Ida cycles to school by 4 May 2027\n    So that: she sees her friends\n",
  ],
  good: [
    'Plan: Ida\'s plan\n  Child: Ida\n  Ida says: "I want to ride with my mates."\n  Goal: Ida cycles to school by 4 May 2027\n    So that: she sees her friends\n',
  ],
};

/** Somebody who may be the child speaks; without a named child, any voice counts. */
function hasVoice(plan: Plan): boolean {
  const names = plan.children.map((child) => labelKey(child.name)).filter((name) => name !== '');
  const isChild = (words: string): boolean =>
    names.length === 0 ||
    CHILD_WORDS.has(words.replace(/^what /, '')) ||
    names.some((name) => words.includes(name) || words.includes(name.split(' ')[0] ?? name));
  if (plan.voices.some(({ speaker, value }) => saysSomething(value.text) && isChild(labelKey(speaker))))
    return true;
  const [found] = childrensWords(plan);
  return found !== undefined;
}

/** Empty quotation marks are nobody's words. */
const saysSomething = (text: string): boolean => /\p{L}/u.test(text) && !isFiller(text);
