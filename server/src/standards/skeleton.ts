import { labelKey } from '../language/labels.ts';
import { readBlanks } from '../language/values/blanks.ts';
import type { Block, Content, Field, Heading } from '../language/tree.ts';
import type { Plan } from '../plan/plan.ts';
import type { Template } from '../plan/templates.ts';
import { answers, areasOfBlock, itemOf } from './asked.ts';
import { fits, isOpen } from './fits.ts';
import { fieldIn, lineage } from './in-force.ts';
import { areaKey } from './names.ts';
import { isRole } from './roles.ts';

/** Something that the form of a template has and a plan based on it lacks. */
export interface Lacking {
  /** The template whose form it is. */
  readonly template: Template;
  /** What is lacking, as it stands in the form. */
  readonly element: Field | Heading | Block;
  /** Where in the plan it belongs. */
  readonly holder: Block;
  /** The block of the plan that it would follow; undefined where it goes to the end of its holder. */
  readonly after: Block | undefined;
}

/** Lines that help to fill a form in, or that say something of this one form. */
const NOT_ASKED = new Set(['guidance', 'note', 'source', 'basedOn']);

/** Blocks that a plan has of its own accord. */
const OWN = new Set(['standard', 'nothing', 'progress', 'milestone', 'action', 'then']);

/** The form that a plan follows: that of the nearest template which has one. */
export function formOf(plan: Plan): { readonly template: Template; readonly form: Block } | undefined {
  if (plan.isTemplate || plan.block.kind !== 'plan') return undefined;
  const template = lineage(plan.block, plan.templates).chain.find((each) => each.skeleton !== undefined);
  return template?.skeleton === undefined ? undefined : { template, form: template.skeleton };
}

const known = new WeakMap<Plan, readonly Lacking[]>();

/** Everything that the form of a plan's template has and the plan lacks, each once. */
export function lackingIn(plan: Plan): readonly Lacking[] {
  let lacking = known.get(plan);
  if (lacking === undefined) {
    const found = formOf(plan);
    lacking =
      found === undefined ? [] : [...new Comparison(plan, found.template).within(found.form, plan.block)];
    known.set(plan, lacking);
  }
  return lacking;
}

/** Holds the form of a template against a plan, block by block. */
class Comparison {
  private readonly plan: Plan;
  private readonly template: Template;
  private readonly asked = new Set<string>();

  constructor(plan: Plan, template: Template) {
    this.plan = plan;
    this.template = template;
  }

  *within(form: Block, holder: Block): Generator<Lacking> {
    let after: Block | undefined;
    for (const element of form.content) {
      if (element.type === 'field') {
        if (!NOT_ASKED.has(element.spec.id) && !this.answered(element, holder))
          yield* this.lacks(element, holder, undefined);
      } else if (element.type === 'heading') {
        if (!hasHeading(this.plan, element.label.text)) yield* this.lacks(element, holder, after);
      } else if (element.type === 'block' && !OWN.has(element.kind)) {
        const found = counterparts(this.plan, element, holder);
        if (found === undefined) continue;
        if (found.length === 0) yield* this.lacks(element, holder, after);
        for (const each of found) if (isLookedInto(this.plan, each)) yield* this.within(element, each);
        if (element.kind === 'section') after = found[0] ?? after;
      }
    }
  }

  private answered(element: Field, holder: Block): boolean {
    const { id } = element.spec;
    if (fieldIn(holder, id) !== undefined) return true;
    if (holder.kind === 'plan' && (id === 'born' || id === 'yearGroup'))
      return this.plan.children.some((child) => fieldIn(child.block, id) !== undefined);
    return holder.kind === 'goal' && answers(this.plan, holder, { id, label: element.label.text });
  }

  /** Two goals of the form may ask one goal of the plan for the same line. */
  private *lacks(element: Lacking['element'], holder: Block, after: Block | undefined): Generator<Lacking> {
    const what = element.type === 'field' ? element.spec.id : `${element.start}`;
    const key = `${holder.start} ${element.type} ${what}`;
    if (this.asked.has(key)) return;
    this.asked.add(key);
    yield { template: this.template, element, holder, after };
  }
}

/** Blocks whose own lines are asked for too. A goal that is met or stopped, or that only points elsewhere, is done. */
const isLookedInto = (plan: Plan, block: Block): boolean =>
  block.kind === 'goal' ? isOpenGoal(plan, block) : LOOKED_INTO.has(block.kind);

const LOOKED_INTO = new Set<Block['kind']>(['section', 'need', 'child']);

/** The blocks of a plan that answer one of the form; undefined where the plan says that nothing is planned there. */
function counterparts(plan: Plan, element: Block, holder: Block): readonly Block[] | undefined {
  const all = plan.blocksOf(element.kind).filter((each) => each.variant === element.variant);
  switch (element.kind) {
    case 'section':
      return all.filter((each) => isSameSection(element, each)).slice(0, 1);
    case 'need':
    case 'goal': {
      const nothing = holder.content.some((each) => each.type === 'block' && each.kind === 'nothing');
      const found = all.filter((each) => isLike(plan, element, each));
      if (found.length === 0 && nothing) return undefined;
      return found;
    }
    case 'person': {
      const role = roleIn(element.value.text);
      // `(someone the child trusts)` describes a person and is no role.
      if (role === '' || role.includes('[') || /^(?:some|any)/i.test(role)) return all;
      const named = plan.people.filter((person) => person.role !== undefined && isOneOf(person.role, role));
      return [
        ...named.map((person) => (person.block.type === 'block' ? person.block : plan.block)),
        // The line stands there as it was in the form; its name is still to be filled in.
        ...all.filter(({ value: { text } }) => text.startsWith('[') && isOneOf(roleIn(text), role)),
      ];
    }
    default:
      return isOpen(element.value.text)
        ? all
        : all.filter((each) => fits(element.value.text, each.value.text));
  }
}

/** Whether a person has a role, or one of a choice: `mum / dad / carer`. */
const isOneOf = (said: string, roles: string): boolean =>
  labelKey(said) === labelKey(roles) || roles.split('/').some((role) => isRole(said, role.trim()));

/** `[name] (reviewing officer)`. */
const roleIn = (text: string): string =>
  text
    .slice(text.lastIndexOf('(') + 1 || text.length)
    .replace(')', '')
    .trim();

const isOpenGoal = (plan: Plan, block: Block): boolean => {
  const goal = plan.goals.find((each) => each.block === block);
  return goal !== undefined && goal.open && !goal.pointer;
};

function isSameSection(element: Block, block: Block): boolean {
  const number = element.label?.number?.toLowerCase();
  if (number !== undefined) return block.label?.number?.toLowerCase() === number;
  return fits(element.value.text, block.value.text);
}

/** A need or goal of the plan is like one of the form by its area of life, or by its words. */
function isLike(plan: Plan, element: Block, block: Block): boolean {
  const area = areaOf(element);
  if (area !== undefined) return areasOfBlock(plan, block).includes(areaKey(area));
  return isOpen(element.value.text) || fits(element.value.text, block.value.text);
}

/** The area that the form gives a need or goal; undefined where it is a blank. */
function areaOf(element: Block): string | undefined {
  const own = fieldIn(element, 'area')?.value.text;
  if (own !== undefined && own !== '' && readBlanks(own).length === 0) return own;
  const { parent } = element;
  return parent?.kind === 'need' ? areaOf(parent) : undefined;
}

function hasHeading(plan: Plan, label: string): boolean {
  const key = labelKey(label);
  // `Important to [Name]` is filled in as ‘Important to Ida’.
  const isBlank = label.includes('[');
  return (
    plan.headings.some(
      (heading) => labelKey(heading.label.text) === key || (isBlank && fits(label, heading.label.text)),
    ) || plan.blocksOf('section').some((section) => labelKey(section.value.text) === key)
  );
}

/** The line or block of the form that a line or block of the plan answers: its guidance helps the writer. */
export function formFor(plan: Plan, path: readonly Content[]): Content | undefined {
  const found = formOf(plan);
  if (found === undefined) return undefined;
  const [inner] = path;
  if (inner === undefined || inner === plan.block) return found.form;
  const holder = path.find((each): each is Block => each.type === 'block' && each !== inner);
  const forms =
    holder === undefined || holder === plan.block ? [found.form] : blocksLike(plan, found.form, holder);
  for (const form of forms) {
    const like = form.content.find((each) => answersTo(plan, each, inner, holder ?? plan.block));
    if (like !== undefined) return like;
  }
  return undefined;
}

function blocksLike(plan: Plan, form: Block, block: Block): Block[] {
  const found: Block[] = [];
  const visit = (content: Content): void => {
    if (content.type !== 'block') return;
    if (answersTo(plan, content, block, plan.block)) found.push(content);
    content.content.forEach(visit);
  };
  form.content.forEach(visit);
  return found;
}

function answersTo(plan: Plan, element: Content, written: Content, holder: Block): boolean {
  if (element.type === 'field') return written.type === 'field' && written.spec === element.spec;
  if (element.type === 'heading')
    return written.type === 'heading' && labelKey(written.label.text) === labelKey(element.label.text);
  if (element.type !== 'block' || written.type !== 'block') return false;
  if (element.kind !== written.kind || itemOf(plan, written)?.pointer === true) return false;
  return counterparts(plan, element, holder)?.includes(written) ?? false;
}
