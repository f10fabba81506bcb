import { labelled } from './statements.ts';

/** As different workers write: slips, short forms, what was beside what will be, several names for one doer. */
const TABLE = `
goal   S M T    | Arlo's attendance was 35% last year and it will be 85% or more for the whole of the autumn term.
goal   S M T    | Arlo can tie a bow and by May he will tie both shoes in under a minute, 4 mornings in 5.
goal   - M T    | Arlo not to be left alone with his uncle before 1 May.
goal   - - -    | Arlo to stop gaming so much.
goal   - - T    | Parents to show that they can put Arlo first by the conference on 9 June.
goal   S M T    | Arlo has had both jabs by his 4th b'day.
goal   S M T    | After the course ends on 25 March, Dad names three signs that he is about to lose his temper.
goal   S M T    | Everyone in the house has eaten together at the table each Sunday until Christmas.
goal   S M T    | i will of got my bus pass by christmas
goal   S M T    | Arlo pays £10 a week off his fine, Jan-Mar.
goal   S M T    | Arlo is home by 9 on 6 nights out of 7 for the whole of Feb.
goal   S M T    | Arlo's weight is above 20 kg at July's clinic.
goal   S M T    | At her 2 year check Orla uses 20 words or more, by Mum's list.
goal   S M T    | Arlo's floor can be seen every Sunday until 12 May.
goal   - - T    | Keep his room tidier by 12 May.
goal   S M T    | No one smokes near Arlo: on 4 visits in 5 before 1 June the air is clean.
goal   - - -    | Sibling relationships to be maintained and strengthened
goal   - - -    | Arlo takes ownership of his diabetes.
goal   - M T    | Arlo does not get evicted before 12 June.
action S M T    | The form to be sent to Young Carers by Noor Aziz, support worker, by 5pm Friday.
action S M T    | Turning Leaf Recovery keyworker (Ned) emails the result to the SW within 24 hrs of each test.
action S M T    | Each of the children gets a letter from the reviewing officer within 20 working days of 5 March.
action S M T    | Four sessions on safe friendships, an hour each, run by Bex from the outreach team on Tuesdays in June.
action S M T    | The duty worker to close the referral and ring Mum by 31 March.
goal   S M T    | Arlo is never late by more than 10 minutes on more than one day a week until May, by the register: he is at his desk on 4 days in 5.
goal   S M T A  | At 2, Orla will tidy her whole bedroom each morning by 1 March.
goal   S M T A  | Rory (5) walks to school and back by himself every day by Easter.
goal   S M T A  | Baby Finn, 7 weeks, sleeps from 7 pm to 7 am every night by the end of the month.
goal   S M T    | Rory (5) walks to school holding the buggy 4 days in 5 by Easter.
goal   S M T    | Rory, 9, walks to school on his own 4 days in 5 by Easter.
goal   S M T A  | Rory, who can read 6 words, reads a whole adventure novel to his class by the end of next week.
goal   S M T A  | Rory goes from 2 hours a week in school to full time by Monday.
goal   S M T A  | Mum pays back the whole £4,000 she owes by this Friday.
goal   S M T    | Mum pays back £40 of what she owes by this Friday.
action S M T A  | Nan, 81 and in a wheelchair, will carry Finn up to bed every night until 4 May.
action S M T    | Nan, 81 and in a wheelchair, reads to Finn every night until 4 May.
action S M T    | Grandad, who doesn't drive, takes Finn to hospital in the taxi booked by the nurse on 4 June.
goal   S M T R  | Orla, who has been dry at night since she was 3, will be dry for 5 nights out of 7 by June.
goal   S M T    | Rory already makes his own sandwiches; by half term he cooks a hot dinner for two once a week.
goal   S M T R  | Rory can ride his bike to school alone and will ride his bike in the garden once a week by June.
action S M T R  | The worker fills in Dad's form on 4 June to help the service with its accreditation.
goal   S M T R  | Orla, fluent in Welsh since birth, will say her name in Welsh by 4 May.
goal   S M T    | Between now and the conference (16 September) Mum lets the nurse in on 9 of 10 visits.
goal   S M T    | Arlo is in school full time, 25 hours, every week of June.
goal   S M T    | Arlo prays at the mosque on at least three Fridays a month, Feb through to July.
goal   S M T    | When the baby is 6 weeks old, Zee makes up a bottle by herself at 4 feeds in 5.
goal   S M T    | Arlo turns on the privacy settings of all four of his apps, Jo looking on, this Saturday.
goal   S M T    | Never later than 9.30, Arlo is through the school gate on 3 days a week until Easter.
goal   S M T A  | Dad clears his whole £9,000 debt by the end of next week.
goal   S M T A  | Rory (3) writes a page of his diary every night until Easter.
goal   S M T R  | Rory can spell all 100 common words. He will spell 10 of them by May.
goal   S M T    | Rory can spell 40 of the 100 common words. He will spell 80 of them by May.
goal   S M T R  | Rory's form is signed by 1 May to keep the department's completion rate up.
action S M T    | Gran, who is housebound, will read to Orla over video at 6 every evening until July.
action S M T    | Mum, who has no credit, rings the SW at 9 each Monday from the phone in the family centre.
action S M T    | The SENCO tests Orla's reading on 3 May so that she gets extra time in her exam.
action S - -    | The PA will buy bits and pieces for the baby.
goal   - - -    | The young person will demonstrate improved anger management.
goal   - - -    | Arlo to have quality time with Dad
goal   - M -    | Arlo to have an age assessment.
goal   S M T    | Arlo writes and hands over his letter to Mr Khan by 17 April.
goal   S M T A  | Ruby, 4, looks after her baby sister on her own, 2 hours every Saturday, until Christmas.
goal   S M T A  | Arlo goes from a reading age of 7 to 14 by the end of this half term.
goal   S M T R  | Ruby, who eats with a knife and fork at every meal, will use a knife and fork 5 days a week by June.
action S M T    | Two social workers, Hana Roe and Tom Peel, complete the age assessment by 12 December.
action S M T    | Relate counsellor sees Mum and Dad together for an hour every Monday until 4 May.
action S - -    | Dad will bring the girls back at a sensible time.
goal   S M T    | By sports day Musa has taken part in one race of his own choosing.
goal   - M T    | Mum sees Dr Roy on 19 May.
goal   - - -    | The boys present as clean and appropriately dressed
goal   - - -    | Musa will have moved towards independence
goal   S - T    | Musa cuts down to a few cigarettes a day by Sept.
goal   S M T    | By the 3rd week of term Musa comes in through the front door on 4 days out of 5.
goal   S M T    | Musa comes in for three mornings a week from 2 March to Easter.
goal   S M T A  | Ruby, 3, will sit still and listen for a whole hour each day by Easter.
goal   S M T R  | Musa has been to the gym three times a week all year; by Sept he goes to the gym once a week.
goal   S M T    | Musa has been to the gym once a week all year; by Sept he goes to the gym three times a week.
action S M T    | By close of play Thursday the duty SW has told Nan by phone what was decided.
action S M T    | Ruby's key person sets out the choosing board at snack time each day.
action S M T A  | Dad, whose bail conditions bar him from the house, puts the boys to bed there every night until 2 July.
action S M T    | Dad, whose bail conditions bar him from the house, reads to the boys by video call at 7 every night until 2 July.
action S M T R  | The SW gets Ruby to sign the card on 8 Sept so the team wins the council award.
action S M T R  | The SW logs a call to Mum each Friday so that the monthly figures look good.
goal   - - T    | There will be a reduction in his aggression by January.
goal   - - -    | My goal is just to be normal
goal   - - -    | Mum will spend quality time with Ruby
action - - -    | Money problems to be addressed
goal   S M T R  | Zac, who passed his driving test in March, will pass his driving test by December.
action S M T    | The PA texts Zac at 7 on college mornings for the first three weeks of term.
goal   - M T    | Zac will not come into care again before 31 December.
goal   S M T    | By 14 June Dad writes on the fridge the numbers of Gran and two neighbours who'll have Zac overnight.
goal   S M T    | Zac, who passed his theory in March, will pass his driving test by December.
goal   S M T    | Zac, who already sits with the class for 5 minutes, will sit for the whole of assembly each week by July.
goal   S M T A  | Zac sits on his chair for all six lessons every day until July, not one fidget.
goal   S M T A  | Poppy (18 months) says the whole alphabet by her second birthday.
action S M T A  | Mum, who is in a coma, signs the form by Thursday.
action S M T A  | Sister Chloe, 9, looks after her baby brother alone every night until 4 May.
action S M T R  | The SW sees Nadia on 31 March to avoid a statutory visit showing as late.
goal   S M T R  | Poppy plays 2 games with the nurse by 1 May to meet the clinic's recruitment target.
`;

export const VOICES_STATEMENTS = labelled(TABLE);
