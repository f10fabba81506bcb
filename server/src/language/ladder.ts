import { labelKey } from './labels.ts';

/** The ladder of help, most help first, with other words for each rung. */
const RUNGS: readonly (readonly [string, readonly string[]])[] = [
  ['full help', ['fully supported', 'full support', 'done for', 'total help', 'fully dependent']],
  [
    'hands-on help',
    [
      'hand over hand',
      'physical help',
      'physical prompts',
      'hands on help',
      'some physical help',
      'with hands-on help',
    ],
  ],
  ['shown how', ['modelled', 'modelling', 'a model', 'demonstration', 'copying', 'when shown', 'shown']],
  [
    'prompts',
    [
      'prompt',
      'prompted',
      'reminders',
      'a reminder',
      'reminded',
      'verbal prompts',
      'spoken prompts',
      'with prompts',
      'one prompt',
      'occasional prompts',
    ],
  ],
  [
    'someone nearby',
    [
      'watched',
      'supervised',
      'supervision',
      'with supervision',
      'nearby',
      'an adult nearby',
      'adult nearby',
      'standing back',
    ],
  ],
  [
    'no help',
    [
      'without help',
      'on his own',
      'on her own',
      'on their own',
      'on my own',
      'on your own',
      'independently',
      'independent',
      'alone',
      'by himself',
      'by herself',
      'by themselves',
      'none',
    ],
  ],
];

/** The usual ladder. A plan may set its own with `Ladder: …`. */
export const LADDER: readonly string[] = RUNGS.map(([name]) => name);

const synonyms = new Map<string, string>();
for (const [name, others] of RUNGS)
  for (const words of [name, ...others]) synonyms.set(labelKey(words), name);

/**
 * The place on a ladder that words name, 0 for most help; undefined where they name none.
 *
 * @param ladder rungs, most help first
 */
export function rungOf(words: string, ladder: readonly string[]): number | undefined {
  const key = labelKey(words.replace(/\.$/, ''));
  const own = ladder.findIndex((rung) => labelKey(rung) === key);
  if (own >= 0) return own;
  const usual = synonyms.get(key);
  const at = usual === undefined ? -1 : ladder.findIndex((rung) => labelKey(rung) === usual);
  return at >= 0 ? at : undefined;
}
