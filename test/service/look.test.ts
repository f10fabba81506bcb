import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Lines } from '../../server/src/language/lines.ts';
import { getCodeLenses } from '../../server/src/service/code-lens.ts';
import { getInlayHints } from '../../server/src/service/inlay-hints.ts';
import { getDocumentLinks } from '../../server/src/service/links.ts';
import { getSelectionRange } from '../../server/src/service/selection.ts';
import { changesBetween, getSemanticTokens, LEGEND } from '../../server/src/service/semantic-tokens.ts';
import { changed, marked } from './marked.ts';

const PLAN = `Template: North plan
  For: child in need plan
  Must: every goal has So that

Plan: Ida's plan
  Kind: child in need plan
  Based on: North plan
  Child: Ida | Born: 4 May 2015
  Started: 7 September 2026
  Review: 4 December 2026
  Person: Sam Lee (social worker)
  Event: Police interview | On: 3 November 2026
  Placement began: 9 November 2026
  Goal 1: Ida walks to school with Sam 4 days a week by 10 December 2026
    Who: Ida
  Goal 2: Ida reads to Gran
    By: within 10 working days of Placement began
  Goal 3: Ida cooks tea on her own 3 times a week
    By: end of Year 7
    Help now: prompts
    Action: Gran buys the pans | By: 31 December | Status: done on 9 November 2026
  # allow drift/overdue: see https://example.org/help.
`;

/** The text with what an editor shows between its words, in angle brackets. */
const hinted = (text: string): string[] => {
  const { analysis } = marked(text);
  const hints = getInlayHints(analysis, { start: 0, end: analysis.text.length });
  const shown = changed(
    analysis.text,
    hints.map(({ position, label }) => ({
      range: { start: position, end: position },
      newText: ` ‹${label as string}›`,
    })),
  );
  return shown
    .split('\n')
    .filter((line) => line.includes('‹'))
    .map((line) => line.trim());
};

/** Each line that something stands over, under it. */
const lensed = (text: string): string[] => {
  const { analysis } = marked(text);
  const lines = analysis.text.split('\n');
  return getCodeLenses(analysis).flatMap(({ range, command }) => [
    command?.title ?? '',
    `  ${lines[range.start.line]?.trim() ?? ''}`,
  ]);
};

/** Each coloured word with its colour. */
const coloured = (text: string, stretch?: { start: number; end: number }): string[] => {
  const { analysis } = marked(text);
  return tokensOf(analysis.text, getSemanticTokens(analysis, stretch));
};

function tokensOf(text: string, data: readonly number[]): string[] {
  const places = new Lines(text);
  const words: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 4);
    character = down === 0 ? character + right : right;
    line += down;
    const start = places.offset({ line, character });
    words.push(`${text.slice(start, start + length)} → ${LEGEND.tokenTypes[type] ?? ''}`);
  }
  return words;
}

describe('hints between the words', () => {
  it('say the date that words come to, the age then, and the few working days that are left', () => {
    assert.deepEqual(hinted(PLAN), [
      'Review: 4 December 2026 ‹10 working days left›',
      'Goal 1: Ida walks to school with Sam 4 days a week by 10 December 2026 ‹14 working days left›',
      'By: within 10 working days of Placement began ‹= 23 November 2026, 1 working day left›',
      'By: end of Year 7 ‹= 31 August 2027, aged 12›',
      'Action: Gran buys the pans | By: 31 December ‹= 31 December 2026› | Status: done on 9 November 2026',
    ]);
  });

  it('say nothing about a date that tells all, and in a template', () => {
    assert.deepEqual(hinted("Plan: Ida's plan\n  Goal: Ida reads\n    By: 4 May 2027\n"), []);
    assert.deepEqual(
      hinted(
        'Template: Ours\nPlan: [Name]\n  Started: 4 May 2026\n  Goal: [Name] reads\n    By: in 6 weeks\n',
      ),
      [],
    );
  });

  it('are given for a stretch of the plan alone', () => {
    const { analysis, selection } = marked(PLAN.replace('Year 7', '<<Year 7>>'));
    assert.deepEqual(
      getInlayHints(analysis, selection).map((hint) => hint.label),
      ['= 31 August 2027, aged 12'],
    );
  });
});

describe('the line over a plan and its goals', () => {
  it('says the letters, what is missing, the days that are left, and whether the standards are met', () => {
    assert.deepEqual(lensed(PLAN), [
      '0 of 3 goals SMART · standards of ‘North plan’: 3 findings',
      "  Plan: Ida's plan",
      'S m A r T · not yet measurable, relevant · 18 days left',
      '  Goal 1: Ida walks to school with Sam 4 days a week by 10 December 2026',
      'S – A r T · not yet measurable, relevant · 1 day left',
      '  Goal 2: Ida reads to Gran',
      'S m A r T · not yet measurable, relevant · 282 days left',
      '  Goal 3: Ida cooks tea on her own 3 times a week',
    ]);
  });

  it('counts what is late', () => {
    const text =
      "Plan: Ida's plan\n  Goal: Ida reads to Gran 3 times a week\n    By: 4 November 2026\n    Action: Ring | By: 4 May 2026 | Status: done\n    Action: Write | By: 22 November 2026\n";
    assert.deepEqual(lensed(text), [
      '0 of 1 goal SMART · 1 overdue',
      "  Plan: Ida's plan",
      'S m A r T · not yet measurable, relevant · 18 days overdue',
      '  Goal: Ida reads to Gran 3 times a week',
    ]);
  });

  it('is not there over templates, and over plans without goals', () => {
    assert.deepEqual(lensed('Template: Ours\nPlan: [Name]\n  Goal: [Name] reads\n'), []);
    assert.deepEqual(lensed('Plan: Ida\n  Child: Ida\n'), []);
  });
});

describe('colours that only a reader can give', () => {
  it('tell people, events, levels, statuses and templates from other words', () => {
    const words = coloured(PLAN);
    for (const each of [
      'North plan → class',
      'child in need plan → enumMember',
      'Ida → variable',
      'Sam Lee → variable',
      'Police interview → event',
      'Placement began → event',
      'prompts → enumMember',
      'done → enumMember',
      '9 November 2026 → number',
      '1 → number',
      'Goal → keyword',
      'Who → type',
      'drift/overdue → decorator',
    ])
      assert.ok(words.includes(each), each);
  });

  it('follow what a line is where it stands: own heading, field, voice, blank, quotation', () => {
    assert.deepEqual(
      coloured(
        'Plan: Ida\n  Bedtime: at 7.30\n  Ida says: "I am [so] 9."\n  Goal E2: [Name] reads\n    over two lines\n',
      ),
      [
        'Plan → keyword',
        'Bedtime → label',
        '7.30 → number',
        'Ida says → function',
        '"I am [so] 9." → string',
        'Goal → keyword',
        'E2 → number',
        '[Name] → parameter',
      ],
    );
  });

  it('are given for a stretch as for the whole', () => {
    const { analysis } = marked(PLAN);
    const start = analysis.text.indexOf('  Event:');
    const end = analysis.text.indexOf('  Placement');
    assert.deepEqual(coloured(PLAN, { start, end }), [
      'Event → keyword',
      'Police interview → event',
      'On → type',
      '3 November 2026 → number',
    ]);
  });

  it('change by one stretch, which makes the old ones into the new ones', () => {
    const before = getSemanticTokens(marked(PLAN).analysis);
    const after = getSemanticTokens(marked(PLAN.replace('Help now: prompts', 'Help now: what')).analysis);
    const [edit] = changesBetween(before, after);
    assert.ok(edit);
    assert.ok(edit.deleteCount < 12);
    const { start, deleteCount, data = [] } = edit;
    assert.deepEqual([...before.slice(0, start), ...data, ...before.slice(start + deleteCount)], after);
    assert.deepEqual(changesBetween(before, before), []);
  });

  it('never overlap, stay on their lines and follow each other, in every sample', () => {
    for (const file of ['good/pathway-plan-jordan', 'poor/ehc-plan-harvey', 'templates/pathway-plan']) {
      const text = readFileSync(new URL(`../../samples/${file}.smartplan`, import.meta.url), 'utf8');
      const lengths = text.split('\n').map((line) => line.length);
      const data = getSemanticTokens(marked(text).analysis);
      let [line, character, end] = [0, 0, 0];
      for (let at = 0; at < data.length; at += 5) {
        const [down = 0, right = 0, length = 0] = data.slice(at, at + 3);
        line += down;
        character = down === 0 ? character + right : right;
        assert.ok(down > 0 || at === 0 || character >= end, `${file} ${line}`);
        end = character + length;
        assert.ok(length > 0 && end <= (lengths[line] ?? 0), `${file} ${line}`);
      }
    }
  });
});

describe('a selection that grows', () => {
  it('takes the word, the quotation, the value, the line, the block, and what is around it', () => {
    const { analysis, offset } = marked(
      'Plan: Ida\n  Goal: Ida reads\n    Ida says: "I l<|>ike Gran."\n    Who: Ida\n    Action: Ring\n\n  Goal: other\n',
    );
    const places = new Lines(analysis.text);
    const steps: string[] = [];
    for (
      let step: ReturnType<typeof getSelectionRange> | undefined = getSelectionRange(analysis, offset);
      step !== undefined;
      step = step.parent
    ) {
      const words = analysis.text.slice(places.offset(step.range.start), places.offset(step.range.end));
      steps.push(words.replace(/\s+/g, ' '));
    }
    assert.deepEqual(steps, [
      'like',
      'I like Gran.',
      '"I like Gran."',
      'Ida says: "I like Gran."',
      'Goal: Ida reads Ida says: "I like Gran." Who: Ida',
      'Goal: Ida reads Ida says: "I like Gran." Who: Ida Action: Ring',
      'Plan: Ida Goal: Ida reads Ida says: "I like Gran." Who: Ida Action: Ring Goal: other',
      'Plan: Ida Goal: Ida reads Ida says: "I like Gran." Who: Ida Action: Ring Goal: other ',
    ]);
  });
});

describe('what can be followed', () => {
  it('is an address, the template of a plan, and the page of a check', () => {
    const { analysis } = marked(PLAN);
    const places = new Lines(analysis.text);
    assert.deepEqual(
      getDocumentLinks(analysis, 'file:///product', (path) => `file://${path}`).map(({ range, target }) => [
        analysis.text.slice(places.offset(range.start), places.offset(range.end)),
        target,
      ]),
      [
        ['https://example.org/help', 'https://example.org/help'],
        ['North plan', 'file:///plans/ida.smartplan#L1'],
        ['drift/overdue', 'file:///product/docs/rules/drift/overdue.md'],
      ],
    );
  });

  it('is no page where an editor does not say where the pages are', () => {
    assert.deepEqual(
      getDocumentLinks(marked('Plan: Ida\n  # allow drift/overdue: x\n').analysis, undefined, String),
      [],
    );
  });
});
