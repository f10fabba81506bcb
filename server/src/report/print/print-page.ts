import type { Day } from '../../calendar/day.ts';
import type { Plan } from '../../plan/plan.ts';
import { PAGE_STYLE } from '../folder/style.ts';
import { html, type Markup } from '../markup.ts';
import { wholePage } from '../whole-page.ts';
import { nameOnly, withoutBirths } from './births.ts';
import { childCopy } from './child.ts';
import { familyCopy } from './family.ts';
import type { Journey } from './journey.ts';
import { meetingCopy } from './meeting.ts';
import { LARGE_PRINT, PRINT_STYLE } from './print-style.ts';
import { printed } from './words.ts';

/** Who a printed plan is for. */
export const READERS = ['family', 'child', 'meeting'] as const;
export type Reader = (typeof READERS)[number];

/** How a plan is printed. */
export interface PrintOptions {
  readonly reader: Reader;
  readonly today: Day;
  /** Type of 18 point, for readers who need it. */
  readonly largePrint: boolean;
}

/** A plan to print, with its journey where it has days. */
export interface PlanToPrint {
  readonly plan: Plan;
  readonly journey: Journey | undefined;
}

/**
 * Plans as a document for their readers: words of the plan and plain labels, nothing that the checks say. Each plan
 * begins on a page of its own, and so does the copy of each child.
 */
export function printPage(plans: readonly PlanToPrint[], options: PrintOptions): string {
  const copies = plans.flatMap((each, at) => copiesOf(each, at + 1, options));
  // Any words of a plan may hold a date of birth, those of the picture too.
  const page = wholePage(
    plans.map(({ plan }) => titleOf(plan)).join(', '),
    `${PAGE_STYLE}${PRINT_STYLE}${options.largePrint ? LARGE_PRINT : ''}`,
    html`<main id="main" class="for-${options.reader}">
      ${copies.map(({ title, note, body }, at) => {
        const heading = at === 0 ? html`<h1>${title}</h1>` : html`<h1 class="again">${title}</h1>`;
        return html`<div class="copy">
          ${heading}
          <p class="note">${note}</p>
          ${body}
        </div>`;
      })}
    </main>`,
  );
  return withoutBirths(page);
}

interface Copy {
  readonly title: string;
  readonly note: string | Markup;
  readonly body: Markup;
}

function copiesOf({ plan, journey }: PlanToPrint, number: number, options: PrintOptions): Copy[] {
  const { reader, today } = options;
  const title = titleOf(plan);
  const drawn = (): Markup | undefined => journey?.(`journey-${number}`);
  switch (reader) {
    case 'family':
      return [{ title, note: 'A copy for the family', body: familyCopy(plan, today, drawn()) }];
    case 'meeting':
      return [{ title, note: 'For the meeting', body: meetingCopy(plan, today, drawn()) }];
    case 'child': {
      const children = plan.children.length === 0 ? [undefined] : plan.children;
      return children.map((child, at) => ({
        title,
        note:
          child === undefined || child.name === '' ? 'Your copy' : html`For ${printed(nameOnly(child.name))}`,
        body: childCopy(plan, child, today, journey, `journey-${number}-${at + 1}`),
      }));
    }
  }
}

const titleOf = ({ block }: Plan): string => {
  const title = block.value.text.replace(/\s+/g, ' ').trim();
  return title === '' ? 'Plan' : title;
};
