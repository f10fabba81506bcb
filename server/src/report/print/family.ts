import { sayDay, type Day } from '../../calendar/day.ts';
import type { Block } from '../../language/tree.ts';
import type { Plan } from '../../plan/plan.ts';
import { html, type Markup } from '../markup.ts';
import { elsewhere, PARTS } from './elsewhere.ts';
import { familyTime } from './family-time.ts';
import { ownWords, sectionName } from './form.ts';
import { changes, otherSections } from './goals.ts';
import { meetingsBefore, nextMeeting } from './meetings.ts';
import { part, voice } from './parts.ts';
import { plansOwnWords } from './plan-words.ts';
import { isSaidOnVisit } from './seen-alone.ts';
import { agreement } from './signed.ts';
import { stepsIn, stepsOf } from './steps.ts';
import { stepsTable } from './tables.ts';
import { contingencies } from './what-if.ts';
import { people } from './who-is-who.ts';

/** The plan for the family: what will happen, who does what by when, in the order of the days, and what if. */
export function familyCopy(plan: Plan, today: Day, picture: Markup | undefined): Markup {
  const steps = stepsOf(plan, today);
  const voices = plan.voices.filter((each) => each.parent === plan.block && !isSaidOnVisit(each));
  const form = otherSections(plan);
  const section = (block: Block): Markup | undefined => sectionMarkup(plan, block);
  const next = nextMeeting(plan, today);
  const began =
    plan.started?.day === undefined ? undefined : html`This plan began on ${sayDay(plan.started.day)}.`;
  const again =
    next === undefined ? undefined : html`We look at it together again on <strong>${sayDay(next)}</strong>.`;
  return html`${began === undefined && again === undefined ? undefined : html`<p class="lead">${began} ${again}</p>`}
  ${part('In your own words', voices.length === 0 ? undefined : html`${voices.map(voice)}`)}
  ${form.before.map(section)} ${part('What we want to change', changes(plan))} ${part('The journey', picture)}
  ${part(PARTS.dated, stepsTable('In the order of the days', steps.dated))}
  ${part('What happens again and again', stepsTable('How often each thing happens', steps.repeated, { first: 'How often' }))}
  ${part('What is there all the time', stepsTable('For as long as it says here', steps.running))}
  ${part('What has no day yet', stepsTable('We still have to agree a day', steps.undated, { toAgree: true }))}
  ${part(PARTS.done, stepsTable('Done so far', steps.done, { first: 'How it went' }))}
  ${part('Meetings and visits so far', stepsTable('In the order of the days', meetingsBefore(plan, today)))}
  ${part(PARTS.whatIf, contingencies(plan))} ${part(PARTS.familyTime, familyTime(plan))}
  ${form.after.map(section)} ${part('What else the plan says', plansOwnWords(plan))}
  ${part(PARTS.people, people(plan))} ${part(PARTS.agreed, agreement(plan))}`;
}

/** A section of the form under its own heading; where its lines all stand elsewhere, it says where. */
function sectionMarkup(plan: Plan, block: Block): Markup | undefined {
  const name = sectionName(block);
  const words = ownWords(block.content);
  const steps = stepsTable('When, what and who', stepsIn(plan, block));
  return part(
    name,
    words === undefined && steps === undefined ? elsewhere(plan, block, name) : html`${words} ${steps}`,
  );
}
