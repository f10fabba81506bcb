import type { Day } from '../calendar/day.ts';
import { judgingDay, type StartOptions } from './settings.ts';

/** The day on which open documents are judged. */
export class JudgingDay {
  private readonly options: StartOptions;
  private today: Day;
  /** Nobody has set another day. */
  private isToday: boolean;

  constructor(options: StartOptions) {
    this.options = options;
    const chosen = options.today ?? '';
    this.today = judgingDay(chosen);
    this.isToday = chosen === '';
  }

  get day(): Day {
    return this.today;
  }

  /** Judges as of another day, or again as of the one that the client began with; true when that is a change. */
  set(day: string | undefined): boolean {
    const before = this.today;
    const chosen = day ?? this.options.today ?? '';
    this.today = judgingDay(chosen);
    this.isToday = chosen === '';
    return this.today !== before;
  }

  /** Samples are judged on the day they were written for, unless a day is set. */
  for(uri: string): Day {
    const { samples } = this.options;
    return samples !== undefined && this.isToday && uri.startsWith(samples.folder)
      ? judgingDay(samples.today)
      : this.today;
  }
}
