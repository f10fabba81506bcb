/** A plan of one kind with its blanks as tab stops. */
export interface PlanForm {
  /** `care plan` */
  readonly label: string;
  readonly description: string;
  /** As VS Code reads snippets. */
  readonly text: string;
}

/** What is known before the plan is written, in the words of the person. */
export interface Facts {
  readonly child?: string;
  readonly born?: string;
  readonly started?: string;
}

const BLANKS: Readonly<Record<keyof Facts, RegExp>> = {
  child: /\$\{1:\[[^\]]*\]\}/g,
  born: /(?<=\bBorn: )\$\{\d+:[^}]*\}/g,
  started: /(?<=\bStarted: )\$\{\d+:[^}]*\}/g,
};

/** What a form has a place for. */
export const asks = ({ text }: PlanForm, fact: keyof Facts): boolean => text.search(BLANKS[fact]) >= 0;

/** The form with what is known in its place; everything else stays a blank. */
export function filledIn({ text }: PlanForm, facts: Facts): string {
  let filled = text;
  for (const [fact, words] of Object.entries(facts) as [keyof Facts, string][])
    filled = filled.replaceAll(BLANKS[fact], () => asItIs(words));
  return filled;
}

/** Words that a snippet shows as they are. */
const asItIs = (words: string): string => words.replaceAll(/[\\$}]/g, String.raw`\$&`);
