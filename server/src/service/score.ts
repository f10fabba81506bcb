import type { Letter } from '../language/vocabulary.ts';
import { LETTERS } from '../review/score.ts';
import type { Analysis } from '../workspace/analysis.ts';

/** How SMART each plan of a document is: what a status bar shows. */
export interface DocumentScore {
  readonly uri: string;
  readonly plans: readonly {
    readonly title: string;
    readonly smartGoals: number;
    readonly goals: number;
    /** Each open goal with the letters that it has not, or only partly. */
    readonly each: readonly { readonly title: string; readonly missing: readonly Letter[] }[];
  }[];
}

/** The score of every plan of a document; templates have none. */
export function getScore({ uri, review }: Analysis): DocumentScore {
  const plans = review.plans.filter(({ plan }) => !plan.isTemplate);
  return {
    uri,
    plans: plans.map(({ plan, goals }) => ({
      title: plan.title,
      smartGoals: goals.filter((goal) => goal.isSmart).length,
      goals: goals.length,
      each: goals.map(({ goal, letters }) => ({
        title: goal.text.text.replace(/\s+/g, ' '),
        missing: LETTERS.filter((letter) => letters[letter] !== 'met'),
      })),
    })),
  };
}
