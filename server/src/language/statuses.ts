/** What a plan, a goal or an action can say of how it stands. Longer wordings first where one begins another. */
export const STATUSES = {
  plan: ['draft', 'proposed', 'agreed', 'amended final', 'amended', 'final', 'closed'],
  goal: ['not started', 'in progress', 'partly met', 'not met', 'met', 'stopped'],
  action: ['not started', 'in progress', 'not done', 'not needed', 'done', 'refused'],
} as const satisfies Record<string, readonly string[]>;

export type StatusOwner = keyof typeof STATUSES;

/** States in which nothing more is expected to happen. */
export const SETTLED: ReadonlySet<string> = new Set([
  'met',
  'stopped',
  'done',
  'not needed',
  'refused',
  'closed',
]);

/** States that close an item for good or say how it went: nobody has to ask after its day any more. */
export const ANSWERED: ReadonlySet<string> = new Set([...SETTLED, 'partly met', 'not met', 'not done']);

/** Which list of states a block's `Status` is read with. */
export function statusOwner(kind: string): StatusOwner {
  if (kind === 'plan') return 'plan';
  return kind === 'goal' || kind === 'milestone' ? 'goal' : 'action';
}

/** Other words that forms and people have for the states, separated by commas. */
const OTHER_WORDS: Readonly<Record<StatusOwner, Readonly<Record<string, string>>>> = {
  plan: {},
  goal: {
    met: 'fully met, achieved, fully achieved, completed, complete, fully completed, reached, attained, accomplished, finished, done, goal met, goal achieved, outcome met, outcome achieved, target met',
    'partly met':
      'partially met, part met, partly achieved, partially achieved, partly completed, partially completed, partly done, partly reached',
    'not met': 'not achieved, not fully met, not reached, not completed, not complete, not done, unmet',
    stopped:
      'abandoned, cancelled, canceled, withdrawn, discontinued, no longer needed, no longer required, not needed',
    'in progress':
      'ongoing, on-going, on going, underway, under way, started, on track, partly there, not yet met, not yet achieved, not yet reached, not yet completed',
    'not started': 'not yet started, not begun, not yet begun, to start',
  },
  action: {
    done: 'completed, complete, fully completed, finished, actioned, achieved, met, carried out, all done',
    'not done':
      'not completed, not complete, incomplete, not finished, not actioned, not achieved, not met, not carried out',
    'not needed':
      'no longer needed, not required, no longer required, not applicable, cancelled, canceled, withdrawn, stopped',
    refused: 'declined',
    'in progress':
      'ongoing, on-going, on going, underway, under way, started, on track, in hand, partly done, partially done, partly completed, partially completed, partly complete, partially complete, not yet done, not yet completed, not yet complete',
    'not started': 'not yet started, not begun, not yet begun, to start',
  },
};

interface Wording {
  readonly words: string;
  readonly state: string;
}

/** Every wording for the states of one kind of block, the longest first. */
const wordingsOf = (owner: StatusOwner): readonly Wording[] =>
  [
    ...STATUSES[owner].map((state): Wording => ({ words: state, state })),
    ...Object.entries(OTHER_WORDS[owner]).flatMap(([state, words]) =>
      words.split(', ').map((each): Wording => ({ words: each, state })),
    ),
  ].sort((a, b) => b.words.length - a.words.length);

const WORDINGS: Readonly<Record<StatusOwner, readonly Wording[]>> = {
  plan: wordingsOf('plan'),
  goal: wordingsOf('goal'),
  action: wordingsOf('action'),
};

/** `met with the school`, `complete by Friday`: the first word says no state there. */
const NO_STATE = /^(?:met with\b|complete by (?:\d|the end\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b))/;

/**
 * The state that a status begins with, in the words of the list or in other ones ("completed" for done), and how many
 * characters say so; undefined where it begins with none.
 */
export function stateIn(
  text: string,
  owner: StatusOwner,
): { readonly state: string; readonly length: number } | undefined {
  const said = text.slice(0, 60).toLowerCase();
  if (NO_STATE.test(said)) return undefined;
  const found = WORDINGS[owner].find(
    ({ words }) => said.startsWith(words) && !/^[\p{L}\p{N}'’-]/u.test(said.slice(words.length)),
  );
  return found === undefined ? undefined : { state: found.state, length: found.words.length };
}
