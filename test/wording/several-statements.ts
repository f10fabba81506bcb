import { labelled } from './statements.ts';

/** Several changes in one, one activity in steps, and sentences that only say how things stand. */
const TABLE = `
goal   - M T    | By Easter Hefin will name ten birds, put on his own coat and walk 500 metres.
goal   - M T    | By 3 May Hefin saves £5 a week, swims 20 metres and reads 30 pages.
goal   - M T    | By 3 May Hefin spends 90% of lessons in class, is in bed by 9 on six nights in seven and has a bike.
goal   - M T    | By 3 May Hefin drinks 6 cups of water a day and spells 20 words.
goal   - M -    | Hefin will learn 30 signs and be up by 7.
goal   S M T    | By 3 May Hefin strips, washes and hangs out his bedding once a week.
goal   S M T    | By 3 May Hefin lays four places, serves the tea and clears the table on 3 evenings out of 5.
goal   S M T    | By 3 May Hefin gathers three shirts and irons them without help.
goal   S M T    | On 4 mornings in 5 by Easter Hefin packs his bag and walks to the bus.
goal   S M T    | Hefin left his last school in May. By October he eats lunch in the hall on 4 days in 5.
goal   S M -    | Hefin moved to Aunt Sian's on 4 May. He will ring his brother twice a week.
goal   S M -    | Up to now Hefin has one lesson a day. He will be in four lessons a day.
goal   S M T    | By October Hefin eats lunch in the hall on 4 days in 5; he was there once in May.
goal   - - -    | Hefin was excluded twice in May. He must behave better.
goal   - M -    | Hefin will have no more detentions.
goal   S M -    | Hefin will have no more than two detentions a term.
goal   - M T    | Contact visits: three a month with Dad until June.
`;

export const SEVERAL_STATEMENTS = labelled(TABLE);
