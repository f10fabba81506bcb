import { labelled } from './statements.ts';

/** As people talk: contractions, names without their capital, headings in front, ends without a date, who gains by it. */
const TABLE = `
goal   S M T    | He's in his own bed by 8 on five nights out of seven by June.
goal   S M T    | By May there's food in the fridge for two days on 8 visits out of 10.
goal   S M T    | By May she's got her own front door key.
goal   S M T    | tegan will be able to spell 30 of the 45 key words by June.
goal   S M T    | By week ten Tegan walks to school on her own on 4 days in 5.
goal   S M T    | Tegan is at the gate by 8.45 on nine of the next ten Mondays.
goal   S M T    | Dad puts the bins out on six Thursdays out of the eight starting 4 May.
goal   S M T    | Two months on from my 18th I'm paying my rent on the day it is due, three months running.
goal   S M T    | Within four weeks of the move Tegan sleeps in her own room on 5 nights out of 7.
goal   S M T    | Tegan reads to Gran on three nights a week up to the Easter holidays.
goal   S M T    | Tegan reads six pages a night, on five nights in seven, up to Christmas.
goal   S M -    | Tegan walks up to two miles on five days in seven.
goal   S M T    | Grade 4 in GCSE maths, August results day: Tegan.
goal   S M T    | The curtains are up in Tegan's room by 4 May.
goal   - - T    | Tegan's attendance is up by 4 May.
goal   S M T    | Tegan stays in maths for 40 minutes twice a week by 4 May; at the moment she doesn't get through the door.
goal   - - T    | Both boys in the Hale family will be better looked after by 4 May.
goal   - M T    | Dad is up by 7.30 on school days and Tegan reads 30 key words, both by Easter.
goal   S M T    | Gran and Granda hold parental responsibility for Tegan through an order granted by 4 May.
goal   - M T    | Tegan to get 20 hours a week of 1:1 until the end of Year 4.
goal   S M T    | Three of Tegan's bad teeth have been filled by 4 May.
goal   S M T    | Using her picture board Tegan asks for a drink on 8 days out of 10 by 4 May.
goal   S M T    | Tegan reads 20 words by her annual review on 4 May 2027.
goal   S M -    | Tegan reads 20 words by her annual review.
goal   - M T    | Tegan plans a route, pays two bills and has a passport by 4 May.
goal   S M T A  | Tegan, who has not been in school for a year, has 100% attendance by the end of May.
goal   S M T A  | Tegan's reading age goes from 7 to 13 by the end of next month.
goal   S M T    | Tegan's reading age goes from 7 to 8 by the end of next month.
goal   S M T R  | So that the home fills its empty bed, Tegan moves in by 4 May.
goal   S M T R  | Tegan has tea at 4 every day until June because staff find it easier for the rota.
action S M T    | The clerk posts Tegan's bus pass by 4 May.
action S M T    | Taid takes Tegan to chapel every Sunday until 4 May.
action S M T    | Share the news: Mr Okafor rings Dad every Friday until 4 May.
action S M T    | Support – Jo Hale sits with Tegan at lunch each school day till 4 May.
action S M T    | Head of year, Mrs Okafor: send the timetable by 4 May.
action S M T    | Midwife to weigh the baby at home at 34 and at 38 weeks of pregnancy.
action S M T    | Should Tegan not be home by ten, Jo Hale rings the duty line before eleven.
action S M T    | Me: ring the dentist, Monday.
action S - T    | Jo Hale rings Dad a few times a week until 4 May.
action S - -    | Jo Hale takes Tegan to the park whenever there's time.
action S M T    | 15 minutes of phonics with Mrs Okafor each school day.
action S M T R  | To free up her Mondays for new cases, the social worker cuts Tegan's visits to one a month from 4 May.
action S M T A  | Ben, aged 6, takes his baby sister to nursery each morning until Easter.
action S M T    | Ben, aged 6, walks his little sister to nursery with Mum each morning until Easter.
goal   - M T    | Tegan has nil exclusions between now and 4 May.
goal   S M T    | Six weeks into Year 12 Tegan will have visited three colleges.
goal   S M T    | Baby Idris weighs 9 kg or more at his 12-month check.
goal   S M T    | In time for the Year 5 camp (11 May), Tegan showers by herself on 5 days in 7.
goal   S M T    | Tegan logs four checks a day on 25 of the 30 days of April.
goal   S M T    | Tegan is home by nine on 6 nights out of 7, May and June.
goal   - - -    | Tegan, who came to us on 4 January 2026, will feel at home.
goal   S M T    | By 4 May Tegan rings her mum once a week and talks for ten minutes.
goal   S M T    | Tegan, who's never been on a train, goes to Nan's by train alone by 4 May.
goal   S M T    | By 4 May each of the three boys has a coat that fits, seen by Nan.
goal   - M T    | Two hours a week of speech therapy will have been put in place for Tegan by 4 May.
goal   - - T    | By 4 May Tegan will find her way towards adult life.
goal   - - T    | The boys get along well with the 2 new carers by 4 May.
goal   S - T    | Come the summer holidays, Dad reads Tegan a bedtime story a few nights a week.
goal   S M T A  | Tegan, whose reading age is 6 today, reads at the level of a 12-year-old by half-term.
action S M T    | Ten minutes of stretches every morning, led by a teaching assistant who has done the course.
action S M T    | Six hours of mediation from a trained family mediator on three Mondays in November.
action S M T    | An hour with a Black hair stylist for Tegan on the last Saturday of each month.
action S M T    | Within 72 hours of Tegan being found, return interviewer Pauline Hale meets her at home.
action S M T    | Learning disability nurse Conall weighs Tegan on 4 May.
action S M T    | Jo Hale and Mum fill in the housing form on 4 May.
action S M T    | Jo (FSW) and Mum fill in the housing form on 4 May.
action S M T    | Dad keeps a diary of Tegan's sleep until 4 May.
action - - T    | Dad keeps an eye on Tegan's sleep until 4 May.
goal   S M T    | Tegan doesn't need reminding to brush her teeth on five mornings out of seven by May.
action S - -    | Shirin will text Dad some of the photos from the visits.
action S M T    | I'll ring my PA on 4 May.
action S M T    | She'll send me the form by 4 May.
action S M T    | Class teacher to change the seating plan by 4 May.
action S - -    | Whenever it suits Mum, Jo Hale goes to the bank with her.
action S M -    | The meeting of 3 February agreed that Jo Hale would ring Gran.
action S M T R  | Jo Hale signs the visit form by 4 May so that the team's performance figure is hit.
action S M T A  | Aunt Jo will sit awake by Tegan's bed all night, every night, until 4 May.
action S M T A  | Mum Carly, who has no car and no money for fares, takes the boys to two schools by 8.45 every day until 4 May with no help from anyone.
goal   - - T    | Ten-year-old Tegan will have a healthier lifestyle by 4 May.
goal   - - T    | Having averaged three hours a night in February, Tegan will sleep better by the end of May.
goal   - - T    | By the end of the twelve-week course, which starts on 4 May, the family will feel listened to.
goal   S M T A  | Tegan's attendance goes from 8% in the autumn term to 100% in the spring term.
goal   S M T    | Tegan's attendance goes from 68% in the autumn term to 90% in the spring term.
goal   S M T    | If school finds a quiet room from September, Tegan goes to it herself on 8 out of 10 occasions when she is upset, by the end of that term.
goal   S M T    | Passport in Tegan's hands by 4 May.
goal   S M T    | Baseline: shouts out about six times a day (charts, May). Target: by the end of the spring term Tegan puts her hand up instead, in at least seven of every ten lessons.
goal   S M T    | For 12 weeks in a row, ending 28 August, Nan or Uncle Pete is in the house every night that the twins sleep there.
goal   S M T    | On Sundays in May, Tegan irons five school shirts herself; staff may remind her once.
goal   - M T    | By 4 May Tegan can cook a pasta bake, and she has also cleared her £200 phone debt.
goal   - M T    | Tegan does 6 sessions of road safety work by 4 May.
goal   - M T    | Dad shows up at the parents' group six times by 4 May.
goal   S M T    | Before she's eight, Tegan sleeps with the lamp off four nights running.
goal   S M T    | I'm living in supported lodgings before 4 May.
goal   S M T    | Nine dry nights out of fourteen on Tegan's chart by the bedwetting clinic on 4 May.
`;

export const PLAIN_SPEECH_STATEMENTS = labelled(TABLE);
