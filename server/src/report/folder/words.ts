import { parseIsoDay, sayDay, sayDayShort } from '../../calendar/day.ts';

/** "1 plan", "3 plans"; for words whose plural is not made with an s, give it. */
export const number = (n: number, unit: string, plural = `${unit}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? unit : plural}`;

/** `2026-11-22` as "22 November 2026". */
export const longDay = (iso: string): string => {
  const day = parseIsoDay(iso);
  return day === undefined ? iso : sayDay(day);
};

/** `2026-11-22` as "22 Nov 2026". */
export const shortDay = (iso: string): string => {
  const day = parseIsoDay(iso);
  return day === undefined ? iso : sayDayShort(day);
};

/** 0.523 as "52%". What is nearly none or nearly all never reads as none or all. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return '1%';
  if (rounded === 100 && share < 1) return '99%';
  return `${rounded}%`;
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
