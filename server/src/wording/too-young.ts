import { found } from './clause.ts';
import type { Found } from './evidence.ts';
import type { Word } from './words.ts';

const ALONE = String.raw`(?:alone|on (?:his|her|their) own|by (?:him|her|them)sel(?:f|ves)|unaccompanied|without (?:an adult|help))`;
const ONESELF = String.raw`(?:him|her|them)sel(?:f|ves)`;

/**
 * Deeds with the age, in years, below which no child does them. Each age lies well under the one at which most
 * children learn it, so that only what nobody could do is found.
 */
const DEEDS: readonly (readonly [number, RegExp])[] = [
  [0.25, /\bsleeps? (?:through|from [678](?:[.:]\d\d)? ?(?:pm)? (?:to|until|till) [5-8])/i],
  [
    0.75,
    /\b(?:walks?|crawls?|says? (?:\p{L}+ ){0,2}words?|talks?|holds? (?:his|her|their) own spoon|feeds? (?:him|her)self)\b/iu,
  ],
  [
    1.5,
    /\b(?:is|be|stays?) (?:clean and )?dry\b|\buses? the (?:potty|toilet)\b|\b(?:says?|uses?|speaks?) (?:\p{L}+ ){0,4}sentences?\b/iu,
  ],
  [
    3,
    new RegExp(
      String.raw`\b(?:tid(?:y|ies) (?:his|her|their) (?:whole |own )?(?:bed)?room|makes? (?:his|her|their) (?:own )?bed|dress(?:es)? ${ONESELF} ${ALONE}|count(?:s|ing)? to (?:[2-9]\d|\d{3})|writes? (?:his|her|their) (?:full )?name|(?:says?|knows?|recites?|writes?) the (?:whole )?alphabet)\b`,
      'i',
    ),
  ],
  [
    4,
    /\b(?:reads? (?:a|the|two|three|four|five|six|\d+) (?:\p{L}+ ){0,2}(?:books?|pages?|sentences?)|writes? (?:\p{L}+ ){0,2}(?:sentences?|story|letter|pages?|paragraphs?|diary)|ties? (?:his|her|their) (?:own )?(?:shoe)?laces|tells? the time|recites? (?:\p{L}+ ){0,3}times tables?)\b/iu,
  ],
  [
    5,
    /\b(?:sits?|listens?|stays?|works?) (?:\p{L}+ ){0,3}(?:for )?(?:(?:a|one|the) (?:whole |full )?(?:\p{L}+ )?(?:hour|morning)|half an hour|[3-9]\d min)/iu,
  ],
  [
    7,
    new RegExp(
      String.raw`\b(?:to (?:and from )?(?:nursery|school|the shops?|the park)|across (?:the road|town)|by (?:bus|train|tram)|(?:bus|train|tram)\b[^,.]{0,40}|crosses? \S+ \S*(?:road|street)|cooks? [^,.]{1,40}|stays? (?:at home|in)|at home)(?: and (?:back|home))?(?: again)? ${ALONE}\b`,
      'i',
    ),
  ],
  // The charge of a smaller child is nobody's who is small.
  [
    9,
    /\b(?:gets?|takes?|walks?|brings?|baths?|feeds?|dresses|puts?) (?:(?:him|her)self and )?(?:his|her|their) (?:\p{L}+ )?(?:baby|little|younger) (?:brother|sister|siblings?|cousin)s?\b(?![^.;]{1,60}\bwith (?:mum|dad|nan|an adult|a grown-up|the carer))/iu,
  ],
  [
    10,
    /\b(?:babysits?|looks? after (?:(?:his|her|their) )?(?:(?:baby|little|younger|two|three|four) )*(?:brothers?|sisters?|siblings?|twins?|the (?:baby|twins|children)|\p{Lu}\p{Ll}+)[^.;]{0,20}(?:alone|on (?:his|her|their) own|by (?:him|her)self)|pays? (?:the|his|her|their) (?:rent|bills)|runs? the house(?:hold)?)\b/u,
  ],
];

/** "Poppy, 2, …", "Poppy (18 months) …", "At 2, …", "aged 3", "who is 3", "the two-year-old". */
const AGE =
  /(?:^(?:at|aged?|now) |^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?,? (?:who is |who's |is |aged |age |\()?|\baged |\bwho is (?:only |just )?|\bonly |^the )(\d{1,2}|one|two|three|four|five|six|seven|eight|nine)(½| and a half)?(?: |-)?(weeks?|months?|years?|yrs?)?(?:[ -]old)?(?=[,) ])/u;
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function yearsOf(text: string): number | undefined {
  const match = AGE.exec(text);
  if (match === null) return undefined;
  const written = match[1] ?? '';
  const after = text.charAt(match.index + match[0].length);
  // "Poppy 2 …" is no age without a comma, a bracket or a unit.
  if (
    match[3] === undefined &&
    after === ' ' &&
    !/(?:age|aged|at|who is) $/i.test(match[0].replace(written, ''))
  )
    return undefined;
  const whole = NUMBERS.includes(written) ? NUMBERS.indexOf(written) : Number(written);
  const count = match[2] === undefined ? whole : whole + 0.5;
  const unit = match[3] ?? 'years';
  return unit.startsWith('w') ? count / 52 : unit.startsWith('m') ? count / 12 : count;
}

/** What a child of the age that the sentence gives could not do; undefined where it gives none. */
export function tooYoungIn(text: string, words: readonly Word[]): Found | undefined {
  const years = yearsOf(text);
  if (years === undefined || years >= 10) return undefined;
  for (const [from, deed] of DEEDS) {
    const match = years < from ? deed.exec(text) : null;
    if (match === null) continue;
    const first = words.findIndex((word) => word.end > match.index);
    const last = words.findIndex((word) => word.end >= match.index + match[0].length);
    return found(text, words, Math.max(0, first), Math.max(first, last) + 1);
  }
  return undefined;
}
