import { labelKey } from '../../language/labels.ts';
import type { Block, Content } from '../../language/tree.ts';
import { isRole } from '../../plan/people.ts';
import type { Item, Plan } from '../../plan/plan.ts';
import { personsNamedIn } from '../../wording/first-names.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'privacy/another-name',
  title: 'A name that nobody in the plan bears',
  severity: 'warning',
  why: 'A sentence that was copied from another child’s plan brings that child’s name with it. Whoever reads this plan then learns about a stranger.',
  source: 'UK General Data Protection Regulation, article 5(1)(f): kept from those who have no right to it',
  mend: 'Write the name of who is meant. If the name is right, introduce it: Person: name (role).',
  *check(plan) {
    if (plan.isTemplate || !namesItsChild(plan)) return;
    const strangers = [...statements(plan)].flatMap(([item, kind]) =>
      personsNamedIn(item.text.text, kind)
        .filter(
          ({ words }) => plan.identify(firstOf(words)) === undefined && plan.identify(words) === undefined,
        )
        .map((name) => ({ item, name, start: item.text.start + name.start })),
    );
    if (strangers.length === 0) return;
    const known = namesIn(plan);
    for (const { item, name, start } of strangers.sort((a, b) => a.start - b.start)) {
      const key = labelKey(firstOf(name.words));
      if (known.has(key)) continue;
      known.add(key);
      yield {
        start,
        end: item.text.start + name.end,
        message: `‘${name.words}’ is nobody in this plan. If the sentence was copied from another plan, write the name of who is meant here; if the name is right, add a line ‘Person: ${name.words} (role)’.`,
        subject: item.block,
      };
    }
  },
  bad: [
    "Plan: Ben's plan\n  Child: Ben\n  Goal: Jayden is at school by 8.50am on 4 days out of 5\n",
    "Plan: Ben's plan\n  Child: Ben\n  Goal: Ben eats breakfast 4 days out of 5\n    Action: Priya Nair takes Jayden to breakfast club\n",
  ],
  good: [
    "Plan: Ben's plan\n  Child: Ben\n  Person: Kai (brother)\n  Goal: Kai and Ben walk to school on 4 days out of 5\n",
    "Plan: Ben's plan\n  Child: Ben\n  Goal: Ben plays Minecraft for 1 hour a day\n    Action: Dad takes Ben to Scouts with his friend Omar\n",
  ],
};

const firstOf = (name: string): string => name.split(' ', 1)[0] ?? name;

function* statements(plan: Plan): Generator<readonly [Item, 'goal' | 'action']> {
  for (const goal of plan.goals) yield [goal, 'goal'];
  for (const milestone of plan.milestones) yield [milestone, 'goal'];
  for (const action of plan.actions) yield [action, 'action'];
}

/** Without a child of its own a plan has no name to hold others against. */
const namesItsChild = ({ children, title }: Plan): boolean =>
  children.some(({ name }) => name !== '' && !name.startsWith('[')) ||
  title.split(' ').some((word) => /^\p{Lu}/u.test(word) && /['’]s$/.test(word));

/** What may have been copied with the name in it, and so introduces nobody. */
const STATEMENTS: ReadonlySet<Block['kind']> = new Set(['goal', 'milestone', 'action', 'need']);

/** Every word with a capital outside of the statements, in lower case: people, speakers, schools, what was said. */
function namesIn(plan: Plan): Set<string> {
  const names = new Set<string>();
  const learn = (text: string): void => {
    for (const word of text.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []) names.add(labelKey(word).replace(/'s?$/, ''));
  };
  const visit = (content: Content): void => {
    switch (content.type) {
      case 'voice':
      case 'heading':
        learn(content.label.text);
        learn(content.value.text);
        if (content.type === 'heading') content.content.forEach(visit);
        return;
      case 'prose':
        learn(content.value.text);
        return;
      case 'field':
        // "Who: Kai (brother)" says who it is.
        if (!STATEMENTS.has(content.parent.kind) || content.value.text.includes('('))
          learn(content.value.text);
        return;
      case 'block':
        if (!STATEMENTS.has(content.kind)) learn(content.value.text);
        content.content.forEach(visit);
    }
  };
  visit(plan.block);
  for (const [{ text }] of statements(plan))
    for (const name of introducedIn(text.text)) names.add(labelKey(name));
  return names;
}

/** Names with who it is beside them: "his friend Omar", "Omar (a friend)", "Omar, his cousin". */
function* introducedIn(text: string): Generator<string> {
  for (const { 0: name, index } of text.matchAll(/\p{Lu}[\p{L}-]+/gu)) {
    const before = labelKey(text.slice(Math.max(0, index - 40), index).trim());
    const role = before.slice(before.lastIndexOf(' ') + 1);
    const behind = text.slice(index + name.length, index + name.length + 40);
    if (isRole(role) || CLOSE.has(role) || SAYS_WHO.test(behind)) yield name;
  }
}

const CLOSE = new Set(['friend', 'pal', 'mate', 'neighbour', 'dog', 'cat', 'pony']);
const SAYS_WHO = /^(?: \p{Lu}\p{L}+)? ?[(,] ?(?:his|her|their|the|an?)\b/u;
