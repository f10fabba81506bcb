import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf } from '../../server/src/calendar/day.ts';
import { print } from '../../server/src/language/print.ts';
import { mend } from '../../server/src/review/mend.ts';
import { getCodeActions } from '../../server/src/service/code-actions.ts';
import type { SelectionRange } from 'vscode-languageserver-protocol';
import { getCodeLenses } from '../../server/src/service/code-lens.ts';
import { getCompletions } from '../../server/src/service/completion.ts';
import { getDiagnostics } from '../../server/src/service/diagnostics.ts';
import { getFoldingRanges } from '../../server/src/service/folding.ts';
import {
  getFormattingEdits,
  getRangeFormattingEdits,
  getTypingEdits,
} from '../../server/src/service/formatting.ts';
import { getHover } from '../../server/src/service/hover.ts';
import { getInlayHints } from '../../server/src/service/inlay-hints.ts';
import { getDocumentLinks } from '../../server/src/service/links.ts';
import { getDefinition, getHighlights, getReferences } from '../../server/src/service/references.ts';
import { getRename, prepareRename } from '../../server/src/service/rename.ts';
import { getScore } from '../../server/src/service/score.ts';
import { getSelectionRange } from '../../server/src/service/selection.ts';
import { getSemanticTokens } from '../../server/src/service/semantic-tokens.ts';
import { getDocumentSymbols } from '../../server/src/service/symbols.ts';
import { analyse, type Analysis } from '../../server/src/workspace/analysis.ts';
import { planText } from './plans.ts';

interface Place {
  readonly line: number;
  readonly character: number;
}

interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

interface Symbol {
  readonly range: Stretch;
  readonly selectionRange: Stretch;
  readonly children?: readonly Symbol[];
}

const runs = { numRuns: Number(process.env['RUNS'] ?? 300) };
const today = dayOf(2026, 11, 22)!;

const setting = {
  pages: undefined,
  mended: (text: string) => mend(text, { today }).text,
  settings: undefined,
};

const always = (what: string, property: (analysis: Analysis, offset: number) => void): void => {
  it(what, () =>
    fc.assert(
      fc.property(planText, fc.nat(), (text, n) => {
        property(analyse('file:///plan.smartplan', 1, text, { today })!, n % (text.length + 1));
      }),
      runs,
    ),
  );
};

/** Tokens of the protocol as stretches, counted in millionths of a line. */
function wordsOf(data: readonly number[]): { from: number; to: number }[] {
  let [line, character] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, index) => {
    const [down = 0, right = 0, length = 0] = data.slice(index * 5, index * 5 + 3);
    line += down;
    character = down === 0 ? character + right : right;
    return { from: line * 1e6 + character, to: line * 1e6 + character + length };
  });
}

const isBefore = (a: Place, b: Place): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);

const assertIn = (analysis: Analysis, { start, end }: Stretch): void => {
  assert.ok(isBefore(start, end) && isBefore(end, analysis.lines.at(analysis.text.length)));
};

const offsetOf = ({ text, lines }: Analysis, place: Place): number => {
  let offset = 0;
  while (offset < text.length && !isBefore(place, lines.at(offset))) offset++;
  return offset;
};

describe('Whatever is written in a plan, an editor is answered', () => {
  always('with findings inside the text', (analysis) => {
    for (const { range } of getDiagnostics(analysis, undefined)) assertIn(analysis, range);
  });

  always('on what the words under the cursor are', (analysis, offset) => {
    const contents = getHover(analysis, offset)?.contents;
    assert.notEqual(contents, '');
  });

  always('on what may be written, and where it goes', (analysis, offset) => {
    for (const item of getCompletions(analysis, offset, { snippets: true })) {
      assert.ok(item.label !== '' && item.textEdit !== undefined && 'range' in item.textEdit);
      assertIn(analysis, item.textEdit.range);
      assert.deepEqual(item.textEdit.range.end, analysis.lines.at(offset));
    }
  });

  always('on what may be mended', (analysis, offset) => {
    const range = analysis.lines.range({ start: offset, end: Math.min(offset + 9, analysis.text.length) });
    for (const action of getCodeActions(analysis, { range, only: undefined }, setting, false)) {
      const edits = Object.values(action.edit?.changes ?? {})
        .flat()
        .map(({ range }) => range)
        .sort((a, b) => (isBefore(a.start, b.start) ? -1 : 1));
      edits.forEach((range) => assertIn(analysis, range));
      edits.slice(1).forEach((range, at) => assert.ok(isBefore(edits[at]!.end, range.start), action.title));
    }
  });

  always('on what stands in what, each inside the one around it', (analysis) => {
    const look = (symbol: Symbol): void => {
      assertIn(analysis, symbol.range);
      assert.ok(isBefore(symbol.range.start, symbol.selectionRange.start));
      assert.ok(isBefore(symbol.selectionRange.end, symbol.range.end));
      for (const child of symbol.children ?? []) {
        assert.ok(
          isBefore(symbol.range.start, child.range.start) && isBefore(child.range.end, symbol.range.end),
        );
        look(child);
      }
    };
    getDocumentSymbols(analysis).forEach(look);
  });

  always('on what folds', (analysis) => {
    const last = analysis.lines.at(analysis.text.length).line;
    for (const { startLine, endLine } of getFoldingRanges(analysis))
      assert.ok(startLine < endLine && endLine <= last);
  });

  always('with the plan in its usual shape', (analysis) => {
    const { text, review } = analysis;
    const edits = getFormattingEdits(analysis).toReversed();
    let formatted = text;
    for (const { range, newText } of edits) {
      formatted =
        formatted.slice(0, offsetOf(analysis, range.start)) +
        newText +
        formatted.slice(offsetOf(analysis, range.end));
    }
    assert.equal(formatted, text.includes('\uFFFD') ? text : print(review.document));
  });

  always('on what the words name, inside the text and without overlaps', (analysis, offset) => {
    const lit = getHighlights(analysis, offset).map(({ range }) => range);
    lit.forEach((range) => assertIn(analysis, range));
    lit.slice(1).forEach((range, at) => assert.ok(isBefore(lit[at]!.end, range.start)));
    assert.equal(getReferences(analysis, offset, true).length, lit.length);
    assert.ok(getDefinition(analysis, offset).length <= lit.length);
  });

  always('on what is renamed, or why it is not', (analysis, offset) => {
    for (const name of ['Kit Moss', 'E7', 'Ida', '', 'two\nlines']) {
      const edit = getRename(analysis, offset, name);
      if ('refused' in edit) assert.match(edit.refused, /\.$/);
      else for (const { range } of Object.values(edit.changes ?? {}).flat()) assertIn(analysis, range);
    }
    const before = prepareRename(analysis, offset);
    if ('range' in before) assertIn(analysis, before.range);
  });

  always('with a selection that grows to the whole text', (analysis, offset) => {
    let step: SelectionRange | undefined = getSelectionRange(analysis, offset);
    assertIn(analysis, step.range);
    for (; step.parent !== undefined; step = step.parent) {
      const { range } = step.parent;
      assert.ok(isBefore(range.start, step.range.start) && isBefore(step.range.end, range.end));
      assert.notDeepEqual(range, step.range);
    }
    assert.deepEqual(analysis.lines.offset(step.range.end), analysis.text.length);
  });

  always('with colours that follow each other, in a stretch as in the whole', (analysis, offset) => {
    const whole = wordsOf(getSemanticTokens(analysis));
    whole.slice(1).forEach((word, at) => assert.ok(word.from >= whole[at]!.to));
    assert.ok((whole.at(-1)?.to ?? 0) <= 1e6 * (analysis.lines.at(analysis.text.length).line + 1));
    assert.deepEqual(wordsOf(getSemanticTokens(analysis, { start: 0, end: analysis.text.length })), whole);
    wordsOf(getSemanticTokens(analysis, { start: offset, end: offset + 40 })).forEach((word) =>
      assert.ok(whole.some(({ from, to }) => from <= word.from && word.to <= to)),
    );
  });

  always('with hints, lines over goals and links inside the text', (analysis) => {
    const stretch = { start: 0, end: analysis.text.length };
    for (const { position } of getInlayHints(analysis, stretch))
      assertIn(analysis, { start: position, end: position });
    for (const { range, command } of getCodeLenses(analysis)) {
      assertIn(analysis, range);
      assert.ok(command !== undefined && command.title !== '');
    }
    for (const { range } of getDocumentLinks(analysis, 'file:///product', (path) => `file://${path}`))
      assertIn(analysis, range);
  });

  always('with some lines in their usual shape, each still in its block', (analysis, offset) => {
    const stretch = { start: offset, end: Math.min(offset + 30, analysis.text.length) };
    for (const edits of [getRangeFormattingEdits(analysis, stretch), getTypingEdits(analysis, offset)]) {
      edits.forEach(({ range }) => assertIn(analysis, range));
      edits.slice(1).forEach(({ range }, at) => assert.ok(isBefore(edits[at]!.range.end, range.start)));
    }
  });

  always('on how SMART it is', (analysis) => {
    for (const { smartGoals, goals } of getScore(analysis).plans) assert.ok(smartGoals <= goals);
  });
});
