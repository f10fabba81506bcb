import type { Day } from '../calendar/day.ts';
import { NO_WORDS } from '../language/own-words.ts';
import type { Block } from '../language/tree.ts';
import { BLOCKS } from '../language/vocabulary.ts';
import type { Letter } from '../language/vocabulary.ts';
import type { Action, Goal, Item, Plan } from '../plan/plan.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { readStatement } from '../wording/read.ts';

/** One statement, judged by its words alone. */
export interface Statement {
  readonly id?: string;
  readonly kind: 'goal' | 'action';
  readonly text: string;
}

export interface Judgement {
  readonly S: 'met' | 'not';
  readonly M: 'met' | 'not';
  readonly T: 'met' | 'not';
  readonly A: 'ok' | 'problem';
  readonly R: 'ok' | 'problem';
  readonly verdict: 'smart' | 'not-smart';
  /** Offsets count from the start of the statement. */
  readonly findings: readonly {
    readonly rule: string;
    readonly message: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/**
 * Judges a statement as it would stand in a plan, by its words alone: the same rules that judge a plan, over a
 * plan that holds nothing else. A letter is lost when a finding of that letter stands.
 */
export function judge(statement: Statement, rules: readonly Rule[] = RULES): Judgement {
  const plan = planOf(statement);
  const lost = new Set<Letter>();
  const findings: { rule: string; message: string; start: number; end: number }[] = [];
  for (const rule of rules) {
    if (rule.alone !== true) continue;
    for (const { message, start, end } of rule.check(plan, { today: NO_DAY, options: {}, alone: true })) {
      findings.push({ rule: rule.id, message, start, end });
      if (rule.letter !== undefined) lost.add(rule.letter);
    }
  }
  return {
    S: lost.has('S') ? 'not' : 'met',
    M: lost.has('M') ? 'not' : 'met',
    T: lost.has('T') ? 'not' : 'met',
    A: lost.has('A') ? 'problem' : 'ok',
    R: lost.has('R') ? 'problem' : 'ok',
    verdict: lost.size === 0 ? 'smart' : 'not-smart',
    findings,
  };
}

/** Rules that judge words alone ask for no day. */
const NO_DAY = 0 as Day;

function blockOf(kind: 'plan' | 'goal' | 'action', text: string, parent: Block | undefined): Block {
  const spec = BLOCKS.find((each) => each.kind === kind);
  if (spec === undefined) throw new Error(`no block of the kind ${kind}`);
  const value = { text, start: 0, end: text.length };
  return {
    type: 'block',
    kind,
    spec,
    label: undefined,
    variant: undefined,
    value,
    content: [],
    parent,
    start: 0,
    end: text.length,
  };
}

function planOf({ kind, text }: Statement): Plan {
  const root = blockOf('plan', '', undefined);
  const block = blockOf(kind, text, root);
  const item: Item = {
    block,
    text: block.value,
    evidence: readStatement(text, kind),
    who: [],
    helpedBy: [],
    from: undefined,
    by: undefined,
    status: undefined,
    fields: new Map(),
    measuring: [],
    heard: [],
    pointer: false,
  };
  const goals: Goal[] = kind === 'goal' ? [{ ...item, ...GOAL }] : [];
  const actions: Action[] = kind === 'action' ? [{ ...item, ...ACTION }] : [];
  return { ...EMPTY, block: root, blocks: [root, block], goals, actions };
}

const GOAL = {
  safety: false,
  need: undefined,
  measures: [],
  now: [],
  measured: [],
  targets: [],
  forHowLong: undefined,
  areas: [],
  voices: [],
  helpNow: undefined,
  helpAim: undefined,
  milestones: [],
  actions: [],
  open: true,
} as const;

const ACTION = { goal: undefined, provision: false, howOften: undefined, until: undefined } as const;

const EMPTY: Omit<Plan, 'block' | 'blocks' | 'goals' | 'actions'> = {
  title: '',
  isTemplate: false,
  templates: { own: [], others: undefined },
  kind: undefined,
  kindField: undefined,
  children: [],
  people: [],
  started: undefined,
  ends: undefined,
  status: undefined,
  ladder: [],
  vocabulary: NO_WORDS,
  events: new Map(),
  needs: [],
  milestones: [],
  meetings: [],
  voices: [],
  headings: [],
  blocksOf: () => [],
  fields: new Map(),
  problems: [],
  identify: () => undefined,
  worksOut: () => ({ day: undefined, how: undefined, open: undefined }),
  due: () => undefined,
  named: () => [],
};
