import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';

/** Mocha's usual report; besides, how many tests passed and failed goes into the file SMARTPLAN_TOTALS. */
export default class Totals extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures } = this.stats;
      const file = process.env.SMARTPLAN_TOTALS;
      if (file) appendFileSync(file, `${passes} ${failures}\n`);
    });
  }
}
