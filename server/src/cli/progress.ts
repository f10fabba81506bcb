/** A run that is over sooner shows nothing. */
const PATIENCE = 1000;
/** Milliseconds between two changes of the line. */
const EVERY = 100;

/** One line on a terminal that says how far a long run is; it takes itself away. */
export class Progress {
  private readonly shown: boolean;
  private readonly total: number;
  private readonly began = performance.now();
  private last = 0;
  private done = 0;

  /** @param shown false says nothing: nobody looks, or the report itself runs over the same screen */
  constructor(total: number, shown: boolean) {
    this.total = total;
    this.shown = shown;
  }

  /** One more file is done. */
  step(): void {
    this.done++;
    const now = performance.now();
    if (!this.shown || now - this.began < PATIENCE || now - this.last < EVERY) return;
    this.last = now;
    process.stderr.write(`\r\x1B[2K${figure(this.done)} of ${figure(this.total)} files`);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.last > 0) process.stderr.write('\r\x1B[2K');
  }
}

const figure = (n: number): string => n.toLocaleString('en-GB');
