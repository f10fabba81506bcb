import type { Range } from './background.ts';
import type { Word } from './words.ts';

/** They open words beside the statement that say how things stand. */
const OPENERS = new Set('who which whose although though despite having already something'.split(' '));
/** Done in full, for long, or without anyone: the skill is there. */
export const FULL = new Set(
  'every each daily always fluently easily alone himself herself themselves myself since years passed holds won champion expert keen independently fluent county national qualified professional'.split(
    ' ',
  ),
);
/** They open a time as well: "Every day until May, …". */
const PERIOD = new Set('every each daily since always'.split(' '));

/** Stretches that say how things stand: sentences beside the main one, clauses with who or although, "can already …". */
export function standing(
  words: readonly Word[],
  front: Range,
  mainVerb: number,
  kind: 'goal' | 'action',
): Range[] {
  const parts: Range[] = [];
  // "Fluent in Welsh, Ana will say …": what she is stands in front.
  const lead = words.findIndex((word) => word.text === ',');
  if (
    lead > 0 &&
    lead < mainVerb &&
    FULL.has(words[0]?.text ?? '') &&
    kind === 'goal' &&
    !PERIOD.has(words[0]?.text ?? '')
  )
    parts.push({ from: 0, to: lead });
  // "Ana, a county swimmer, will …".
  for (let at = front.from + 1; kind === 'goal' && at < mainVerb; at += 1) {
    const next = words[at + 1]?.text ?? '';
    // "Ana, fluent in Welsh since birth, …".
    const so = FULL.has(next) && !PERIOD.has(next);
    if (words[at]?.text !== ',' || !(so || /^an?$/.test(next))) continue;
    const close = words.findIndex((word, i) => i > at && word.text === ',');
    if (close > 0 && close < mainVerb) parts.push({ from: at + 1, to: close });
  }
  if (front.from > 0) parts.push({ from: 0, to: front.from });
  if (front.to < words.length) parts.push({ from: front.to, to: words.length });
  for (let at = front.from; at < front.to; at += 1) {
    const text = words[at]?.text ?? '';
    const opens = OPENERS.has(text) || (text === '(' && words[at]?.type === 'mark');
    if (!opens || (kind === 'action' && text === 'who' && at < mainVerb)) continue;
    const close = text === '(' ? ')' : ',';
    let to = at + 1;
    let depth = 0;
    while (to < front.to && (words[to]?.text !== close || depth > 0) && words[to]?.text !== ';') {
      // "although Edith, 11, already reads": an age between commas closes nothing.
      if (words[to + 1]?.text === ',' && words[to + 2]?.type === 'number' && words[to + 3]?.text === ',')
        depth = 2;
      else if (words[to]?.text === ',' && depth > 0) depth -= 1;
      to += 1;
    }
    // "Ana can already swim": the whole statement says so.
    const from = text === 'already' && at > front.from ? Math.max(front.from, at - 2) : at;
    parts.push({ from, to });
    at = to;
  }
  return parts;
}
