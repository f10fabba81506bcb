import { addField, has } from '../about.ts';
import { actions, openGoals, steps } from '../specific/statements.ts';
import { findTimes, readDeadline } from '../../language/values/times.ts';
import { isFiller } from '../../language/filler.ts';
import type { Span } from '../../language/tree.ts';
import type { Item } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'time-bound/non-date',
  title: 'A time that is no date',
  letter: 'T',
  severity: 'error',
  why: 'Ongoing, as soon as possible and by the next review cannot be written in a diary, so nobody is ever late.',
  source: 'VISEN on “on-going”; Florida case plan guidance on “as soon as possible”',
  mend: 'Write a date; for a review, its date.',
  alone: true,
  inParts: true,
  *check(plan) {
    for (const item of [...openGoals(plan), ...steps(plan), ...actions(plan)]) {
      const mention = nonDateIn(item);
      if (mention === undefined) continue;
      yield {
        start: mention.start,
        end: mention.end,
        message: `‘${mention.words}’ ${ADVICE[adviceFor(item, mention.words)]}`,
        subject: item.block,
        fixes: has(item, 'by') ? [] : [addField(item.block, 'by')],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida holds a passport as soon as possible\n",
    "Plan: Ida's plan\n  Action: Lee Ward to send the form\n    By: ongoing\n",
  ],
  good: ["Plan: Ida's plan\n  Goal: Ida holds a passport by her review on 4 May 2027\n"],
};

const ADVICE = {
  date: 'is no date. Write the day by which it is done.',
  meeting: 'has no day. Write its date, such as “by the review on 4 May 2027”.',
  rhythm:
    'does not say when or how often. Write how often and how long, such as “every Tuesday, 45 minutes”, or the sign on which it is done.',
};

/** What would mend it: a day, the day of a meeting, or a rhythm for what is given again and again. */
function adviceFor({ evidence }: Item, words: string): keyof typeof ADVICE {
  if (
    /\b(?:review|meeting|conference|hearing|[ri]cpc|pep|ta[cf]|core group|visit|appointment|panel)s?$/i.test(
      words,
    )
  )
    return 'meeting';
  const again = /^(?:as (?:and when|required|needed|necessary|appropriate)|when|if|where|ongoing|continu)/i;
  return evidence.kind === 'action' && again.test(words) ? 'rhythm' : 'date';
}

/** A meeting or event that the plan gives no day for: nobody could put it in a diary. */
function isUndated({ by }: Item): boolean {
  const type = by?.deadline.point.type;
  return by !== undefined && by.day === undefined && (type === 'meeting' || type === 'event');
}

/** Understood, and no time at all: "as required", "continuous". */
const isNoTime = (item: Item, text: string): boolean =>
  item.by === undefined && !text.startsWith('[') && readDeadline(text).slips.length === 0;

/** Words that stand where a date should, in `By` or in the sentence, where nothing else sets a time. */
export function nonDateIn(item: Item): (Span & { readonly words: string }) | undefined {
  const field = item.fields.get('by')?.find((each) => each.value.text !== '');
  if (field !== undefined) {
    const { text, start } = field.value;
    if (isFiller(text) || isUndated(item) || isNoTime(item, text))
      return { start, end: start + text.length, words: text };
    const mention = item.by?.day === undefined ? findTimes(text)[0] : undefined;
    return mention?.type === 'nonDate'
      ? {
          start: start + mention.start,
          end: start + mention.end,
          words: text.slice(mention.start, mention.end),
        }
      : undefined;
  }
  const { times, deadline, rhythm, kind } = item.evidence;
  if (
    deadline !== undefined ||
    item.by?.day !== undefined ||
    (kind === 'action' && (rhythm !== undefined || has(item, 'howOften') || has(item, 'until')))
  )
    return undefined;
  const mention = times.find((time) => time.type === 'nonDate');
  if (mention === undefined) return undefined;
  const { text, start } = item.text;
  return {
    start: start + mention.start,
    end: start + mention.end,
    words: text.slice(mention.start, mention.end),
  };
}
