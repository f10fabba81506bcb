import assert from 'node:assert/strict';
import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import {
  getCodeActions,
  resolveCodeAction,
  uriOf,
  type ActionSetting,
} from '../../server/src/service/code-actions.ts';
import { mend } from '../../server/src/review/mend.ts';
import type { FolderSettings } from '../../server/src/service/turn-off.ts';
import { analyse } from '../../server/src/workspace/analysis.ts';
import { changed, marked, TODAY, URI, type Marked } from './marked.ts';

const SETTINGS = 'file:///plans/smartplan.config.json';

const settingOf = (settings?: FolderSettings): ActionSetting => ({
  pages: undefined,
  mended: (text) => mend(text, { today: TODAY }).text,
  settings,
});

/** What is offered with the cursor where the mark stands. */
function offered(
  { analysis, selection }: Marked,
  { only, settings }: { only?: string[]; settings?: FolderSettings } = {},
): CodeAction[] {
  const range = analysis.lines.range(selection);
  return getCodeActions(analysis, { range, only }, settingOf(settings), false);
}

const titles = (text: string, more?: Parameters<typeof offered>[1]): string[] =>
  offered(marked(text), more).map((each) => each.title);

/** The plan after an action. */
function after(text: string, title: RegExp, more?: Parameters<typeof offered>[1]): string {
  const plan = marked(text);
  const action = offered(plan, more).find((each) => title.test(each.title));
  assert.ok(action?.edit, titles(text, more).join('\n'));
  return changed(plan.analysis.text, action.edit.changes?.[URI] ?? []);
}

/** A settings file after an action that changes it. */
function settingsAfter(text: string | undefined, title: RegExp): string {
  const settings = { uri: SETTINGS, text, version: null };
  const found = offered(marked(SLIPS), { settings }).find((each) => title.test(each.title));
  const edit: WorkspaceEdit | undefined = found?.edit;
  const steps = edit?.documentChanges ?? [];
  if (text === undefined)
    assert.deepEqual(steps[0], { kind: 'create', uri: SETTINGS, options: { ignoreIfExists: true } });
  const last = steps.at(-1);
  assert.ok(last !== undefined && 'edits' in last);
  assert.equal(last.textDocument.uri, SETTINGS);
  return changed(text ?? '', last.edits as TextEdit[]);
}

const SLIPS = `Plan: Ida's plan
  <|>Gaol: Ida reads to Gran 3 times a week by 4 May 2027
    Woh: Ida
    # allow drift/overdue: waits for Gran
  Goal: Ida rides to school 3 times a week by 4 May 2027
    Masure: rides
`;

describe('mending what is found', () => {
  it('offers the fix first, then all of its kind, then ways to turn the check off', () => {
    const settings = { uri: SETTINGS, text: undefined, version: null };
    const offers = titles(SLIPS, { settings }).filter((each) => /misspelt|Write/.test(each));
    assert.deepEqual(offers, [
      'Write ‘Goal’',
      'Mend all 3 in this plan: a label is misspelt',
      'Turn ‘plan/misspelt-label’ off here, with a reason',
      'Turn ‘plan/misspelt-label’ off in all 3 places of this plan, with a reason for each',
      'Make ‘plan/misspelt-label’ a hint in this folder',
      'Turn ‘plan/misspelt-label’ off in this folder',
    ]);
  });

  it('mends all of a kind in one go', () => {
    const text = after(SLIPS, /^Mend all 3/);
    for (const line of ['  Goal: Ida reads', '    Who: Ida', '    Measure: rides'])
      assert.ok(text.includes(line), text);
  });

  it('mends all that needs no decision when the plan is saved, until nothing more can be', () => {
    const plan = marked(SLIPS);
    const actions = offered(plan, { only: ['source.fixAll'] });
    assert.deepEqual(
      actions.map(({ title, kind }) => [title, kind]),
      [['Mend everything that can be mended without a decision', 'source.fixAll.smartplan']],
    );
    const text = changed(plan.analysis.text, actions[0]?.edit?.changes?.[URI] ?? []);
    assert.equal(
      text,
      `Plan: Ida's plan
  Goal: Ida reads to Gran 3 times a week by 4 May 2027
    Who: Ida
  Goal: Ida rides to school 3 times a week by 4 May 2027
    Measure: rides
`,
    );
    assert.deepEqual(offered(marked(text), { only: ['source.fixAll.smartplan'] }), []);
  });

  it('keeps the line ends of a plan that it mends', () => {
    const plan = marked(SLIPS.replaceAll('\n', '\r\n'));
    const [action] = offered(plan, { only: ['source.fixAll'] });
    const text = changed(plan.analysis.text, action?.edit?.changes?.[URI] ?? []);
    assert.ok(!/\r\r|[^\r]\n/.test(text), JSON.stringify(text));
    assert.ok(text.includes('    Who: Ida\r\n  Goal: Ida rides'), JSON.stringify(text));
  });

  it('is offered nothing to save by when only quick fixes are asked for, and the other way round', () => {
    assert.ok(offered(marked(SLIPS), { only: ['quickfix'] }).every((each) => each.kind === 'quickfix'));
    assert.ok(offered(marked(SLIPS)).every((each) => each.kind !== 'source.fixAll.smartplan'));
    assert.deepEqual(offered(marked(SLIPS), { only: ['refactor.move'] }), []);
  });

  it('gives the changes later to a client that asks for them', () => {
    const { analysis, selection } = marked(SLIPS);
    const asked = { range: analysis.lines.range(selection), only: undefined };
    const lazy = getCodeActions(analysis, asked, settingOf(), true);
    const eager = getCodeActions(analysis, asked, settingOf(), false);
    assert.ok(lazy.every((each) => each.edit === undefined));
    assert.ok(lazy.every((each) => uriOf(each) === URI));
    assert.deepEqual(
      lazy.map((each) => resolveCodeAction(analysis, each, settingOf()).edit),
      eager.map((each) => each.edit),
    );
  });

  it('gives an action back as it came where the plan has moved on', () => {
    const { analysis, selection } = marked(SLIPS);
    const asked = { range: analysis.lines.range(selection), only: undefined };
    const [action] = getCodeActions(analysis, asked, settingOf(), true);
    assert.ok(action);
    const mended = marked("Plan: Ida's plan\n  Goal: Ida reads\n").analysis;
    assert.equal(resolveCodeAction(mended, action, settingOf()).edit, undefined);
  });
});

describe('turning a check off', () => {
  it('puts a line with the reason to fill in above the finding, or above all of its kind', () => {
    assert.match(
      after(SLIPS, /misspelt-label’ off here/),
      /\n {2}# allow plan\/misspelt-label: \[reason\]\n {2}Gaol: /,
    );
    const all = after(SLIPS, /misspelt-label’ off in all 3 places/);
    assert.equal(all.match(/# allow plan\/misspelt-label: \[reason\]/g)?.length, 3);
    assert.match(all, /\n {4}# allow plan\/misspelt-label: \[reason\]\n {4}Masure: rides/);
  });

  it('in the folder begins a settings file, or changes one line of it', () => {
    assert.equal(
      settingsAfter(undefined, /^Turn ‘plan\/misspelt-label’ off in this folder/),
      '{\n  "rules": {\n    "plan/misspelt-label": "off"\n  }\n}\n',
    );
    const settings =
      '{\n  // ours\n  "rules": {\n    "drift/overdue": "off"\n  },\n  "extends": "strict",\n}\n';
    assert.equal(
      settingsAfter(settings, /^Make ‘plan\/misspelt-label’ a hint in this folder/),
      settings.replace('"off"\n', '"off",\n    "plan/misspelt-label": "hint"\n'),
    );
  });

  it('in the folder begins the settings where their file is still empty', () => {
    assert.equal(
      settingsAfter(' \n', /^Turn ‘plan\/misspelt-label’ off in this folder/),
      '{\n  "rules": {\n    "plan/misspelt-label": "off"\n  }\n}\n',
    );
  });

  it('in the folder keeps the figures that are set', () => {
    const goals = Array.from({ length: 12 }, (_, n) => `  Goal: Ida reads page ${n}\n`).join('');
    const text = '{ "rules": { "achievable/too-many-goals": { "most": 8 } } }';
    const analysis = analyse(URI, 1, `Plan: Ida\n${goals}`, { today: TODAY })!;
    const found = analysis.review.findings.find((each) => each.rule === 'achievable/too-many-goals')!;
    const asked = { range: analysis.lines.range(found), only: undefined };
    const actions = getCodeActions(analysis, asked, settingOf({ uri: SETTINGS, text, version: null }), false);
    const off = actions.find((each) => each.title === 'Turn ‘achievable/too-many-goals’ off in this folder');
    const change = off?.edit?.documentChanges?.[0];
    assert.ok(change !== undefined && 'edits' in change);
    assert.match(
      changed(text, change.edits as TextEdit[]).replace(/\s+/g, ' '),
      /"achievable\/too-many-goals": \{ "most": 8, "severity": "off" \}/,
    );
  });

  it('in the folder is not offered where its settings are badly written, or the client cannot', () => {
    const inFolder = (settings?: FolderSettings): string[] =>
      titles(SLIPS, settings === undefined ? {} : { settings }).filter((each) => each.includes('folder'));
    assert.deepEqual(inFolder({ uri: SETTINGS, text: '{ "rules": ', version: null }), []);
    assert.deepEqual(inFolder(), []);
  });
});
