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
