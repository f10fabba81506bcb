import type { Block } from '../../language/tree.ts';
import { readBlanks } from '../../language/values/blanks.ts';
import type { Plan } from '../../plan/plan.ts';
import { html, type Markup } from '../markup.ts';
import { timeLine } from './times.ts';
import { labelWords, lineOf, oneLine, printed, valuesIn } from './words.ts';

/** Who agreed and who has signed already, in the words of the plan, and lines for everybody else. */
export function agreement(plan: Plan): Markup {
  const signatures = plan.blocksOf('signature');
  const open = signatures.filter(isOpen).map(({ value }) => value);
  return html`${agreed(plan)}${signatures.filter((each) => !isOpen(each)).map(signed)}
  ${linesToSign(open.length === 0 ? ['Name', 'Name'] : open.map((value) => (oneLine(value.text) === '' ? 'Name' : lineOf(value))))}`;
}

/** A signature that is still to be given: a blank, or a line for the day with none on it. */
function isOpen(block: Block): boolean {
  const on = block.content.find((each) => each.type === 'field' && each.spec.id === 'on')?.value.text;
  return [block.value.text, ...(on === undefined ? [] : [on])].some(
    (text) => text.trim() === '' || readBlanks(text).length > 0,
  );
}

/** "Signed: Dee Harris, 18 June 2026". */
function signed(block: Block): Markup {
  const [on] = valuesIn(block, 'on');
  return html`<p>
    <strong>${block.label === undefined ? 'Signed' : labelWords(block.label)}:</strong>
    ${lineOf(block.value)}${on === undefined ? undefined : html`, ${timeLine(on)}`}
  </p>`;
}

/** "Gary, dad. Agrees: no, he wants Tia with his sister": what a plan says of the people beside their names. */
const agreed = (plan: Plan): Markup[] =>
  plan.blocksOf('person').flatMap((block) => {
    const said = block.content.flatMap((each) =>
      each.type === 'field' && SAID.has(each.spec.id) && each.value.text.trim() !== ''
        ? [html`. ${each.label.text}: ${lineOf(each.value)}`]
        : [],
    );
    const name = plan.people.find((person) => person.block === block)?.name ?? block.value.text;
    return said.length === 0 ? [] : [html`<p><strong>${printed(name)}</strong>${said}</p>`];
  });

const SAID = new Set(['agrees', 'attended']);

/** Lines to sign on, each with one for the day. */
export const linesToSign = (names: readonly (string | Markup)[]): Markup =>
  html`<div class="sign">
    ${names.map(
      (name) =>
        html`<p><span class="line"></span>${name}</p>
          <p><span class="line"></span>Date</p>`,
    )}
  </div>`;
