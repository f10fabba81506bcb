import { labelled } from './statements.ts';

/** Statements as they come, good and poor, with names that are words, ages, addresses and dates that set no end. */
const TABLE = `
goal   S M T    | Rosie is weaned off her dummy by her second birthday.
goal   S M T    | Rosie sleeps in a cot in her own room every night by the end of March.
goal   S M T    | Marlon's school bag is packed by him, unprompted, four evenings in five by Christmas.
goal   S M T    | Marlon can boil a kettle and make a cup of tea safely, ticked off by Aunty Bev, by 1 May.
goal   S M T    | By the time he moves up to Year 9 Marlon will have joined one after-school club and been to it ten times.
goal   S M T    | Fatou has a named GP and an up-to-date red book by 14 March.
goal   S M T    | By 9 March, Fatou's weight is back on the 25th centile.
goal   S M T    | Each of the three girls has her own bed by 30 April.
goal   S M T    | Ms Doyle's tenancy is signed and the keys are in her hand by 2 June.
goal   S M T    | Between now and 1 August Dad blows zero on the breathalyser before every contact.
goal   S M T    | Dad gives four clean hair-strand tests, one a quarter, by next March.
goal   S M T    | Kayden gets the 7.52 bus by himself on at least 8 school days in 10 by February half-term.
goal   S M T    | In the last fortnight of June Kayden will have no more than two behaviour points.
goal   S M T    | Before the end of Year 11 Kayden sits five GCSEs.
goal   S M T    | Kayden's phone is downstairs on charge by 9.30 pm on school nights, five nights out of five, by half-term.
goal   S M T    | Halima chooses between two snacks by pointing, 7 out of 10 times, by her EHCP review on 3 June.
goal   S M T    | Halima will stay dry all night six nights a week by her fifth birthday.
goal   S M T    | Halima sits at the table until her plate is empty at 10 of 14 meals in the week of 8 June.
goal   S M T    | Mum and Halima play on the floor together for 15 minutes a day, 6 days a week, until 3 June.
goal   S M T    | The flat has working smoke alarms on both floors by 3 June (home visit check).
goal   S - T    | Halima will eat a wider range of foods by June.
goal   - - T    | By July Halima's play skills will be at an age-appropriate level.
goal   - - -    | Halima to reach her milestones
goal   - - T    | Kayden will have made good progress with his reading by the end of Year 8.
goal   - - -    | For Kayden to be more settled in his foster home.
goal   - - T    | Kayden will be able to manage his anger by Easter.
goal   - - T    | By September Kayden has a positive relationship with his stepdad.
goal   - M T    | Kayden does not go missing between now and 31 May.
goal   - M T    | Kayden will complete the anger course by 31 May.
goal   - M T    | Kayden is seen by CAMHS by 31 May.
goal   - M T    | Mum goes to all six antenatal appointments before the birth on 1 July.
goal   S M -    | Kayden gets up by himself with an alarm four days a week.
goal   S M -    | Kayden will own a bike and helmet.
goal   S M -    | By the time he is ready, Kayden travels alone to college on 4 days a week.
goal   S M -    | By the next core group Kayden eats tea with the family 5 nights a week.
goal   S - -    | Kayden washes his hair regularly.
goal   S - -    | Kayden talks to his nan more.
goal   S - T    | Kayden will tidy his room to a good standard by Friday 5 June.
goal   S - T    | Kayden brushes his teeth properly by half-term.
goal   - - -    | Improve contact between Kayden and his siblings
goal   - - -    | Kayden would like to be an engineer
goal   - - -    | To stay safe.
goal   - - -    | Sleep
goal   - - T    | Kayden to have an enjoyable summer holiday this year.
goal   - - T    | Mum will be more consistent with boundaries by 3 June.
goal   - M T    | Kayden to receive 1:1 support for 15 hours a week until July.
goal   S M T    | Kayden names one adult he would go to if he were scared, and where to find them, by 3 June.
goal   S M T    | Kayden says how he feels on the 1 to 5 chart at registration, 4 days out of 5, by 3 June.
goal   S M T    | Kayden's PE kit is in school every Monday for six weeks running by the end of term.
goal   S M T    | I get my CSCS card by 30 September.
goal   S M T    | I will be living in my own flat by the time I'm 19.
goal   S M -    | I want to be able to cook three meals for myself.
action S M T    | Mrs Afolabi (SENCO) sends the EHC needs assessment request to the council by 4 March.
action S M T    | Dad drops Kayden at breakfast club at 7.45 every school day.
action S M T    | The independent reviewing officer talks to Kayden alone an hour before the review on 4 March.
action S M T    | Nan has the children overnight every other Saturday until Christmas.
action S M T    | Health visitor to do the two-year check at home on 4 March.
action S M T    | Social worker Priya books the family group conference for a date before 1 May.
action S M T    | On the first Tuesday of each month the virtual school head checks Kayden's attendance figures.
action S M T    | If Kayden is not at school by 9.15, the attendance officer rings Dad by 9.30.
action S M T    | One 40-minute session a week with the ELSA for ten weeks.
action S M T    | The paediatric dietitian will write a meal plan for Mum within two weeks.
action S M T    | Mum will text the social worker a photo of the clean kitchen each Sunday evening.
action S M T    | Three hours a week of music with a peripatetic teacher.
action S M T    | Kayden's key worker to go through the bus timetable with him on Saturday 14 March.
action S M -    | The housing officer will fix the boiler.
action S M -    | Social worker to send the chronology to the solicitor as soon as she can.
action S M -    | Mum to register the baby's birth.
action S M -    | Foster carer to take Kayden for an eye test.
action S - -    | TA to give Kayden movement breaks as and when he needs them.
action S - -    | Mum to attend appointments where possible.
action S - -    | Health visitor to see baby frequently.
action S - -    | The school nurse will pop in from time to time.
action - - -    | Ensure Kayden has access to appropriate resources
action - - -    | All staff to be aware of Kayden's triggers
action - - -    | School to provide support with transitions
action - - -    | Continue to monitor
action - - -    | To be discussed at supervision.
action - - -    | Mum to work with professionals
action - - -    | Social worker to support Mum with her parenting.
action - - -    | Kayden will be encouraged to take part in activities.
action - M T    | The local authority will fund a laptop by 1 April.
action - M T    | A mentor will be found by 1 April.
action - M T    | School will hold a team around the child meeting on 1 April.
action - M -    | Someone to ring the landlord.
action - M -    | Referral to young carers to be completed.
action - - T    | Professionals to meet regularly until July.
action S - T    | The mentor takes Kayden out for some time each Saturday.
action - - -    | Staff should praise Kayden whenever possible
goal   S M -    | Rose, 12, in class 3B of 31 children, puts up her hand twice in every lesson.
goal   S - T    | By 3 May Summer (born 2 June 2013, second of five) reads aloud fairly well.
goal   S M -    | Since 4 September Mark has been late 14 times; he will be on time 9 days out of 10.
goal   S M T    | Will, who was out of school for 18 months, sits in class for two lessons a day by 12 January.
goal   S M T    | June's mum June has paid back £60 of the £90 by the last Friday in June.
goal   S - T    | The twins eat a decent breakfast most days until half-term.
goal   - - T    | By 2 May Mum's mood is a good deal better.
goal   S M T    | On the last Sunday of each month until October Grace rings her brother in Leeds.
goal   S M T    | Grace will have seen all four seasons' worth of farm jobs, ticked on the wall chart, by next June.
goal   - - T    | Grace's mental health will have improved by the end of June.
goal   S M T    | Grace scores 12 or less on the PHQ-9 on 3 June (19 on 2 March).
goal   - M T    | Grace will have been referred to the eating disorder clinic by 3 June.
goal   S M T    | Grace weighs at least 47 kg at the clinic on 3 June.
goal   S M -    | Grace weighs at least 47 kg.
goal   S M T    | Grace is back in mainstream lessons full time from 3 June, as shown by the register for the week of 8 June.
goal   S M T    | From 3 June Grace takes the 8.10 bus by herself, five mornings running, by 30 June.
goal   S M T    | Half of all Faith's sentences in the ten-minute tape have four words or more by Easter.
goal   S M T    | By Easter two in three of Faith's drawings show a person with a head, arms and legs.
goal   S - T    | By Easter Faith drinks enough water.
goal   S M -    | Faith drinks six glasses of water a day as far as possible.
goal   - M T    | Faith doesn't bite anyone between 3 and 30 June.
goal   S - -    | Faith will put her toys away when asked nicely and often.
goal   S M T    | Faith will put her toys away within two minutes of being asked, 4 times in 5, by Easter.
goal   S M T    | Dad will have stayed sober on every contact day (there are 11) by 30 June.
goal   S M T    | Dad's flat has no more than one bag of rubbish inside the door at each of three unannounced visits before 30 June.
goal   - M T    | Dad no longer drinks before contact, from now to 30 June.
goal   S M T    | A bed, a wardrobe and a desk are in Ray's room by 30 June.
goal   - - T    | Ray will have the support he needs by 30 June.
goal   - - T    | Ray's transition will go smoothly in September.
goal   S M T    | Ray will have met his new form tutor twice and found his locker by 2 September.
goal   S M T    | By age 16 Ray has a National Insurance number, photo ID and a bank card.
goal   S M T    | Ray tells staff "I need five" and leaves the room instead of throwing things, 8 times in 10, by half-term.
goal   - - -    | "I want to stop getting angry."
goal   - - -    | Ray feels heard
goal   S - T    | Ray goes out with friends a bit more by Easter.
goal   S M -    | When Ray is ready he will spend four nights a week at his dad's.
goal   - M T    | Twelve hours of tuition for Ray by 30 June.
goal   S M -    | Ray rides his bike round the block five times without stopping.
goal   S M T    | Ray rides his bike round the block five times without stopping on his birthday, 14 May.
goal   S M T    | Ray has handed in his 1,000-word history essay by noon on Friday 8 May.
action S M T    | Bill (PA, 24 Mill Road office) takes Ray to view two flats on Tuesday 5 May.
action S - -    | Bill catches Ray for a chat whenever he is about.
action S - T    | Bill gives Ray a suitable number of driving lessons before 5 May.
action S M T    | Bill gives Ray eight driving lessons before 5 May.
action - M T    | Two driving lessons a week for Ray until 5 May.
action S M T    | Every time Ray comes back from being missing, the police liaison officer sees him within 24 hours.
action S M T    | Nurse Joy checks the pump on days 1, 3 and 7 after it is changed.
action S M -    | Joy to e-mail the care plan to the school nurse.
action S - -    | Auntie Joy minds the baby now and again.
action S M T    | Auntie Joy minds the baby from 4 to 6 on Tuesdays and Thursdays.
action - - -    | Joy to be a positive role model.
action - - -    | Joy to keep an eye on things at home.
action - M T    | The team will see Ray on 5 May.
action S M T    | The team manager will see Ray on 5 May.
action - M T    | Ray's bike will be mended by 5 May.
action S M T    | Ray's bike will be mended by his uncle by 5 May.
action S - T    | Mr Dean will ring home regularly until 5 May.
action S M T    | Mr Dean will ring home at 4 pm each Friday until 5 May.
action S M -    | Mr Dean will ring home with Ray's test result.
action - - -    | Home–school communication to be strengthened
action S M T    | Home-school book filled in daily by the class teacher.
action S M T    | A daily 20-minute reading slot with Mrs Fry, teaching assistant.
action - M T    | A daily 20-minute reading slot.
action - - -    | Reasonable adjustments to be made for Ray in exams
action S - -    | The exams officer will put suitable arrangements in place.
action S M T    | The exams officer applies for 25% extra time for Ray by 21 March.
action S M T    | Dr Holly Page, clinical psychologist, holds 12 weekly sessions with Ray from 3 June.
action S M T    | Ray's social worker takes him and his two sisters to their gran's on the first Saturday of the month.
action S M T    | If Ray hits out, staff member Kim takes the others next door at once and rings the manager within ten minutes.
action S - -    | If needed, Kim will sit with Ray.
action S - T    | Kim will spend quality time with Ray every day.
action S M T    | Kim plays cards with Ray for 15 minutes every day after tea.
action S M -    | Mum to sign the consent form.
action S M -    | Mum to sign the consent form asap.
action - - T    | Mum will be supported to attend groups until 5 May.
action - - -    | Parents to be kept informed
action S M T    | The duty worker texts both parents a summary after every contact.
goal   - M T    | By 3 May 90% attendance.
goal   - M T    | 20 minutes of reading a day until Easter.
goal   - M T    | Sian is allocated a family support worker by 3 May.
goal   - M T    | Sian gets a place on the Girls Aloud programme by 3 May.
goal   - M T    | Sian will have had six sessions with the ELSA by 3 May.
goal   - M T    | Sian takes part in eight art therapy sessions by 3 May.
goal   - M T    | Sian finishes the ten-week DBT course by 3 May.
goal   - M T    | By 3 May Sian stops swearing at staff.
goal   - M T    | Sian has not been excluded by 3 May.
goal   - - T    | Sian feels part of the family by 3 May.
goal   - - T    | Sian has come to terms with the move by 3 May.
goal   - - T    | By 3 May Sian knows how to stay safe online.
goal   - - T    | By 3 May Sian is less anxious about going to school.
goal   - - T    | Sian has more friends by 3 May.
goal   - - T    | Sian makes better use of her time by 3 May.
goal   - - T    | Sian's attendance is up by 3 May.
goal   - - T    | Sian gets on with her sister by 3 May.
goal   - - T    | Sian will be given the chance to cook by 3 May.
goal   - M T    | By 3 May Sian swims 10 metres and Mum pays back £50.
goal   - M T    | By 3 May Sian holds a bus pass, Mum has cleared £100 of debt and the boys share one room.
goal   - M T    | By 3 May Sian reads 30 words; she also walks to school 4 days a week.
goal   - - T    | By 3 May Sian has good routines and eats well.
goal   - M T    | Sian is supported by a TA for 12 hours a week until 3 May.
goal   - M T    | The SENCO meets Mum three times by 3 May.
goal   - M T    | A safety plan is in place by 3 May.
action - M T    | Children's services will visit on 3 May.
action - M T    | Both parents and the school will meet on 3 May.
action - M T    | One of the team will ring Mum on 3 May.
action - M T    | Someone from CAMHS to see Sian by 3 May.
action - M T    | The nursery will weigh Sian every Friday.
action - M T    | Staff take turns to read with Sian for ten minutes a day.
action - M T    | Teachers to give Sian a five-minute warning before every lesson change.
action - M T    | The passport form is posted by 3 May.
action - M T    | To be weighed every Friday.
action - M T    | Sian and her family will be visited every week.
action - M T    | Police to do a safe and well check within 24 hours each time.
action - - T    | The SENCO will support Sian with reading until 3 May.
action - - T    | The SENCO will monitor Sian's progress each half-term.
action - - T    | Mum will engage with the health visitor until 3 May.
action - - T    | The SENCO will liaise with Mum every Friday.
action - - T    | The PA will explore options with Sian by 3 May.
action - - T    | The mentor will build a relationship with Sian by 3 May.
action - - -    | The mentor will be available to Sian
action - - -    | Dad to take responsibility for his actions.
action - - -    | Carers to model calm behaviour
action S - -    | Dad to give Sian more praise.
goal   S - T    | Sian eats some vegetables by 3 May.
goal   S - T    | Sian writes a good number of sentences by 3 May.
goal   S - T    | Sian usually takes her tablets at night by 3 May.
goal   S - T    | Sian mostly walks past the shop without going in, by 3 May.
goal   S - T    | Sian comes home on time more than she does now by 3 May.
goal   S - T    | By 3 May Sian eats lunch with other children on nearly all days.
goal   S - T    | By 3 May Sian rings her gran every few days.
goal   S - T    | By 3 May Sian does her homework as a rule.
goal   S - T    | By 3 May Sian showers as often as needed.
goal   S - T    | By 3 May Sian gets to most of her lessons.
goal   S - T    | By 3 May Sian speaks in a louder voice.
action S - T    | The TA reads with Sian a few times before 3 May.
action S - T    | The TA reads with Sian for as long as she can manage every day.
action S - T    | The SW will visit every so often until 3 May.
action S - T    | The TA gives Sian extra time in tests until 3 May.
goal   S M T R  | Sian has walked to school on her own since Year 4. By 3 May she will walk to school by herself twice.
goal   S M T R  | Sian (she ran the 10 km race in March) will run 500 metres by 3 May.
goal   S M T R  | Sian, whose attendance has been 99% all year, will reach 90% attendance by 3 May.
goal   S M T R  | Sian is 98% accurate in her times tables now; by 3 May she answers 60% of them right.
goal   S M T R  | By 3 May Sian will tie her laces, something she has done by herself every morning for a year.
goal   S M T R  | Fluent in Welsh and English, Sian will say ten Welsh words by 3 May.
goal   S M T R  | Sian will dress herself three mornings a week by 3 May; she dresses herself every morning as it is.
action S M T R  | The tutor gives Sian a weekly spelling test until 3 May to boost the school's league table place.
action S M T R  | The SW sees Sian on 3 May to meet the 10-day visiting target.
action S M T R  | The SW writes to Dad by 3 May so that the case can be closed before the audit.
goal   S M T A  | Sian, who has just broken her leg, runs 5 km by Friday.
goal   S M T A  | Sian loses 20 kg by the end of next week.
goal   S M T A  | Sian goes from 2 words to 500 words in one week.
goal   S M T A  | Sian, who started piano last week, passes Grade 8 by half-term.
goal   S M T A  | Sian (non-verbal) recites a Shakespeare sonnet by half-term.
action S M T A  | Grandad, 91 and bedbound, walks Sian to school every day until July.
action S M T A  | Dad, who is in prison until 2029 with no leave, takes Sian swimming every Saturday until July.
action S M T A  | Mum, alone with four under-fives and no car, drives 60 miles to contact every day until July.
action S M T A  | Mum, who cannot drive, will drive Sian to therapy in Leeds every Monday until July.
`;

export const FRESH_STATEMENTS = labelled(TABLE);
