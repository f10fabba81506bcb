import { basedOn, titled, type Template } from '../../plan/templates.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Found, Rule } from '../rule.ts';
import { places, titlesOf } from '../places.ts';

export const rule: Rule = {
  id: 'template/found-twice',
  title: 'Two templates have the same title',
  severity: 'warning',
  why: 'Where two templates go by one title, nobody can say by which of them a plan is judged.',
  mend: 'Give one of them another title, or take the old one away.',
  *check(plan) {
    yield* ofTemplate(plan);
    const field = basedOn(plan.block);
    if (field === undefined) return;
    const asking = plan.templates.own.find((each) => each.block === plan.block);
    const found = titled(plan.templates, field.value.text, asking);
    if (found.length < 2) return;
    yield {
      start: field.value.start,
      end: field.value.end,
      message: `There are ${found.length} templates called ‘${field.value.text}’: in ${places(found)}. The first is taken. Give each its own title, or take the old one away.`,
      subject: plan.block,
      related: titlesOf(found),
    };
  },
  bad: [
    "Template: Our plan\n  For: care plan\n\nTemplate: Our plan\n  For: placement plan\n\nPlan: Ida's plan\n  Based on: Our plan\n",
  ],
  good: ["Template: Our plan\n  For: care plan\n\nPlan: Ida's plan\n  Based on: Our plan\n"],
};

/** A template whose title another file of the folder has too; one in a folder of the settings gives way. */
function* ofTemplate(plan: Plan): Generator<Found> {
  const { own, others = [] } = plan.templates;
  const self = own.find((each) => each.block === plan.block);
  if (self === undefined || self.title === '') return;
  const elsewhere: Template = { ...self, file: { path: '', text: '' } };
  const same = titled(
    { own, others: others.filter((each) => each.from === 'folder') },
    self.title,
    elsewhere,
  );
  const twins = same.filter((each) => each !== self);
  if (twins.length === 0) return;
  yield {
    start: plan.block.value.start,
    end: plan.block.value.end,
    message: `Another template is called ‘${self.title}’ too: in ${places(twins)}. Give each its own title, or take the old one away.`,
    subject: plan.block,
    related: titlesOf(twins),
  };
}
