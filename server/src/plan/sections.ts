import type { Block } from '../language/tree.ts';

/** The letter of a section as forms print it, written small: `Section E: Outcomes`, `Section: H1 Social care`. */
export const letterOf = (section: Block): string | undefined =>
  (section.label?.number ?? /^[A-Z]\d?(?=\s|$)/.exec(section.value.text)?.[0])?.toLowerCase();
