import { found } from './clause.ts';
import type { Found } from './evidence.ts';
import { SERVICE_GAINS, SERVICE_OWNERS, SERVICE_STAKES } from './lexicon/gains.ts';
import { wordSet } from './lexicon/group.ts';
import { phraseAt, phraseTable } from './lexicon/phrases.ts';
import type { Word } from './words.ts';

const GAINS = phraseTable(wordSet(SERVICE_GAINS));
const STAKES = phraseTable(wordSet(SERVICE_STAKES));
const OWNERS = phraseTable(wordSet(SERVICE_OWNERS));

/** They open a purpose: "so that …", "in order to …", "to help the team meet …", "for the inspection". */
const OPENERS = new Set([
  'so',
  'to',
  'for',
  'because',
  'as',
  'since',
  'ahead',
  'before',
  'towards',
  'ensuring',
]);
/** Where the purpose speaks of them, paper and money may well be theirs: "so that his funding is agreed". */
const THEIRS = new Set(
  'his her their he she they him them child children family mum dad parents my me i'.split(' '),
);
/** "to keep the file up to date", "to tick a box": paper for its own sake. */
const FOR_PAPER =
  /\b(?:(?:paperwork|records?|files?|recording|system|database|form|forms|chronology) (?:is|are|stays?|kept|looks?|be) (?:kept )?(?:up[ -]to[ -]date|complete|in order|tidy|ready)|keep (?:the|our|its|all) (?:paperwork|records?|files?|system|database) (?:up[ -]to[ -]date|straight|in order|tidy)|(?:meet|hit|reach|boost|keep within|stay within) (?:the |its |our )?(?:\S+ ){0,3}(?:visiting|closure|statutory|performance|league|completion|throughput|\d+-day) (?:\S+ ){0,2}(?:targets?|timescales?|deadlines?|figures|rates?)|(?:every|each|the|that|an empty|this) box(?:es)? (?:on|of|in) the (?:form|plan|template)|meet the contract|tick (?:the|a|its|our|another) box|(?:keep|bring|get|push) (?:the |our |its )?(?:\S+ ){0,2}(?:figures|numbers|budget|spend|spending|costs|overspend) (?:green|down|up|low|on target|on track|within)|cover (?:our|its|the \p{L}+['’]s) back|(?:figures|numbers|statistics|stats|data) (?:look|stay|are|go|come)|(?:avoid|prevent|stop) (?:\S+ ){0,4}(?:visit|review|assessment|plan|case|record)s? (?:showing|going|being|becoming|flagging|appearing) (?:as )?(?:late|overdue|red|out of (?:time|date))|box is ticked|boxes are ticked)/iu;

/** "to free her Thursdays for other cases", "to save staff time": room for other work. */
const FOR_ROOM =
  /\b(?:free(?:s|ing)?(?: up)?|clear(?:s|ing)?|make room|creates? (?:space|capacity)|releases?) (?:[\p{L}’']+ ){0,4}(?:for|to take on|to see) (?:(?:other|new|more|further) )+(?:cases|families|children|clients|referrals|work|plans|admissions|placements)\b|\bsav(?:e|es|ing) (?:(?:the|our) )?(?:staff|team|service|council|worker|officer|school|unit|department)(?:['’]?s)? (?:time|money|hours|a journey|work)\b/iu;

/** A purpose that serves the service and not the child: "so that the team hits its target", "for Ofsted". */
export function serviceEndIn(text: string, words: readonly Word[]): Found | undefined {
  const room = FOR_ROOM.exec(text);
  if (room !== null) return { words: room[0], start: room.index, end: room.index + room[0].length };
  for (let at = 0; at < words.length; at += 1) {
    if (!OPENERS.has(words[at]?.text ?? '')) continue;
    let to = at + 1;
    while (to < words.length && ![',', ';', '.'].includes(words[to]?.text ?? '')) to += 1;
    if (serves(text, words, at + 1, to)) return found(text, words, at, to);
  }
  return undefined;
}

function serves(text: string, words: readonly Word[], from: number, to: number): boolean {
  let owner = false;
  let stake = false;
  let theirs = false;
  for (let at = from; at < to; at += 1) {
    if (phraseAt(GAINS, words, at) > 0) return true;
    owner ||= phraseAt(OWNERS, words, at) > 0;
    stake ||= phraseAt(STAKES, words, at) > 0;
    // "so that the school has the money for Sami's aide".
    const named =
      words[at]?.capital === true && words[at]?.possessive === true && phraseAt(OWNERS, words, at) === 0;
    theirs ||= named || THEIRS.has(words[at]?.text ?? '');
  }
  if (theirs) return false;
  // "to school on target": the service must do something or own something here.
  const opens = words[from - 1]?.text;
  if (
    owner &&
    stake &&
    (opens === 'so' || opens === 'because' || opens === 'as' || opens === 'since' || owns(words, from, to))
  )
    return true;
  return FOR_PAPER.test(text.slice(words[from]?.start, words[to - 1]?.end));
}

/** "to hit the team's target", "to meet our deadline". */
function owns(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || phraseAt(OWNERS, words, at) === 0) continue;
    if (word.possessive || word.text === 'our' || word.text === 'its') return true;
    // "to help the service meet its targets".
    if (phraseAt(STAKES, words, at + 1) > 0) return true;
  }
  return false;
}
