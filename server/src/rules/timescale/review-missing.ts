import { sayDay } from '../../calendar/day.ts';
import { labelSpan } from '../about.ts';
import type { Rule } from '../rule.ts';
import { passed, seriesOf } from '../../standards/series.ts';
import { counted, hasRhythm } from '../late.ts';
import { askedBy, countsFrom } from '../sentence.ts';

export const rule: Rule = {
  id: 'timescale/review-missing',
  title: 'No review is planned',
  severity: 'warning',
  why: 'A plan without a date on which it is looked at again is how drift begins.',
  source:
    'Working Together to Safeguard Children; the instrument for each kind of plan is named in the message',
  mend: 'Add a line Review with the date.',
  *check(plan, { today }) {
    if (plan.isTemplate || plan.status?.value.state === 'closed') return;
    const { planned, following, next: soonest, word, standards } = seriesOf(plan, 'review', today);
    if ((plan.kind === undefined && standards.length === 0) || hasRhythm(plan, 'review')) return;
    const last = planned.at(-1);
    const undated = plan.meetings.some(
      (meeting) => meeting.kind === 'review' && meeting.on?.day === undefined,
    );
    if (undated || (last !== undefined && last.day >= today)) return;
    const late = passed({ day: today, expected: following });
    const next = late ?? soonest;
    const when =
      next === undefined
        ? ''
        : ` It ${late === undefined ? 'is' : 'was'} due by ${sayDay(next.last)}: ${counted(next)}.`;
    const place = last?.meeting.on ?? labelSpan(plan.block);
    yield {
      start: place.start,
      end: place.end,
      message:
        last === undefined
          ? `No ${word} is planned. Add a line ‘Review:’ with the date.${when}`
          : `No ${word} is planned after ${sayDay(last.day)}. Add the next one.${when}`,
      subject: plan.block,
      ...(next === undefined ? {} : askedBy(next.standard, last === undefined ? countsFrom(next.from) : [])),
      // What guidance asks for is no error when it is late either.
      ...(late?.strength === 'must' ? { severity: 'error' as const } : {}),
    };
  },
  bad: ["Plan: Ida's plan\n  Kind: care plan\n  Child: Ida\n  Became looked after: 1 June 2026\n"],
  good: [
    "Plan: Ida's plan\n  Kind: child in need plan\n  Child: Ida\n  Review: 4 June 2099\n",
    "Plan: Ida's plan\n  Kind: child in need plan\n  Review: every 6 weeks\n",
  ],
};
