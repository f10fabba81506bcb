import assert from 'node:assert/strict';
import { resolvePlans } from '../../server/src/plan/build.ts';
import { isRole } from '../../server/src/plan/people.ts';
import type { PlanFacts } from '../../server/src/facts/facts.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { folderReport } from '../../server/src/report/folder/folder-report.ts';
import { Gathered } from '../../server/src/report/folder/gather.ts';
import { readReport } from '../../server/src/report/folder/saved-report.ts';
import { TODAY } from '../rules/check.ts';
import { gather, pageOf, samples, save } from './samples.ts';
import { assertValid, wordsOf } from './validity.ts';

/** The name of the language that pictures are written in; nothing is fetched from there. */
const SVG = 'http://www.w3.org/2000/svg';

/** Enough sheets to see every part of one. */
const SOME = 6;

describe('the page of a report', () => {
  it('is valid and open to everybody', async () => {
    assertValid(await pageOf(samples, { most: SOME }));
  });
  it('is valid with names and an earlier report', async () => {
    const earlier = [gather(samples.slice(0, 9), true), gather(samples.slice(5), true)];
    assertValid(await pageOf(samples, { withNames: true, earlier, most: SOME }));
  });
  it('is valid without plans', async () => {
    const empty = await pageOf([]);
    assertValid(empty);
    assert.match(wordsOf(empty), /^No plan was found in these files\.$/m);
  });

  it('begins with plain sentences and what to act on first', async () => {
    const words = wordsOf(await pageOf(samples, { most: 0 })).split('\n');
    const begin = words.findIndex((line) => line.endsWith('Go to the content'));
    assert.deepEqual(words.slice(begin + 1, begin + 7), [
      'Report on children’s plans',
      '25 plans in 28 files, as they stood on 22 November 2026. Names are left out: plans are shown by their reference.',
      'In 15 of 25 plans every goal is SMART; in 7 not one is. Of 105 open goals, 56 (53%) are SMART. The letter that is missing most often is S: 38 goals are not yet specific.',
      '6 plans missed a timescale, and in 3 of them it can still be put right; 5 reviews are due in the next four weeks, up to 20 December 2026.',
      '29 goals, steps and actions in 9 plans are overdue and nothing says how it went, the longest by 206 days; 1 plan is open longer than expected.',
      'Of 9 young people of 14 and over, 3 have no journey to independence in the plan.',
    ]);
    const first = words.lastIndexOf('What to act on first');
    assert.deepEqual(words.slice(first + 1, first + 5), [
      'PM-0204 permanence plan · Permanence · J. B.',
      'Third review is planned for 22 December 2026, 4 days after the limit.',
      '5 goals, steps and actions overdue, the longest by 58 days.',
      'None of 4 goals is SMART.',
    ]);
  });

  it('counts in sentences that can be read aloud', async () => {
    const goal =
      '  Goal: Bo swims 20 metres by himself by 31 March 2027, 3 weeks running\n    So that: he is safe\n';
    const smart = `${goal}    Now: 0 metres\n    Target: 20 metres\n    Who: Bo\n`;
    const plan = (at: number, goals: string, born = ''): (typeof samples)[number] => ({
      path: `plan-${at}.smartplan`,
      text: `Plan: Bo's plan\n  Kind: care plan\n  Child: Bo${born}\n  Reference: R-${at}\n${goals}`,
    });
    const first = async (...plans: typeof samples): Promise<string> =>
      /In [^.;]*SMART/.exec(wordsOf(await pageOf(plans, { most: 0 })))?.[0] ?? '';
    const poor = '  Goal: improve behaviour\n';
    assert.equal(await first(plan(1, smart)), 'In the one plan every goal is SMART');
    assert.equal(await first(plan(1, poor)), 'In the one plan not one goal is SMART');
    assert.equal(await first(plan(1, smart + poor)), 'In the one plan not every goal is SMART');
    assert.equal(await first(plan(1, smart), plan(2, smart)), 'In all 2 plans every goal is SMART');
    assert.equal(await first(plan(1, poor), plan(2, poor)), 'In none of the 2 plans is any goal SMART');
    assert.equal(
      await first(plan(1, smart + poor), plan(2, poor)),
      'In none of the 2 plans is every goal SMART',
    );
    assert.equal(await first(plan(1, smart), plan(2, poor)), 'In 1 of 2 plans every goal is SMART');

    const young = async (...plans: typeof samples): Promise<string> =>
      /^.*to independence in the plan\.$/m.exec(wordsOf(await pageOf(plans, { most: 0 })))?.[0] ?? '';
    const old = ' | Born: 4 May 2010';
    assert.equal(
      await young(plan(1, poor, old)),
      'The one young person of 14 or over has no journey to independence in the plan.',
    );
    assert.equal(
      await young(plan(1, poor, old), plan(2, poor, old)),
      'None of the 2 young people of 14 and over has a journey to independence in the plan.',
    );
  });

  it('says plainly that nothing has changed since an earlier report', async () => {
    const words = wordsOf(await pageOf(samples, { earlier: [gather(samples)], most: 0 })).split('\n');
    assert.ok(
      words.some((line) =>
        /^Since 22 November 2026 the share of SMART goals has stayed at \d+%, no fault was mended and none is new\.$/.test(
          line,
        ),
      ),
    );
    assert.deepEqual(
      words.filter((line) => /^(?:No plan|Every plan|No fault)/.test(line)),
      [
        'No plan is new.',
        'No plan was closed.',
        'Every plan of the earlier report is in this one.',
        'No fault was mended; none is new.',
      ],
    );
  });

  it('fetches nothing and runs nothing', async () => {
    const html = (await pageOf(samples, { withNames: true })).replaceAll(SVG, '');
    assert.doesNotMatch(html, /<script|<link|<img|<iframe|\son\w+=|javascript:|@import|url\((?!#)|https?:/i);
    assert.match(html, /http-equiv="Content-Security-Policy" content="default-src &apos;none&apos;;/);
  });

  it('shows words of a plan as words, whatever they hold', async () => {
    const text = `Plan: <script>alert(1)</script> "Ida" & 'Bo'\u0007\u202e\n  Team: =1+1</td><b>\n  Goal: <img src=x onerror=alert(1)> \ud800\n    By: 4 May 2015\n`;
    const html = await pageOf([{ path: '<b>.smartplan', text }], { withNames: true });
    assertValid(html);
    assert.doesNotMatch(html, /<script|<img|<b>|[\u0007\u202e]/);
    assert.match(wordsOf(html), /^<script>alert\(1\)<\/script> "Ida" & 'Bo'/m);
  });

  it('names the hundred pieces of work that are overdue longest, and counts all', async () => {
    const goals = Array.from(
      { length: 70 },
      (_, at) => `  Goal: Do thing ${at}\n    By: ${at + 1} days after Started\n`,
    );
    const plan = (child: string, started: string, end = ''): string =>
      `Plan: ${child}\n  Reference: ${child}\n  Started: ${started}\n${end}${goals.join('')}`;
    const files = [
      plan('Newest', '1 August 2026'),
      plan('Closed', '1 January 2026', '  Status: closed on 1 October 2026\n'),
      plan('Oldest', '1 March 2026'),
    ].map((text, at) => ({ path: `${at}.smartplan`, text }));
    const words = wordsOf(await pageOf(files, { most: 0 })).split('\n');
    const shown = words.flatMap((line) => /Goal: Do thing (\d+)/.exec(line)?.[1] ?? []).map(Number);
    const first = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
    assert.deepEqual(shown, [...first(70), ...first(30)]);
    assert.ok(words.includes('The longest 100 of 140 are shown.'));
  });

  it('names the hundred timescales that were missed by most, and counts all', async () => {
    const files = Array.from({ length: 120 }, (_, at) => ({
      path: `${at}.smartplan`,
      text: `Plan: Ida\n  Kind: child protection plan\n  Reference: CP-${at}\n  Initial conference: 1 June 2026\n  First review: ${at + 1} days after 1 November 2026\n`,
    }));
    const words = wordsOf(await pageOf(files, { most: 0 }));
    const shown = [
      ...words.matchAll(
        /^CP-(\d+) First review conference 1 Sep 2026 .+ (\d+) 3 months after the conference/gm,
      ),
    ];
    assert.deepEqual(
      shown.map(([, at, late]) => [Number(at), Number(late)]),
      Array.from({ length: 100 }, (_, at) => [119 - at, 181 - at]),
    );
    assert.match(words, /^The longest 100 of 120 are shown\.$/m);
  });

  it('says how many sheets it leaves out', async () => {
    const words = wordsOf(await pageOf(samples, { most: 4 }));
    assert.match(
      words,
      /^21 plans have no sheet here\. The 4 plans that need somebody most are shown; --sheets all shows every plan\.$/m,
    );
  });
});

describe('a report for an editor', () => {
  it('is made of files that are read one at a time, and names those that are gone', async () => {
    const read = (path: string): Promise<(typeof samples)[number] | undefined> =>
      Promise.resolve(samples.find((file) => file.path === path));
    const paths = ['samples/good/care-plan-mei.smartplan', 'samples/poor/gone.smartplan'];
    const { plans, html } = await folderReport(paths, read, { today: TODAY, withNames: true });
    assert.equal(plans, 1);
    assert.match(
      wordsOf(html),
      /^1 file could not be read and is not counted:\nsamples\/poor\/gone\.smartplan could not be read\.$/m,
    );
    assert.match(html, /<svg[^>]*aria-labelledby="journey-1-title/);
  });
});

/** Every name that the samples declare: children, people, whoever speaks; without titles and ordinary words. */
function namesInSamples(): string[] {
  const names = samples.flatMap(({ text }) =>
    resolvePlans(readDocument(text), TODAY).flatMap((plan) => [
      ...plan.children.map((child) => child.name),
      ...plan.people.map((person) => person.name),
      ...plan.voices.map((voice) => voice.speaker),
    ]),
  );
  const words = names
    .filter((name) => !name.startsWith('[') && !isRole(name.toLowerCase()))
    .flatMap((name) => name.split(/[\s(),-]+/))
    .filter((word) => /^\p{Lu}\p{L}{2,}$/u.test(word) && !isRole(word.toLowerCase()));
  return [...new Set(words)].filter((word) => !NOT_NAMES.has(word));
}

/** Titles, and two names that are words of the page as well: a month in short and the law. */
const NOT_NAMES = new Set([
  'Jan',
  'Law',
  'Miss',
  'Mrs',
  'Nurse',
  'Auntie',
  'Uncle',
  'Sister',
  'Young',
  'Person',
]);

describe('a report without names', () => {
  const names = namesInSamples();

  it('is put to the test with the names of all samples', async () => {
    assert.ok(names.length > 80, names.join(' '));
    for (const name of ['Jordan', 'Stacey', 'Tomasz', 'Ewa', 'Adeyemi'])
      assert.ok(names.includes(name), name);
    const named = wordsOf(await pageOf(samples, { withNames: true }));
    for (const name of ['Jordan', 'Stacey', 'Tomasz', 'Ewa', 'Adeyemi'])
      assert.match(named, new RegExp(`\\b${name}\\b`));
  });
  it('holds none of them, neither in words nor in places nor in pictures', async () => {
    const nameless = await pageOf(samples);
    const found = names.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(nameless));
    assert.deepEqual(found, []);
  });
  it('holds none of them in the figures for programs', () => {
    const saved = save(samples);
    assert.deepEqual(
      names.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(saved)),
      [],
    );
  });
  it('covers the names of files that could not be read', () => {
    const gathered = new Gathered({ today: TODAY, withNames: false });
    const unread = [{ path: 'plans/jordan.smartplan', message: 'plans/jordan.smartplan could not be read.' }];
    assert.deepEqual(gathered.report('Report', unread).unread, ['plans/[name].smartplan could not be read.']);
  });
});

/** What a comparison goes by. */
const counted = ({ file, reference, smart, overdue, findings }: PlanFacts): unknown => [
  file,
  reference,
  smart,
  overdue,
  findings.map(({ rule, about }) => `${rule} ${about}`),
];

describe('a saved report', () => {
  it('reads as it was written', () => {
    const saved = readReport(save(samples), 'a.json');
    assert.ok(typeof saved === 'object');
    const { plans, ...figures } = gather(samples);
    assert.deepEqual(
      { ...saved, plans: saved.plans.map(counted) },
      { ...figures, plans: plans.map(counted) },
    );
  });
  it('holds the words of every goal and every finding', () => {
    const saved = readReport(save(samples), 'a.json');
    assert.ok(typeof saved === 'object');
    const words = saved.plans.flatMap(({ goals, findings }) => [
      ...goals.map(({ text }) => text),
      ...findings.map(({ message }) => message),
    ]);
    assert.ok(words.length > 200 && words.every((each) => each.length > 0), String(words.length));
  });
  const refused = (text: string): unknown => {
    const read = readReport(text, 'a.json');
    return typeof read === 'string' ? read : 'a report';
  };
  it('is refused in a sentence when it is none', () => {
    const none = 'a.json is no earlier report. Give a file that smartplan report --json has written.';
    for (const text of [
      '',
      'plan',
      '[]',
      'null',
      '{"version":1,"files":[]}',
      '{"format":"smartplan-report"}',
    ])
      assert.equal(refused(text), none, text);
  });
  it('is refused when it is newer or damaged', () => {
    assert.equal(
      refused('{"format":"smartplan-report","version":2}'),
      'a.json was written by a newer version of SMART Plan. Update this one, or make the earlier report again with it.',
    );
    const whole = save(samples.slice(0, 2));
    assert.equal(
      refused(whole.replace('"smart":', '"smrat":')),
      'a.json is damaged: parts of the report are missing.',
    );
    assert.equal(
      refused(whole.slice(0, -9)),
      'a.json is no earlier report. Give a file that smartplan report --json has written.',
    );
  });
});
