/** Places of learning as one word says them. Their first and last days stand in the school's calendar. */
export const SCHOOLS: readonly string[] = [
  'school',
  'college',
  'sixth',
  'nursery',
  'reception',
  'secondary',
  'primary',
  'university',
  'year',
  'pre-school',
];
