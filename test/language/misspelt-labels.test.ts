import assert from 'node:assert/strict';
import { blockLabelTable, isKnownLabel, labelKey } from '../../server/src/language/labels.ts';
import { outline } from '../../server/src/language/outline.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { BLOCKS, type BlockKind } from '../../server/src/language/vocabulary.ts';

/*
 * Every one-letter slip in every block label, in a plan around it.
 *
 * Two letters swapped, one left out or one typed twice: the label was meant, however short it is. One letter wrong
 * or one too many: it was meant where it has five letters or more; "Goat" and "Bask" may be headings of the
 * writer's own. Four words are never a slip:
 *  - a label of its own, such as "Visits", and a plural: "Goals" may head a list;
 *  - one letter alone: "I" and "F" are not "If";
 *  - a slip in an abbreviation: "RCPC" is not "ICPC", and "CIN review" not "CiC review"; two letters swapped or one
 *    typed twice make no other one beside further words;
 *  - a slip in "Plan" or "Template": a new plan would take everything below it away from the plan above.
 */

/** Words one slip away from two labels, and the label that takes them. */
const BETWEEN_TWO = new Map([
  ['Ection', 'Section'],
  ['Sction', 'Section'],
  ['Saction', 'Section'],
  ['Aection', 'Section'],
  ['Tart', 'Start'],
  ['Ptart', 'Start'],
  ['Sart', 'Start'],
  ['Spart', 'Start'],
  ['Im', 'Aim'],
  ['Lca review', 'LAC review'],
  ['Next sep', 'Next step'],
  ['Next spep', 'Next step'],
  ['Next tep', 'Next step'],
  ['Next ptep', 'Next step'],
  ['Next lca review', 'Next LAC review'],
]);

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

interface Slip {
  readonly how: 'swapped' | 'left out' | 'twice' | 'wrong' | 'too many';
  readonly written: string;
}

function* slips(label: string): Generator<Slip> {
  for (let at = 0; at < label.length; at++) {
    const before = label.slice(0, at);
    const letter = label.charAt(at);
    const after = label.slice(at + 1);
    const rest = label.slice(at);
    if (at + 1 < label.length)
      yield { how: 'swapped', written: before + after.charAt(0) + letter + after.slice(1) };
    yield { how: 'left out', written: before + after };
    yield { how: 'twice', written: before + letter + rest };
    for (const other of LETTERS) {
      yield { how: 'wrong', written: before + other + after };
      yield { how: 'too many', written: before + other + rest };
    }
  }
  for (const other of LETTERS) yield { how: 'too many', written: label + other };
}

/** A plan with a label at the place where people write it, something of its own below it and other lines after. */
const AROUND: Readonly<Partial<Record<BlockKind, (label: string) => string>>> = {
  plan: (label) => `${label}: Ivo's plan\n  Goal: Ivo cooks\n    By: May 2027\n`,
  template: (label) => `${label}: Early help\n  Goal: Ivo cooks\n    By: May 2027\n`,
  then: (label) =>
    `Plan: Ivo's plan\n  If: Ivo is not home by 8\n    ${label}: ring Aunt Pat\n      Who: Carla\n  Goal: Ivo cooks\n`,
  standard: (label) =>
    `Template: Early help\n  ${label}: at most 6 goals\n    Source: our own\n  May: at least 1 goal\n`,
  section: (label) => `Plan: Ivo's plan\n${label}: Home\n  Ivo likes it here.\nNeed: Ivo eats toast\n`,
  need: (label) =>
    `Plan: Ivo's plan\n  Need: Ivo is late\n    Strength: he gets up\n  ${label}: Ivo eats toast\n    Evidence: his diary\n    Goal: Ivo cooks\n      By: May 2027\n`,
  goal: (label) =>
    `Plan: Ivo's plan\n  Need: Ivo eats toast\n    ${label}: Ivo cooks\n      Measure: meals\n      By: May 2027\n    Goal: Ivo shops\n`,
};

const within = (label: string): string =>
  `Plan: Ivo's plan\n  Goal: Ivo cooks\n    Who: Ivo\n    ${label}: something more\n      Note: of its own\n  Need: Ivo eats toast\n`;

const isPlural = (written: string, label: string): boolean => labelKey(written) === `${labelKey(label)}s`;

const isAbbreviation = (label: string): boolean => /^[A-Z]+$/.test(label);

/** Whether the slip lies in a word of a label that is an abbreviation, such as the first of `LAC review`. */
function isInAbbreviation(written: string, label: string): boolean {
  const now = labelKey(written).split(' ');
  const words = label.split(' ');
  const at = words.findIndex((word, index) => labelKey(word) !== now[index]);
  return (
    now.length === words.length &&
    ['LAC', 'CLA', 'CiC', 'CIN', 'CP', 'EHC', 'EHCP', 'PEP', 'TAF', 'TAC'].includes(words[at] ?? '')
  );
}

/** The page's own words on what a near miss is. */
function isNearMiss({ how, written }: Slip, label: string): boolean {
  if (isPlural(written, label) || labelKey(written).length === 1 || isAbbreviation(label)) return false;
  if (isInAbbreviation(written, label)) return how === 'swapped' || how === 'twice';
  return how === 'wrong' || how === 'too many' ? label.length >= 5 : true;
}

/** Every word that a slip can make of a label, with the slips that make it, and no label of its own. */
function byWord(label: string): Map<string, Slip[]> {
  const words = new Map<string, Slip[]>();
  for (const slip of slips(labelKey(label))) {
    if (isKnownLabel(labelKey(slip.written)) || !/^[a-z]/.test(slip.written)) continue;
    const written = slip.written.charAt(0).toUpperCase() + slip.written.slice(1);
    if ((BETWEEN_TWO.get(written) ?? label) !== label) continue;
    // Read word by word as `Last review`.
    if (written === 'Las review' || written === 'Lat review') continue;
    words.set(written, [...(words.get(written) ?? []), slip]);
  }
  return words;
}

for (const { kind, level, labels } of BLOCKS) {
  for (const { text: label } of labels) {
    const around = AROUND[kind] ?? within;
    const right = outline(readDocument(around(label)));

    describe(`A slip in ‘${label}’`, () => {
      const words = [...byWord(label)];
      const near =
        level === 0 ? [] : words.filter(([, found]) => found.some((slip) => isNearMiss(slip, label)));
      const far = words.filter((each) => !near.includes(each));

      if (near.length > 0) {
        it(`is read as ‘${label}’, with every other line as it was, and only the label is reported`, () => {
          for (const [written] of near) {
            const text = around(written);
            const { problems } = readDocument(text);
            assert.equal(outline(readDocument(text)), right, written);
            assert.deepEqual(
              problems.map((each) => [
                each.rule,
                text.slice(each.start, each.end),
                each.fixes?.[0]?.edits[0]?.text,
              ]),
              [['plan/misspelt-label', written, label]],
            );
          }
        });
      }

      if (far.length > 0) {
        it('is a heading of the writer’s own where it is no near miss', () => {
          for (const [written] of far) {
            const document = readDocument(around(written));
            assert.match(outline(document), new RegExp(`“${written}”`), written);
            assert.deepEqual(document.problems, []);
          }
        });
      }
    });
  }
}

describe('A word between two labels', () => {
  for (const [written, label] of BETWEEN_TWO) {
    it(`‘${written}’ is read as ‘${label}’`, () => {
      const { problems } = readDocument(`Plan: Ivo's plan\n  ${written}: May 2027\n`);
      assert.equal(problems[0]?.fixes?.[0]?.edits[0]?.text, label);
    });
  }
});

describe('The labels of blocks', () => {
  it('are far enough apart: none is a slip away from another', () => {
    const keys = [...blockLabelTable]
      .filter(([, { label }]) => !isAbbreviation(label.text))
      .map(([key]) => key);
    const near = keys.flatMap((key) =>
      [...slips(key)].filter(
        ({ written }) =>
          written !== key &&
          keys.includes(written) &&
          !isInAbbreviation(written, blockLabelTable.get(key)?.label.text ?? ''),
      ),
    );
    assert.deepEqual(near, []);
  });
});
