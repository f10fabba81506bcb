import type { Span } from '../../language/tree.ts';
import { memo } from '../../language/values/memo.ts';

/** A detail that names or finds one person. */
export interface Detail extends Span {
  /** As a message calls it: "an NHS number". */
  readonly what: string;
  /** The blank that a template has in its place. */
  readonly prompt: string;
}

interface Kind {
  readonly what: string;
  readonly prompt: string;
  readonly pattern: RegExp;
  readonly holds: (found: string) => boolean;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const KINDS: readonly Kind[] = [
  {
    what: 'an email address',
    prompt: '[email]',
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g,
    holds: () => true,
  },
  {
    what: 'an NHS number',
    prompt: '[NHS number]',
    pattern: /(?<![\w-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w-])/g,
    holds: (found) => isNhsNumber(digitsOf(found)),
  },
  {
    what: 'a telephone number',
    prompt: '[phone]',
    pattern: /(?<![\w-])(?:\+44 ?(?:\(0\) ?)?\d{2,4}|\(?0\d{2,4}\)?)[ -]?\d{3,4}[ -]?\d{3,4}(?![\w-])/g,
    holds: isTelephone,
  },
  {
    what: 'a National Insurance number',
    prompt: '[National Insurance number]',
    pattern: /(?<![\w-])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\w-])/g,
    holds: () => true,
  },
  {
    what: 'a unique pupil number',
    prompt: '[unique pupil number]',
    pattern: /(?<![\w-])[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z](?![\w-])/g,
    holds: isPupilNumber,
  },
  {
    what: 'a postcode',
    prompt: '[postcode]',
    pattern: /(?<![\w-])[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?![\w-])/g,
    holds: (found) => POSTCODE_AREAS.has(/^[A-Z]+/.exec(found)?.[0] ?? ''),
  },
];

/** What every detail holds: the sign of an address, a capital with a figure behind it, or a long number. Dates do not. */
const MAY_HOLD = /@|[A-Z] ?\d|\d[\d ()-]{7,20}\d/;
const NONE: readonly Detail[] = [];

/** Personal details in a text, in order; offsets count from its start. */
export const detailsIn = (text: string): readonly Detail[] => (MAY_HOLD.test(text) ? read(text) : NONE);

const read = memo((text: string): readonly Detail[] => {
  const found: Detail[] = [];
  for (const { what, prompt, pattern, holds } of KINDS) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const end = index + words.length;
      if (!holds(words) || found.some((each) => each.start < end && index < each.end)) continue;
      found.push({ start: index, end, what, prompt });
    }
  }
  return found.sort((a, b) => a.start - b.start);
});

/** Ten digits, the last of them a check digit. Source: NHS Data Model and Dictionary, NHS NUMBER (modulus 11). */
function isNhsNumber(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (10 - at);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

const PUPIL_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** A check letter and twelve characters. Source: Department for Education, Unique pupil numbers (modulus 23). */
function isPupilNumber(found: string): boolean {
  let sum = 0;
  for (let at = 1; at < 13; at++) {
    const letter = found[at] ?? '';
    sum += (/\d/.test(letter) ? Number(letter) : PUPIL_LETTERS.indexOf(letter)) * (at + 1);
  }
  return PUPIL_LETTERS[sum % 23] === found[0];
}

/** Numbers that anybody may ring: helplines and offices, no person's own. Source: Ofcom, National Telephone Numbering Plan. */
const PUBLIC = /^0(?:800|808|3\d\d|84\d|87\d)/;

function isTelephone(found: string): boolean {
  const digits = digitsOf(found).replace(/^440?/, '0');
  return (digits.length === 10 || digits.length === 11) && !PUBLIC.test(digits);
}

const POSTCODE_AREAS = new Set(
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  ),
);
