import type { Block, Content } from '../../language/tree.ts';
import { fieldsOf } from '../../plan/items.ts';
import type { Plan } from '../../plan/plan.ts';
import { html, type Markup } from '../markup.ts';
import { ownWords } from './form.ts';
import { sayDue, timeLine } from './times.ts';
import { numbered, oneLine, printed, sayPeople, valuesIn } from './words.ts';

/** What is done if things go wrong, and what is done in any case. */
export function contingencies(plan: Plan): Markup | undefined {
  const blocks = plan.blocksOf('contingency');
  const loose = plan.blocksOf('then').filter(({ parent }) => parent?.kind !== 'contingency');
  if (blocks.length === 0 && loose.length === 0) return undefined;
  return html`<ul class="what-if">
    ${blocks.map(
      (block) =>
        html`<li>
          <p><strong>${trigger(block)}</strong></p>
          ${thens(plan, block.content.filter(isThen))} ${ownWords(block.content)}
        </li>`,
    )}
    ${loose.map((block) => html`<li>${thenLine(plan, block)}</li>`)}
  </ul>`;
}

const isThen = (each: Content): each is Block => each.type === 'block' && each.kind === 'then';

const thens = (plan: Plan, blocks: readonly Block[]): Markup | undefined =>
  blocks.length === 0
    ? undefined
    : html`<ul>
        ${blocks.map((block) => html`<li>${thenLine(plan, block)}</li>`)}
      </ul>`;

/** `If: the bike is stolen` reads on from its label; what leads itself in, or is called a contingency, stands alone. */
function trigger({ label, value }: Block): Markup {
  const words = oneLine(value.text);
  const number = label?.number === undefined ? '' : `${label.number}. `;
  const leads =
    /^(?:if|when|whenever|where|should|in case|in the event|unless|as soon as|until|once)\b/i.test(words);
  return leads || !/^if$/i.test(label?.text ?? '')
    ? html`${number}${printed(words.charAt(0).toUpperCase() + words.slice(1))}`
    : html`${number}If
      ${printed(words.replace(/^(?:The|A|An|We|There|No|Nobody|Somebody)\b/, (word) => word.toLowerCase()))}`;
}

function thenLine(plan: Plan, block: Block): Markup {
  const fields = fieldsOf(block);
  const named = (id: string): Markup | undefined => {
    const found = (fields.get(id) ?? []).flatMap((field) => plan.named(field));
    return found.length === 0 ? undefined : sayPeople(found);
  };
  const who = named('who');
  const helped = named('helpedBy');
  const by = fields.get('by')?.[0];
  const [written] = valuesIn(block, 'by');
  const when =
    (by === undefined ? undefined : sayDue(plan.due(by, 'end', true))) ??
    (written === undefined ? undefined : timeLine(written));
  const own = ownWords(block.content);
  return html`${numbered(block)}${who === undefined ? undefined : html` – ${who}`}${helped === undefined ? undefined : html`, with help from ${helped}`}${when === undefined ? undefined : html`, ${when}`}${own}`;
}
