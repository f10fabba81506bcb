import assert from 'node:assert/strict';
import { dayOf } from '../../server/src/calendar/day.ts';
import { getCodeActions } from '../../server/src/service/code-actions.ts';
import { getCodeLenses } from '../../server/src/service/code-lens.ts';
import { getCompletions, resolveCompletion } from '../../server/src/service/completion.ts';
import { getDiagnostics } from '../../server/src/service/diagnostics.ts';
import { getFoldingRanges } from '../../server/src/service/folding.ts';
import {
  getFormattingEdits,
  getRangeFormattingEdits,
  getTypingEdits,
} from '../../server/src/service/formatting.ts';
import { getHover } from '../../server/src/service/hover.ts';
import { getInlayHints } from '../../server/src/service/inlay-hints.ts';
import { getJourney } from '../../server/src/service/journey.ts';
import { getDocumentLinks } from '../../server/src/service/links.ts';
import { getDefinition, getHighlights, getReferences } from '../../server/src/service/references.ts';
import { getRename, prepareRename } from '../../server/src/service/rename.ts';
import { getScore } from '../../server/src/service/score.ts';
import { getSelectionRange } from '../../server/src/service/selection.ts';
import { getSemanticTokens } from '../../server/src/service/semantic-tokens.ts';
import { getDocumentSymbols } from '../../server/src/service/symbols.ts';
import { analyse, type Analysis } from '../../server/src/workspace/analysis.ts';
import { samples } from '../report/samples.ts';

const today = dayOf(2026, 11, 22)!;
const setting = { pages: 'file:///product', mended: (text: string) => text, settings: undefined };

/** What is asked once for a text. */
const OF_THE_WHOLE: Readonly<Record<string, (analysis: Analysis) => unknown>> = {
  diagnostics: (analysis) => getDiagnostics(analysis, 'file:///product'),
  'code lenses': getCodeLenses,
  folding: getFoldingRanges,
  formatting: getFormattingEdits,
  hints: (analysis) => getInlayHints(analysis, { start: 0, end: analysis.text.length }),
  journey: (analysis) => getJourney(analysis, {}),
  links: (analysis) => getDocumentLinks(analysis, 'file:///product', (file) => `file://${file}`),
  score: getScore,
  colours: (analysis) => getSemanticTokens(analysis),
  symbols: getDocumentSymbols,
};

/** What is asked at a place. */
const AT_A_PLACE: Readonly<Record<string, (analysis: Analysis, offset: number) => unknown>> = {
  hover: getHover,
  completion: (analysis, offset) =>
    getCompletions(analysis, offset, { snippets: true }).map((item) =>
      item.data === undefined ? item : resolveCompletion(analysis, item),
    ),
  definition: getDefinition,
  references: (analysis, offset) => getReferences(analysis, offset, true),
  highlights: getHighlights,
  'what may be renamed': prepareRename,
  rename: (analysis, offset) => getRename(analysis, offset, 'Kit Moss'),
  selection: getSelectionRange,
  'formatting while typing': getTypingEdits,
  'formatting of lines': (analysis, offset) =>
    getRangeFormattingEdits(analysis, { start: offset, end: offset }),
  'code actions': (analysis, offset) =>
    getCodeActions(
      analysis,
      { range: analysis.lines.range({ start: offset, end: offset }), only: undefined },
      setting,
      true,
    ),
};

/** Asks for everything in a text, at every so many letters of it, and tells where there was no answer. */
function unanswered(name: string, text: string, stride: number): string[] {
  const analysis = analyse('file:///plan.smartplan', 1, text, { today });
  if (analysis === undefined) return [`${name} cannot be read`];
  const problems: string[] = [];
  const ask = (what: string, question: () => unknown): void => {
    try {
      question();
    } catch (error) {
      problems.push(`${name}: no ${what}: ${String(error)}`);
    }
  };
  for (const [what, answer] of Object.entries(OF_THE_WHOLE)) ask(what, () => answer(analysis));
  for (let offset = 0; offset <= text.length; offset += stride)
    for (const [what, answer] of Object.entries(AT_A_PLACE))
      ask(`${what} at ${offset}`, () => answer(analysis, offset));
  return problems;
}

/** What becomes of a text on its way: cut off, pasted together, with lines lost, indented anew, or without its colons. */
const BROKEN: Readonly<Record<string, (text: string) => string>> = {
  'cut off in a word': (text) => text.slice(0, Math.floor(text.length * 0.37)),
  'without its beginning': (text) => text.slice(Math.floor(text.length * 0.21)),
  'without every third line': (text) =>
    text
      .split('\n')
      .filter((_, at) => at % 3 !== 0)
      .join('\n'),
  'without indentation': (text) => text.replace(/^[ \t]{1,40}/gm, ''),
  'without colons': (text) => text.replaceAll(':', ''),
  'with nothing but labels': (text) => text.replace(/^([^:\n]{0,80}:).*$/gm, '$1'),
  'with the line ends of old computers': (text) => text.replaceAll('\n', '\r'),
  'with the lines in turn': (text) => text.split('\n').reverse().join('\n'),
  'on one line': (text) => text.replaceAll('\n', ' | '),
  'with half of a letter': (text) => `\uD83D${text}\uDE00`,
};

describe('every feature of an editor answers', () => {
  it('at places all over every sample', function () {
    this.timeout(20_000);
    assert.ok(samples.length > 20);
    assert.deepEqual(
      samples.flatMap(({ path, text }) => unanswered(path, text, 89)),
      [],
    );
  });

  for (const [what, damage] of Object.entries(BROKEN))
    it(`in plans ${what}`, function () {
      this.timeout(20_000);
      const few = samples.filter((_, at) => at % 4 === 0);
      assert.deepEqual(
        few.flatMap(({ path, text }) => unanswered(path, damage(text), 149)),
        [],
      );
    });
});
