import { labelKey } from '../../language/labels.ts';
import type { PlanKind } from '../../language/kinds.ts';
import type { BlockSpec, FieldSpec } from '../../language/vocabulary.ts';
import { LETTER_NAMES } from '../../rules/page.ts';
import type { Rule } from '../../rules/rule.ts';
import { builtIn } from '../../standards/built-in.ts';
import type { Instrument } from '../../standards/instruments.ts';
import { sayStandard } from '../../standards/say.ts';
import type { InForce } from '../../standards/standard.ts';

/** What a field is for, and which letter of SMART it serves. */
export function tellField({ labels: [label = '', ...others], help, letter }: FieldSpec): string {
  const serves = letter === undefined ? '' : ` It serves the letter ${letter} (${LETTER_NAMES[letter]}).`;
  const also = others.length === 0 ? '' : `\n\nAlso written: ${others.join(', ')}.`;
  return `**${label}**: ${help}${serves}${also}`;
}

/** What a block is, and the fields that it takes. */
export function tellBlock(label: string, { help, fields }: BlockSpec): string {
  const names = fields
    .filter(({ id }) => id !== 'guidance' && id !== 'note')
    .map(({ labels }) => labels[0] ?? '');
  return `**${label}**: ${help}${names.length === 0 ? '' : `\n\nUnder it: ${names.join(', ')}.`}`;
}

/** A ladder with the place of one rung on it. */
export function tellRung(name: string, ladder: readonly string[]): string {
  const at = ladder.findIndex((rung) => labelKey(rung) === labelKey(name));
  if (at < 0) return `The ladder of help, most help first: ${ladder.join(', ')}.`;
  const said = ladder.map((rung, index) => (index === at ? `**${rung}**` : rung)).join(' → ');
  const next = ladder[at + 1];
  const then =
    next === undefined
      ? 'This is the last rung: no more help is needed.'
      : `The next rung with less help is ‘${next}’.`;
  return `Rung ${at + 1} of ${ladder.length}, most help first: ${said}\n\n${then}`;
}

/** What law and guidance ask of a kind of plan, with the sources. */
export function tellKind(kind: PlanKind): string {
  const asked = builtIn(kind).map(
    ({ standard, source, note }) =>
      `- ${sayStandard(standard)} (${source})${note === undefined ? '' : `. ${note}`}`,
  );
  return asked.length === 0
    ? `**${kind}**. No timescale of law or guidance is held here for this kind.`
    : `**${kind}**. Law and guidance ask for:\n\n${asked.join('\n')}`;
}

/** What a law or a piece of guidance is, and where it can be read. */
export const tellInstrument = ({ name, what, address }: Instrument): string =>
  `**${name}**. ${what} [Read it](${address}).`;

/** Why a check matters. */
export const tellRule = ({ title, why, source }: Rule): string =>
  `**${title}.** ${why}${source === undefined ? '' : ` *(${source})*`}`;

/** What is remarked on the limit that a finding rests on, such as how sure its figure is. */
export const tellNote = ({ standard, note }: InForce): string[] =>
  note === undefined ? [] : [`**About ‘${sayStandard(standard)}’.** ${note}`];

const STATES: Readonly<Record<string, string>> = {
  draft: 'The plan is still being written. Signatures are not asked for yet.',
  proposed: 'The plan is written and not agreed yet.',
  agreed: 'Everybody concerned has agreed to the plan.',
  amended: 'The plan has been changed since it was agreed.',
  'amended final': 'A final plan that has been changed since.',
  final: 'The plan is settled.',
  closed: 'The plan has ended. Nothing in it is reported as late any more.',
  'not started': 'Nothing has been done yet. It counts as open.',
  'in progress': 'It is under way. It counts as open.',
  'partly met': 'A part is reached. It counts as open.',
  'not met':
    'The day has passed and it was not reached. It counts as open; say in ‘because’ what stood in the way.',
  met: 'It is reached. It is no longer scored, and never late.',
  stopped: 'It is no longer wanted. It is no longer scored; say in ‘because’ why.',
  done: 'It is done. It is never late.',
  'not done': 'It was not done; say in ‘because’ what stood in the way.',
  'not needed': 'It is not needed any more. It is never late.',
  refused: 'The person did not want it. It is never late; say in ‘because’ why.',
};

/** What a status means for what is reported and scored. */
export const tellStatus = (state: string): string | undefined =>
  STATES[state] === undefined ? undefined : `**${state}**: ${STATES[state]}`;
