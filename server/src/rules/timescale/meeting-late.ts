import type { MeetingKind } from '../../standards/standard.ts';
import type { Rule } from '../rule.ts';
import { lateMeetings } from '../late.ts';

const KINDS: readonly MeetingKind[] = ['conference', 'core group', 'meeting'];

export const rule: Rule = {
  id: 'timescale/meeting-late',
  title: 'A conference, core group or meeting is planned later than it may be',
  severity: 'error',
  why: 'The people around a child keep a plan going by meeting. Guidance and the council’s own standards say how soon and how often.',
  source: 'The instrument for each kind of plan is named in the message',
  mend: 'Bring the meeting forward to the last day that the message names, or earlier.',
  *check(plan, { today }) {
    for (const kind of KINDS) yield* lateMeetings(plan, kind, today);
  },
  bad: [
    "Plan: Ida's plan\n  Kind: child protection plan\n  Child: Ida\n  Conference: 1 June 2026\n  Core group: 16 June 2026\n",
  ],
  good: [
    "Plan: Ida's plan\n  Kind: child protection plan\n  Child: Ida\n  Conference: 1 June 2026\n  Core group: 15 June 2026\n",
  ],
};
