import type { Clause } from './clause.ts';
import type { ChangeFault } from './evidence.ts';
import type { Judged } from './judged.ts';
import type { Signs } from './objects.ts';
import { partiesIn } from './who.ts';

/** What is at fault in the thing that a light verb joins to a person: a skill, a feeling, a state, a service. */
export function lightFault(
  clause: Clause,
  signs: Signs,
  from: number,
): { fault: ChangeFault; sign: number } | undefined {
  if (clause.predicate.passive && clause.predicate.verb !== 'be') return undefined;
  const { abstract, state, service } = signs;
  if (abstract !== undefined) return { fault: signs.inner ? 'unobservable' : 'vague', sign: abstract };
  // "on time every day" is counted by its days.
  const kept = state !== undefined && clause.words[state]?.text === 'on' && clause.amounts.length > 0;
  // "the floor is clear and clean every evening": of a thing anyone can see it.
  const seen =
    state !== undefined &&
    clause.amounts.length > 0 &&
    /^(?:clear|clean|dry|empty)$/.test(clause.words[state]?.text ?? '') &&
    partiesIn(clause.words, clause.predicate.subjectFrom, clause.predicate.subjectTo).length === 0;
  if (state !== undefined && !kept && !seen) return { fault: 'vague', sign: state };
  if (clause.predicate.verb === 'be' && signs.manner !== undefined)
    return { fault: 'vague', sign: signs.manner };
  if (service !== undefined && clause.words[from]?.text === 'in') return { fault: 'service', sign: service };
  return undefined;
}

/** A statement without a verb: a count makes it one, a skill or a service does not. */
export function nounPhrase(clause: Clause, signs: Signs, all: Signs, level: boolean): Judged {
  const at = clause.predicate.subjectFrom;
  if (level) {
    if (all.service !== undefined && !hasPartyFirst(clause) && !isWhen(clause, all.service))
      return { fault: 'service', sign: all.service, measured: true };
    return { fault: undefined, sign: at, measured: true };
  }
  if (all.service !== undefined) return { fault: 'service', sign: all.service, measured: false };
  if (signs.abstract !== undefined || signs.state !== undefined) {
    return {
      fault: signs.inner ? 'unobservable' : 'vague',
      sign: signs.abstract ?? signs.state ?? at,
      measured: false,
    };
  }
  // "Passport in Omari's hands by 3 August".
  if (clause.due && IN_HAND.test(clause.text)) return { fault: undefined, sign: at, measured: true };
  return { fault: 'too-thin', sign: at, measured: false };
}

const IN_HAND = /\bin (?:\p{L}+['’]s?|his|her|their|my) (?:own )?(?:hands?|name|pocket|bag|account)\b/iu;

/** "by the bedwetting clinic on 3 March": when it is looked at. */
const isWhen = ({ words }: Clause, service: number): boolean =>
  words.slice(Math.max(0, service - 4), service).some((word) => /^(?:by|before|until|at)$/.test(word.text)) &&
  words.slice(service + 1, service + 3).some((word) => word.text === 'on' || word.text === '(');

function hasPartyFirst(clause: Clause): boolean {
  const { subjectFrom, to } = clause.predicate;
  const [first] = partiesIn(clause.words, subjectFrom, to, clause.sentence.names);
  return first !== undefined && first.at === subjectFrom;
}
