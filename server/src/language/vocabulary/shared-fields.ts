import * as HEADINGS from './form-headings.ts';
import { field, type FieldSpec } from './spec.ts';

/** Fields that any block takes. */
export const COMMON: readonly FieldSpec[] = [
  field(
    'guidance',
    'Guidance',
    'text',
    '[what the writer should think of]',
    'Advice to whoever fills the template in. It never prints in a plan.',
    { many: true },
  ),
  field(
    'note',
    ['Note, Notes', HEADINGS.NOTE_HEADINGS],
    'text',
    '[note]',
    'A remark. It is kept and never checked.',
    {
      many: true,
      keep: true,
    },
  ),
];

export const WHO = field(
  'who',
  ['Who, Owner, Responsible, Lead, By whom, Who will do this, Person responsible', HEADINGS.WHO_HEADINGS],
  'people',
  '[name]',
  'Who answers for it: one named person, or a role that only one person holds.',
  { letter: 'A' },
);
export const HELPED_BY = field(
  'helpedBy',
  ['Helped by, Support, Supported by, With help from', HEADINGS.HELPED_BY_HEADINGS],
  'people',
  '[name]',
  'Who helps, and so makes it possible.',
  { letter: 'A' },
);
export const BY = field(
  'by',
  ['By, By when, Deadline, Due, Target date, Complete by', HEADINGS.BY_HEADINGS],
  'deadline',
  '[date]',
  'The day by which it is done. A date, or a time that comes to one: "within 6 weeks", "end of Year 11".',
  { letter: 'T' },
);
export const FROM = field(
  'from',
  ['From, Start, Starts', HEADINGS.FROM_HEADINGS],
  'when',
  '[date]',
  'The day it begins.',
  {
    letter: 'T',
  },
);
export const COST = field(
  'cost',
  ['Cost, Funding', HEADINGS.COST_HEADINGS],
  'line',
  '[£ and who pays]',
  'What it costs and who pays.',
  {
    letter: 'A',
    many: true,
    keep: true,
  },
);
export const STATUS = field(
  'status',
  ['Status', HEADINGS.STATUS_HEADINGS],
  'status',
  '[how it stands, on date]',
  'How it stands, with the day: "in progress", "met on 4 May 2026".',
);
export const FOR = field(
  'for',
  'For, Meets',
  'line',
  '[child, need or outcome]',
  'Which child, need or outcome it is for.',
  { many: true, keep: true },
);
export const AREA = field(
  'area',
  ['Area, Areas', HEADINGS.AREA_HEADINGS],
  'areas',
  '[area of life]',
  'The area of life it belongs to.',
  {
    letter: 'R',
  },
);
export const EVIDENCE = field(
  'evidence',
  'Evidence',
  'text',
  '[what shows it]',
  'What was seen, by whom and when.',
  { many: true },
);
