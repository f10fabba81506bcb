import { found } from './clause.ts';
import type { Found } from './evidence.ts';
import type { Predicate } from './predicate.ts';
import type { Sentence } from './sentence.ts';
import { PLAN_PEOPLE, ROLES } from './lexicon/people.ts';
import { wordSet } from './lexicon/group.ts';
import { phraseAt, phraseTable } from './lexicon/phrases.ts';
import { TITLES } from './lexicon/small-words.ts';

const [RELATIONS = { words: '', why: '' }] = ROLES;
const FAMILY = phraseTable(wordSet([RELATIONS], PLAN_PEOPLE));

/** Words of the sentence that say that a person cannot do it, or has nobody and nothing to do it with. */
const CANNOT =
  /\b(?:cannot|can['’]t|can not|could not|couldn['’]t|unable to|not able to|not allowed to|not permitted to|banned from|barred from|forbidden to|does not (?:read|write|speak|drive|have|own|walk)|doesn['’]t (?:read|write|speak|drive|have|own|walk)|do(?:es)? not yet (?:read|speak|drive)|speaks (?:no|only)|reads no|(?:has|have|having|with) (?:no|neither|nobody|no one|no-one)|no (?:interpreter|car|money|phone|internet|transport|childcare|help|support|licence|family|wifi|credit|one|carer|broadband)|no[- ]one (?:to|else|who)|nobody (?:to|else|who|can)|without (?:a|an|any) (?:interpreter|car|phone|licence|carer|computer)|works? away|working away|is away|lives? abroad|lives? in (?:another|a different) country|in prison|in hospital|in intensive care|in a coma|unconscious|on remand|bed-?bound|housebound|waiting for (?:a |an |two |his |her |their )?(?:new |major |heart |hip |knee |back )*(?:hips?|knees?|operation|surgery|transplant)|terminally ill|dementia|bail conditions|on bail|injunction|bars? (?:him|her|them) from|very ill|too (?:ill|frail|weak|unwell)|registered blind|is blind|nearly blind|almost blind|partially sighted|at sea|offshore|overseas|(?:moved|emigrated|gone|back) (?:to|in) (?:australia|canada|america|the usa|the states|new zealand|spain|poland|pakistan|india|bangladesh|nigeria|ghana|jamaica|france|germany|dubai|ireland|romania|somalia|turkey|china)|no cover|works? nights|on (?:crutches|dialysis|chemotherapy|oxygen)|broken (?:leg|hip|back|arm)|paralysed)\b/i;
/** They speak against lifting and running, and against nothing else. */
const FRAIL =
  /\b(?:in a wheelchair|uses? a wheelchair|wheelchair user|frail|bad (?:back|hips?|knees?|heart)|arthritis|walking frame|heart (?:failure|attack)|slipped disc|heavily pregnant)\b/i;
const BODILY = new Set('carry lift run push climb chase hoist walk cycle move'.split(' '));
/** Help that is there after all. */
const HELPED =
  /\b(?:with (?!no\b)(?:the |an? |her |his |their )?(?:\p{L}+[ -]){0,3}(?:interpreter|help|support|worker|advocate|friend|neighbour|sister|brother|nurse|carer|assistant|aunt|uncle|volunteer|translator|officer|visitor)|helped by|supported by|interpreted by|driven by|over (?:the )?(?:video|phone)|(?:from|on) (?:the|an?|his|her|\p{L}+['’]s?) (?:\p{L}+ )?(?:phone|computer|laptop|landline)|(?:by|via) (?:[\p{L}'’]+ ){0,2}(?:phone|video|taxi|bus|minibus|train|post)|in (?:the|an?) (?:\p{L}+ ){0,2}(?:taxi|minibus|cab|car)|using (?:an?|the))\b/iu;

/**
 * What the sentence itself says against a task of somebody in the family: away, ill, no interpreter, nobody to help;
 * only where nothing in it says who helps. A child who cannot do something yet is what plans are for.
 */
export function unableIn(
  text: string,
  s: Sentence,
  main: Predicate,
  kind: 'goal' | 'action',
): Found | undefined {
  const { words } = s;
  if (main.at < 0 || main.passive || (kind === 'goal' && !grownUp(s, main))) return undefined;
  if (!inFamily(s, main)) return undefined;
  const verb = words[main.at]?.start ?? 0;
  const before = text.slice(words[main.subjectFrom]?.start ?? 0, verb);
  const after = text.slice(verb);
  const aside = /[,(;–—-] ?(?:who|with|but|though|although|even though|while|despite|as|because|and)?\b.*$/iu;
  const turn = /;|\b(?:although|even though|though|despite|while|but)\b/i.exec(after);
  const described =
    CANNOT.exec(before) ??
    (BODILY.has(main.verb) ? FRAIL.exec(before) : null) ??
    CANNOT.exec(turn === null ? '' : after.slice(turn.index));
  if (
    described === null ||
    !(aside.test(before) || / who | with /.test(before) || !before.includes(described[0]))
  )
    return undefined;
  if (HELPED.test(after.replace(/\b(?:although|though|despite|while|but)\b.*$/i, ''))) return undefined;
  const at = text.indexOf(described[0]);
  const first = words.findIndex((word) => word.end > at);
  const last = words.findIndex((word) => word.end >= at + described[0].length);
  return found(text, words, Math.max(0, first), Math.max(first, last) + 1);
}

/** Is the doer a relation, or somebody by a name with no job beside it? */
function inFamily(s: Sentence, main: Predicate): boolean {
  for (let at = main.subjectFrom; at < main.at; at += 1) {
    const word = s.words[at];
    if (phraseAt(FAMILY, s.words, at) > 0) return true;
    const party = s.partyFrom(at);
    if (party === undefined) continue;
    if (party.worker || party.type === 'unnamed') return false;
    return party.type === 'named' || party.type === 'family' || TITLES.has(word?.text ?? '');
  }
  return false;
}

const GROWN = phraseTable(
  'mum mummy mam mom dad daddy mother father parent parents nan nanna nana gran granny grandma grandmother grandad grandpa grandfather auntie aunty aunt uncle stepdad step-dad stepmum step-mum grandparents mr mrs ms'.split(
    ' ',
  ),
);

function grownUp(s: Sentence, main: Predicate): boolean {
  return phraseAt(GROWN, s.words, main.subjectFrom) > 0 || phraseAt(GROWN, s.words, main.subjectFrom + 1) > 0;
}
