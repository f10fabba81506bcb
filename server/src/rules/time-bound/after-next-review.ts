import { sayDay, type Day, sayDayNear } from '../../calendar/day.ts';
import type { Meeting, Part } from '../../plan/plan.ts';
import { addLine, shortly } from '../about.ts';
import { journeyGoals } from '../independence/journey.ts';
import type { Rule } from '../rule.ts';
import { openGoals } from '../specific/statements.ts';

export const rule: Rule = {
  id: 'time-bound/after-next-review',
  title: 'Nothing to look at when the plan is next reviewed',
  severity: 'hint',
  why: 'A review can only steer when it sees whether a goal is on its way. A goal due later needs a step before the review.',
  source: 'East Sussex Family Plan: what is achievable by the next meeting',
  mend: 'Add a milestone due before the review.',
  inParts: true,
  *check(plan, { today }) {
    const next = nextReview(plan, today);
    if (next?.on?.day === undefined) return;
    const review = next.on.day;
    // A journey to independence without any step is told so by a check of its own.
    const journeys = new Set(journeyGoals(plan, today).filter((goal) => goal.milestones.length === 0));
    for (const goal of openGoals(plan)) {
      const { by } = goal;
      if (by?.day === undefined || by.day <= review || journeys.has(goal)) continue;
      if (goal.milestones.some((step) => step.by?.day !== undefined && step.by.day <= review)) continue;
      yield {
        start: by.start,
        end: by.end,
        message: `${shortly(goal)} is due on ${sayDay(by.day)}, after the next review on ${sayDayNear(review, by.day)}. Add a milestone before that day, so that the review can see whether it is on its way.`,
        subject: goal.block,
        related: [{ start: next.on.start, end: next.on.end, message: 'The next review.' }],
        fixes: [
          {
            title: 'Add a milestone before the review',
            edits: [addLine(goal.block, `Milestone: [first step] | By: [date, before ${sayDay(review)}]`)],
          },
        ],
      };
    }
  },
  bad: ["Plan: Ida's plan\n  Review: 4 February 2027\n  Goal: Ida cycles to school\n    By: 4 May 2027\n"],
  good: [
    "Plan: Ida's plan\n  Review: 4 February 2027\n  Goal: Ida cycles to school\n    By: 4 May 2027\n    Milestone: Ida rides round the park\n      By: 29 January 2027\n",
  ],
};

/** The first review or conference from today on. */
export function nextReview(plan: Part, today: Day): Meeting | undefined {
  let next: Meeting | undefined;
  for (const meeting of plan.meetings) {
    if (meeting.kind !== 'review' && meeting.kind !== 'conference') continue;
    const day = meeting.on?.day;
    if (day !== undefined && day >= today && day < (next?.on?.day ?? Infinity)) next = meeting;
  }
  return next;
}
