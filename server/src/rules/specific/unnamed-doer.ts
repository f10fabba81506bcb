import { isNobody } from '../../plan/people.ts';
import { addField, childName, has, namesNobody, openWho } from '../about.ts';
import type { Found as Words } from '../../wording/evidence.ts';
import type { Rule } from '../rule.ts';
import { actions, openGoals, place, whole } from './statements.ts';

export const rule: Rule = {
  id: 'specific/unnamed-doer',
  title: 'Nobody in particular does it',
  letter: 'S',
  severity: 'error',
  why: 'What the school, professionals or everyone will do is done by nobody. One person who can be asked makes it happen.',
  source: 'Empowering SEND Families, ten phrases to avoid in an EHC plan: “the setting will”',
  mend: 'Name one person, or a role that one person holds.',
  alone: true,
  inParts: true,
  *check(plan) {
    for (const action of actions(plan)) {
      const { who } = action.evidence;
      const open = openWho(action);
      if (open !== undefined) {
        yield {
          ...open,
          message: `‘${open.text}’ leaves open who does it. Write one person’s name or role.`,
          subject: action.block,
          severity: 'warning',
        };
        continue;
      }
      const nobody = namesNobody(action) ? action.who.find(isNobody) : undefined;
      if (nobody !== undefined) {
        yield {
          start: nobody.start,
          end: nobody.end,
          message: action.who.some(({ type }) => type === 'agency')
            ? `‘${nobody.text}’ names no person. Write who there does it, by name or by role.`
            : `‘${nobody.text}’ is nobody in particular. Name one person, or a role that one person holds.`,
          subject: action.block,
          severity: 'warning',
        };
        continue;
      }
      if (has(action, 'who') || (who !== undefined && who.type !== 'unnamed' && who.type !== 'family'))
        continue;
      const department = who === undefined ? undefined : departmentAt(action.text.text, who);
      yield {
        ...(who === undefined ? whole(action) : place(action, department ?? who)),
        message:
          who === undefined
            ? 'This does not say who does it. Begin with one person’s name or role, or add ‘Who:’.'
            : department !== undefined
              ? `‘${department.words}’ names no person. Write who there does it, by name or by role, or add ‘Who:’.`
              : `‘${who.words}’ is nobody in particular. Name one person, or a role that one person holds, or add ‘Who:’.`,
        subject: action.block,
        severity: 'warning',
        fixes: [addField(action.block, 'who')],
      };
    }
    for (const goal of openGoals(plan)) {
      const { who } = goal.evidence;
      if (has(goal, 'who') || (who !== undefined && who.type !== 'unnamed')) continue;
      const child = childName(plan);
      yield {
        ...(who === undefined ? whole(goal) : place(goal, who)),
        message: `This does not say whose change it is. Begin with a name, for example “${child === 'the child' ? 'Sam' : child} will …”, or add ‘Who:’.`,
        subject: goal.block,
        // With one child in the plan a reader will guess right most of the time.
        severity: plan.children.length === 1 ? 'warning' : 'error',
        fixes: [addField(goal.block, 'who')],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Action: School to hold a meeting on 4 May 2027\n",
    "Plan: Ida's plan\n  Action: Ring the school by 4 May 2027 | Who: TBC\n",
    "Plan: Ida's plan\n  Action: A lock will be fitted by 4 May 2027\n",
    "Plan: Ida's plan\n  Action: Ring Gran by 4 May 2027 | Who: Children's services\n",
    "Plan: Ida's plan\n  Goal: Spends two nights a week away by 4 May 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Action: A lock will be fitted by 4 May 2027\n    Who: Aunt Jo\n",
    "Plan: Ida's plan\n  Action: The SENCO at Hill School sends the form by 4 May 2027\n",
  ],
};

const DEPARTMENT = /^(?:the )?\p{L}[\p{L}’' -]{2,50} (?:at|of|in|from) (?:the )?$/iu;

/** "Audiology at Moor Hospital": who acts is the department, and not the whole hospital. */
function departmentAt(text: string, { start, end }: Words): Words | undefined {
  if (start === 0 || !DEPARTMENT.test(text.slice(0, start))) return undefined;
  return { start: 0, end, words: text.slice(0, end) };
}
