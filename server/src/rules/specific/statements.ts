import { labelKey } from '../../language/labels.ts';
import { midSentence } from '../../language/mid-sentence.ts';
import { childName, has, isUnwritten, shortly } from '../about.ts';
import { wordSet } from '../../wording/lexicon/group.ts';
import { ROLES } from '../../wording/lexicon/people.ts';
import { isRole } from '../../plan/people.ts';
import type { Action, Goal, Item, Milestone, Part } from '../../plan/plan.ts';
import type { Change, ChangeFault, Found as Words } from '../../wording/evidence.ts';
import type { Found, PartRule, Severity } from '../rule.ts';

/** Most rules ask for the same items: they are looked for once. */
function oncePerPart<T extends Item>(find: (plan: Part) => readonly T[]): (plan: Part) => readonly T[] {
  const found = new WeakMap<Part, readonly T[]>();
  return (plan) => {
    let items = found.get(plan);
    if (items === undefined) found.set(plan, (items = plan.isTemplate ? [] : find(plan)));
    return items;
  };
}

/** Goals that are open and say something of their own; a template's skeleton is not judged. */
export const openGoals: (plan: Part) => readonly Goal[] = oncePerPart((plan) =>
  plan.goals.filter((goal) => goal.open && says(goal)),
);

/** Steps of goals. */
export const steps: (plan: Part) => readonly Milestone[] = oncePerPart((plan) =>
  plan.milestones.filter(
    (milestone) => says(milestone) && !isUnwritten(milestone.block) && milestone.goal?.open !== false,
  ),
);

/** Actions still to be done. */
export const actions: (plan: Part) => readonly Action[] = oncePerPart((plan) =>
  plan.actions.filter((action) => says(action) && !DONE.has(action.status?.value.state ?? '')),
);

const DONE = new Set(['done', 'not done', 'not needed', 'refused']);

const says = (item: Item): boolean => !item.pointer && item.text.text.trim() !== '';

/** Does a field say what is counted or seen, and so pin the sentence down? */
export const measuredByField = (item: Item): boolean => has(item, 'target') || item.measuring.length > 0;

/** Does a field say what a stranger would see? A target does, and a measure of more than one word: "books" says nothing. */
export const pinnedByField = (item: Item): boolean =>
  has(item, 'target') || item.measuring.some(({ value }) => /\S\s+\S/.test(value.text));

/** Do fields say who does it and when? Then a thing ("Life story book") or a small verb is a deed. */
export function saysWhoAndWhen(action: Action): boolean {
  return has(action, 'who') && ['by', 'from', 'until', 'howOften'].some((id) => has(action, id));
}

/** Work that stays open whatever stands beside it: weekly support is still support. */
export const OPEN_WORK: ReadonlySet<string> = new Set([
  'support',
  'encourage',
  'monitor',
  'liaise',
  'explore',
  'consider',
  'engage',
  'ensure',
  'promote',
  'facilitate',
]);

/** Where words of the statement stand in the document. */
export function place(item: Item, words: Words): { start: number; end: number } {
  return {
    start: item.text.start + words.start,
    end: item.text.start + Math.max(words.end, words.start + 1),
  };
}

/** The whole statement as a place. */
export const whole = (item: Item): { start: number; end: number } => ({
  start: item.text.start,
  end: item.text.end,
});

/** The first change of an item with a fault. */
export function faulty(item: Item, fault: ChangeFault): Change | undefined {
  return item.evidence.changes.find((change) => change.fault === fault);
}

/** Whose change it is, as a message names them: by the name in the sentence, or the plan's child. */
export function personOf(plan: Part, item: Item): string {
  const { who } = item.evidence;
  if (who?.type !== 'named' && who?.type !== 'role' && who?.type !== 'family') return childName(plan);
  const words = who.words.replace(/['’]s?$/, '');
  if (who.type === 'named') {
    // "Amina's mum will …" is about her mum.
    const owned = words === who.words ? undefined : /^ (\S+)/.exec(item.text.text.slice(who.end))?.[1];
    if (owned !== undefined && relations.has(owned)) return `${words}’s ${owned}`;
    return isWorker(plan, words) ? childName(plan) : words;
  }
  if (GROWN_UPS.test(words)) return `the ${midSentence(words).replace(ARTICLE, '')}`;
  // "Mum will keep to the rules": it is Mum who does something differently; a worker's goal is the child's after all.
  return (who.type === 'role' ? relationIn(words) : undefined) ?? childName(plan);
}

const ARTICLE = /^(?:the|both|all|his|her|their|my|our) /i;
const GROWN_UPS = /\b(?:parents|carers|couple|grandparents|family|household|siblings|brothers|sisters)$/i;
const [RELATIONS = { words: '', why: '' }] = ROLES;
const relations = wordSet([RELATIONS]);
/** What children call them, and so writes itself like a name. */
const CALLED = /^(?:mum|mummy|mam|mom|dad|daddy|nan|nanna|nana|gran|granny|grandma|grandad|grandpa)$/i;

/** Somebody whom the plan introduces by a job. */
function isWorker(plan: Part, name: string): boolean {
  const role = plan.identify(name)?.role;
  return role !== undefined && isRole(labelKey(role)) && relationIn(role) === undefined;
}

/** A relation as it is said in a sentence: "Mum", "her mum", "the father"; undefined for a job. */
function relationIn(words: string): string | undefined {
  const bare = words.replace(/^(?:the|an?|his|her|their|my|our) /i, '');
  if (!relations.has(bare.toLowerCase()) && !/\bcarers?$/i.test(bare)) return undefined;
  if (/^(?:his|her|their) /i.test(words)) return midSentence(words);
  return CALLED.test(bare) ? `${bare.charAt(0).toUpperCase()}${bare.slice(1)}` : `the ${midSentence(bare)}`;
}

/** A check that reports one fault of wording in goals, and more mildly in their steps. */
export function goalFault(
  fault: ChangeFault,
  message: (words: { sign: string; child: string; goal: string }) => string,
  more: {
    harmless?: (item: Item, plan: Part) => boolean;
    fixes?: (item: Item) => Found['fixes'];
    goalsOnly?: true;
  } = {},
): PartRule['check'] {
  return function* check(plan) {
    const items: readonly (readonly [Item, Severity])[] = [
      ...openGoals(plan).map((goal) => [goal, 'error'] as const),
      ...(more.goalsOnly === true ? [] : steps(plan)).map((step) => [step, 'warning'] as const),
    ];
    for (const [item, severity] of items) {
      const change = faulty(item, fault);
      if (change === undefined || more.harmless?.(item, plan) === true) continue;
      const fixes = more.fixes?.(item);
      yield {
        ...place(item, change.sign),
        message: message({ sign: change.sign.words, child: personOf(plan, item), goal: shortly(item) }),
        subject: item.block,
        severity,
        ...(fixes === undefined ? {} : { fixes }),
      };
    }
  };
}
