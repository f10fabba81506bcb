import { readDate } from './date.ts';
import { memo } from './memo.ts';
import type { Deadline } from './time.ts';

/** What a line says of a child beside the name. */
export interface ChildLine {
  readonly name: string;
  /** Other names, in brackets: `Kayla (Kay) Brown`. */
  readonly also: readonly string[];
  /** A date of birth on the line itself; a year of two figures is one of this century. */
  readonly born: Deadline | undefined;
  /** The words of that date. */
  readonly date: string;
}

/** What stands in front of a date of birth. */
const BIRTH = String.raw`(?:d\.? ?o\.? ?b\b\.?|(?:date of )?birth\b|born\b(?: on)?)[:\s]*`;
const LED = new RegExp(`^[-–—:\\s]*(?:${BIRTH})?`, 'i');
/** Where the name ends: at a comma, a bar, a dash before figures, or what leads to the birth. */
const NAME_ENDS = new RegExp(String.raw`[,;|]|\s[-–—:]\s|\s\d|\s(?=${BIRTH}\d)`, 'i');

/** `Tyler Finch, dob 23/11/2018`, `Amina Yusuf (19/02/2009)`, `Sami Khan born 4 May 2012`. */
export const readChild: (text: string) => ChildLine = memo((text) => {
  const outside = text.replace(/\([^()]*\)?/g, ' ').replace(/ {2,}/g, ' ');
  const name = (outside.split(NAME_ENDS, 1)[0] ?? '').trim();
  const brackets = [...text.matchAll(/\(([^()]*)/g)].map(([, words = '']) => words);
  if (!/\d/.test(text)) return { name, also: brackets, born: undefined, date: '' };
  for (const part of [...brackets, outside.slice(name.length)].flatMap((words) => words.split(/[,;|]/))) {
    const date = part.replace(LED, '').trim();
    const born = /\d/.test(date) ? readDate(date).value : undefined;
    if (born?.point.type === 'date' && born.point.year !== undefined)
      return { name, also: brackets.filter((words) => !/\d/.test(words)), born, date };
  }
  return { name, also: brackets, born: undefined, date: '' };
});

/** What parts one child from the next; a date behind a comma belongs to the child before it. */
const NEXT = /;| (?:and|&) |,(?! ?(?:\d|d\.? ?o\.? ?b\b|(?:date of )?birth\b|born\b))/i;
const NAME = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}|al-|de |da |van |von |bin |ap )[\p{L}'’.-]*)*$/u;

/** `Sami (11/05/2012) and Noor (03/12/2016)`: the children that a list names; none where its words are no names. */
export const readChildren: (text: string) => readonly ChildLine[] = memo((text) => {
  const children = text
    .split('\n')
    .flatMap((line) => partsOf(line.replace(/\s+/g, ' ')))
    .filter((part) => part.trim() !== '')
    .map((part) => readChild(part.trim()));
  return children.every(({ name }) => NAME.test(name)) ? children : [];
});

/** The parts of a list, where what is in brackets is never parted. */
function partsOf(line: string): string[] {
  const parts = [''];
  for (const [at, words] of line.split(/(\([^()]*\))/).entries()) {
    const [first = '', ...more] = at % 2 === 1 ? [words] : words.split(NEXT);
    parts.push(`${parts.pop() ?? ''}${first}`, ...more);
  }
  return parts;
}
