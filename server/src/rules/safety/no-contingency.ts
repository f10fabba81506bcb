import type { Content } from '../../language/tree.ts';
import type { PlanKind } from '../../language/kinds.ts';
import type { Plan } from '../../plan/plan.ts';
import { labelSpan } from '../about.ts';
import type { Rule, Severity } from '../rule.ts';

export const rule: Rule = {
  id: 'safety/no-contingency',
  title: 'Nothing says what happens if the plan fails',
  severity: 'warning',
  why: 'Homes break down, promises are not kept, and then nobody has time to think. Who does what has to be written down before.',
  source:
    'Surrey, implementing the child protection plan; Children (Leaving Care) (England) Regulations 2001, Schedule (pathway plans: contingency), replaced in 2010 by regulations with like headings',
  mend: 'Add If with what might go wrong, and Then with what is done, by whom and how soon.',
  *check(plan) {
    const severity = plan.kind === undefined ? undefined : KINDS[plan.kind];
    if (severity === undefined || plan.isTemplate || plan.goals.length === 0) return;
    if (plan.blocksOf('contingency').length > 0 || plan.block.content.some(speaksOfIt)) return;
    yield {
      ...labelSpan(plan.block),
      message:
        'This plan does not say what happens if things go wrong. Add ‘If:’ with what might happen, and ‘Then:’ with what is done, by whom and how soon.',
      subject: plan.block,
      severity,
      fixes: [addIf(plan)],
    };
  },
  bad: ["Plan: Ida's plan\n  Kind: pathway plan\n  Goal: Ida pays her own rent by 4 May 2027\n"],
  good: [
    "Plan: Ida's plan\n  Kind: pathway plan\n  Goal: Ida pays her own rent by 4 May 2027\n  If: Ida cannot pay\n    Then: ring the landlord | Who: Lee Ward | By: within 2 working days\n",
    "Plan: Ida's plan\n  Goal: Ida pays her own rent by 4 May 2027\n",
  ],
};

/** Kinds of plan that need one; in a placement plan it is good practice. */
const KINDS: Partial<Readonly<Record<PlanKind, Severity>>> = {
  'child protection plan': 'warning',
  'pathway plan': 'warning',
  'placement plan': 'hint',
};

const CONTINGENCY =
  /\b(?:contingency|back-?up plan|plan B|if (?:things|this|the plan) (?:goes?|do(?:es)? not|fails?|break))/i;

/** A heading or a line of the writer's own is about it. */
function speaksOfIt(content: Content): boolean {
  if (content.type === 'prose') return CONTINGENCY.test(content.value.text);
  if (content.type === 'heading')
    return CONTINGENCY.test(content.label.text) || content.content.some(speaksOfIt);
  return (
    content.type === 'block' &&
    content.kind === 'section' &&
    (CONTINGENCY.test(content.value.text) || content.content.some(speaksOfIt))
  );
}

/** A contingency with its prompts, as the last thing in the plan. */
function addIf(plan: Plan): { title: string; edits: [{ start: number; end: number; text: string }] } {
  const last = plan.block.content.at(-1);
  const end = last?.end ?? plan.block.value.end;
  const text =
    '\n\n  If: [what might happen]\n    Then: [what is done] | Who: [name] | By: [within how many working days]';
  return { title: 'Add ‘If’ and ‘Then’', edits: [{ start: end, end, text }] };
}
