import type { Plan } from '../../plan/plan.ts';
import { html, type Markup } from '../markup.ts';
import { ownWords } from './form.ts';
import { timeLine } from './times.ts';
import { lineOf } from './words.ts';

/** Family time: with whom, how often, where and how, and what is agreed about it. */
export function familyTime(plan: Plan): Markup | undefined {
  const blocks = plan.blocksOf('familyTime');
  if (blocks.length === 0) return undefined;
  return html`<ul class="family-time">
    ${blocks.map(
      ({ value, content }) =>
        html`<li>
          ${value.text === '' ? undefined : html`<strong>${lineOf(value)}</strong>`}
          ${content.map((each) =>
            each.type === 'field' && each.spec.id !== 'guidance' && each.value.text.trim() !== ''
              ? html`<p>
                  ${each.label.text}: ${each.spec.id === 'review' ? timeLine(each.value) : lineOf(each.value)}
                </p>`
              : undefined,
          )}
          ${ownWords(content)}
        </li>`,
    )}
  </ul>`;
}
