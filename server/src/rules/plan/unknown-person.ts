import type { Item, Named, Part } from '../../plan/plan.ts';
import { BE, HAVE, MODALS } from '../../wording/lexicon/small-words.ts';
import { verbAs } from '../../wording/lexicon/verbs.ts';
import type { Fix, Found, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'plan/unknown-person',
  title: 'A name that the plan does not introduce',
  severity: 'hint',
  why: 'A family should be able to look up who everybody in the plan is. A name that is nowhere introduced may also be a slip.',
  mend: 'Add a line: Person: name (role).',
  inParts: true,
  *check(plan) {
    if (plan.isTemplate) return;
    for (const item of [...plan.goals, ...plan.milestones, ...plan.actions]) yield* strangers(item, plan);
  },
  bad: [
    "Plan: Ida's plan\n  Person: Sam Lee (social worker)\n  Goal: Ida cycles to school\n    Who: Bex Thorne\n",
  ],
  good: [
    "Plan: Ida's plan\n  Person: Sam Lee (social worker)\n  Goal: Ida cycles to school\n    Who: Sam\n    Helped by: school nurse\n",
  ],
};

function* strangers(item: Item, plan: Part): Generator<Found> {
  for (const named of [...item.who, ...item.helpedBy]) {
    if (named.type !== 'unknown') continue;
    if (tellsADeed(named.text)) {
      yield {
        start: named.start,
        end: named.end,
        message: `‘${named.text}’ tells what is done, and is nobody’s name. Write the name alone here, and what is done after ‘Action:’.`,
        subject: item.block,
        once: named.text,
      };
      continue;
    }
    yield {
      start: named.start,
      end: named.end,
      message: `The plan does not say who ‘${named.text}’ is. Add a line ‘Person: ${named.text} (role)’.`,
      subject: item.block,
      once: named.text,
      fixes: introduce(named, plan),
    };
  }
}

/** "Dez takes Sami", "Mum will ring": a sentence in the place of a name. */
function tellsADeed(text: string): boolean {
  const [, second = '', third = ''] = text.split(/\s+/);
  return isDeed(second) || isDeed(third);
}

const isDeed = (word: string): boolean =>
  MODALS.has(word) || BE.has(word) || HAVE.has(word) || verbAs(word, 's') !== undefined;

/** Adds the person after the last one introduced, or under the plan's own fields. */
function introduce(named: Named, { people }: Part): Fix[] {
  const blocks = people.map(({ block }) => block).filter((block) => block.type === 'block');
  const last =
    blocks.findLast(({ kind }) => kind === 'person') ?? blocks.findLast(({ kind }) => kind === 'child');
  if (last?.label === undefined) return [];
  const line = `\n${' '.repeat(Math.max(0, last.label.indent))}Person: ${named.text} ([role])`;
  return [{ title: `Add ‘Person: ${named.text}’`, edits: [{ start: last.end, end: last.end, text: line }] }];
}
