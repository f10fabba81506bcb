import assert from 'node:assert/strict';
import { timelineText } from '../../server/src/report/timeline-text.ts';
import { review } from '../../server/src/review/review.ts';
import { TODAY } from '../rules/check.ts';

/** The timeline of the plans of a text on 22 November 2026, without the name of the file. */
const timeline = (text: string): string =>
  timelineText([{ path: '-', text, review: review(text, { today: TODAY }) }], TODAY, (_, words) => words)
    .replace('standard input\n\n', '')
    .trimEnd();

/** The rows of a timeline that hold certain words. */
const rows = (text: string, words: RegExp): string[] =>
  timeline(text)
    .split('\n')
    .filter((row) => words.test(row))
    .map((row) => row.trim());

const GOAL = `Plan: Ida's plan
  Started: 7 September 2026
  Goal: Ida cooks her own tea`;

describe('days without a year, or with one of two figures', () => {
  it('lie behind where they say how things stood', () => {
    assert.deepEqual(
      rows(
        `Plan: Ida's plan
  Started: 12 October 2026
  Goal: Ida cycles to school
    Now: 1 out of 5 (week of 5 October)
    Progress: 2 out of 5 on 16 November
    Status: met on 20 November
  Check: Helmet | Done: 9 October
  Visit: 8 October
    Seen: Ida
  Review: 8 December`,
        /Now|Progress|Goal|Check|Visit|Review/,
      ),
      [
        '5 Oct 2026  done      Now: 1 out of 5 (week of 5 October)  line 4',
        '8 Oct 2026  done      Visit  line 8',
        '9 Oct 2026  done      Check: Helmet  line 7',
        '16 Nov 2026  done      Progress: 2 out of 5 on 16 November  line 5',
        '20 Nov 2026  done      Goal: Ida cycles to school: met on 20 November 2026  line 3',
        '8 Dec 2026  due       Review  line 10',
      ],
    );
  });
  it('count as days of this century', () => {
    const goal = `Plan: Ida's plan\n  Goal: Ida swims\n    By: 18/12/26`;
    assert.deepEqual(rows(goal, /Goal/), ['18 Dec 2026  due       Goal: Ida swims  line 2']);
  });
});

describe('the timeline of a plan', () => {
  it('puts every dated thing in order, with today among them', () => {
    assert.equal(
      timeline(`Plan: Ida's plan
  Kind: child in need plan
  Child: Ida | Born: 4 May 2015
  Started: 7 September 2026
  Ends: 30 June 2027
  Status: agreed on 14 September 2026
  Review: 4 December 2026
  Visit: 2 November 2026
  Goal: Ida cycles to school
    Now: 1 out of 5 on 7 September 2026
    By: 26 March 2027
    Milestone: Ida rides round the block | By: 11 December 2026
    Action: Mend the bike | Who: Sam Lee | By: 6 November 2026
    Action: Ride along | Who: Sam Lee | How often: every Saturday
    Progress: 2 out of 5 on 16 November 2026
  Event: Ida's bike was stolen | On: 3 October 2026
  Check: Helmet | By: 9 November 2026
  Signed: Sam Lee | On: 14 September 2026`),
      `Ida's plan, as of 22 November 2026
   7 Sep 2026  done      The plan started  line 4
   7 Sep 2026  done      Now: 1 out of 5 on 7 September 2026  line 10
  14 Sep 2026  done      Status of the plan: agreed  line 6
  14 Sep 2026  done      Signed: Sam Lee  line 18
   3 Oct 2026  done      Event: Ida's bike was stolen  line 16
   2 Nov 2026  done      Visit  line 8
   6 Nov 2026  overdue   Action: Mend the bike: 16 days ago, and nothing says how it went  line 13
   9 Nov 2026  overdue   Check: Helmet  line 17
  16 Nov 2026  done      Progress: 2 out of 5 on 16 November 2026  line 15
  22 Nov 2026  ────────  Today
   4 Dec 2026  due       Review  line 7
  11 Dec 2026  due       Milestone: Ida rides round the block  line 12
  26 Mar 2027  planned   Goal: Ida cycles to school  line 9
  30 Jun 2027  planned   The plan ends  line 5
   4 May 2033  planned   Ida turns 18  line 3

In a rhythm
  Action: Ride along: every Saturday  line 14`,
    );
  });

  describe('says how each thing stands', () => {
    const state = (status: string, by = '20 November 2026'): string | undefined =>
      rows(`${GOAL}\n    By: ${by}\n    Status: ${status}`, /Goal:/)[0]?.split('  ')[1];
    for (const [status, expected] of [
      ['met on 2 November 2026', 'done'],
      ['not met on 20 November 2026', 'missed'],
      ['partly met on 20 November 2026', 'missed'],
      ['stopped on 2 November 2026', 'stopped'],
      ['in progress on 2 November 2026', 'overdue'],
    ] as const)
      it(`${status}, when its day has passed`, () => assert.equal(state(status), expected));
    it('due within four weeks', () => assert.equal(state('in progress', '20 December 2026'), 'due'));
    it('planned after that', () => assert.equal(state('in progress', '21 December 2026'), 'planned'));
    it('due on the day itself', () => assert.equal(state('in progress', '22 November 2026'), 'due'));
    it('by the day of its status, where it has no other', () => {
      assert.deepEqual(rows(`${GOAL}\n    Status: met on 2 November 2026`, /Goal:/), [
        '2 Nov 2026  done      Goal: Ida cooks her own tea: met on 2 November 2026  line 3',
      ]);
    });
    it('asks after nothing in a plan that is closed', () => {
      assert.deepEqual(
        rows(
          `${GOAL.replace('\n  Goal', '\n  Kind: care plan\n  Status: closed on 1 November 2026\n  Goal')}\n    By: 2 October 2026`,
          /Goal:|Last day/,
        ),
        ['2 Oct 2026  stopped   Goal: Ida cooks her own tea  line 5'],
      );
    });
  });

  describe('shows what law and guidance expect', () => {
    const CARE = "Plan: Ida's plan\n  Kind: care plan\n  Child: Ida\n  Became looked after: 1 June 2026\n";

    it('and that a review is in time', () => {
      assert.deepEqual(rows(`${CARE}  Review: 29 June 2026`, /29 Jun 2026 {2}done/), [
        '29 Jun 2026  done      Review: in time: the last day is 29 June 2026, 20 working days after Ida became looked after (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1))  line 5',
      ]);
    });
    it('and by how much a review is late', () => {
      assert.deepEqual(rows(`${CARE}  Review: 7 July 2026`, /Jun 2026 {2}missed|7 Jul 2026/), [
        '29 Jun 2026  missed    Last day for the first review: it is on 7 July; 20 working days after Ida became looked after (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1))',
        '7 Jul 2026  done      Review: 6 working days after the limit of 29 June 2026: 20 working days after Ida became looked after (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1))  line 5',
      ]);
    });
    it('and the review that is missing', () => {
      assert.deepEqual(
        rows(`${CARE}  Started: 8 June 2026`, /first review/).map((row) => row.replace(/ \(Care.*/, '')),
        [
          '29 Jun 2026  missed    Last day for the first review: 20 working days after Ida became looked after',
        ],
      );
      assert.match(
        timeline(`${CARE}  Started: 8 June 2026`),
        /From 8 June to today, 22 November 2026, there is no review\. The first one was due by 29 June 2026/,
      );
    });
    it('and the next review after the last planned one', () => {
      assert.deepEqual(
        rows(`${CARE}  Review: 29 June 2026\n  Review: 29 September 2026`, /third review/).map((row) =>
          row.replace(/ \(Care.*/, ''),
        ),
        ['29 Mar 2027  expected  Last day for the third review: 6 months after the second review'],
      );
    });
    it('and leaves visits alone that may be written down elsewhere', () => {
      assert.deepEqual(rows(`${CARE}  Placement began: 1 June 2026`, /visit/i), []);
    });
    it('and misses no start of a plan that another line may say', () => {
      const plan = "Plan: Ida's plan\n  Kind: placement plan\n  Placement began: 12 June 2026\n";
      assert.deepEqual(rows(`${plan}  Status: agreed on 18 June 2026`, /‘Started’/), []);
      assert.equal(rows(`${plan}  Started: 22 June 2026`, /missed.*‘Started’/).length, 1);
    });
    it('and the last day of other fields, kept or not', () => {
      const EHC =
        "Plan: Ida's plan\n  Kind: EHC plan\n  Child: Ida\n  Assessment requested: 5 January 2026\n";
      const finalised = (line: string): string[] =>
        rows(`${EHC}${line}`, /Last day for ‘Plan/).map((row) => row.replace(/ \(.*/, ''));
      assert.deepEqual(finalised('  Plan finalised: 1 May 2026'), [
        '25 May 2026  done      Last day for ‘Plan finalised’: kept, on 1 May; 20 weeks after the assessment was asked for',
      ]);
      assert.deepEqual(finalised('  Plan finalised: 1 June 2026'), [
        '25 May 2026  missed    Last day for ‘Plan finalised’: it is on 1 June; 20 weeks after the assessment was asked for',
      ]);
    });
  });

  it("shows what the plan's template expects", () => {
    assert.deepEqual(
      rows(
        "Template: Our plan\n  Must: after each review, visit within 2 weeks\n\nPlan: Ida's plan\n  Based on: Our plan\n  Child: Ida\n  Review: 13 November 2026\n",
        /Last day/,
      ),
      [
        '27 Nov 2026  expected  Last day for a visit: 2 weeks after the review on 13 November 2026 (Our plan)',
      ],
    );
  });

  describe('shows the ages that matter', () => {
    const aged = (born: string, kind: string): string[] =>
      rows(
        `Plan: Ida's plan\n  Kind: ${kind}\n  Child: Ida | Born: ${born}\n  Started: 7 September 2026\n`,
        /Ida (?:turns|begins)/,
      ).map((row) => row.replace(/ {2}(?:planned|due|done) +/, ' ').replace(/ {2}line \d+$/, ''));

    it('to adulthood, for a young person', () => {
      assert.deepEqual(aged('4 October 2013', 'child in need plan'), [
        '1 Sep 2027 Ida begins Year 9',
        '4 Oct 2027 Ida turns 14',
        '4 Oct 2028 Ida turns 15',
        '4 Oct 2029 Ida turns 16',
        '4 Oct 2030 Ida turns 17',
        '4 Oct 2031 Ida turns 18',
      ]);
    });
    it('in the year group that the plan gives', () => {
      assert.ok(
        aged('4 October 2013 | Year group: Year 7', 'child in need plan').includes(
          '1 Sep 2028 Ida begins Year 9',
        ),
      );
    });
    it('to 25, for a young person who leaves care', () => {
      assert.deepEqual(aged('4 May 2009', 'pathway plan'), [
        '4 May 2027 Ida turns 18',
        '4 May 2030 Ida turns 21',
        '4 May 2034 Ida turns 25',
      ]);
    });
    it('only adulthood, for a small child', () => {
      assert.deepEqual(aged('29 February 2020', 'early help plan'), ['1 Mar 2038 Ida turns 18']);
    });
  });

  describe('says where the gaps are', () => {
    it('between the steps to independence', () => {
      assert.match(
        timeline(
          `${GOAL.replace('Started', 'Kind: pathway plan\n  Started')}\n    Area: independent living\n    By: 4 November 2027\n    Milestone: Ida makes toast | By: 4 December 2026`,
        ),
        /Where the gaps are\n {2}From 4 December 2026 to 4 November 2027 no step of ‘Ida cooks her own tea’ is due: 47 weeks\. {2}line 6/,
      );
    });
    it('between reviews', () => {
      assert.match(
        timeline(
          "Plan: Ida's plan\n  Kind: pathway plan\n  Started: 5 January 2026\n  Review: 1 July 2026\n  Review: 1 March 2027\n",
        ),
        /From 1 July 2026 to 1 March 2027 there is no review: 243 days\. The limit is 6 months after the first review \(.+\)\. {2}line 5/,
      );
    });
    it('in a rhythm that is too slow', () => {
      assert.match(
        timeline("Plan: Ida's plan\n  Kind: care plan\n  Child: Ida\n  Visits: every 4 months\n"),
        /Visits: every 4 months\. Visits are planned every 4 months; they may be at most 3 months apart/,
      );
    });
  });

  it('names what has no day, and why', () => {
    assert.match(
      timeline(`${GOAL}\n    By: within 6 weeks of Placement began\n    Milestone: Ida makes toast`),
      /Without a day\n {2}Goal: Ida cooks her own tea: .*placement began.* {2}line 3\n {2}Milestone: Ida makes toast: no day is given {2}line 5/,
    );
  });

  it('says plainly that nothing is dated', () => {
    assert.equal(
      timeline("Plan: Ida's plan\n"),
      "Ida's plan, as of 22 November 2026\nNothing in this plan has a date yet. Begin with ‘Started:’ and the first ‘Review:’.",
    );
    assert.match(timeline(''), /Nothing in this plan has a date yet/);
  });

  it('has none for a template', () => {
    assert.match(timeline('Template: Our plan\n'), /There is no plan in this file|a template/);
  });
  it('calls an event what the plan calls it', () => {
    assert.deepEqual(
      rows(
        `Plan: Ida's plan
  Placement start date: 4 May 2026
  EHC plan requested: 12 January 2026
  the ICB's answer: 3 March 2026
  Event: MARAC | On: 4 June 2026`,
        /line/,
      ),
      [
        '12 Jan 2026  done      Event: EHC plan requested  line 3',
        "3 Mar 2026  done      Event: The ICB's answer  line 4",
        '4 May 2026  done      Placement start date  line 2',
        '4 Jun 2026  done      Event: MARAC  line 5',
      ],
    );
  });
});
