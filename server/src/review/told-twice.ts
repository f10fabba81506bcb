import { reaches, type Finding } from './finding.ts';

/** The lines that a check of the letters asks for, by its rule. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  'time-bound/no-deadline': ['by'],
  'measurable/no-measure': ['measure', 'target'],
  'measurable/no-baseline': ['now'],
  'achievable/no-owner': ['who'],
};

/**
 * Tells each missing line of a goal once. A standard leaves out what a check of the letters asks for there as
 * gravely; where nothing else is left, or the check is milder, it speaks for that check, with its letter and its fixes.
 */
export function withoutTwice(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ lacks }) => lacks !== undefined)) return findings;
  const asking = findings.filter(({ rule, suppressed }) => rule in ASKED && suppressed === undefined);
  const spokenFor = new Set<Finding>();
  const told = findings.map((each) => {
    let finding = each;
    const { lacks, subject, severity, suppressed } = finding;
    if (lacks === undefined || suppressed !== undefined) return finding;
    const milder = asking.find(
      (each) =>
        each.subject === subject &&
        !spokenFor.has(each) &&
        !reaches(each.severity, severity) &&
        lacks.fields.some(({ id }) => id !== undefined && ASKED[each.rule]?.includes(id) === true),
    );
    if (milder !== undefined) {
      spokenFor.add(milder);
      finding = {
        ...finding,
        letter: finding.letter ?? milder.letter,
        fixes: [...finding.fixes, ...milder.fixes],
      };
    }
    const askers = asking.filter((each) => each.subject === subject && reaches(each.severity, severity));
    const askerOf = (id: string | undefined): Finding | undefined =>
      askers.find(({ rule }) => id !== undefined && ASKED[rule]?.includes(id) === true);
    const left = lacks.fields.filter(({ id }) => askerOf(id) === undefined);
    if (left.length > 0) return { ...finding, message: lacks.say(left) };
    const last = lacks.fields.slice(-1);
    const asker = askerOf(last[0]?.id);
    if (asker === undefined || spokenFor.has(asker)) return finding;
    spokenFor.add(asker);
    const { letter, fixes } = asker;
    return {
      ...finding,
      letter,
      severity: asker.severity,
      message: lacks.say(last),
      fixes: [...finding.fixes, ...fixes],
    };
  });
  return told.filter((finding) => !spokenFor.has(finding));
}
