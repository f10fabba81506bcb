import { labelled } from './statements.ts';

/** Ends and rhythms that are in a calendar by a name, an age, a stage of school or a day that is counted from. */
const TABLE = `
goal   S M T    | Tegan cooks one hot meal a week by Pancake Day.
goal   S M T    | By the Whitsun bank holiday Tegan's debt to the catalogue falls from £310 to £100.
goal   S M T    | By Mothering Sunday Tegan has rung her mum six times.
goal   S M T    | Before Ramadan Yusuf swims two lengths.
goal   S M T    | Yusuf counts 30 beads aloud by the end of pre-school.
goal   S M T    | Yusuf holds a library card by the last day of term.
goal   S M T    | Yusuf reads 40 of the 45 key words by the week of his Year 2 SATs.
goal   S M T    | Baby Mair sits by herself for ten seconds by eight months.
goal   S M T    | By mid-October Mair drinks from a cup at three meals a day.
goal   S M T    | Yusuf walks to school on three mornings a week, marked by Nan, for ten weeks from Monday 7 September.
goal   S M T    | Between 1 and 30 June Yusuf is in registration by 8.45 on 18 days.
goal   S M T    | From 1 to 30 June Yusuf is in registration by 8.45 on 18 days.
goal   S M T    | Before he's 17 Yusuf has a provisional licence.
goal   S M -    | Yusuf, born 3 March 2014, walks to school on three mornings out of five.
goal   S M -    | Tegan lent her sister £10 and gets it back in three parts.
action S M T    | The midwife visits Mair on days 3, 5 and 10 after the birth.
action S M T    | The carer rings the duty line the same evening if Yusuf is not home by ten.
action S M T    | The family worker makes two visits a week to Mum.
action S M T    | The art therapist gives Tegan eight one-hour sessions, one a week from 6 May.
action S M T    | The play leader will see Yusuf alone within 48 hours of each time he is restrained.
action S M T    | A learning coach reads with Yusuf two mornings out of five.
action S M T    | Support worker Lin takes Tegan to the bank a week on Tuesday.
action S M -    | Support worker Lin takes Tegan to open a bank account in good time for the mocks.
`;

export const TIME_STATEMENTS = labelled(TABLE);
