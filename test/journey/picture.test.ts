import assert from 'node:assert/strict';
import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { drawJourney, type Picture, type PictureOptions } from '../../server/src/journey/picture.ts';
import { widthOf } from '../../server/src/journey/picture/measure.ts';
import type { Theme } from '../../server/src/journey/picture/palette.ts';
import { review } from '../../server/src/review/review.ts';
import { planText } from '../properties/plans.ts';
import { TODAY } from '../rules/check.ts';

const THEMES: readonly Theme[] = ['light', 'dark', 'contrast', 'print', 'editor'];

/** The picture of the first plan of a text on 22 November 2026. */
function draw(text: string, options?: PictureOptions): Picture {
  const [plan] = review(text, { today: TODAY }).plans;
  assert.ok(plan);
  return drawJourney(plan, TODAY, options);
}

/** The picture read back as XML; what is not well-formed is an error. */
const parsed = (svg: string): Element => {
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg, 'image/svg+xml');
  assert.ok(document.documentElement);
  return document.documentElement;
};

const all = (svg: string, name: string): Element[] => [...parsed(svg).getElementsByTagName(name)];
const texts = (svg: string): string[] => all(svg, 'text').map((each) => each.textContent ?? '');
const titles = (svg: string): string[] => all(svg, 'title').map((each) => each.textContent ?? '');

interface Line {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every line of words with the room that it takes. */
function lines(svg: string): Line[] {
  return all(svg, 'text').map((each) => {
    const number = (name: string): number => Number(each.getAttribute(name));
    const words = each.textContent ?? '';
    const width = widthOf(words, number('font-size'), number('font-weight') >= 600);
    const anchor = each.getAttribute('text-anchor');
    const left = number('x') - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    const size = number('font-size');
    return { words, left, right: left + width, top: number('y') - size * 0.75, bottom: number('y') };
  });
}

/** Pairs of lines that lie over each other. */
function collisions(svg: string): string[] {
  const all = lines(svg);
  return all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.words} | ${b.words}`),
  );
}

const IDA = `Plan: Ida's plan
  Kind: pathway plan
  Reference: YP-0417
  Child: Ida | Born: 4 May 2010
  Started: 7 September 2026
  Review: 4 March 2027
  Goal: Ida cooks her own tea on at least 4 nights a week
    Measure: teas a week
    Now: 1 on 7 September 2026
    Target: 4
    Who: Ida
    By: 28 May 2027
    Help now: hands-on help
    Help aim: no help
    Milestone: Ida makes toast
      By: 2 October 2026
      Help: shown how
      Status: met on 1 October 2026
    Milestone: Ida makes soup
      By: 6 November 2026
      Help: prompts
    Milestone: Ida makes a stew
      By: 11 December 2026
      Help: someone nearby
    Action: Buy a pan | Who: Sam Lee | By: 2 October 2026
`;

const SAMPLES = ['good', 'poor'].flatMap((folder) => {
  const url = new URL(`../../samples/${folder}/`, import.meta.url);
  return readdirSync(url).map((name) => ({ name, text: readFileSync(new URL(name, url), 'utf8') }));
});

describe('the picture of a journey', () => {
  it('is an image with a title and a description', () => {
    const root = parsed(draw(IDA).svg);
    assert.equal(root.getAttribute('role'), 'img');
    assert.equal(root.getAttribute('aria-labelledby'), 'journey-title journey-about');
    assert.deepEqual(titles(draw(IDA).svg).slice(0, 1), ["Ida's plan: the journey"]);
    assert.deepEqual(
      all(draw(IDA).svg, 'desc').map((each) => each.textContent),
      ['As of 22 November 2026: 0 of 1 open goal SMART, 2 things overdue.'],
    );
  });

  it('says of each thing what it is and how it stands', () => {
    assert.deepEqual(titles(draw(IDA).svg).slice(1), [
      'Goal 1: Ida cooks her own tea on at least 4 nights a week. By 28 May 2027, planned. Partly relevant. From hands-on help to no help. 3 milestones',
      'Milestone 1: Ida makes toast, 2 October 2026, done, help: shown how',
      'Milestone 2: Ida makes soup, 6 November 2026, overdue, help: prompts',
      'Milestone 3: Ida makes a stew, 11 December 2026, due, help: someone nearby',
      'Now: 1 on 7 September 2026, 7 Sep 2026, done',
      'Action: Buy a pan, 2 Oct 2026, overdue. 51 days ago, and nothing says how it went',
      'The plan started, 7 Sep 2026, done',
      'Review, 4 Mar 2027, planned. In time: the last day is 7 March 2027, 6 months after the plan started (Care Leavers (England) Regulations 2010, regulation 7)',
      'Ida turns 17, 4 May 2027, planned',
      'Last day for the second review, 4 Sep 2027, expected. 6 months after the first review (Care Leavers (England) Regulations 2010, regulation 7)',
      'Ida turns 18, 4 May 2028, planned',
      'Ida turns 21, 4 May 2031, planned',
      'Ida turns 25, 4 May 2035, planned',
    ]);
  });

  it('draws a rung for each milestone, further up with less help', () => {
    const { svg } = draw(IDA, { interactive: true });
    const heights = all(svg, 'g')
      .filter((each) => /^goal-0-step-/.test(each.getAttribute('data-thing') ?? ''))
      .map((each) => {
        const circle = each.getElementsByTagName('circle')[0];
        return Number(circle?.getAttribute('cy') ?? each.getElementsByTagName('text')[0]?.getAttribute('y'));
      });
    assert.equal(heights.length, 3);
    assert.deepEqual(
      heights,
      [...heights].sort((a, b) => b - a),
    );
  });

  it('shows today, reviews and birthdays by name', () => {
    const words = texts(draw(IDA).svg);
    for (const label of [
      'Today, 22 Nov',
      'Review, 4 Mar',
      'turns 17',
      'turns 18',
      'turns 25',
      'prompts, 6 Nov',
    ])
      assert.ok(words.includes(label), `${label} in ${words.join(', ')}`);
  });

  it('explains only the shapes that it holds', () => {
    const words = texts(draw(IDA).svg);
    assert.ok(words.includes('overdue'));
    assert.ok(!words.includes('visit'));
  });

  it('knows the places that its things stand for', () => {
    const { places } = draw(IDA, { interactive: true });
    assert.deepEqual(
      places.filter(({ kind }) => kind === 'milestone').map(({ start }) => IDA.slice(start, start + 26)),
      ['Milestone: Ida makes toast', 'Milestone: Ida makes soup\n', 'Milestone: Ida makes a ste'],
    );
    assert.equal(new Set(places.map(({ id }) => id)).size, places.length);
  });

  it('gives no name and no word of the plan where none are wanted', () => {
    const { svg } = draw(IDA, { names: false });
    assert.doesNotMatch(svg, /Ida|Sam|toast|tea|pan\b/);
    assert.ok(texts(svg).includes('Plan YP-0417'));
    assert.ok(texts(svg).includes('Goal 1'));
  });

  it('can be gone through thing by thing when it is interactive', () => {
    const { svg, places } = draw(IDA, { interactive: true });
    assert.equal(parsed(svg).getAttribute('role'), 'group');
    const buttons = all(svg, 'g').filter((each) => each.getAttribute('role') === 'button');
    assert.deepEqual(
      buttons.map((each) => each.getAttribute('data-thing')).sort(),
      places.map(({ id }) => id).sort(),
    );
    for (const each of buttons) {
      assert.notEqual(each.getAttribute('aria-label'), '');
      assert.equal((each.parentNode as Element).getAttribute('role'), 'listitem');
    }
  });

  it('keeps its ids apart from those of another picture on the page', () => {
    const ids = (prefix: string): (string | null)[] =>
      [...draw(IDA, { prefix }).svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? null);
    assert.ok(ids('one').length > 0);
    assert.deepEqual(
      ids('one').filter((id) => ids('two').includes(id)),
      [],
    );
  });

  it('is the same every time', () => assert.equal(draw(IDA).svg, draw(IDA).svg));

  it('holds no script, style or address', () => {
    for (const { text } of SAMPLES)
      for (const { svg } of [draw(text), draw(text, { interactive: true, theme: 'editor' })])
        assert.doesNotMatch(
          svg.replace('xmlns="http://www.w3.org/2000/svg"', '').replaceAll('url(#journey-gap)', ''),
          /<script|<style|style=|\son\w+=|href|url\(|https?:/,
        );
  });

  describe('bears any text', () => {
    const words = `<b>&amp; "Ida" 'x' ]]> \u0000\u000B\uD800 </text><script>alert(1)</script>`;
    it('as words and nothing else', () => {
      const { svg } = draw(
        `Plan: ${words}\n  Started: 7 September 2026\n  Goal: ${words}\n    By: 28 May 2027\n`,
      );
      assert.deepEqual(all(svg, 'script').length, 0);
      assert.ok(titles(svg).some((title) => title.includes('<b>&amp; "Ida"')));
    });
    it('of any length, in the room there is', () => {
      const { svg, width } = draw(
        `Plan: ${'Ida '.repeat(100)}\n  Started: 7 September 2026\n  Goal: ${'thereandback'.repeat(40)}\n    By: 28 May 2027\n  Goal: ${'漢字'.repeat(80)}\n`,
      );
      for (const line of lines(svg)) assert.ok(line.right <= width, line.words);
      assert.deepEqual(collisions(svg), []);
    });
  });

  it('says plainly that there is nothing to draw', () => {
    assert.ok(
      texts(draw("Plan: Ida's plan\n").svg).includes(
        'Nothing in this plan has a date yet. Begin with ‘Started:’ and the first ‘Review:’.',
      ),
    );
    assert.ok(
      texts(draw("Plan: Ida's plan\n  Review: 4 December 2026\n").svg).includes(
        'This plan has no goals yet.',
      ),
    );
    assert.ok(
      texts(draw(`${IDA}  Goal: Ida saves money\n    Milestone: Ida opens an account\n`).svg).includes(
        'no day to reach it by, 1 milestone without a day',
      ),
    );
  });

  describe('is not pressed together', () => {
    const left = (text: string, words: string): number =>
      lines(draw(text).svg).find((line) => line.words === words)?.left ?? 0;

    it('by a slip in a year', () => {
      const slip = IDA.replace('By: 28 May 2027', 'By: 28 May 2927');
      const [slipped, right] = [slip, IDA].map((text) => left(text, 'Today, 22 Nov') - 293);
      assert.ok(slipped! > right! / 2, `${slipped} against ${right}`);
    });
    it('by the years since a plan ended', () => {
      const old =
        "Plan: Ida's plan\n  Kind: child in need plan\n  Referred: 3 March 2012\n  Review: 4 March 2019\n  Review: 4 September 2019\n";
      assert.ok(left(old, 'Review, 4 Sep') - left(old, 'Review, 4 Mar') > 300);
    });
  });

  describe('lets no two labels lie over each other', () => {
    for (const { name, text } of SAMPLES)
      it(`in ${name}`, () => {
        for (const width of [400, 560, 960, 1400])
          for (const names of [true, false])
            assert.deepEqual(collisions(draw(text, { width, names }).svg), []);
      });
    it('in any plan', () => {
      fc.assert(
        fc.property(planText, fc.integer({ min: 400, max: 1600 }), (text, width) => {
          for (const plan of review(text, { today: TODAY }).plans)
            assert.deepEqual(collisions(drawJourney(plan, TODAY, { width }).svg), []);
        }),
        { numRuns: 60 },
      );
    });
  });

  it('calls an event what the plan calls it where names are shown, as far as there is room', () => {
    const text = `Plan: Ida's plan
  Started: 1 June 2026
  EHC plan requested: 12 September 2026
  Event: A very long word on everything that happened on that day at school | On: 4 June 2027
  Goal: Ida swims
    By: 4 August 2027
`;
    const labels = texts(draw(text).svg);
    assert.ok(labels.includes('EHC plan requested, 12 Sep'));
    assert.ok(labels.includes('A very long word on …, 4 Jun'));
    assert.doesNotMatch(texts(draw(text, { names: false }).svg).join(), /EHC|very long/);
  });
  it('is well-formed in every theme, whatever the plan', () => {
    fc.assert(
      fc.property(planText, fc.constantFrom(...THEMES), fc.boolean(), (text, theme, interactive) => {
        for (const plan of review(text, { today: TODAY }).plans)
          parsed(drawJourney(plan, TODAY, { theme, interactive }).svg);
      }),
      { numRuns: 60 },
    );
  });
});
