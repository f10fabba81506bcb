import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Hover,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { MODERN, PLAN_URI, startServer, type TestClient } from './client.ts';

const POOR = `Plan: Ida's plan
  Kind: child in need plan
  Child: Ida | Born: 4 May 2015
  Started: 7 September 2026
  Review: 4 December 2026
  Person: Sam Lee (social worker)
  Gaol: Ida cycles to school
    Who: Ida
    By: 31 June 2027
`;

const document = { textDocument: { uri: PLAN_URI } };

interface Report {
  kind: string;
  resultId?: string;
  items?: Diagnostic[];
}

const pull = (client: TestClient, previousResultId?: string): Promise<Report> =>
  client.connection.sendRequest('textDocument/diagnostic', {
    ...document,
    ...(previousResultId === undefined ? {} : { previousResultId }),
  });

describe('language server', () => {
  let client: TestClient;

  describe('for a client that asks', () => {
    beforeEach(async () => {
      client = await startServer(MODERN);
      await client.open(POOR);
    });
    afterEach(() => client.stop());

    it('gives findings with rule, link and plain message', async () => {
      const { items = [] } = await pull(client);
      const found = items.find((each) => each.code === 'plan/impossible-date');
      assert.ok(found);
      assert.equal(found.source, 'SMART Plan');
      assert.equal(found.severity, 1);
      assert.equal(found.codeDescription?.href, 'file:///product/docs/rules/plan/impossible-date.md');
      assert.deepEqual(found.range, { start: { line: 8, character: 8 }, end: { line: 8, character: 20 } });
      assert.match(JSON.stringify(found.message), /June has 30 days/);
    });

    it('says when nothing has changed', async () => {
      const first = await pull(client);
      const again = await pull(client, first.resultId);
      assert.equal(again.kind, 'unchanged');
      assert.deepEqual(client.pushed, []);
    });

    it('sees each change', async () => {
      await client.change(2, POOR.replace('31 June', '30 June'));
      const { items = [] } = await pull(client);
      assert.deepEqual(
        items.filter((each) => each.code === 'plan/impossible-date'),
        [],
      );
    });

    it('mends a misspelt label', async () => {
      const range = { start: { line: 6, character: 3 }, end: { line: 6, character: 3 } };
      const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
        ...document,
        range,
        context: { diagnostics: [] },
      });
      const fix = actions.find((each) => each.title === 'Write ‘Goal’');
      assert.ok(fix);
      assert.deepEqual(fix.edit?.changes?.[PLAN_URI], [
        { range: { start: { line: 6, character: 2 }, end: { line: 6, character: 6 } }, newText: 'Goal' },
      ]);
      assert.equal(fix.isPreferred, true);
      assert.ok(actions.some((each) => each.title === 'Turn ‘plan/misspelt-label’ off here, with a reason'));
    });

    it('says what a deadline comes to', async () => {
      const hover: Hover | null = await client.connection.sendRequest('textDocument/hover', {
        ...document,
        position: { line: 4, character: 12 },
      });
      assert.match(
        JSON.stringify(hover?.contents),
        /Friday 4 December 2026.*in 12 days \(10 working days\).*Ida is 11 then/,
      );
    });

    it('offers the fields that are missing first', async () => {
      await client.change(2, `${POOR}    `);
      const items: CompletionItem[] = await client.connection.sendRequest('textDocument/completion', {
        ...document,
        position: { line: 9, character: 4 },
      });
      const labels = [...items]
        .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
        .map((each) => each.label);
      assert.ok(labels.indexOf('Measure') < labels.indexOf('Action'), labels.join(', '));
      assert.ok(!labels.includes('Who'), 'Who is there already');
    });

    it('offers people, areas and days as values', async () => {
      let version = 1;
      const ask = async (line: string): Promise<string[]> => {
        version += 1;
        await client.change(version, `${POOR}    ${line}`);
        const items: CompletionItem[] = await client.connection.sendRequest('textDocument/completion', {
          ...document,
          position: { line: 9, character: 4 + line.length },
        });
        return items.map((each) => each.label);
      };
      assert.deepEqual(await ask('Helped by: '), ['Ida', 'Sam Lee']);
      assert.ok((await ask('Area: ')).includes('health'));
      assert.ok((await ask('By: ')).includes('4 December 2026'));
      assert.ok((await ask('Help aim: ')).includes('someone nearby'));
    });

    it('outlines and folds the plan', async () => {
      const symbols: DocumentSymbol[] = await client.connection.sendRequest(
        'textDocument/documentSymbol',
        document,
      );
      assert.deepEqual(
        symbols.map((each) => each.name),
        ["Plan: Ida's plan"],
      );
      assert.ok(symbols[0]?.children?.some((each) => each.name === 'Gaol: Ida cycles to school'));
      const folds: FoldingRange[] = await client.connection.sendRequest(
        'textDocument/foldingRange',
        document,
      );
      assert.deepEqual(folds, [
        { startLine: 0, endLine: 8 },
        { startLine: 6, endLine: 8 },
      ]);
    });

    it('formats', async () => {
      await client.change(2, 'Plan: Ida\nGoal :  Ida cycles to school\n  deadline: 4 May 2027\n');
      const edits: TextEdit[] = await client.connection.sendRequest('textDocument/formatting', {
        ...document,
        options: { tabSize: 2, insertSpaces: true },
      });
      assert.deepEqual(
        edits.map((each) => [each.range.start.line, each.newText]),
        [
          [1, '  '],
          [1, ': '],
          [2, '    '],
          [2, 'By'],
        ],
      );
    });

    it('tells how SMART the plan is', async () => {
      await pull(client);
      assert.deepEqual(
        client.scores.at(-1)?.plans.map(({ smartGoals, goals }) => [smartGoals, goals]),
        [[0, 1]],
      );
    });

    it('answers for a document that is not open', async () => {
      const report: Report = await client.connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri: 'file:///elsewhere.smartplan' },
      });
      assert.deepEqual(report.items, []);
    });
  });

  describe('for a client that is told', () => {
    it('pushes findings for each version and clears them at the end', async () => {
      client = await startServer({});
      await client.open(POOR);
      await client.connection.sendRequest('textDocument/foldingRange', document);
      const [first] = client.pushed;
      assert.ok(first);
      assert.equal(first.version, 1);
      assert.ok(first.diagnostics.some((each) => each.code === 'plan/misspelt-label'));
      await client.connection.sendNotification('textDocument/didClose', document);
      await client.connection.sendRequest('textDocument/foldingRange', document);
      assert.deepEqual(client.pushed.at(-1)?.diagnostics, []);
      await client.stop();
    });
  });
});
