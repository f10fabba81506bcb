import type { PlanKind } from '../../language/kinds.ts';

/** A span to count: working days, weeks, or calendar months by the corresponding date. */
export interface Limit {
  readonly n: number;
  readonly unit: 'working day' | 'week' | 'month';
}

/** When the reviews of a kind of plan are due, and where that is written. */
export interface ReviewLimits {
  /** What a review is called in this kind of plan. */
  readonly meeting: string;
  /** The first review, counted from the first of these events that the plan gives. */
  readonly first?: { readonly limit: Limit; readonly from: readonly string[]; readonly source: string };
  /** The second review, counted from the first, where it differs from later ones. */
  readonly second?: { readonly limit: Limit; readonly source: string };
  /** Each later review, counted from the one before. */
  readonly later?: { readonly limit: Limit; readonly source: string };
}

const days = (n: number): Limit => ({ n, unit: 'working day' });
const weeks = (n: number): Limit => ({ n, unit: 'week' });
const months = (n: number): Limit => ({ n, unit: 'month' });

const CARE: ReviewLimits = {
  meeting: 'review',
  first: {
    limit: days(20),
    from: ['became looked after'],
    source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1)',
  },
  second: {
    limit: months(3),
    source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)',
  },
  later: {
    limit: months(6),
    source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)',
  },
};

/** A kind with no national figure: a review is expected, and the council says when. */
const LOCAL: ReviewLimits = { meeting: 'review' };

/**
 * Review limits by kind of plan, from the instruments named. Where no instrument gives a figure, only that a
 * review is planned is checked.
 */
export const REVIEW_LIMITS: Readonly<Record<PlanKind, ReviewLimits>> = {
  'early help plan': LOCAL,
  'child in need plan': LOCAL,
  'child protection plan': {
    meeting: 'review conference',
    // No page of the English guidance itself was read for the first figure; the Welsh procedures print the same.
    first: {
      limit: months(3),
      from: ['conference', 'started'],
      source: 'Working Together to Safeguard Children, chapter 1 (first review conference)',
    },
    later: {
      limit: months(6),
      source: 'Working Together to Safeguard Children, chapter 1; London procedures 4.1.22',
    },
  },
  'care plan': CARE,
  'placement plan': CARE,
  'permanence plan': CARE,
  'personal education plan': LOCAL,
  'health plan': LOCAL,
  'pathway plan': {
    meeting: 'review',
    first: {
      limit: months(6),
      from: ['started'],
      source: 'Care Leavers (England) Regulations 2010, regulation 7',
    },
    later: { limit: months(6), source: 'Care Leavers (England) Regulations 2010, regulation 7' },
  },
  'EHC plan': {
    meeting: 'annual review',
    first: {
      limit: months(12),
      from: ['plan finalised'],
      source: 'Children and Families Act 2014, section 44; SEND Regulations 2014, regulations 18 to 22',
    },
    later: {
      limit: months(12),
      source: 'Children and Families Act 2014, section 44; SEND Regulations 2014, regulations 18 to 22',
    },
  },
  'adoption plan': {
    meeting: 'review',
    first: {
      limit: weeks(4),
      from: ['placement began'],
      source: 'Adoption Agencies Regulations 2005, regulation 36(3)',
    },
    second: { limit: months(3), source: 'Adoption Agencies Regulations 2005, regulation 36(3)' },
    later: { limit: months(6), source: 'Adoption Agencies Regulations 2005, regulation 36(3)' },
  },
  'special guardianship support plan': {
    meeting: 'review',
    first: {
      limit: months(12),
      from: ['order made', 'started'],
      source: 'Special Guardianship Regulations 2005, regulation 17(2)(c)',
    },
    later: { limit: months(12), source: 'Special Guardianship Regulations 2005, regulation 17(2)(c)' },
  },
  'transition plan': LOCAL,
};
