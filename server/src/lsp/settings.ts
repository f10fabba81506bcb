import { dayOf, parseIsoDay, type Day } from '../calendar/day.ts';

/** What an editor hands over when it starts the server. */
export interface StartOptions {
  /** Where the pages of the rules are, as a URI that ends without a slash. */
  readonly pages?: string;
  /** Judge as on this day, 2026-11-22, instead of today. */
  readonly today?: string;
  /** `openFiles` for the findings of open plans only, where the client asks for those of the folder. */
  readonly scope?: string;
  /** The server asks the client for files, by `smartplan/files` and `smartplan/read`, instead of reading them. */
  readonly askForFiles?: boolean;
  /** Plans to learn from: where they are, as a URI, and the day they were written for. */
  readonly samples?: { readonly folder: string; readonly today: string };
}

/** The options of an `initialize` request, whatever came with it. */
export function startOptions(given: unknown): StartOptions {
  const { pages, today, scope, askForFiles, samples } = (given ?? {}) as Record<string, unknown>;
  return {
    ...(typeof pages === 'string' ? { pages: pages.replace(/\/$/, '') } : {}),
    ...(typeof today === 'string' ? { today } : {}),
    ...(typeof scope === 'string' ? { scope } : {}),
    ...(askForFiles === true ? { askForFiles } : {}),
    ...(areSamples(samples) ? { samples } : {}),
  };
}

function areSamples(given: unknown): given is NonNullable<StartOptions['samples']> {
  const { folder, today } = (given ?? {}) as Record<string, unknown>;
  return typeof folder === 'string' && typeof today === 'string';
}

/** The day to judge on: the one that was set, or today by this computer's calendar. */
export function judgingDay(set: string | undefined): Day {
  const chosen = set === undefined ? undefined : parseIsoDay(set);
  if (chosen !== undefined) return chosen;
  const now = new Date();
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === undefined) throw new Error('this computer has no date');
  return today;
}
