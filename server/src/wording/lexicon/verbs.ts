import { LIGHT_VERBS, VAGUE_VERBS } from './verbs-of-change.ts';
import { DOING_VERBS } from './verbs-of-doing.ts';
import { DATED_END_VERBS, END_STATE_VERBS, SERVING_VERBS } from './end-states.ts';
import { MIND_VERBS, WISH_VERBS } from './verbs-of-mind.ts';
import { REACHING_VERBS } from './verbs-of-reaching.ts';
import { WORK_VERBS } from './verbs-of-work.ts';
import { IRREGULAR } from './irregular-verbs.ts';
import { STOPPING_VERBS } from './absence.ts';
import { wordSet } from './group.ts';

export type VerbShape = 'base' | 's' | 'past' | 'ing';

export interface VerbForm {
  readonly base: string;
  readonly shapes: ReadonlySet<VerbShape>;
}

export const VAGUE = wordSet(VAGUE_VERBS);
export const LIGHT = wordSet(LIGHT_VERBS);
export const MIND = wordSet(MIND_VERBS);
export const WISH = wordSet(WISH_VERBS);
export const WORK = wordSet(WORK_VERBS);
export const REACHING = wordSet(REACHING_VERBS);
export const DOING = wordSet(DOING_VERBS);
export const STOPPING = wordSet(STOPPING_VERBS);

const VOWEL = /[aeiou]/;
/** Short verbs that double their last letter: stop, stopping. */
const DOUBLES =
  /^(?:[^aeiou]*[aeiou]|re[^aeiou][aeiou]|com[^aeiou]i|ad[^aeiou]i|sub[^aeiou]i|enro|contro|trave|labe|cance|signa|transfe|equi|overla)[bdgk-nprt]$/;

function regular(base: string): [string, string, string] {
  const last = base.at(-1) ?? '';
  if (last === 'e') {
    const ing = base.endsWith('ie')
      ? `${base.slice(0, -2)}ying`
      : /[eo]e$/.test(base)
        ? `${base}ing`
        : `${base.slice(0, -1)}ing`;
    return [`${base}s`, `${base}d`, ing];
  }
  if (last === 'y' && !VOWEL.test(base.at(-2) ?? 'a')) {
    return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  }
  const s = /(?:[sxzo]|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const stem = DOUBLES.test(base) && !/[aeiou]{2}.$/.test(base) ? base + last : base;
  return [s, `${stem}ed`, `${stem}ing`];
}

function formsOf(bases: Iterable<string>): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, { base: string; shapes: Set<VerbShape> }>();
  const add = (form: string, base: string, shape: VerbShape): void => {
    const known = forms.get(form);
    if (known === undefined) forms.set(form, { base, shapes: new Set([shape]) });
    else if (known.base === base) known.shapes.add(shape);
  };
  const odd = new Map(IRREGULAR.map((line) => [line.split(' ')[0] ?? '', line.split(' ')] as const));
  const all = new Set([...bases, ...odd.keys()]);
  for (const base of all) if (!base.includes(' ')) add(base, base, 'base');
  for (const line of IRREGULAR) {
    const [base = '', s = '', past = '', participle = ''] = line.split(' ');
    add(s, base, 's');
    add(past, base, 'past');
    add(participle, base, 'past');
  }
  for (const base of all) {
    if (base.includes(' ')) continue;
    const [s, past, ing] = regular(base);
    if (!odd.has(base)) {
      add(s, base, 's');
      add(past, base, 'past');
    }
    add(ing, base, 'ing');
  }
  for (const [form, base] of [
    ['getting', 'get'],
    ['putting', 'put'],
    ['sitting', 'sit'],
    ['setting', 'set'],
    ['being', 'be'],
    ['learned', 'learn'],
    ['spelled', 'spell'],
    ['lying', 'lie'],
  ] as const) {
    add(form, base, form.endsWith('ing') ? 'ing' : 'past');
  }
  return forms;
}

/** Every known form of every known verb. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = formsOf([
  ...VAGUE,
  ...MIND,
  ...WISH,
  ...WORK,
  ...REACHING,
  ...DOING,
  ...LIGHT,
  ...STOPPING,
  ...wordSet(END_STATE_VERBS, DATED_END_VERBS, SERVING_VERBS),
]);

/** Has this word the given shape of a known verb? */
export function verbAs(text: string, ...shapes: readonly VerbShape[]): string | undefined {
  const form = VERB_FORMS.get(text);
  return form !== undefined && shapes.some((shape) => form.shapes.has(shape)) ? form.base : undefined;
}
