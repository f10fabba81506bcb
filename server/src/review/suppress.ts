import type { Document, Span } from '../language/tree.ts';
import { labelKey } from '../language/labels.ts';
import { isMisspelling } from '../language/nearest.ts';
import type { ActiveRule } from '../config/configuration.ts';
import type { Plan } from '../plan/plan.ts';
import type { Fix } from '../rules/rule.ts';
import { blockAt } from '../rules/problems.ts';
import type { Finding } from './finding.ts';
import { hasReason, readSuppressions, type Suppression } from './suppressions.ts';

/**
 * Sets findings aside where a `# allow` line says so, and reports lines that give no reason, hide nothing or name
 * no rule.
 *
 * @param known ids of all rules, switched on or off
 */
export function suppress(
  document: Document,
  plans: readonly Plan[],
  findings: readonly Finding[],
  active: readonly ActiveRule[],
  known: ReadonlySet<string>,
): Finding[] {
  const suppressions = readSuppressions(document);
  if (suppressions.length === 0) return [...findings];
  const result = findings.map((finding) => {
    const by = suppressions.find((each) => covers(each, finding));
    if (by === undefined) return finding;
    by.used = true;
    return { ...finding, suppressed: hasReason(by) ? by.reason : 'no reason given' };
  });
  const on = new Set(active.map(({ rule }) => rule.id));
  return [
    ...result,
    ...suppressions.flatMap((each) => faults(each, document.text, plans, active, known, on)),
  ];
}

function covers({ rules, target }: Suppression, finding: Finding): boolean {
  if (target === undefined || !rules.some((rule) => names(rule, finding))) return false;
  return finding.subject === target.block || (finding.start >= target.start && finding.start <= target.end);
}

const names = ({ id, sentence }: Suppression['rules'][number], finding: Finding): boolean =>
  id === finding.rule && (sentence === undefined || sentence === labelKey(finding.sentence ?? ''));

function faults(
  suppression: Suppression,
  text: string,
  plans: readonly Plan[],
  active: readonly ActiveRule[],
  known: ReadonlySet<string>,
  on: ReadonlySet<string>,
): Finding[] {
  const { comment, rules } = suppression;
  const found: Finding[] = [];
  const report = (
    id: string,
    place: { start: number; end: number },
    message: string,
    fixes: readonly Fix[] = [],
  ): void => {
    const rule = active.find((each) => each.rule.id === id);
    const plan = plans.findLast((each) => each.block.start <= comment.start) ?? plans[0];
    if (rule === undefined || plan === undefined) return;
    const subject = blockAt(plan.block, comment.start);
    found.push({
      rule: id,
      theme: 'allow',
      letter: undefined,
      severity: rule.severity,
      message,
      start: place.start,
      end: place.end,
      related: [],
      fixes,
      subject,
      suppressed: undefined,
      baselined: false,
    });
  };
  const strangers = rules.filter((rule) => !known.has(rule.id));
  for (const stranger of strangers) {
    const near = [...known].find((id) => isMisspelling(stranger.id, id) || id.endsWith(`/${stranger.id}`));
    const fixes =
      near === undefined
        ? []
        : [
            {
              title: `Write ‘${near}’`,
              edits: [{ start: stranger.start, end: stranger.end, text: near }],
              safe: true as const,
            },
          ];
    report(
      'allow/unknown-rule',
      stranger,
      `There is no check called ‘${stranger.id}’.${near === undefined ? ' Write its name as the finding shows it, such as drift/overdue.' : ` Did you mean ‘${near}’?`}`,
      fixes,
    );
  }
  if (rules.length === 0)
    report(
      'allow/unknown-rule',
      comment,
      'This line turns nothing off. Write the name of the check, a colon and the reason: # allow drift/overdue: the bike comes in June.',
    );
  if (rules.length > 0 && !hasReason(suppression)) {
    report(
      'allow/without-reason',
      comment,
      'This line gives no reason. Put a colon after the name of the check, and then why it is set aside.',
    );
  }
  if (!suppression.used && strangers.length === 0 && rules.some((rule) => on.has(rule.id))) {
    report(
      'allow/unused',
      comment,
      'This line hides nothing: the check finds no fault here. Take the line out.',
      [
        {
          title: 'Take the line out',
          edits: [{ ...wholeLine(text, comment), text: '' }],
          safe: true,
        },
      ],
    );
  }
  return found;
}

/** A comment with the spaces before it and the line end behind it. */
function wholeLine(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !/[\r\n]/.test(text.charAt(from - 1))) from--;
  const lineEnd = /\r\n|\r|\n/y;
  lineEnd.lastIndex = end;
  return { start: from, end: end + (lineEnd.exec(text)?.[0].length ?? 0) };
}
