import type { Severity } from '../rules/rule.ts';

/** What a report for people needs to know of a finding to tell blanks together. */
interface Told {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/** A plan that was just begun has dozens of blanks: they are one thing to know, and one line. */
const MOST_BLANKS = 3;

const BLANK = 'template/blank-left';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/**
 * The findings with the blanks of each plan as one, at the place of its first, as grave as the gravest of them. A few
 * blanks stay as they are.
 *
 * @param placeOf the line that a finding is on, counted from 1, and the plan that it is about
 * @param ofPlan a finding as one about its plan and no goal
 */
export function withBlanksTogether<Finding extends Told>(
  findings: readonly Finding[],
  placeOf: (finding: Finding) => { readonly line: number; readonly plan: string },
  ofPlan: (finding: Finding) => Finding,
): readonly Finding[] {
  const ofPlans = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.rule !== BLANK) continue;
    const { plan } = placeOf(finding);
    const all = ofPlans.get(plan);
    if (all === undefined) ofPlans.set(plan, [finding]);
    else all.push(finding);
  }
  return findings.flatMap((finding) => {
    const all = finding.rule === BLANK ? (ofPlans.get(placeOf(finding).plan) ?? []) : [];
    if (all.length <= MOST_BLANKS) return [finding];
    return finding === all[0] ? [asOne(ofPlan(finding), all, (each) => placeOf(each).line)] : [];
  });
}

function asOne<Finding extends Told>(
  first: Finding,
  blanks: readonly Finding[],
  lineOf: (finding: Finding) => number,
): Finding {
  const lines = blanks.map(lineOf);
  const severity = SEVERITIES.find((each) => blanks.some((blank) => blank.severity === each));
  return {
    ...first,
    severity: severity ?? first.severity,
    message: `${blanks.length} blanks of the template are still to be filled in, from line ${Math.min(...lines)} to line ${Math.max(...lines)}.`,
  };
}
