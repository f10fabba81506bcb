import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, CompletionItem } from 'vscode-languageserver-protocol';
import type { NewPlanAnswer, TemplateOffer } from '../../server/src/service/new-plan.ts';
import { inFolder } from '../cli/scenario.ts';
import { MODERN, PLAN_URI, startServer, type TestClient } from './client.ts';

const OURS =
  "Template: Our plan\n  For: pathway plan\n\nPlan: [Name]'s plan\n  Young person: [Name] | Born: [date of birth]\n  Goal: [Name] cooks for [him / her / them]\n";

/** Asks a server that has a folder with one template open. */
const withOurs = <T>(ask: (client: TestClient) => Promise<T>): Promise<T> =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'ours.smartplan'), OURS);
    const client = await startServer(MODERN, {}, undefined, pathToFileURL(folder).toString());
    try {
      return await ask(client);
    } finally {
      await client.stop();
    }
  });

describe('the editor, to begin a plan,', () => {
  it('gets the templates of its folder first, then the bundled ones', async () => {
    const offers = await withOurs<TemplateOffer[]>((client) =>
      client.connection.sendRequest('smartplan/templates'),
    );
    assert.deepEqual(
      offers.slice(0, 2).map(({ title, kind, from }) => [title, kind, from]),
      [
        ['Our plan', 'pathway plan', 'folder'],
        ['Adoption plan (England)', 'adoption plan', 'bundled'],
      ],
    );
    assert.match(offers[0]?.file ?? '', /\/ours\.smartplan$/);
    assert.equal(
      offers.some(({ title }) => title === 'Looked-after child (England)'),
      false,
    );
  });

  it('gets the plan as a snippet', async () => {
    const answer = await withOurs<NewPlanAnswer>((client) =>
      client.connection.sendRequest('smartplan/newPlan', {
        template: 'our plan',
        child: 'Jay',
        born: '14 March 2010',
      }),
    );
    assert.ok('snippet' in answer);
    assert.equal(
      answer.snippet,
      "Plan: Jay's plan\n  Kind: pathway plan\n  Based on: Our plan\n  Young person: Jay | Born: 14 March 2010\n  Goal: Jay cooks for ${1|[him / her / them],him,her,them|}\n$0",
    );
  });

  for (const [params, problem] of [
    [{ template: 'shopping list' }, 'There is no template called ‘shopping list’.'],
    [{ template: 'our plan', born: 'soon' }, '‘soon’ is not a date such as 4 May 2026.'],
    [{ template: 'our plan', start: '31 June 2026' }, '‘31 June 2026’ is not a date such as 4 May 2026.'],
    [{}, 'Say which template to begin from.'],
  ] as const)
    it(`is told: ${problem}`, async () => {
      const answer = await withOurs<NewPlanAnswer>((client) =>
        client.connection.sendRequest('smartplan/newPlan', params),
      );
      assert.deepEqual(answer, { problem });
    });
});

describe('the editor, in a standard,', () => {
  const textDocument = { uri: PLAN_URI };
  let client: TestClient;
  before(async () => (client = await startServer(MODERN)));
  after(() => client.stop());

  it('gets the names that fit, which take the place of what is typed', async () => {
    await client.open('Template: Ours\n  Must: first review within 6 weeks of Placement b\n');
    const items: CompletionItem[] = await client.connection.sendRequest('textDocument/completion', {
      textDocument,
      position: { line: 1, character: 50 },
    });
    const [first] = items;
    assert.equal(first?.label, 'Placement began');
    assert.deepEqual(first.textEdit, {
      range: { start: { line: 1, character: 39 }, end: { line: 1, character: 50 } },
      newText: 'Placement began',
    });
  });

  it('can have it in the usual words', async () => {
    await client.change(2, 'Template: Ours\n  Must: Reviews every three months\n  Must: at most 6 goals\n');
    const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
      textDocument,
      range: { start: { line: 1, character: 10 }, end: { line: 2, character: 10 } },
      context: { diagnostics: [] },
    });
    assert.deepEqual(
      actions.map(({ title, kind, edit }) => [title, kind, edit?.changes?.[PLAN_URI]?.[0]?.newText]),
      [
        [
          'Write it in the usual words: ‘review at least every 3 months’',
          'refactor.rewrite',
          'review at least every 3 months',
        ],
      ],
    );
  });
});
