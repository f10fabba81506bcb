import assert from 'node:assert/strict';
import { TODAY } from '../../rules/check.ts';
import { wordsOf } from '../validity.ts';
import { IDA, page, words } from './page.ts';

describe('a plan for the child', () => {
  it('begins with what the child said, also where the form keeps it in a section of its own', () => {
    const text = `Plan: Bo's plan
  Child: Bo
  Section: A Views
    Bo says: "I like maps."
  Goal: Bo swims
    Bo says: "Fast."
`;
    assert.deepEqual(words(text, 'child').slice(2, 9), [
      'What you told us',
      'I like maps.',
      'Bo',
      'Your goal',
      'Bo swims',
      'Fast.',
      'Bo',
    ]);
  });
  it('prints what a child shows as what was seen, and in quotation marks only what was said', () => {
    const html = page(
      "Plan: Bo's plan\n  Child: Bo\n  Bo shows us: he hides his ears\n  Bo says: No!\n",
      'child',
    );
    assert.ok(wordsOf(html).includes('What you told us\nhe hides his ears\nBo shows us\nNo!\nBo'));
    assert.match(html, /<blockquote><p>No!/);
    assert.doesNotMatch(html, /<blockquote><p>he hides/);
  });
  it('leaves a line for words that the template still asks for, and prints them as nobody’s', () => {
    const html = page('Plan: Bo\'s plan\n  Child: Bo\n  Bo says: "[own words]"\n', 'child');
    assert.ok(wordsOf(html).includes('What you told us\nTo be filled in: own words\nBo'));
    assert.doesNotMatch(html, /<blockquote/);
  });
  it('says a time without a day as the plan does', () => {
    const goal = (by: string): string[] =>
      words(`Plan: Bo's plan\n  Child: Bo\n  Goal: Bo swims\n    By: ${by}\n`, 'child').slice(4, 5);
    assert.deepEqual(
      ['October half-term', 'ongoing', 'when the pool opens', '1 June 2027', '[date]'].flatMap(goal),
      [
        'By October half-term.',
        'Ongoing.',
        'When the pool opens.',
        'By 1 June 2027.',
        'By To be filled in: date.',
      ],
    );
  });
  it('shows a journey on which nobody is late', () => {
    const text = IDA.replace('By: 18 December 2026', 'By: 1 October 2026').replace(
      'By: 26 March 2027',
      'By: as soon as she can',
    );
    const html = page(text, 'child', TODAY, false, true);
    assert.match(html, /<svg/);
    assert.doesNotMatch(html, /overdue|no day|without a day|nothing says|missed|No milestones|last day is/);
  });
  it('begins with their own words, and says who helps and what comes next', () => {
    assert.deepEqual(words(IDA, 'child'), [
      "Ida's plan",
      'For Ida',
      'What you told us',
      'I want to ride with my mates.',
      'Ida',
      'Your goal',
      'Ida cycles to school on at least 4 days out of 5',
      'With my bell.',
      'Ida',
      'So that she is with her friends.',
      'Done: Ida rides round the park by 2 October 2026',
      'To do: Ida rides to the corner shop by 18 December 2026',
      'Who helps: Kit (dad).',
      'What people do to help:',
      'Mend the bike – Sam Lee (social worker), by 27 November 2026',
      'Ride beside Ida – Kit (dad), every Saturday',
      'Buy a lamp – To be filled in: name, by To be filled in: date',
      'By 26 March 2027.',
      'Next dates',
      '1 December 2026 Visit',
      '4 December 2026 Review: we look at your plan together',
      'Who helps',
      'Sam Lee, social worker, 01632 960 001',
      'Kit, dad',
      'What I think about this plan',
    ]);
  });
  it('begins with what the child said, also where only the child’s first name stands before it', () => {
    const text = `Plan: Keira's plan
  Child: Keira Brown | Born: 4 May 2015
  Person: Dee Brown (mother)
  Keira says: "I get tired."
  Dee says: "She needs a rest."
`;
    const said = words(text, 'child').join('\n');
    assert.match(said, /What you told us\n.*I get tired/);
    assert.doesNotMatch(said, /She needs a rest/);
  });

  it('has a copy for each child, with the goals that are for them', () => {
    const text = `Plan: Bo and Ann's plan
  Child: Bo
  Child: Ann
  Ann says: "I like chess."
  Goal: Bo swims | For: Bo
  Goal: Ann plays chess
  Goal: Tea is on the table at six
`;
    const copies = words(text, 'child');
    const second = copies.indexOf('For Ann');
    const goalsIn = (lines: readonly string[]): string[] =>
      lines.filter((line) => /swims|plays|Tea/.test(line));
    assert.deepEqual(goalsIn(copies.slice(0, second)), ['Bo swims', 'Tea is on the table at six']);
    assert.deepEqual(goalsIn(copies.slice(second)), ['Ann plays chess', 'Tea is on the table at six']);
    assert.ok(copies.indexOf('I like chess.') > second);
  });
});

const ELLIS = `Plan: Ellis's plan
  Child: Ellis Brown | Born: 4 May 2016
  Person: Donna Pike (mum)
  Person: Ms Rowe (class teacher)
  Person: Dee and Paul Harris (foster carers)
  Person: Ellis Marsh (social worker)
`;

describe('whose goals they are', () => {
  const cases: readonly (readonly [whose: string, ...statements: string[]])[] = [
    [
      'Your goals',
      'Ellis reads a book',
      "Ellis's attendance is 95%",
      'By June 2027 Ellis has a bed of his own',
      'Ellis and Mum read together',
      'Mum and Ellis read together',
      'When he is upset, Ellis goes to Ms Rowe',
      'He sleeps all night',
      'I cook my own tea',
      'The family eats together',
      'The young person cooks tea',
      'Everyone is calm at tea time',
      'School gives Ellis a laptop',
      'Tea is on the table at six',
      'Ellis has a named grown-up in charge every day',
    ],
    [
      'What the grown-ups will do',
      'Donna Pike goes to the doctor',
      'Donna cooks tea for Ellis',
      'Mum and Dad talk without shouting',
      'His mum is sober',
      "Ellis's mum takes her tablets every day",
      'Both parents go to the course',
      'Parents agree a routine',
      'The social worker visits every week',
      'Ms Rowe meets Ellis at the gate',
      'Ellis Marsh visits every week',
      'By June 2027 Donna has a job',
    ],
  ];
  for (const [heading, ...statements] of cases)
    for (const statement of statements)
      it(`‘${statement}’ stands under ‘${heading}’`, () => {
        const found = words(`${ELLIS}  Goal: ${statement}\n`, 'child');
        const at = found.indexOf(statement);
        assert.equal(found[at - 1]?.replace(/^Your goal$/, 'Your goals'), heading);
      });
  it('goes by who answers for it where the sentence names nobody', () => {
    const heading = (who: string): string | undefined => {
      const found = words(`${ELLIS}  Goal: 12 weeks running without a row\n    Who: ${who}\n`, 'child');
      return found[found.indexOf('12 weeks running without a row') - 1];
    };
    assert.equal(heading('Donna'), 'What the grown-ups will do');
    assert.equal(heading('the school'), 'What the grown-ups will do');
    assert.equal(heading('Ellis'), 'Your goal');
    assert.equal(heading('Ellis and Donna'), 'Your goal');
    assert.equal(heading('[name]'), 'Your goal');
  });
  it('says what, why, who and by when of what a grown-up has to change, and no more', () => {
    const text = `${ELLIS}  Goal: Donna goes to the clinic every week
    So that: Ellis can play
    Ellis says: "I want mum to be well."
    Who: Donna
    Helped by: Ms Rowe
    By: 4 May 2027
    Now: 1 visit
    Milestone: Donna goes once
    Action: Drive her there | Who: Ms Rowe
    Action: Play with Ellis while she is there | Who: Ms Rowe | How often: every Monday
`;
    const found = words(text, 'child');
    const at = found.indexOf('What the grown-ups will do');
    assert.deepEqual(found.slice(at, found.indexOf('Who helps')), [
      'What the grown-ups will do',
      'Donna goes to the clinic every week',
      'I want mum to be well.',
      'Ellis',
      'So that Ellis can play.',
      'Who does this: Donna Pike (mum).',
      'What people do to help:',
      'Play with Ellis while she is there – Ms Rowe (class teacher), every Monday',
      'By 4 May 2027.',
    ]);
  });
  it('tells what people do for a goal that the child works on, and of others only what touches the child', () => {
    const help = (who: string): string[] => {
      const text = `${ELLIS}  Goal: Ellis has a calm bedtime | Who: ${who}
    Milestone: The rota says who is there
    Milestone: Ellis sleeps in his own bed
    Action: Donna goes to the clinic | Who: Donna
    Action: Paul reads to Ellis | Who: Paul
    Action: Read to Ellis | Who: Donna | Status: in progress
    Action: A night light | Who: Ms Rowe | For: Ellis
    Action: Ellis lays out his clothes | Who: Ellis
    Action: A lamp for Ellis | Status: done
`;
      const found = words(text, 'child');
      return found.filter((line) => /^(?:To do|Read|A |Donna goes|Paul)/.test(line));
    };
    assert.deepEqual(help('Ellis'), [
      'To do: The rota says who is there',
      'To do: Ellis sleeps in his own bed',
      'To do: Ellis lays out his clothes',
      'Donna goes to the clinic',
      'Paul reads to Ellis',
      'Read to Ellis – Donna Pike (mum)',
      'A night light – Ms Rowe (class teacher)',
    ]);
    assert.deepEqual(help('Donna'), [
      'To do: Ellis sleeps in his own bed',
      'To do: Ellis lays out his clothes',
      'Paul reads to Ellis',
      'Read to Ellis – Donna Pike (mum)',
      'A night light – Ms Rowe (class teacher)',
    ]);
  });
  it('ticks what is done, leaves out what was stopped, and says how a goal went', () => {
    const text = `${ELLIS}  Goal: Ellis swims | Status: met on 4 May 2026 | By: 1 June 2026
    Milestone: Ellis floats | Status: met on 1 May 2026
    Milestone: Ellis dives | Status: stopped
    Milestone: Ellis jumps | Status: in progress
`;
    const found = words(text, 'child');
    const at = found.indexOf('Ellis swims');
    assert.deepEqual(found.slice(at, found.indexOf('Who helps')), [
      'Ellis swims',
      'Done: Ellis floats',
      'To do: Ellis jumps',
      'How it stands: met on 4 May 2026',
    ]);
  });
  it('speaks of other people to those who are too old for grown-ups, or of unknown age', () => {
    const heading = (child: string): string | undefined => {
      const text = `Plan: Jo's plan\n  Child: Jo${child}\n  Person: Kim (mum)\n  Goal: Kim has a job\n`;
      const found = words(text, 'child');
      return found[found.indexOf('Kim has a job') - 1];
    };
    assert.equal(heading(' | Born: 23 November 2013'), 'What the grown-ups will do');
    assert.equal(heading(' | Born: 22 November 2013'), 'What other people will do');
    assert.equal(heading(' | Year group: Year 4'), 'What the grown-ups will do');
    assert.equal(heading(' | Year group: Year 12'), 'What other people will do');
    assert.equal(heading(''), 'What other people will do');
  });
});

describe('what a child told us, under headings of the form', () => {
  const told = (children: string, lines: string): string[] => {
    const all = words(`Plan: The plan\n${children}${lines}  Goal: Everybody eats at six\n`, 'child');
    return all.slice(all.indexOf('What you told us') + 1, all.indexOf('Your goal'));
  };
  it('is printed where it is quoted or in the first person', () => {
    const lines = [
      'Tyler\'s views: "I like nan"',
      'Tyler\'s words: "I want quiet"',
      'Voice of the child: "I want it to stop"',
      'My views: I am bored',
      'Wishes and feelings: I miss Rex',
      'Wishes and feelings: He likes books',
      'Mum\'s views: "I want him home"',
      'What Tyler said: "I hate peas"',
    ];
    const found = told('  Child: Tyler Finch\n', lines.map((line) => `  ${line}\n`).join(''));
    assert.deepEqual(
      found.filter((each) => !each.startsWith('Tyler')),
      ['I hate peas', 'I like nan', 'I want quiet', 'I want it to stop', 'I am bored', 'I miss Rex'],
    );
  });
  it('is this child’s alone', () => {
    const lines =
      '  Voice of the children: "We want a dog"\n    Ela: "I like nan"\n    Max: "I want dad"\n  Max\'s views: "No"\n';
    const found = told('  Child: Ela Finch\n  Child: Max Finch\n', lines);
    assert.deepEqual(found, ['I like nan', 'Ela Finch']);
  });
  it('is not what was said on a visit, or when seen alone', () => {
    const lines =
      '  Visit: 12/10/2026\n    Tyler\'s views: "Ryan hit mum"\n  Tyler\'s words when seen alone: "Ryan shouts"\n';
    const all = words(`Plan: The plan\n  Child: Tyler Finch\n${lines}  Goal: Tyler reads\n`, 'child');
    assert.doesNotMatch(all.join('\n'), /Ryan/);
  });
});

describe('the copies of brothers and sisters', () => {
  const text = `Plan: Kayla and Al's plan
  Status: agreed on 4 June 2026
  Child: Kayla Brown | Born: 4 May 2016
  Child: Al Brown | Born: 4 May 2018
  Started: 1 June 2026
  Person: Donna (mum)
  Kayla says: "I like chess."
  Danger statement: Donna does not hear Al
    For: al
    Goal: A sober grown-up is there every day | By: 4 January 2027
  Goal: Kayla plays chess with her always calm teacher | By: 5 January 2027
  Goal: Al sleeps all night | By: 6 January 2027
  Goal: Kayla and Al are in bed by 8 | By: 7 January 2027
    Action: Kayla tells Al a story | Who: Kayla
    Action: Six sessions at school | Who: Donna | For: Kayla
  Goal: Donna cooks tea for Al | By: 8 January 2027
  Goal: Donna has a job | For: Kayla and Al | By: 9 January 2027
  Section: Kayla
    Goal: A desk stands in the bedroom | By: 10 January 2027
`;
  const found = words(text, 'child');
  const kayla = found.slice(0, found.indexOf('For Al Brown'));
  const al = found.slice(found.indexOf('For Al Brown'));
  const goals = [
    'A sober grown-up is there every day',
    'Kayla plays chess with her always calm teacher',
    'Al sleeps all night',
    'Kayla and Al are in bed by 8',
    'Donna cooks tea for Al',
    'Donna has a job',
    'A desk stands in the bedroom',
    'Six sessions at school – Donna (mum)',
  ];

  it('hold what is for each of them, by their first names', () => {
    assert.deepEqual(
      goals.filter((goal) => kayla.includes(goal)),
      [
        'Kayla plays chess with her always calm teacher',
        'Kayla and Al are in bed by 8',
        'Donna has a job',
        'A desk stands in the bedroom',
        'Six sessions at school – Donna (mum)',
      ],
    );
    assert.deepEqual(
      goals.filter((goal) => al.includes(goal)),
      [
        'A sober grown-up is there every day',
        'Al sleeps all night',
        'Kayla and Al are in bed by 8',
        'Donna cooks tea for Al',
        'Donna has a job',
      ],
    );
  });
  it('begin with what each of them said, by whatever name, and with what they said together', () => {
    const said = words(
      `Plan: A plan
  Child: Kayla (Kay) Brown | Born: 4 May 2016
  Child: Al Brown | Born: 4 May 2018
  Person: Kim (mum)
  Kay says: "I like chess."
  Kayla and Al say: "We want a dog."
  Kay's mum says: "They are tired."
  Goal: The Brown family has a dog
`,
      'child',
    );
    const second = said.indexOf('For Al Brown');
    const own = /chess|a dog\.|tired|Brown family/;
    assert.deepEqual(
      said.slice(0, second).filter((line) => own.test(line)),
      ['I like chess.', 'We want a dog.', 'The Brown family has a dog'],
    );
    assert.deepEqual(
      said.slice(second).filter((line) => own.test(line)),
      ['We want a dog.', 'The Brown family has a dog'],
    );
  });
  it('draw the journey of each with the goals of their own alone', () => {
    const copies = page(text, 'child', TODAY, true, true).split('For Al Brown');
    const journeys = copies.map((copy) => wordsOf(copy).split('Your journey')[1]?.split('What ')[0] ?? '');
    assert.match(journeys[0] ?? '', /plays chess/);
    assert.doesNotMatch(journeys[0] ?? '', /Al sleeps|has a job|2036|agreed/);
    assert.match(journeys[1] ?? '', /Al sleeps/);
    assert.doesNotMatch(journeys[1] ?? '', /plays chess|has a job/);
  });
});
