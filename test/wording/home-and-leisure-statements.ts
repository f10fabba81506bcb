import { labelled } from './statements.ts';

/** The home, a life outside of services, many as one, and a whole statement in capitals. */
const TABLE = `
goal   S M T    | Wilf phones and goes to the optician himself by 6 June 2027.
goal   S M T    | Wilf goes to his diabetes appointments on his own, three times before 6 June 2027.
goal   - M T    | Wilf goes to his counselling appointments every week until 6 June 2027.
goal   - M T    | Wilf takes part in the anger management course every week until 6 June 2027.
goal   S M T    | Wilf goes to chess club every Thursday until 6 June 2027.
goal   S M T    | Wilf is at Sunday club on two Sundays a month until 6 June 2027.
goal   S M T    | Wilf goes to drama group four times by 6 June 2027.
goal   - - -    | going to a club
goal   S M T    | Wilf has been seen by an optician by 6 June 2027.
goal   - M T    | Wilf is seen by a clinical psychologist by 6 June 2027.
goal   S M T    | The couple move into their own flat by 6 June 2027.
goal   S M T    | The whole class greet Wilf by name on four mornings out of five by Easter.
action - M T    | The school send the list home every Friday.
action S M T    | The family support worker rings Gran every Friday.
action S M T    | The police liaison officer rings Gran every Friday.
goal   S M T    | Wilf and Orla each sleep in their own bed on five nights a week by 6 June 2027.
goal   S M T    | Gran and Wilf spend Sunday afternoons together until 6 June 2027.
goal   S M T    | Gran reads her letter to the core group on 6 June 2027.
goal   S M T    | The hall floor is clear every night until 6 June 2027.
goal   S M T    | There is a stair gate at the top of the stairs by 6 June 2027.
goal   S M T    | All the bedrooms have a curtain by 6 June 2027.
goal   - - T    | School is calmer by 6 June 2027.
goal   - - T    | The house is cleaner by 6 June 2027.
goal   S M T    | WILF COOKS TWO MEALS FROM SCRATCH ON HIS OWN BY 6 JUNE 2027.
goal   S M T    | BY JULY GRAN AND WILF EACH NAME THREE SAFE GROWN-UPS.
goal   S M T    | Wilf's parents come to the school concert on 6 June 2027.
goal   S M T    | Gran and Wilf see three nurseries by 6 June 2027.
goal   S M T    | Wilf sits his theory test on 6 June 2027.
goal   S M T    | Dad visits Wilf on 6 June 2027.
goal   S M T    | Wilf books and goes to his own GP appointment without a prompt, twice before 6 June 2027.
goal   S M T    | Mum books and attends all four antenatal appointments by 6 June 2027.
goal   - M T    | Dad goes to the appointment by 6 June 2027.
goal   S M T A  | Wilf, who weighs 84 kg, weighs 64 kg by the end of next week.
goal   S M T    | Wilf visits two farms, one on the 1st and one on the 21st, by the end of next week.
goal   S M T    | ORLA'S ATTENDANCE GOES FROM 60% TO 90% BY 6 JUNE 2027.
goal   - - -    | WILF TO IMPROVE HIS ATTITUDE.
action S M T    | HEALTH VISITOR JO TANN WEIGHS ORLA EVERY OTHER MONDAY UNTIL SHE IS ONE.
action - - -    | SCHOOL TO MONITOR.
goal   S - -    | The boys to be at nursery on time.
goal   S - -    | Wilf to be fetched from nursery on time.
goal   S M T    | Wilf hands in his essay on time by 6 June 2027.
goal   S M T    | Wilf attends his review himself on 6 June 2027.
goal   - - T    | Wilf takes better care of himself by 6 June 2027.
goal   S M T    | The flat is tidy on 4 of 5 visits until 6 June 2027.
goal   - M -    | Wilf no longer wets the bed.
goal   S M T    | Gran has had no alcohol on any of her 12 breathalyser readings up to 6 June 2027.
goal   S M T    | Gran's hair strand test on 6 June 2027 shows no cocaine for the three months before.
goal   S M T    | Wilf meets his mentor each Thursday until 6 June 2027, and turns up nine times out of ten.
goal   - - T    | At 18 Wilf will be living more independently.
goal   - - -    | Wilf to explore his options post-16.
action - - -    | Family mealtimes to be promoted.
action - M -    | A standing desk will be provided.
action - M T    | The chart to be on his desk by 6 June 2027.
action S M - A  | The tutor will always answer Wilf's questions, day or night.
action S M T    | Lodger Nils sits with Wilf for an hour every second Monday.
action S M T    | Gran is in the room at all times while Wilf sees his father on Sundays.
action - - -    | Occupational therapy as and when required
goal   S M T    | Gran rings Wilf at 6 every Sunday and he picks up, on nine Sundays out of ten, until 6 June 2027.
goal   S M T    | By 6 June 2027 Wilf can cook pasta, do a full load of washing and read a bus timetable on his own.
`;

export const HOME_AND_LEISURE_STATEMENTS = labelled(TABLE);
