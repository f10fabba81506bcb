/** A law or a piece of guidance that standards are taken from. */
export interface Instrument {
  readonly name: string;
  /** Who is bound by it and what it is about, in a sentence or two. */
  readonly what: string;
  /** Where it can be read: on legislation.gov.uk at the provision that is named, or on gov.uk. */
  readonly address: string;
}

type Known = Instrument & { readonly pattern: RegExp };

const legislation = (number: string): string => `https://www.legislation.gov.uk/${number}`;
const guidance = (page: string): string => `https://www.gov.uk/government/publications/${page}`;

/** Numbers of statutory instruments and Acts as legislation.gov.uk gives them. More particular names come first. */
const INSTRUMENTS: readonly Known[] = [
  {
    pattern: /care planning, placement and case review/i,
    name: 'Care Planning, Placement and Case Review (England) Regulations 2010',
    what: 'Binding on councils in England. They say what stands in the care plan and the placement plan of a looked-after child, how soon and how often the child is visited, and when the case is reviewed.',
    address: legislation('uksi/2010/959'),
  },
  {
    pattern: /care leavers \(england\) regulations/i,
    name: 'Care Leavers (England) Regulations 2010',
    what: 'Binding on councils in England. They say who helps a young person who leaves care, what the pathway plan covers, and how often it is reviewed.',
    address: legislation('uksi/2010/2571'),
  },
  {
    pattern: /\b(?:SEND|special educational needs and disability) regulations/i,
    name: 'Special Educational Needs and Disability Regulations 2014',
    what: 'Binding on councils in England. They set the steps and the weeks from the request for an EHC needs assessment to the final plan, and its yearly review.',
    address: legislation('uksi/2014/1530'),
  },
  {
    pattern: /adoption agencies regulations/i,
    name: 'Adoption Agencies Regulations 2005',
    what: 'Binding on adoption agencies in England. They say how an adoption is planned, when the child is visited after placement, and when the case is reviewed.',
    address: legislation('uksi/2005/389'),
  },
  {
    pattern: /special guardianship regulations/i,
    name: 'Special Guardianship Regulations 2005',
    what: 'Binding on councils in England. They say which support special guardians can be given, and how the plan for it is made and reviewed.',
    address: legislation('uksi/2005/1109'),
  },
  {
    pattern: /children and families act 2014/i,
    name: 'Children and Families Act 2014',
    what: 'An Act of Parliament. Its Part 3 is the law on special educational needs and EHC plans in England.',
    address: legislation('ukpga/2014/6'),
  },
  {
    pattern: /children act 1989 guidance/i,
    name: 'Children Act 1989 guidance',
    what: 'Statutory guidance: councils follow it unless they have a good reason. Volume 2 is about care planning, placement and case review, volume 3 about the move to adulthood.',
    address: guidance('children-act-1989-care-planning-placement-and-case-review'),
  },
  {
    pattern: /children act 1989/i,
    name: 'Children Act 1989',
    what: 'An Act of Parliament. The law on children in need, on protecting children, and on children whom a council looks after.',
    address: legislation('ukpga/1989/41'),
  },
  {
    pattern: /care act 2014/i,
    name: 'Care Act 2014',
    what: 'An Act of Parliament on care and support for adults in England. Sections 58 to 66 are about young people who are about to turn 18.',
    address: legislation('ukpga/2014/23'),
  },
  {
    pattern: /working together to safeguard children/i,
    name: 'Working Together to Safeguard Children',
    what: 'Statutory guidance: everybody who works with children in England follows it unless there is a good reason. It says how assessments, conferences, core groups and child protection plans are run.',
    address: guidance('working-together-to-safeguard-children--2'),
  },
  {
    pattern: /\bSEND code of practice/i,
    name: 'SEND Code of Practice: 0 to 25 years',
    what: 'Statutory guidance: councils, schools and health bodies must have regard to it. Chapter 9 says how EHC plans are written; outcomes in them are to be SMART.',
    address: guidance('send-code-of-practice-0-to-25'),
  },
  {
    pattern: /promoting the education of looked-after/i,
    name: 'Promoting the education of looked-after children and previously looked-after children',
    what: 'Statutory guidance for councils in England. It says how the personal education plan is made and reviewed each term.',
    address: guidance('promoting-the-education-of-looked-after-children'),
  },
  {
    pattern: /promoting the health and well-?being of looked-after/i,
    name: 'Promoting the health and well-being of looked-after children',
    what: 'Statutory guidance for councils and health bodies in England. It says how health is assessed and what stands in the health plan.',
    address: guidance('promoting-the-health-and-wellbeing-of-looked-after-children--2'),
  },
  {
    pattern: /children who run away or go missing/i,
    name: 'Children who run away or go missing from home or care',
    what: 'Statutory guidance for councils in England. It says what is done when a child is missing, and when the child comes back.',
    address: guidance('children-who-run-away-or-go-missing-from-home-or-care'),
  },
];

const PROVISION = /\b(regulations?|regs?\.?|sections?)[ \u00A0](\d{1,3}[A-Z]?)\b/i;

/** The law or guidance that words name, at the provision that they name; undefined where they name none that is known. */
export function instrumentIn(words: string): Instrument | undefined {
  const found = INSTRUMENTS.find(({ pattern }) => pattern.test(words));
  if (found === undefined) return undefined;
  const { name, what, address } = found;
  const [, kind = '', number] = PROVISION.exec(words) ?? [];
  const isLaw = address.includes('legislation.gov.uk');
  const part = /^s/i.test(kind) ? 'section' : 'regulation';
  return { name, what, address: number === undefined || !isLaw ? address : `${address}/${part}/${number}` };
}
