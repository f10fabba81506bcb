import type { Hover } from 'vscode-languageserver-types';
import { kindMeant } from '../language/kinds.ts';
import { rungOf } from '../language/ladder.ts';
import { stateIn, statusOwner } from '../language/statuses.ts';
import type { Block, Content, Field, Span } from '../language/tree.ts';
import type { Due, Plan } from '../plan/plan.ts';
import { readSuppressions } from '../review/suppressions.ts';
import { ruleById } from '../rules/index.ts';
import type { Finding } from '../review/finding.ts';
import { standardsOf } from '../standards/in-force.ts';
import { instrumentIn } from '../standards/instruments.ts';
import { readStandard } from '../standards/read.ts';
import { sayStandard } from '../standards/say.ts';
import { getGuidance } from './guidance.ts';
import { pathAt, type Analysis } from '../workspace/analysis.ts';
import { meantHere } from './meant/index.ts';
import { tellGoal } from './telling/goal.ts';
import { tellPerson } from './telling/person.ts';
import { tellTime } from './telling/time.ts';
import {
  tellBlock,
  tellField,
  tellInstrument,
  tellKind,
  tellNote,
  tellRule,
  tellRung,
  tellStatus,
} from './telling/words.ts';

/**
 * What can be said about the words at an offset: why a check found fault, what a deadline comes to, the letters of a
 * goal, who somebody is, what a rung, a status, a kind of plan or a label means. Undefined where there is nothing to
 * say.
 */
export function getHover(analysis: Analysis, offset: number): Hover | undefined {
  const [inner] = pathAt(analysis, offset);
  const parts = [
    ...reasons(analysis, offset),
    ...named(analysis, offset),
    ...(inner === undefined ? [] : about(analysis, inner, offset)),
    ...allowed(analysis, offset),
    ...(inner === undefined ? [] : getGuidance(analysis, offset)),
  ];
  return parts.length === 0 ? undefined : { contents: { kind: 'markdown', value: parts.join('\n\n') } };
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

/** Why the findings here matter; what they say is already shown by the editor. */
function reasons({ review }: Analysis, offset: number): string[] {
  const found = review.findings.filter(
    (finding) => finding.suppressed === undefined && holds(finding, offset),
  );
  const rules = [...new Set(found.map(({ rule }) => rule))].flatMap((id) => {
    const rule = ruleById(id);
    return rule === undefined ? [] : [tellRule(rule)];
  });
  return [...rules, ...remarks(review, found, offset)];
}

/** What is remarked on the standards that the findings here rest on. */
function remarks({ plans }: Analysis['review'], found: readonly Finding[], offset: number): string[] {
  const asked = new Set(found.map(({ sentence }) => sentence));
  const plan = plans.findLast((each) => each.plan.block.start <= offset)?.plan;
  if (plan === undefined || found.every(({ sentence }) => sentence === undefined)) return [];
  return standardsOf(plan)
    .filter(({ id }) => asked.has(id))
    .flatMap(tellNote);
}

/** Who or what the words name. */
function named(analysis: Analysis, offset: number): string[] {
  const meant = meantHere(analysis, offset);
  if (meant?.plan === undefined) return [];
  const { thing, plan } = meant;
  if (thing.kind === 'person') {
    const person = plan.people.find(({ name }) => name === thing.name);
    return person === undefined ? [] : [tellPerson(person, plan, analysis.today)];
  }
  const introduced = thing.mentions.find((mention) => mention.introduces);
  if (thing.kind !== 'number' || introduced === undefined || introduced === meant.at) return [];
  const [block] = pathAt(analysis, introduced.start);
  return block?.type === 'block' ? [`**${block.label?.text ?? ''} ${thing.name}**: ${block.value.text}`] : [];
}

function about(analysis: Analysis, inner: Content, offset: number): string[] {
  const plan = analysis.review.plans.findLast((each) => each.plan.block.start <= offset)?.plan;
  const onLabel = 'label' in inner && inner.label !== undefined && offset <= inner.label.end;
  if (inner.type === 'field') return onLabel ? [tellField(inner.spec)] : fieldValue(inner, plan, analysis);
  if (inner.type !== 'block') return [];
  if (onLabel) return [tellBlock(inner.label.text, inner.spec), ...tellGoal(analysis.review, inner)];
  return [...tellGoal(analysis.review, inner), ...times(plan, inner, offset, analysis), ...standard(inner)];
}

function fieldValue(field: Field, plan: Plan | undefined, { today }: Analysis): string[] {
  const { text } = field.value;
  if (field.spec.id === 'source') {
    const instrument = instrumentIn(text);
    return instrument === undefined ? [] : [tellInstrument(instrument)];
  }
  switch (field.spec.value) {
    case 'deadline':
    case 'when': {
      const edge = field.spec.id === 'from' || field.spec.id === 'started' ? 'start' : 'end';
      const due = plan?.due(field, edge, field.parent.kind === 'then');
      return plan === undefined || due === undefined ? [] : [tellTime(due, plan, today)];
    }
    case 'level':
      return plan === undefined || rungOf(text, plan.ladder) === undefined
        ? []
        : [tellRung(plan.ladder[rungOf(text, plan.ladder) ?? 0] ?? '', plan.ladder)];
    case 'status': {
      const { state } = stateIn(text, statusOwner(field.parent.kind)) ?? {};
      const said = state === undefined ? undefined : tellStatus(state);
      return said === undefined ? [] : [said];
    }
    case 'kind': {
      const kind = kindMeant(text);
      return kind === undefined ? [] : [tellKind(kind)];
    }
    default:
      return [];
  }
}

/** The deadline in a sentence, where the pointer rests on it, and the day of a meeting. */
function times(plan: Plan | undefined, block: Block, offset: number, { today }: Analysis): string[] {
  if (plan === undefined) return [];
  const item = [...plan.goals, ...plan.milestones, ...plan.actions].find((each) => each.block === block);
  const inSentence = item?.by?.field === undefined ? item?.by : undefined;
  const meeting = plan.meetings.find((each) => each.block === block)?.on;
  return [inSentence, meeting]
    .filter((due): due is Due => due !== undefined && holds(due, offset))
    .map((due) => tellTime(due, plan, today));
}

/** How a standard is read. */
function standard(block: Block): string[] {
  if (block.kind !== 'standard') return [];
  const { value } = readStandard(block.value.text);
  return value === undefined ? [] : [`Read as: ${sayStandard(value)}.`];
}

/** The check that an `allow` line names. */
function allowed({ review }: Analysis, offset: number): string[] {
  const ids = readSuppressions(review.document)
    .flatMap(({ rules }) => rules)
    .filter((rule) => holds(rule, offset))
    .map(({ id }) => id);
  return ids.flatMap((id) => {
    const rule = ruleById(id);
    return rule === undefined ? [] : [tellRule(rule)];
  });
}
