import { sayDay, type Day } from '../calendar/day.ts';
import { areasOf } from '../language/areas.ts';
import { kindMeant, PLAN_KINDS } from '../language/kinds.ts';
import { labelKey } from '../language/labels.ts';
import { isMisspelling } from '../language/nearest.ts';
import { rungOf, rungPerhaps } from '../language/ladder.ts';
import { statusOwner } from '../language/statuses.ts';
import type { Block, Field, Problem } from '../language/tree.ts';
import { readAs, SHORT_YEAR_RULE } from '../language/values/date-slips.ts';
import {
  readAmount,
  readDate,
  readDeadline,
  readDuration,
  readRecurrence,
} from '../language/values/times.ts';
import { readStatus } from '../language/values/status.ts';
import type { Reading, Slip } from '../language/values/value.ts';
import { readAreas } from './areas.ts';
import type { Letter } from '../language/vocabulary.ts';
import {
  behindSlips,
  daySlips,
  lineSlips,
  statementSlips,
  statusYearSlips,
  fieldDaySlips,
} from './date-problems.ts';
import type { Part } from './plan.ts';

/** A problem of a value, with the block it stands in. */
export interface ValueProblem extends Problem {
  readonly block: Block;
  /** The letter that the value serves, where a value that cannot be used costs one. */
  readonly letter: Letter | undefined;
}

/**
 * What is wrong with the typed values of a plan: days that do not exist, words where a date belongs, a status or
 * a rung that is not known.
 *
 * @param isWorthReading leaves texts out at a glance, where only some problems are asked for
 */
export function valueProblems(
  plan: Part,
  isWorthReading: (text: string) => boolean = () => true,
): ValueProblem[] {
  const problems: ValueProblem[] = [];
  for (const block of plan.blocks) {
    for (const slip of isWorthReading(block.value.text) ? ownLine(block, plan) : [])
      problems.push({ ...at(slip, block.value.start), block, letter: undefined });
    for (const field of block.content) {
      if (field.type !== 'field' || !isWorthReading(field.value.text)) continue;
      const { letter } = field.spec;
      for (const slip of slips(field, plan)) problems.push({ ...at(slip, field.value.start), block, letter });
    }
  }
  for (const item of [...plan.goals, ...plan.milestones, ...plan.actions]) {
    if (!isWorthReading(item.text.text)) continue;
    // With a day of its own in `By` the sentence is not what the time hangs on.
    const letter = item.by?.field === undefined ? 'T' : undefined;
    for (const slip of statementSlips(item))
      problems.push({ ...at(slip, item.text.start), block: item.block, letter });
  }
  return problems;
}

function slips(field: Field, plan: Part): readonly Slip[] {
  const { text } = field.value;
  if (text === '' || text.startsWith('[')) return [];
  switch (field.spec.value) {
    case 'when':
    case 'date':
      return [...dateSlips(field, plan), ...fieldDaySlips(field, readDate(text).value, plan)];
    case 'deadline':
      return [
        ...(personInstead(text, plan) ?? rhythmInstead(field) ?? readDeadline(text).slips),
        ...fieldDaySlips(field, readDeadline(text).value, plan),
      ];
    case 'duration':
      return readDuration(text).slips;
    case 'recurrence':
      return readRecurrence(text).slips;
    case 'amount':
      return field.spec.id === 'now' ? behindSlips(text) : [...readAmount(text).slips, ...daySlips(text)];
    case 'done':
      return behindSlips(text);
    case 'status':
      return [...readStatus(text, statusOwner(field.parent.kind)).slips, ...statusYearSlips(text)];
    case 'level':
      return level(text, plan.ladder).slips;
    case 'kind':
      return kind(text).slips;
    case 'areas':
      return areas(field, plan);
    case 'line':
      return field.spec.id === 'children' ? daySlips(text) : [];
    default:
      return [];
  }
}

/** What is wrong in a block's own line; a child's may give the date of birth. */
function ownLine(block: Block, plan: Part): readonly Slip[] {
  const slips = lineSlips(block);
  if (block.kind !== 'child' || slips.length === 0) return slips;
  const born = plan.children.find((child) => child.block === block)?.born;
  return slips.map((slip) => asBirth(slip, block.value.text, born));
}

function dateSlips(field: Field, plan: Part): readonly Slip[] {
  const { slips } = readDate(field.value.text);
  if (field.spec.id !== 'born' || slips.length === 0) return slips;
  const born = plan.due(field, 'end')?.day;
  return slips.map((slip) => asBirth(slip, field.value.text, born));
}

/** A birth of a year in two figures may lie in the past century. */
const asBirth = (slip: Slip, text: string, born: Day | undefined): Slip =>
  slip.rule === SHORT_YEAR_RULE && born !== undefined
    ? { ...slip, ...readAs(text.slice(slip.start, slip.end), sayDay(born)) }
    : slip;

/** `By: Jo Reid` says who does it, and not by when. */
function personInstead(text: string, plan: Part): Slip[] | undefined {
  const person = readDeadline(text).value === undefined ? plan.identify(text.trim()) : undefined;
  if (person === undefined) return undefined;
  const message = `‘${text}’ is a person and no date. Write ‘Who: ${text}’, and after ‘By:’ the day.`;
  return [{ rule: 'plan/unknown-value', start: 0, end: text.length, message }];
}

/** `By: every Tuesday` says how often, and not by when. */
function rhythmInstead({ value: { text }, parent, label }: Field): Slip[] | undefined {
  if (readDeadline(text).value !== undefined || readRecurrence(text).value === undefined) return undefined;
  const name = label.text;
  const message = parent.spec.fields.some((field) => field.value === 'recurrence')
    ? `‘${text}’ says how often, and not by when. Write ‘How often: ${text}’, and after ‘${name}:’ the last day.`
    : `‘${text}’ says how often, and not by when. Write the day after ‘${name}:’, such as 31 March 2027.`;
  return [{ rule: 'plan/unknown-value', start: 0, end: text.length, message }];
}

function level(text: string, ladder: readonly string[]): Reading<number> {
  const value = rungOf(text, ladder);
  if (value !== undefined) return { value, slips: [] };
  const near = rungPerhaps(text, ladder);
  const message =
    near === undefined
      ? `‘${text}’ is not a rung of the ladder. Write one of: ${ladder.join(', ')}.`
      : `‘${text}’ is not a rung of the ladder. If ‘${near}’ is meant, write that; else one of: ${ladder.filter((rung) => rung !== near).join(', ')}.`;
  return { value, slips: [{ rule: 'plan/unknown-value', start: 0, end: text.length, message }] };
}

function kind(text: string): Reading<string> {
  const value = kindMeant(text);
  if (value !== undefined) return { value, slips: [] };
  const near = PLAN_KINDS.find((each) => isMisspelling(labelKey(text), labelKey(each)));
  const message =
    near === undefined
      ? `‘${text}’ is not a kind of plan that is known here, so no timescales are checked. The kinds are: ${PLAN_KINDS.join(', ')}.`
      : `‘${text}’ looks like ‘${near}’ with a slip of the fingers. Write ‘${near}’.`;
  return {
    value,
    slips: [
      {
        rule: 'plan/unknown-value',
        start: 0,
        end: text.length,
        message,
        ...(near === undefined ? {} : { replacement: near }),
      },
    ],
  };
}

/** An area of the council's own is kept; only a near miss of a known one is a slip. */
function areas(field: Field, plan: Part): Slip[] {
  const known = [...areasOf(plan.kind), ...plan.vocabulary.areas.map(labelKey)];
  return readAreas(field, { kind: plan.kind, ownAreas: plan.vocabulary.areas }).flatMap((area) => {
    const key = labelKey(area.name);
    if (known.includes(key)) return [];
    const near = known.find((each) => isMisspelling(key, each));
    if (near === undefined) return [];
    return [
      {
        rule: 'plan/unknown-value',
        start: area.start - field.value.start,
        end: area.end - field.value.start,
        message: `‘${area.name}’ looks like ‘${near}’ with a slip of the fingers. Write ‘${near}’.`,
        replacement: near,
      },
    ];
  });
}

function at(slip: Slip, offset: number): Problem {
  const start = slip.start + offset;
  const end = slip.end + offset;
  const problem = { rule: slip.rule, start, end, message: slip.message };
  const words = [slip.replacement, slip.alternative].filter((each) => each !== undefined);
  if (words.length === 0) return problem;
  const fixes = words.map((text) => ({ title: `Write ‘${text}’`, edits: [{ start, end, text }] }));
  return { ...problem, fixes };
}
