import { labelKey } from '../../language/labels.ts';
import type { Heading } from '../../language/tree.ts';
import { detailsIn } from '../../rules/privacy/details.ts';

const PLACES = new Set(['address', 'addresses', 'postcode']);

/** Of whom, and what, lines of a form's header ask that say where somebody lives or under which number they are kept. */
const WORDS = new Set([
  ...PLACES,
  ..."home current previous placement child's child young person's mother's father's mum's dad's parent's parents parents' parent carer's carers carers' carer foster family email e-mail phone telephone tel mobile contact details number numbers no nhs unique pupil upn national insurance ni".split(
    ' ',
  ),
]);

/**
 * Whether a heading of the form's own is about where people live, how they are reached or their numbers: "Home address",
 * "Mother's mobile: 07700 900 123", "NHS number". `Phone: downstairs at 21:30` is a rule of the house, and the number of
 * the duty team is for everybody.
 */
export function isContactLine({ label, value }: Pick<Heading, 'label' | 'value'>): boolean {
  const words = labelKey(label.text)
    .split(/[\s/]+|\b(?:and|or|of)\b/)
    .filter((word) => word !== '');
  if (!words.every((word) => WORDS.has(word))) return false;
  return words.some((word) => PLACES.has(word)) || detailsIn(value.text).length > 0;
}
