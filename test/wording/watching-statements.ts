import { labelled } from './statements.ts';

/** Who watches over a child and who watches for himself; help that sets the most and no least. */
const TABLE = `
goal   - M T    | Monitor Abel's weight every month until 6 June 2027.
goal   - M -    | Check Abel's weight monthly
goal   - M T    | Review medication for Abel by 6 June 2027.
goal   - M T    | Keep an eye on Abel's attendance every week until 6 June 2027.
goal   - M T    | To keep track of Abel's spending every week until 6 June 2027.
goal   - - -    | Oversee contact
goal   - - -    | Track progress in reading
goal   - M T    | Continue to monitor Abel's asthma every month until 6 June 2027.
goal   - M T    | Observe Abel in class once a week until 6 June 2027.
goal   - M T    | Support Abel to get up for college every day until 6 June 2027.
goal   - M T    | Refer Abel to the dentist by 6 June 2027.
goal   S M T    | Abel monitors his own blood sugar four times a day until 6 June 2027.
goal   S M T    | Gran checks Abel's inhaler every Sunday until 6 June 2027.
goal   S M T    | Track his own spending in an app every week until 6 June 2027.
goal   S M T    | Check his blood sugar four times a day without a reminder until 6 June 2027.
goal   S M T    | Abel keeps track of his spending in a notebook every week until 6 June 2027.
goal   S M T    | Abel observes the fast on 20 of 30 days in March 2027.
action S M T    | Nurse Tann weighs Abel every month until 6 June 2027.
action S M T    | Dr Kerr reviews Abel's medication on 6 June 2027.
action S - T    | Up to 10 hours a week of help from the teaching assistant.
action S - T    | The teaching assistant gives up to three sessions a week.
action S - T    | A maximum of 10 hours a week with the teaching assistant.
action S M T    | The teaching assistant gives at least 5 and up to 10 hours a week.
action S M T    | In a group of up to six, the teacher reads with Abel for 20 minutes every morning.
action S M T    | Gran can ring Abel up to three times a week at 6.
`;

export const WATCHING_STATEMENTS = labelled(TABLE);
