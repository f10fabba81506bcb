import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { EXAMPLES, PAIRS, SAMPLES, SAMPLES_DAY } from '../../client/src/samples.ts';
import { parseIsoDay } from '../../server/src/calendar/day.ts';
import type { Letter } from '../../server/src/language/vocabulary.ts';
import { review, type Review } from '../../server/src/review/review.ts';
import { ROOT } from '../../docs/pages.ts';

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly markdown: string };
  readonly completionEvents: readonly string[];
}

const manifest = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
  contributes: { walkthroughs: { steps: Step[] }[]; commands: { command: string }[] };
};
const steps = manifest.contributes.walkthroughs[0]!.steps;
const text = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const today = parseIsoDay(SAMPLES_DAY)!;
const judged = (plan: string): Review => review(plan, { today });

/** The goals that a page of the walkthrough shows, the one that is not there yet first. */
const shown = (page: string): string[] =>
  [...text(page).matchAll(/```smartplan\n([^`]*)```/g)].map(([, plan = '']) => plan);
const letterOf = (plan: string, letter: Letter) => {
  const [scored] = judged(`Plan: A plan\n${plan.replaceAll(/^/gm, '  ')}`).plans;
  return scored!.goals[0]!.letters[letter];
};

describe('the walkthrough', () => {
  const letters: Readonly<Record<string, Letter>> = {
    specific: 'S',
    measurable: 'M',
    achievable: 'A',
    relevant: 'R',
    'time-bound': 'T',
  };

  for (const [id, letter] of Object.entries(letters))
    it(`shows a goal that is not ${id} and one that is`, () => {
      const [before, after] = shown(`client/walkthrough/${id}.md`);
      assert.notEqual(letterOf(before!, letter), 'met');
      assert.equal(letterOf(after!, letter), 'met');
    });

  it('has a page and a command that is there for every step', () => {
    const commands = manifest.contributes.commands.map(({ command }) => command);
    for (const { media, description, completionEvents } of steps) {
      assert.ok(existsSync(new URL(media.markdown, ROOT)), media.markdown);
      const named = [...description.matchAll(/\(command:(smartplan\.\w+)/g)].map(([, command]) => command!);
      assert.ok(named.length > 0 && named.every((each) => commands.includes(each)), description);
      assert.equal(completionEvents.length, 1);
    }
  });

  it('marks a step as done that shows an example', () => {
    const done = steps.flatMap(({ completionEvents }) => completionEvents);
    for (const letter of Object.keys(EXAMPLES))
      assert.ok(done.includes(`onContext:smartplan.seen.${letter}`));
  });

  for (const [letter, { sample, words }] of Object.entries(EXAMPLES))
    it(`points at a finding in a sample for ${letter}`, () => {
      const plan = text(`${SAMPLES}/${sample}`);
      const start = plan.indexOf(words);
      assert.ok(start >= 0, words);
      const found = judged(plan).findings.filter(
        (each) => each.start < start + words.length && each.end > start,
      );
      const fits = (each: (typeof found)[number]): boolean =>
        letter === 'journey' ? each.rule === 'independence/no-milestones' : each.letter === letter;
      assert.ok(found.some(fits), found.map((each) => `${each.rule} ${each.letter ?? ''}`).join(', '));
    });
});

describe('before and after', () => {
  const smart = (sample: string): string => {
    const [plan] = judged(text(`${SAMPLES}/${sample}`)).plans;
    return `${plan!.goals.filter((goal) => goal.isSmart).length} of ${plan!.goals.length}`;
  };
  for (const { label, before, after } of PAIRS)
    it(`goes from no SMART goal to nothing else: ${label}`, () => {
      assert.match(smart(before), /^0 of [3-9]$/);
      assert.match(smart(after), /^(\d) of \1$/);
    });
});
