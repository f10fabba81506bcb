import assert from 'node:assert/strict';
import { ConfigurationResolver } from '../../server/src/config/resolver.ts';
import { review } from '../../server/src/review/review.ts';
import { getCompletions } from '../../server/src/service/completion.ts';
import { analyse } from '../../server/src/workspace/analysis.ts';
import { TODAY } from '../rules/check.ts';
import { sayProblem } from '../../server/src/config/settings.ts';

/** A resolver over files in memory. */
const over = (files: Readonly<Record<string, string>>): ConfigurationResolver =>
  new ConfigurationResolver((path) => files[path]);

const problems = (text: string, more: Readonly<Record<string, string>> = {}): string[] =>
  (over({ '/p/smartplan.config.json': text, ...more }).settingsFor('/p/ida.smartplan')?.problems ?? []).map(
    sayProblem,
  );

describe('settings', () => {
  it('are those of the nearest folder', () => {
    const resolver = over({
      '/p/smartplan.config.json': '{ "rules": { "drift/overdue": "off" } }',
      '/p/north/smartplan.config.json': '{ "rules": { "drift/overdue": "error" } }',
    });
    assert.deepEqual(resolver.for('/p/north/team/ida.smartplan').rules['drift/overdue'], {
      severity: 'error',
      options: {},
    });
    assert.deepEqual(resolver.for('/p/south/ida.smartplan').rules['drift/overdue'], {
      severity: 'off',
      options: {},
    });
    assert.deepEqual(resolver.for('/q/ida.smartplan').rules, {});
  });

  it('may have comments and a comma after the last entry', () => {
    assert.deepEqual(problems('{\n  // ours\n  "rules": { "drift/overdue": "hint", },\n}'), []);
  });

  it('take a preset, then a file, then their own words, the last one winning', () => {
    const resolver = over({
      '/p/smartplan.config.json':
        '{ "extends": ["strict", "../ours.json"], "rules": { "measurable/no-baseline": "hint" } }',
      '/ours.json': '{ "rules": { "drift/overdue": "off", "achievable/too-many-goals": { "most": 4 } } }',
    });
    const { rules } = resolver.for('/p/ida.smartplan');
    assert.equal(rules['relevant/no-reason']?.severity, 'error');
    assert.equal(rules['drift/overdue']?.severity, 'off');
    assert.equal(rules['measurable/no-baseline']?.severity, 'hint');
    assert.deepEqual(rules['achievable/too-many-goals'], { severity: 'warning', options: { most: 4 } });
  });

  it('hold for the files that an override names', () => {
    const resolver = over({
      '/p/smartplan.config.json':
        '{ "overrides": [{ "files": ["early/**", "*.draft.smartplan"], "rules": { "drift/overdue": "off" } }] }',
    });
    assert.equal(resolver.for('/p/early/a/ida.smartplan').rules['drift/overdue']?.severity, 'off');
    assert.equal(resolver.for('/p/ida.draft.smartplan').rules['drift/overdue']?.severity, 'off');
    assert.equal(resolver.for('/p/ida.smartplan').rules['drift/overdue'], undefined);
  });

  it('give the same configuration for the same settings, so that plans are judged once', () => {
    const resolver = over({ '/p/smartplan.config.json': '{ "extends": "training" }' });
    assert.equal(resolver.for('/p/a.smartplan'), resolver.for('/p/b.smartplan'));
  });

  const WRONG: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'an unknown check',
      '{\n "rules": { "drift/overdu": "off" }\n}',
      ['line 2: There is no check called ‘drift/overdu’. Did you mean ‘drift/overdue’?'],
    ],
    [
      'a check without its theme',
      '{ "rules": { "overdue": "off" } }',
      ['line 1: There is no check called ‘overdue’. Did you mean ‘drift/overdue’?'],
    ],
    [
      'an unknown setting',
      '{ "ruls": {} }',
      ['line 1: There is no setting called ‘ruls’. Did you mean ‘rules’?'],
    ],
    [
      'an unknown option',
      '{ "rules": { "achievable/too-many-goals": { "moost": 3 } } }',
      ['line 1: achievable/too-many-goals has no option called ‘moost’. Did you mean ‘most’?'],
    ],
    [
      'an option of the wrong kind',
      '{ "rules": { "achievable/too-many-goals": { "most": "three" } } }',
      [
        'line 1: achievable/too-many-goals takes "error", "warning", "hint" or "off", or { "severity": … } with its options, not { "most": "three" }. Its options, such as "most", take a whole number of 1 or more.',
      ],
    ],
    [
      'an unknown severity',
      '{ "rules": { "drift/overdue": "loud" } }',
      [
        'line 1: drift/overdue takes "error", "warning", "hint" or "off", or { "severity": … } with its options, not "loud".',
      ],
    ],
    [
      'a missing preset',
      '{ "extends": "recomended" }',
      [
        'line 1: There is no preset and no file called ‘recomended’. Did you mean ‘recommended’? The presets are: recommended, strict, training.',
      ],
    ],
    [
      'a missing file',
      '{ "extends": "./ours.json" }',
      [
        'line 1: There is no preset and no file called ‘./ours.json’. The presets are: recommended, strict, training.',
      ],
    ],
    ['a missing comma', '{\n "rules": {}\n "lint": {}\n}', ['line 3: A comma is missing before this.']],
    [
      'an empty file',
      '',
      [
        'line 1: This is not written as settings are: names and values in double quotation marks, a colon between them, commas between entries.',
      ],
    ],
    [
      'another time to run',
      '{ "lint": { "run": "sometimes" } }',
      ['line 1: ‘run’ takes "onType" or "onSave", not "sometimes".'],
    ],
  ];
  for (const [what, text, expected] of WRONG) {
    it(`name ${what}`, () => {
      assert.deepEqual(
        problems(text),
        expected.map((sentence) => `/p/smartplan.config.json, ${sentence}`),
      );
    });
  }

  it('name a circle', () => {
    assert.deepEqual(
      problems('{ "extends": "other.json" }', { '/p/other.json': '{ "extends": "smartplan.config.json" }' }),
      [
        '/p/other.json, line 1: ‘smartplan.config.json’ leads back to itself: smartplan.config.json extends other.json extends smartplan.config.json. Take one ‘extends’ out.',
      ],
    );
  });

  it('that are right still count beside wrong ones', () => {
    const resolver = over({
      '/p/smartplan.config.json': '{ "rules": { "drift/overdue": "off", "drift/overdu": "off" } }',
    });
    assert.equal(resolver.for('/p/ida.smartplan').rules['drift/overdue']?.severity, 'off');
  });
});

describe('words of a council', () => {
  const OURS = `{ "vocabulary": {
    "areas": ["getting about"], "roles": ["family coach"], "ladder": ["with me", "beside me", "by myself"],
    "interventions": ["Six sessions of travel training"], "words": ["placement", "contact centre", "CAMHS (East)", " "]
  } }`;
  const PLAN =
    "Plan: Ida's plan\n  Goal: Ida rides to college\n    Area: geting about\n    Who: family coach\n    Help now: beside me\n    Help aim: nobody\n    Action: ";
  const configuration = over({ '/p/smartplan.config.json': OURS }).for('/p/ida.smartplan');

  it('are known to every check', () => {
    const said = review(PLAN, { today: TODAY, configuration }).findings.map((finding) => finding.message);
    assert.ok(
      said.includes(
        '‘geting about’ looks like ‘getting about’ with a slip of the fingers. Write ‘getting about’.',
      ),
    );
    assert.ok(
      said.includes('‘nobody’ is not a rung of the ladder. Write one of: with me, beside me, by myself.'),
    );
    assert.ok(!said.some((message) => message.includes('‘family coach’')));
  });

  it('are no faults of wording', () => {
    const plan = (need: string): string => `Plan: Ida's plan\n  Need: ${need}\n`;
    const said = (need: string): string[] =>
      review(plan(need), { today: TODAY, configuration })
        .findings.filter((finding) => finding.theme === 'language')
        .map((finding) => plan(need).slice(finding.start, finding.end))
        .sort();
    assert.deepEqual(said('Ida left her Placement by the contact centre, and CAMHS (East) knows'), []);
    assert.deepEqual(
      said('Ida may abscond from placements. CAMHS knows'),
      ['placements', 'abscond', 'CAMHS'].sort(),
    );
  });

  it('are offered while a plan is written', () => {
    const analysis = analyse('file:///p/ida.smartplan', 1, PLAN, { today: TODAY, configuration });
    assert.ok(analysis);
    assert.deepEqual(
      getCompletions(analysis, PLAN.length, { snippets: true }).map((each) => each.label),
      ['Six sessions of travel training'],
    );
    const area = PLAN.indexOf('geting about');
    assert.equal(getCompletions(analysis, area, { snippets: true })[0]?.label, 'getting about');
  });
});
