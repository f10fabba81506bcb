import type { Clause } from './clause.ts';
import { verbAs } from './lexicon/verbs.ts';
import { single } from './yes-or-no.ts';

const GOING = new Set('go come get travel walk join attend'.split(' '));
const ARRANGES = new Set('book make ring phone arrange call rebook'.split(' '));
const LEISURE =
  /^(?:clubs?|choir|orchestra|band|scouts?|guides|brownies|cubs|beavers|rainbows|cadets|playgroup|toddlers)$/;
/** A group by what is done there for pleasure. */
const PASTIMES = new Set(
  'drama theatre dance music art craft knitting sewing reading book chess games gaming film photography cookery cooking baking gardening walking running cycling climbing football netball rugby cricket swimming boxing judo karate gym gymnastics skating skateboard church mosque temple faith toddler play holiday sports'.split(
    ' ',
  ),
);

/**
 * Whether to be there, or to go there, is the change itself: so much of school, a race, a club, an appointment that
 * nobody takes the child to. `service` says that the words behind the verb name a service.
 */
export function isOwnLife(clause: Clause, counted: boolean, service: boolean): boolean {
  const { verb } = clause.predicate;
  if (verb === 'attend' && clause.amounts.some(({ type }) => type === 'percent')) return true;
  // "has taken part in one race".
  if (verb === 'participate' && counted && !service) return true;
  if (GOING.has(verb) && goesAlone(clause)) return true;
  return (GOING.has(verb) || verb === 'be') && leisure(clause, counted);
}

/** "goes to his appointment on his own", "books it and goes": nobody takes him, and that is the change. */
function goesAlone(clause: Clause): boolean {
  const { words, predicate } = clause;
  if (single(clause)) return true;
  // What he has arranged himself he goes to himself.
  const before = words.slice(Math.max(0, predicate.at - 4), predicate.at);
  return (
    before.at(-1)?.text === 'and' &&
    before.some((word) => ARRANGES.has(verbAs(word.text, 's', 'base', 'past') ?? ''))
  );
}

/** "goes to football club every Tuesday": a life among others, and nobody's service, once it is counted. */
function leisure({ words, predicate, to }: Clause, counted: boolean): boolean {
  if (!counted && predicate.verb !== 'join') return false;
  return words
    .slice(predicate.at + 1, to)
    .some(
      (word, i) =>
        LEISURE.test(word.text) ||
        (/^groups?$/.test(word.text) && PASTIMES.has(words[predicate.at + i]?.text ?? '')),
    );
}
