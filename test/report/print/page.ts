import type { Day } from '../../../server/src/calendar/day.ts';
import { journeyOf } from '../../../server/src/report/print/journey.ts';
import { printPage, type Reader } from '../../../server/src/report/print/print-page.ts';
import { review } from '../../../server/src/review/review.ts';
import { TODAY } from '../../rules/check.ts';
import { wordsOf } from '../validity.ts';

/** The page of a plan for some readers. */
export function page(
  text: string,
  reader: Reader,
  today: Day = TODAY,
  largePrint = false,
  pictures = false,
): string {
  const plans = review(text, { today }).plans.filter(({ plan }) => !plan.isTemplate);
  return printPage(
    plans.map((score) => ({
      plan: score.plan,
      journey: pictures ? journeyOf(score, today, largePrint) : undefined,
    })),
    { reader, today, largePrint },
  );
}

/** The words of that page below its title. */
export const words = (text: string, reader: Reader): string[] =>
  wordsOf(page(text, reader)).split('\n').slice(1);

/** A plan with something of nearly every kind, for all readers. */
export const IDA = `Plan: Ida's plan
  Kind: child in need plan
  Child: Ida | Born: 4 May 2015
  Started: 7 September 2026
  Visit: 1 December 2026
  Review: 4 December 2026, 4pm, at home
  Review: [date]
  Visits: every 4 weeks
  Person: Sam Lee (social worker) | Contact: 01632 960 001
  Person: Kit (dad)
  Ida says: "I want to ride with my mates."
  Kit says: "She is scared of the road."

  Need: Ida cannot get to her friends
    Strength: she can ride in the park
    Goal: Ida cycles to school on at least 4 days out of 5
      So that: she is with her friends
      Ida says: "With my bell."
      Measure: days a week
      Now: 1 out of 5
      Target: 4 out of 5
      Shown by: the school's bike register
      Who: Ida
      Helped by: Kit
      By: 26 March 2027
      Cost: £90, section 17
      Progress: 2 out of 5 on 6 November 2026
      Milestone: Ida rides to the corner shop
        By: 18 December 2026
      Milestone: Ida rides round the park
        By: 2 October 2026
        Status: met on 1 October 2026
      Action: Mend the bike | Who: Sam Lee | By: 27 November 2026 | Cost: £40
      Action: Ride beside Ida | Who: Kit | How often: every Saturday
      Action: Buy a lamp | Who: [name] | By: [date]

  If: The bike is stolen
    Then: lend Ida one | Who: Sam Lee | By: within 2 working days
`;
