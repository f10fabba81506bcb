import type { Voice } from '../../language/tree.ts';
import type { Goal, Plan } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';
import { openGoals } from '../specific/statements.ts';

export const rule: Rule = {
  id: 'relevant/voice-unlinked',
  title: 'What was said has changed no goal',
  severity: 'hint',
  why: 'Asking a child and then writing the goals without the answer tells the child that it did not matter.',
  source: 'Lancashire, collecting the child or young person’s voice: the voice and its impact on the plan',
  mend: 'Put the words under the goal that comes from them, as a line of their own.',
  *check(plan) {
    const [first] = plan.voices.filter((voice) => voice.value.text !== '');
    const goals = openGoals(plan);
    if (first === undefined || goals.length === 0) return;
    // The law has the views of an EHC plan stand in Section A: no goal is missing them there.
    if (plan.kind === 'EHC plan' && plan.voices.some(inViews)) return;
    if (plan.voices.some(isLinked) || goals.some(speaksOf)) return;
    yield {
      start: first.label.start,
      end: first.label.end,
      message: `${shared(plan)} under no goal. Put words like these under the goal that comes from them, so that everybody sees what they changed.`,
      subject: plan.block,
    };
  },
  bad: [
    'Plan: Ida\'s plan\n  Ida says: "I want to ride with my mates."\n  Goal: Ida reads to Gran by 4 May 2027\n    So that: they have the evenings\n',
  ],
  good: [
    'Plan: Ida\'s plan\n  Goal: Ida cycles to school by 4 May 2027\n    Ida says: "I want to ride with my mates."\n',
    'Plan: Ida\'s plan\n  Ida says: "I want to ride with my mates."\n  Goal: Ida cycles to school by 4 May 2027\n    Because: Ida says that she wants to ride with her mates\n',
  ],
};

const shared = (plan: Plan): string =>
  plan.voices.length === 1 ? 'This stands' : 'What people say in this plan stands';

/** The words stand in the section for views: Special Educational Needs and Disability Regulations 2014, regulation 12(1)(a). */
function inViews(voice: Voice): boolean {
  for (let block: Voice['parent'] | undefined = voice.parent; block !== undefined; block = block.parent)
    if (
      block.kind === 'section' &&
      (block.label?.number === 'A' || /^A\b|\b(?:views|aspirations)\b/i.test(block.value.text))
    )
      return true;
  return false;
}

/** The words stand in a goal, or in the need that it answers. */
function isLinked(voice: Voice): boolean {
  for (let block: Voice['parent'] | undefined = voice.parent; block !== undefined; block = block.parent)
    if (block.kind === 'goal' || block.kind === 'need') return true;
  return false;
}

/** The goal itself takes up what somebody said or wants. */
function speaksOf(goal: Goal): boolean {
  const fields = ['soThat', 'because', 'for'].flatMap((id) => goal.fields.get(id) ?? []);
  return fields.some(({ value }) =>
    /["“”]|\b(?:says?|said|told|tells|asked|asks|wants?|wished|chose)\b/i.test(value.text),
  );
}
