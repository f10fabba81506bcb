import type { Content } from '../../language/tree.ts';
import type { Finding } from '../../review/finding.ts';
import type { Review } from '../../review/review.ts';
import { LETTERS, type GoalScore } from '../../review/score.ts';
import { ruleById } from '../../rules/index.ts';
import { LETTER_NAMES } from '../../rules/page.ts';

/** The letters of a goal, with what is missing for each; nothing for what is not scored. */
export function tellGoal({ plans, findings }: Review, block: Content): string[] {
  const scored = plans.flatMap((plan) => plan.goals).find((each) => each.goal.block === block);
  if (scored === undefined) return [];
  const rows = LETTERS.map(
    (letter) =>
      `| ${letter} | ${LETTER_NAMES[letter]} | ${scored.letters[letter]} | ${missing(findings, scored, letter)} |`,
  );
  return [
    `**${scored.isSmart ? 'This goal is SMART' : 'This goal is not SMART yet'}**\n\n| | | | |\n|---|---|---|---|\n${rows.join('\n')}`,
  ];
}

function missing(findings: readonly Finding[], { goal }: GoalScore, letter: string): string {
  const titles = findings
    .filter(
      (finding) =>
        finding.subject === goal.block &&
        finding.letter === letter &&
        finding.severity !== 'hint' &&
        finding.suppressed === undefined,
    )
    .map((finding) => ruleById(finding.rule)?.title ?? '');
  return [...new Set(titles)].join('; ');
}
