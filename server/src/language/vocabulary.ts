import { ASIDES } from './vocabulary/asides.ts';
import { GOAL_BLOCKS } from './vocabulary/goals.ts';
import { PEOPLE_AND_MEETINGS } from './vocabulary/people-and-meetings.ts';
import { PLAN_BLOCKS } from './vocabulary/plan.ts';
import type { BlockSpec } from './vocabulary/spec.ts';

export type { BlockKind, BlockLabel, BlockSpec, FieldSpec, Letter, ValueType } from './vocabulary/spec.ts';

/**
 * The one table of words: every label, its spellings, where it may stand and what its value is.
 *
 * Reader, completion, hover, formatter, the TextMate grammar and the documentation all read it.
 * A new label is a row in `vocabulary/` and nothing else.
 */
export const BLOCKS: readonly BlockSpec[] = [
  ...PLAN_BLOCKS,
  ...GOAL_BLOCKS,
  ...PEOPLE_AND_MEETINGS,
  ...ASIDES,
];

/** Words after a name that make a line somebody's own words: `Jay says:`. */
export const VOICE_VERBS: readonly string[] = [
  'says',
  'say',
  'said',
  'shows us',
  'show us',
  'showed us',
  'told us',
  'tells us',
  'tell us',
];
