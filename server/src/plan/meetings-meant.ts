import type { Meeting } from './plan.ts';

/** The kinds of meeting that every plan knows. */
export const KINDS_OF_MEETING: readonly Meeting['kind'][] = [
  'review',
  'visit',
  'meeting',
  'core group',
  'conference',
];

/** A review of one sort is not the next review of any: the plan has to call one so. */
const OF_ITS_OWN_SORT =
  /\b(?:transition|year \d{1,2}|reception|pep|ta[cf]|medication|medical|health|contact|disruption|strategy|professionals)\b/;

/** The meetings that can be meant by a name, in lower case: of a sort of its own only those that are called so. */
export function ofSort(
  meetings: readonly Meeting[],
  name: string,
): { readonly meetings: readonly Meeting[]; readonly own: boolean } {
  const sort = OF_ITS_OWN_SORT.exec(name)?.[0];
  if (sort === undefined) return { meetings, own: false };
  return { meetings: meetings.filter((meeting) => isCalled(meeting, sort)), own: true };
}

const isCalled = ({ block }: Meeting, sort: string): boolean =>
  `${block.label?.text ?? ''} ${block.value.text}`.toLowerCase().includes(sort);
