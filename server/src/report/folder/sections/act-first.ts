import { html } from '../../markup.ts';
import { priorities, RANKED_BY } from '../priorities.ts';
import { planLink, type Page, type Section } from '../section.ts';
import { capital, number } from '../words.ts';

const MOST = 10;

/** The plans that need somebody to act, in the order in which they need it. */
export function actFirst(page: Page): Section {
  const { plans, asOf } = page.report;
  const ranked = priorities(plans, asOf);
  const first = ranked.slice(0, MOST);
  const more = ranked.length - first.length;
  return {
    id: 'first',
    heading: 'What to act on first',
    body:
      first.length === 0
        ? html`<p>No plan needs anybody to act.</p>`
        : html`<ol class="first">
              ${first.map(
                ({ plan, reasons }) =>
                  html`<li>
                    <p class="plan">
                      ${planLink(page, plan)}
                      <span class="soft"
                        >${[plan.kind, plan.team, plan.worker?.name].filter((each) => each !== undefined).join(' · ')}</span
                      >
                    </p>
                    <ul>
                      ${reasons.map((reason) => html`<li>${capital(reason)}.</li>`)}
                    </ul>
                  </li>`,
              )}
            </ol>
            <p class="soft">
              ${more === 0 ? '' : `${number(more, 'more plan has', 'more plans have')} something to act on; the tables below name them. `}Ranked
              by, in this order: ${RANKED_BY}.
            </p>`,
  };
}
