import { labelKey } from './labels.ts';

/** The ladder of help, most help first, with other words for each rung. */
const RUNGS: readonly (readonly [string, readonly string[]])[] = [
  [
    'full help',
    [
      'fully supported',
      'full support',
      'full assistance',
      'done for',
      'done for me',
      'done for him',
      'done for her',
      'done for them',
      'total help',
      'fully dependent',
      'all help',
    ],
  ],
  [
    'hands-on help',
    [
      'hand over hand',
      'physical help',
      'physical prompts',
      'hands on help',
      'hands-on',
      'hands on',
      'hands-on support',
      'hand-over-hand',
      'physical support',
      'physical prompt',
      'physical assistance',
      'some physical help',
      'with hands-on help',
    ],
  ],
  [
    'shown how',
    [
      'modelled',
      'modelling',
      'a model',
      'demonstration',
      'demonstrated',
      'copying',
      'copies',
      'when shown',
      'shown',
      'being shown',
      'shown first',
      'shown what to do',
      'shown how to',
      'shown how to do it',
    ],
  ],
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
      'prompting',
      'with prompting',
      'with a prompt',
      'with reminders',
      'with a reminder',
      'a prompt',
      'verbal prompt',
      'verbal prompting',
      'some prompts',
      'needs prompting',
      'told what to do',
    ],
  ],
  [
    'someone nearby',
    [
      'watched',
      'someone near',
      'somebody near',
      'somebody nearby',
      'someone close by',
      'somebody close by',
      'someone there',
      'somebody there',
      'someone with him',
      'someone with her',
      'with someone near',
      'with someone nearby',
      'an adult near',
      'adult near',
      'near',
      'close by',
      'watched over',
      'under supervision',
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
      'no support',
      'without support',
      'without prompts',
      'no prompts',
      'unaided',
      'unsupported',
      'needs no help',
      'does it alone',
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
  const usual =
    synonyms.get(key) ?? synonyms.get(key.replace(/^(?:with|needs|some|has|by) | (?:needed|only)$/g, ''));
  const at = usual === undefined ? -1 : ladder.findIndex((rung) => labelKey(rung) === usual);
  return at >= 0 ? at : undefined;
}

/** What gives a rung away among other words. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['full help', /\b(?:full|done for)\b/i],
  ['hands-on help', /\b(?:hands?[ -](?:on|over)|physical)/i],
  ['shown how', /\b(?:shown|showing|model|demonstrat)/i],
  ['prompts', /\b(?:prompt|remind|verbal)/i],
  ['someone nearby', /\b(?:near|watch|supervis|close by)/i],
  ['no help', /\b(?:alone|unaided|independent|on (?:his|her|their|my) own|without|no help)/i],
];

/** The rung that words perhaps mean, such as "a bit of prompting"; undefined where they speak of none, or of two. */
export function rungPerhaps(words: string, ladder: readonly string[]): string | undefined {
  const near = SIGNS.filter(([, sign]) => sign.test(words)).flatMap(([name]) =>
    ladder.filter((rung) => labelKey(rung) === labelKey(name)),
  );
  return near.length === 1 ? near[0] : undefined;
}
