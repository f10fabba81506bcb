import { labelled } from './statements.ts';

/** How often is no help where nobody sees what; where the sentence says what would be seen, it is. */
const TABLE = `
goal   - - T    | Tegan regulates her emotions 80% of the time by May.
goal   - - T    | Tegan copes with changes 4 times out of 5 by May.
goal   S M T    | Tegan copes with the waiting room for 20 minutes on 3 out of 4 visits by May.
goal   - - T    | Tegan makes good choices 4 days out of 5 by May.
goal   S M T    | Tegan makes a choice from her list (music, walk, ask) 4 times out of 5 by May.
goal   - - T    | Tegan understands consequences 3 times a week by May.
goal   S M T    | Tegan understands the fire drill: she names all five steps by May.
goal   - - T    | Tegan feels safe 5 days out of 7 by May.
goal   S M T    | Tegan says that she feels safe, 7 or more on the 0-10 scale, by May.
goal   - - T    | Tegan demonstrates resilience 3 times a week by May.
goal   - - T    | Dad parents consistently 7 days out of 7 until May.
goal   - - T    | Tegan is happy at school on 4 days out of 5 by May.
goal   S M T    | Tegan is dry at night 5 nights out of 7 by May.
goal   - - T    | Tegan behaves appropriately in 4 out of 5 lessons by May.
goal   - - T    | Tegan shows respect to staff in 90% of lessons by May.
goal   S M T    | Tegan shows respect by knocking before she comes in, 9 times out of 10, by May.
goal   - - T    | Tegan engages positively in 4 out of 5 lessons by May.
goal   - - T    | Tegan trusts her carers 80% of the time by May.
goal   - - T    | Tegan makes progress in 4 out of 5 subjects by May.
goal   - - T    | Tegan expresses her feelings appropriately 4 times out of 5 by May.
goal   S M T    | Tegan shares her feelings by pointing to a face on her chart 4 days out of 5 by May.
goal   - - T    | Tegan's self-esteem improves by 50% by May.
goal   S M T    | Tegan's score on the Rosenberg self-esteem scale goes from 11 to 16 by May.
goal   - - T    | Dad prioritises the children 6 days out of 7 until May.
goal   S M T    | Tegan uses one of her three calming strategies within two minutes 3 times a week by May.
goal   S M T    | Tegan manages 30 minutes of maths in 4 lessons out of 5 by May.
goal   S M T    | Tegan's attendance improves from 60% to 90% by May.
goal   - - T    | Dad keeps the house tidy every day until 1 May.
goal   - M T    | Dad to have supervised contact twice a week until 1 May.
goal   S M T    | Dad's attendance at family time goes up from 4 in 10 sessions to 8 in 10 by May.
goal   S M T    | Tegan finishes her Level 2 bricklaying course with a merit by May.
goal   - M T    | Dad finishes his parenting course by May.
goal   S M T    | Dad is out of the house and lives at his mother's until 1 May.
`;

export const OFTEN_STATEMENTS = labelled(TABLE);
