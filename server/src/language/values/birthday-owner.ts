import { hung } from './time-meaning.ts';
import type { Found } from './time-meaning.ts';

/** Words between the owner and the number: `her own 18th birthday`. */
const BETWEEN = new Set(['own', 'big', 'special', 'next']);
const PRONOUN = /^(?:his|her|their|my|your|our|its)$/i;
const ARTICLE = /^(?:his|her|their|my|your|our|the|a|an|this)$/i;
const POSSESSIVE = /(?:['’]s|s['’])$/i;
/** What leads to a birthday without saying whose it is. */
const LEADS = new Set(
  'by before until till from on after at in within for since during due to of the a an this and when once around about approaching reaching turning celebrating is was'.split(
    ' ',
  ),
);
/** The farthest that an owner is looked for, in characters. */
const REACH = 80;

/**
 * A birthday with the words that say whose it is: `Ela's`, `her mum's`. They stand in front of the number, behind
 * `of`, or nowhere.
 */
export function withOwner(text: string, found: Found): Found {
  const { meaning } = found;
  if (meaning.type !== 'deadline' || meaning.deadline.point.type !== 'birthday') return found;
  const { point } = meaning.deadline;
  if (point.whose !== undefined) return found;
  const parts = [...text.slice(found.start, found.end).matchAll(/\S+/g)];
  const number = parts.at(/day$/i.test(parts.at(-1)?.[0] ?? '') ? -2 : -1);
  const before = ownerBefore(text.slice(0, found.start + (number?.index ?? 0)));
  const behind = /^ of ((?:[\p{L}'’-]+ ?){1,4})/u.exec(text.slice(found.end, found.end + REACH));
  if (before === undefined && behind === null) return found;
  const whose = behind?.[1]?.trim() ?? before?.words;
  const owned = { ...point, ...(whose === undefined ? {} : { whose }) };
  const end = behind === null ? found.end : found.end + behind[0].trimEnd().length;
  if (before === undefined || before.start >= found.start)
    return { ...found, end, meaning: { ...meaning, deadline: { ...meaning.deadline, point: owned } } };
  // "before Ela's 4th birthday": the name has parted the birthday from what leads to it.
  const led = /(?:^|\s)(by|before|until|till|from|on|after|since|due|at)\s+$/i.exec(
    text.slice(Math.max(0, before.start - 12), before.start),
  );
  const preposition = led?.[1]?.toLowerCase();
  const start = before.start - (led === null ? 0 : led[0].trimStart().length);
  const lead = { ...found.lead, preposition: preposition === 'till' ? 'until' : preposition };
  return { ...found, start, end, lead, meaning: hung(owned, lead) };
}

/** The words right before a number that say whose birthday it is. */
function ownerBefore(text: string): { readonly words: string; readonly start: number } | undefined {
  const near = text.slice(-REACH);
  const found = [...near.matchAll(/\S+/g)];
  const words = found.map(([word]) => word);
  let last = words.length - 1;
  while (BETWEEN.has(words[last]?.toLowerCase() ?? '')) last -= 1;
  const owner = words[last];
  if (owner === undefined || !/^[\p{L}'’.-]+$/u.test(owner)) return undefined;
  let first = last;
  if (!PRONOUN.test(owner)) {
    if (LEADS.has(owner.toLowerCase()) || !(POSSESSIVE.test(owner) || /^\p{Lu}|s$/u.test(owner)))
      return undefined;
    while (first > 0 && last - first < 5 && belongs(words[first - 1] ?? '', words[first] ?? '')) {
      first -= 1;
      if (ARTICLE.test(words[first] ?? '')) break;
    }
  }
  const shift = text.length - near.length;
  const start = shift + (found[first]?.index ?? 0);
  return { words: text.slice(start, shift + (found[last]?.index ?? 0) + owner.length), start };
}

/** Whether a word is one with the owner behind it: `foster carer's`, `Mr Novak's`, `Ela's mum's`, `Ela and Tomas's`. */
function belongs(word: string, behind: string): boolean {
  if (/[^\p{L}'’&.-]/u.test(word)) return false;
  if (/^(?:and|&|or)$/i.test(word)) return true;
  if (ARTICLE.test(word) || POSSESSIVE.test(word)) return true;
  if (LEADS.has(word.toLowerCase())) return false;
  return /^\p{Lu}/u.test(word) || /^[\p{Ll}&]/u.test(behind);
}
