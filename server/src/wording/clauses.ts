import type { Clause } from './clause.ts';
import type { Predicate } from './predicate.ts';

/** What is known of a whole statement before its clauses are told apart. */
type Statement = Omit<Clause, 'predicate' | 'to'>;

/**
 * One clause for each predicate, in order, with the amounts and hedges that stand in it. `end` is the word at which
 * the last one ends.
 */
export function clausesOf(statement: Statement, predicates: readonly Predicate[], end: number): Clause[] {
  return predicates.map((predicate, i) => clauseOf(statement, predicate, predicates[i + 1], i === 0, end));
}

/** The same clauses, each with what it shares with its neighbours: figures, what leaves them open, how they end. */
export function sharing(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause, i) => {
    const next = clauses[i + 1];
    return shareEnd(shareHedges(shareAmounts(clause, clauses[i - 1], next), next), next);
  });
}

function clauseOf(
  statement: Statement,
  predicate: Predicate,
  next: Predicate | undefined,
  first: boolean,
  end: number,
): Clause {
  const { text, words } = statement;
  const to = next === undefined ? end : Math.max(predicate.at + 1, next.from ?? next.subjectFrom);
  const begins = first ? 0 : (words[predicate.from ?? predicate.subjectFrom]?.start ?? 0);
  const ends = words[to]?.start ?? text.length + 1;
  const inside = ({ start }: { readonly start: number }): boolean => start >= begins && start < ends;
  return {
    ...statement,
    predicate,
    to,
    amounts: statement.amounts.filter(inside),
    hedges: statement.hedges.filter(inside),
  };
}

/** Deeds of one person joined by `and` are counted together. */
function shareAmounts(clause: Clause, before: Clause | undefined, next: Clause | undefined): Clause {
  if (clause.amounts.length > 0) return clause;
  if (next?.predicate.shared === true && next.amounts.length > 0) return { ...clause, amounts: next.amounts };
  if (before !== undefined && clause.predicate.shared && before.amounts.length > 0)
    return { ...clause, amounts: before.amounts };
  return clause;
}

/** "to be reviewed and promoted as appropriate": what leaves the last deed open leaves the first open too. */
function shareHedges(clause: Clause, next: Clause | undefined): Clause {
  if (next?.predicate.shared !== true || !clause.predicate.passive || clause.amounts.length > 0)
    return clause;
  const open = next.hedges.filter((hedge) => hedge.type === 'trigger' && !hedge.disarmed);
  return open.length === 0 ? clause : { ...clause, hedges: [...clause.hedges, ...open] };
}

/** "will wait for and board the bus alone": a verb with nothing of its own shares what follows the next. */
function shareEnd(clause: Clause, next: Clause | undefined): Clause {
  const begins = next?.predicate.shared === true ? (next.predicate.from ?? clause.to) : undefined;
  if (next === undefined || begins === undefined || begins - clause.predicate.at > 2) return clause;
  return { ...clause, to: next.to };
}
