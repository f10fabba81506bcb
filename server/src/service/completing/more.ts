import type { Day } from '../../calendar/day.ts';
import { kindOf } from '../../language/kinds.ts';
import { labelKey, specOf } from '../../language/labels.ts';
import type { BlockKind } from '../../language/vocabulary.ts';
import type { Plan } from '../../plan/plan.ts';
import { ruleById } from '../../rules/index.ts';
import { tellPerson } from '../telling/person.ts';
import { tellTime } from '../telling/time.ts';
import { tellBlock, tellField, tellKind, tellRule, tellRung } from '../telling/words.ts';
import type { About } from './item.ts';
import { dayFor } from './times.ts';

/** What there is to say about an offer, as Markdown; undefined where there is no more than its one line. */
export function more(about: About, plan: Plan | undefined, today: Day): string | undefined {
  switch (about.type) {
    case 'field': {
      const field = specOf(about.block as BlockKind).fields.find(({ id }) => id === about.id);
      return field === undefined ? undefined : tellField(field);
    }
    case 'block': {
      const spec = specOf(about.kind as BlockKind);
      return tellBlock(spec.labels[0]?.text ?? '', spec);
    }
    case 'person': {
      const person = plan?.people.find(({ name }) => labelKey(name) === labelKey(about.name));
      return plan === undefined || person === undefined ? undefined : tellPerson(person, plan, today);
    }
    case 'time': {
      const found = plan === undefined ? undefined : dayFor(plan, about.words);
      return plan === undefined || found === undefined
        ? undefined
        : tellTime({ ...found, open: undefined }, plan, today);
    }
    case 'rung':
      return tellRung(about.name, plan?.ladder ?? []);
    case 'kind': {
      const kind = kindOf(about.name);
      return kind === undefined ? undefined : tellKind(kind);
    }
    case 'check': {
      const rule = ruleById(about.id);
      return rule === undefined ? undefined : `${tellRule(rule)}\n\n${rule.mend}`;
    }
  }
}
