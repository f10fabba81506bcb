import type { Amount } from '../../language/values/amount.ts';
import { openGoals, place, steps } from '../specific/statements.ts';
import { readAmount } from '../../language/values/times.ts';
import type { Item } from '../../plan/plan.ts';
import type { Found as Words } from '../../wording/evidence.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'measurable/fields-disagree',
  title: 'The sentence and the target give different figures',
  letter: 'M',
  severity: 'warning',
  why: 'With two figures nobody knows which one counts, and each reader will pick the one that suits.',
  mend: 'Write the same figure in the sentence and after Target.',
  inParts: true,
  *check(plan) {
    for (const item of [...openGoals(plan), ...steps(plan)]) {
      const fields = item.fields.get('target') ?? [];
      const [field] = fields;
      const target =
        field === undefined || fields.length > 1 ? undefined : readAmount(field.value.text).value;
      const said = target === undefined ? undefined : figureIn(item, target);
      if (field === undefined || target === undefined || said === undefined) continue;
      if (said.figure >= target.least && said.figure <= target.most) continue;
      yield {
        start: field.value.start,
        end: field.value.end,
        message: `The sentence says ‘${said.words}’ and the target is ${field.value.text}. Write the same figure in both.`,
        subject: item.block,
        related: [{ ...place(item, said), message: 'The figure in the sentence.' }],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida is in school 90% of the time by 4 May 2027\n    Target: 95%\n",
    "Plan: Ida's plan\n  Goal: Ida cycles to school 4 days a week by 4 May 2027\n    Target: 5 days a week\n",
    "Plan: Ida's plan\n  Goal: Ida sleeps at home 5 nights out of 7 by 4 May 2027\n    Target: 3 of 7\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida sleeps at home 5 nights out of 7 by 4 May 2027\n    Target: 5 out of 7\n",
    "Plan: Ida's plan\n  Goal: Ida sleeps at home 5 nights out of 7 by 4 May 2027\n    Target: 20 out of 28\n",
    "Plan: Ida's plan\n  Goal: Ida is in school 95% of the time by 4 May 2027\n    Target: 95%\n",
    "Plan: Ida's plan\n  Goal: Ida goes swimming 2 Saturdays a month until 4 May 2027\n    Target: 6 Saturdays\n",
    "Plan: Ida's plan\n  Goal: Ida's attendance goes from 80% to 95% by 4 May 2027\n    Target: 95%\n",
  ],
};

/** The only figure of the target's kind in a sentence; undefined where there is none, or more than one. */
function figureIn({ evidence }: Item, target: Amount): (Words & { figure: number }) | undefined {
  const figures = evidence.amounts.flatMap((amount) => {
    const words = evidence.text.slice(amount.start);
    const plain = FIGURE.exec(words);
    if (plain === null || !sameKind(amount.words, words.slice(plain[0].length), target)) return [];
    const share = shareIn(words.slice(plain[0].length), target);
    const unit = target.unit === '%' || target.unit === '£' ? '' : ` ${target.unit.split(' ', 1)[0] ?? ''}`;
    const said = `${plain[0]}${share ?? (target.unit === '%' ? '%' : unit)}`;
    const figure = Number((plain[1] ?? '').replaceAll(',', ''));
    return [{ words: said, start: amount.start, end: amount.start + said.length, figure }];
  });
  const [only] = figures;
  return figures.length === 1 ? only : undefined;
}

const FIGURE = /^£?(\d{1,9}(?:,\d{3})*(?:\.\d{1,2})?)/;

/** " nights out of 7" beside a target out of 7: the words up to the same whole. */
function shareIn(after: string, { outOf, unit }: Amount): string | undefined {
  if (outOf === undefined || unit === '%') return undefined;
  const share = SHARE.exec(after);
  return share !== null && Number(share[1]) === outOf ? share[0] : undefined;
}

const SHARE = /^\s?(?:[a-z]{1,20}\s)?(?:out\sof|of|in)\s(?:every\s)?(\d{1,3})\b/i;

/** A percentage beside a percentage, pounds beside pounds, or a count of the very same thing. */
function sameKind(amount: string, after: string, target: Amount): boolean {
  if (target.unit === '%') return /^\s?(?:%|per ?cent\b)/i.test(after);
  if (target.unit === '£') return amount.startsWith('£');
  const [unit = ''] = target.unit.toLowerCase().split(' ');
  if (target.outOf !== undefined) return shareIn(after, target) !== undefined;
  if (unit === '') return false;
  const [next = '', ...rest] = after
    .trimStart()
    .toLowerCase()
    .split(/[\s,.]+/, 12);
  // "2 Saturdays a month" beside a target of 6 Saturdays: the one is a rhythm, the other a total.
  const repeated = PER.has(rest[0] ?? '');
  return next === unit && !rest.includes('out') && repeated === (target.per !== undefined);
}

const PER = new Set('a an per each every in'.split(' '));
