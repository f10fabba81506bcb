import assert from 'node:assert/strict';
import { sayDay } from '../../server/src/calendar/day.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { resolvePlans } from '../../server/src/plan/build.ts';
import type { Plan } from '../../server/src/plan/plan.ts';
import { check, TODAY } from '../rules/check.ts';

/** The children of a plan, each with the date of birth, from the lines below its title. */
const children = (lines: string): string =>
  (resolvePlans(readDocument(`Plan: The plan\n${lines}\n`), TODAY)[0]?.children ?? [])
    .map(({ name, born }) => (born === undefined ? name : `${name}, ${sayDay(born)}`))
    .join('; ');

describe('a child and the date of birth', () => {
  for (const [lines, read] of [
    ['Child: Tyler Finch, dob 23/11/2018', 'Tyler Finch, 23 November 2018'],
    ['Child: Tyler Finch 23/11/2018', 'Tyler Finch, 23 November 2018'],
    ['Young person: Tyler Finch; DOB 23-11-08', 'Tyler Finch, 23 November 2008'],
    ['Child: Tyler Finch dob: 11.05.12', 'Tyler Finch, 11 May 2012'],
    ['Child: Amina Yusuf (19/02/2009)', 'Amina Yusuf, 19 February 2009'],
    ['Child: Amina Yusuf (D.O.B. 19/02/2009, Year 12)', 'Amina Yusuf, 19 February 2009'],
    ['Child: Amina Yusuf (born 19/02/98)', 'Amina Yusuf, 19 February 1998'],
    ['Child: Kayla (Kay) Brown - 11/05/2012', 'Kayla Brown, 11 May 2012'],
    ['Child: Amina Yusuf\nD.O.B: 19/02/09', 'Amina Yusuf, 19 February 2009'],
    ['Child: Amina Yusuf\n  DOB: 19/02/2009', 'Amina Yusuf, 19 February 2009'],
    ['Date of birth: 19/02/2009\nChild: Amina Yusuf', 'Amina Yusuf, 19 February 2009'],
    ["Child's name: Sami\nChild's date of birth: 11/05/2012", 'Sami, 11 May 2012'],
    ['Name: Sami Khan\nDOB: 11/05/2012', 'Sami Khan, 11 May 2012'],
    ['Children: Sami (11/05/2012) and Noor (03/12/2016)', 'Sami, 11 May 2012; Noor, 3 December 2016'],
    ['Children:\n  Sami (11/05/2012)\n  Noor (03/12/2016)', 'Sami, 11 May 2012; Noor, 3 December 2016'],
    [
      'Children: Sami, dob 11/05/2012, Noor Khan, 3 Dec 16 & Ela',
      'Sami, 11 May 2012; Noor Khan, 3 December 2016; Ela',
    ],
    ['Children: Sami (11/05/2012) and Noor\nChild: Sami Khan', 'Sami Khan, 11 May 2012'],
    ['Children: Sami\nBorn: 11/05/2012', 'Sami, 11 May 2012'],
  ] as const)
    it(lines.replaceAll('\n', ' / '), () => assert.equal(children(lines), read));

  for (const [lines, read] of [
    ['Child: Sami (aged 8)', 'Sami'],
    ['Children: see genogram', ''],
    ['Children: 3', ''],
    ['Children: Sami and Noor\nThey live with their mother.', 'Sami; Noor'],
    ['Name: Sami Khan', ''],
    ['Children: Sami and Noor\nBorn: 11/05/2012', 'Sami; Noor'],
  ] as const)
    it(`${lines.replaceAll('\n', ' / ')}: gives no birth`, () => assert.equal(children(lines), read));

  it('is checked where it stands beside the name', () => {
    check(
      'plan/impossible-date',
      `
Plan: The plan
  Child: Sami, dob 31/06/2012
#                  ^^^^^^^^^^ error: There is no 31 June 2012: June has 30 days. Write 30 June 2012 or 1 July 2012.`,
    );
    check(
      'plan/short-year',
      `
Plan: The plan
  Child: Sami (born 19/02/98)
#                   ^^^^^^^^ hint: ‘19/02/98’ was read as 19 February 1998. Write the year with four figures.`,
    );
  });
});

describe('the lines of forms', () => {
  const plan = (lines: string): Plan | undefined =>
    resolvePlans(readDocument(`Plan: The plan\n${lines}\n`), TODAY)[0];

  it('give the days that plans are held against', () => {
    for (const [line, event] of [
      ['Final plan issued: 4 May 2026', 'plan finalised'],
      ['Final plan: 4 May 2026', 'plan finalised'],
      ['Date final plan issued: 4 May 2026', 'plan finalised'],
      ['Request for assessment: 4 May 2026', 'assessment requested'],
      ['Strategy meeting: 4 May 2026', 'strategy discussion'],
    ] as const)
      assert.deepEqual([...(plan(line)?.events.keys() ?? [])], [event], line);
    for (const line of [
      'Annual review due',
      'Next TAF',
      'TAF review',
      'Next TAC',
      'Next annual review due by',
    ])
      assert.equal(plan(`${line}: 4 May 2027`)?.meetings[0]?.kind, 'review', line);
  });

  it('name people by their roles', () => {
    for (const [line, person] of [
      ['PA: Jo Reid', 'Jo Reid, PA'],
      ['Parent/carer: Ann Finch', 'Ann Finch, Parent/carer'],
      ['Father of Arlo: Ben Finch', 'Ben Finch, Father of Arlo'],
      ['School: Mr Hope (class teacher)', 'Mr Hope, class teacher'],
      ['Lead Practioner: Sam Lee', 'Sam Lee, lead practitioner'],
      ['Independant reviewing officer: Jo Lee', 'Jo Lee, independent reviewing officer'],
    ] as const)
      assert.deepEqual(
        plan(line)?.people.map(({ name, role }) => `${name}, ${role ?? ''}`),
        [person],
      );
    assert.deepEqual(plan('School: Hill School (mainstream)\nPractice: good')?.people, []);
  });
});
