import { labelled } from './statements.ts';

/** Who keeps count, what is in brackets, steps of one activity, and labels and lengths in front and behind. */
const TABLE = `
goal   S M T    | By 9 May Keziah will wash and dry her plate after 4 teas out of 5; the carer keeps the chart.
goal   S M T    | Keziah will, by 9 May, offer another child a turn (on the swing, say) at 3 play sessions out of 4; the playworker writes it down.
goal   S M T    | Keziah packs her bag on 4 nights out of 5 until 9 May; Nan marks the sheet.
goal   S M T    | Keziah will lay out six cards and say what happens in each, in 3 out of 4 sessions by 9 May, as recorded by the tutor.
goal   S M T    | Ruan will find his house on the map and tell who lives there, in 2 sessions out of 3 by 9 May.
goal   S M T    | At each of the three Monday visits in June the family worker finds the boys' beds made.
goal   S M T    | At both visits in June the health visitor sees the stair gate shut.
goal   S M T    | Ruan has two asthma attacks a week or fewer (four now), by Gran's diary, for the whole of June.
goal   S M T    | Ruan scores his worry at 4 or less out of 10 on 9 June (it was 8 on 3 March).
goal   S M T    | By May 2027 Keziah will have the kitchen skills to feed herself: a hot tea cooked on 3 evenings a week.
goal   - - -    | Keziah to keep on developing her life skills (cooking, laundry, money).
goal   - - -    | Ruan will show respect for his carers and their home.
goal   - - -    | Talks respectfully to teachers
goal   - - -    | Keziah makes the most of her time at college.
goal   - - -    | Be job-ready
goal   S M -    | Ruan has a savings account open in his own name.
goal   S M T    | Ruan will name four signs that a friend is being groomed, in 2 sessions out of 3, by 30 June.
action S M T    | Plan B: if Dad is late, support worker Elin has Ruan at the library by 4 pm.
action S M T    | Fallback: if the taxi fails, PA Josef drives Ruan to college within 30 minutes.
action S M T    | A specialist teacher of the blind comes in for two hours each week to work with Ruan on his cane.
action S M T    | Maths tutor from the agency, Mon and Thurs 4.00-4.45, ten weeks from 9 May, on fractions.
action S M T    | One night a fortnight (Friday 6 pm to Saturday 6 pm) with a respite carer whom Ruan knows.
action S M T    | Foster mum Bev gives Ruan his tablet at 8 am, Monday to Friday.
action S M T    | Dear Keziah, I'll meet you at Nan's at ten on Tuesday 9 June and we'll buy your desk. Femi, your social worker
action - - -    | Teachers will be made aware of Ruan's hearing loss.
action - - -    | Bereavement counselling to be made available should Keziah want it.
action - - -    | Sibling time to be reviewed and supported as appropriate.
`;

export const DETAIL_STATEMENTS = labelled(TABLE);
