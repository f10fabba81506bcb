import { ownCopy } from '../language/own-copy.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanFacts } from './facts.ts';
import { NamesOfPlan } from './names.ts';

/**
 * Takes the names out of the facts of plans, so that a report can be handed on. Children become `[child]`, other
 * people what they are to the child, workers their initials. One instance serves one report: it keeps two workers
 * with the same initials apart.
 */
export class WithoutNames {
  private readonly workers = new Map<string, string>();
  private readonly taken = new Map<string, number>();

  /** The facts of a plan without a name in them. */
  facts(facts: PlanFacts, plan: Plan, text: string): PlanFacts {
    const names = new NamesOfPlan(plan, text);
    const cover = (words: string): string => names.cover(words);
    const { reference, team, worker, kind, ...rest } = facts;
    return {
      ...rest,
      file: names.coverPath(facts.file),
      title: '',
      ...kept('reference', reference, reference === undefined || cover(reference) === reference),
      ...(kind === undefined ? {} : { kind: cover(kind) }),
      ...kept('team', team, team === undefined || !names.namesAnybody(team)),
      ...(worker === undefined
        ? {}
        : { worker: { name: this.initials(worker.name), role: cover(worker.role) } }),
      children: facts.children.map((child, at) => ({
        ...child,
        name: facts.children.length === 1 ? 'the child' : `child ${at + 1}`,
      })),
      goals: facts.goals.map((goal) => ({ ...goal, text: cover(goal.text) })),
      reviews: {
        ...facts.reviews,
        ...(facts.reviews.dueBecause === undefined ? {} : { dueBecause: cover(facts.reviews.dueBecause) }),
      },
      timescales: facts.timescales.map((each) => ({
        ...each,
        what: cover(each.what),
        because: cover(each.because),
      })),
      overdue: facts.overdue.map((each) => ({ ...each, text: cover(each.text), who: each.who.map(cover) })),
      withoutJourney: facts.withoutJourney.map((each) => ({
        ...each,
        child: facts.children.length === 1 ? 'the child' : childOf(facts, each.child),
      })),
      setAside: facts.setAside.map((each) => ({ ...each, reason: cover(each.reason) })),
      findings: facts.findings.map((each) => ({
        ...each,
        // The slip is the word that is to be mended, and near to a label of the form.
        message: each.rule === SLIP ? names.coverDeclared(each.message) : cover(each.message),
        about: cover(each.about),
      })),
    };
  }

  /** "G. A."; a second worker with the same letters is "G. A. (2)". */
  private initials(name: string): string {
    const known = this.workers.get(name);
    if (known !== undefined) return known;
    const letters = (name.match(/(?<!\p{L})\p{L}/gu) ?? ['–'])
      .map((letter) => `${letter.toUpperCase()}.`)
      .join(' ');
    const count = (this.taken.get(letters) ?? 0) + 1;
    this.taken.set(letters, count);
    const said = count === 1 ? letters : `${letters} (${count})`;
    this.workers.set(ownCopy(name), said);
    return said;
  }
}

const SLIP = 'plan/misspelt-label';

const childOf = ({ children }: PlanFacts, name: string): string =>
  `child ${children.findIndex((child) => child.name === name) + 1}`;

const kept = <Name extends string>(
  name: Name,
  value: string | undefined,
  keep: boolean,
): { readonly [K in Name]?: string } =>
  (value === undefined || !keep ? {} : { [name]: value }) as { readonly [K in Name]?: string };
