import { labelled } from './statements.ts';

/** Statements as they stand in plans of all kinds: goals, tasks and provision, good and poor beside each other. */
const TABLE = `
goal   S M T    | By the half-term in October, Tobi lays the table for tea without being asked on four evenings a week.
goal   - - -    | Tobi to take more responsibility around the house.
goal   - - T    | Tobi will be a bit more independent by the end of Year 6.
goal   S M T    | Rhiannon has a bank account in her own name and her wages go into it by 1 June.
goal   S M -    | Rhiannon has a bank account in her own name.
action S M T    | Rhiannon's personal adviser goes with her to the building society on 14 May at 2 pm.
action - - -    | PA to assist with budgeting skills as needed.
action S M -    | Nurse Patel to send the asthma plan to school.
action S M T    | School nurse Jo Patel weighs and measures Kian in the first week of each month until his review on 9 September.
goal   S M T    | Kian's weight stays between the 9th and the 25th centile at each monthly weigh-in up to 9 September.
goal   - - -    | Kian's nutritional needs will be met.
goal   - - -    | To thrive in placement
goal   - M -    | No further school exclusions.
goal   - M T    | Jamal will not be excluded again before the summer holidays.
goal   S M T    | Jamal leaves the classroom and goes to Mrs Doyle's room instead of shouting on 3 of 4 occasions, as noted in the behaviour log, by 17 July.
goal   - - -    | Jamal makes positive choices.
goal   - - -    | Ensure Jamal is supported with his anger
action - - -    | Staff to use de-escalation strategies consistently.
action S M T    | Every Monday at 8.45 Mrs Doyle goes through the week with Jamal for ten minutes using his picture timetable.
action S M T    | Two half-hour sessions a week of Lego therapy in a group of three, led by a trained TA.
action - - -    | Access to Lego therapy.
goal   S M T    | In the spring term Lily puts up her hand and answers at least once in two lessons out of three.
goal   - - -    | Lily finds her voice.
goal   - - T    | By Easter Lily is fully engaged in learning.
goal   S M T    | Lily reads aloud a page of a book at her level to Mr Shah with no more than three mistakes by 28 March.
goal   S M T    | Lily moves up from reading band 4 to reading band 7 by the end of the summer term.
goal   S - T    | Lily reads most nights with her carer until Easter.
goal   S M T    | Mum and Lily read together for fifteen minutes on five nights a week, with the diary signed, until the Easter holidays.
action - - -    | Mum to read with Lily regularly.
action S M T    | Mum reads with Lily at bedtime every night and signs the reading record.
goal   - - -    | Mum's mental health will stabilise.
goal   - M T    | Mum engages with the perinatal team for six months.
goal   S M T    | Mum takes her tablets each day, with the blister pack checked by her sister every Sunday, until the baby is born in August.
goal   - - -    | Mum understands the impact of her drinking on the baby.
goal   S M T    | Mum tells the midwife in her own words three ways that drinking can harm the baby at the appointment on 2 April.
goal   - M -    | Dad remains abstinent from cocaine.
goal   - M T    | Dad gives negative drug tests every fortnight until the conference on 8 October.
goal   S M T    | Dad comes to family time sober and on time on 9 of 10 Saturdays between now and 8 October.
goal   - - -    | Dad to prioritise the children's needs above his own.
action S M T    | Dad to hand over the keys to the flat at the meeting on 3 February.
action - M T    | The keys are to be handed over by 3 February.
action S M T    | I (Marcia, your social worker) will ring you every Thursday after school.
action S M T    | Your foster carer Denise will take you to see Nan on the first Sunday of every month.
goal   S M T    | You will see your Nan on the first Sunday of each month until Christmas.
goal   - - -    | You will feel listened to.
goal   - - -    | I want to be close to my brothers
goal   S M T    | I ring my brothers twice a week from my own phone by the end of November.
action - - -    | Sibling contact to be promoted.
action S M T    | Social worker Marcia Hines books the contact centre for the three brothers by 20 November.
action - M T    | Contact centre to be booked by 20 November.
goal   S M T    | Amira walks into nursery holding the key worker's hand, without crying for more than five minutes, on eight of ten mornings by 15 December.
goal   - - -    | Amira separates well from Mum.
goal   - M -    | Amira will have a speech and language assessment.
goal   S M T    | Amira joins two words together, such as 'more juice', at least ten times in a nursery session by her third birthday.
goal   - - -    | Improved speech and language
action S - -    | The speech therapist will review Amira periodically.
action S M T    | The speech therapist sees Amira once every half term and leaves a written programme the same day.
goal   S M T    | By the time he is 16, Connor can list the name, dose and time of each of his tablets without looking.
goal   - - T    | By the time he is 16, Connor will take charge of his own health.
goal   S M T    | Connor makes and keeps his own dental appointment, shown by the dentist's text, before 31 March.
goal   - M T    | Connor attends all dental appointments until March.
goal   S M T A  | Connor never misses a single day of college from now until July.
goal   S M T A  | Zuleika, who cannot swim yet, swims fifty lengths without stopping by this Friday.
goal   S M T R  | Harvey, who already ties his own laces every day, will tie his own laces by 1 May.
goal   S M T R  | Harvey signs the form at each visit until July so that the team's audit figures are complete.
goal   S M T    | Harvey does up the zip on his coat by himself at three playtimes out of four by 1 May.
goal   - - -    | Harvey's fine motor skills progress.
goal   - - T    | Harvey develops his fine motor skills through a range of activities by May.
goal   S M T    | Out of ten tries Harvey catches a large ball seven times from two metres away by the end of May.
goal   S - T    | Harvey will catch a ball better by the end of May.
goal   S M T    | The twins sleep in their own room from 7.30 pm until 6 am on five nights out of seven by 1 September.
goal   - - -    | Bedtimes are calmer.
goal   S M T    | A smoke alarm that works is fitted on each floor of the house by 5 January.
action - M T    | Smoke alarms to be fitted by 5 January.
action S M T    | The fire officer fits two smoke alarms at the house on 5 January.
goal   - - -    | Home to be safe and free from hazards.
goal   S M T    | On every visit between now and 5 April the stairs are clear and the stair gate is shut.
goal   S M -    | All three children have a bed of their own.
goal   - - -    | Family finances to be addressed
goal   S M T    | The rent arrears come down from £1,140 to £600 or less by 30 September.
goal   - - T    | The family reduces its debts by 30 September.
action S M T    | Ms Olu from Citizens Advice meets Mum at the flat on 12 June to fill in the debt relief form.
action - - -    | Family support worker to signpost Mum to debt advice.
action S M T    | Family support worker Ravi to email Mum the debt advice number by Friday 5 June.
goal   S M T    | Dwayne is in work or on a course for at least 16 hours a week by 1 October.
goal   - - -    | Dwayne gets into EET.
goal   - - T    | By 1 October Dwayne will be exploring his options.
goal   S M T    | Dwayne sends off five job applications by 31 August and shows his adviser the replies.
goal   S M T    | Dwayne holds a valid passport by 31 August.
action S M T    | Dwayne and his adviser fill in the passport form on 6 July.
action - M -    | Passport application to be completed.
action S M -    | Dwayne to apply for his passport.
action - - -    | Dwayne to be encouraged to look for work.
goal   S M T    | In three months' time Dwayne gets up with his own alarm and is out of the house by 8 on four weekdays out of five.
goal   S M T    | Dwayne cooks three different meals from scratch by Christmas.
goal   - - -    | Dwayne learns to cook
goal   - - -    | Increase in confidence and resilience
goal   - M T    | Dwayne completes the Getting Ready course by 12 December.
goal   S M T    | Dwayne scores 7 or more on the My Star money scale, from 4 in June, at the review in December 2026.
goal   S M T    | Aaliyah tells Miss Green when she feels worried, using her worry card, in at least 3 of every 5 sessions, by 10 April.
goal   - - -    | Aaliyah will be able to regulate her emotions.
goal   S M T    | The number of nights Aaliyah goes missing falls from six a month to one or none by July.
goal   - - T    | Aaliyah goes missing less often by July.
goal   - M T    | Aaliyah has no missing episodes in June and July.
goal   S M T    | Aaliyah is home by 10 pm on weekdays and 11 pm at weekends, 12 nights out of 14, by July.
action S M T    | When Aaliyah is back, the on-call worker talks with her about where she was within 72 hours.
action - - -    | Police and residential staff will work together to disrupt exploitation.
action S M T    | PC Angela Reid visits the takeaway on Mill Road before 30 June.
goal   S M T    | Aaliyah has three people saved on her phone whom she says she would ring at night, by 30 June.
goal   - - -    | Aaliyah to have a robust safety network
goal   S M T    | Before his placement at Fernlea ends on 22/5, Yusuf has slept there for a whole weekend twice.
goal   S M T    | By 22/05/27 Yusuf can make toast, tea and a boiled egg without anybody in the kitchen.
goal   S M -    | Yusuf makes his own packed lunch on at least three school days a week.
goal   - - -    | Yusuf's life skills to be worked on with a view to him being more ready for semi-independence.
action S M T    | Staff member Greta cooks with Yusuf each Wednesday from 4.30 to 6.
action - - T    | House staff will cook with Yusuf on Wednesdays.
goal   S M T    | Ellie-May tells her class teacher by pointing to a symbol when she needs the toilet, 7 times in 10, before we break up for Christmas.
goal   - - -    | Ellie-May is toilet trained as far as possible.
goal   S - T    | Ellie-May stays dry for a good part of the day by half term.
goal   S M T    | Ellie-May stays dry from 9 to 12 on four mornings a week by half term.
action S M T    | Her 1:1, Ms Quaye, takes Ellie-May to the toilet at 9.30, 11 and 1.15 every school day.
action - - -    | Toileting programme to be followed.
goal   S M T    | Having had three different social workers since 2024, Kofi has the same one, Ann Bright, for all of his visits up to 1 May.
goal   - - -    | Kofi knows that he matters.
goal   - M -    | Kofi to have a new social worker.
action S M T    | Team manager Lee Marsh writes to Kofi by 9 January to say who his new social worker is.
action - - -    | Management oversight to be strengthened.
action S M -    | Team manager to allocate a worker.
goal   S M T    | From 4 April until 30 June Mrs Akhtar picks the boys up from school at 3.15 on the three days a week when their dad is at work.
goal   - - -    | Wider family to support where they can.
action S M T    | Auntie Nasreen has the boys from Friday tea-time to Saturday tea-time every other week.
action S - T    | Auntie Nasreen will help out at weekends.
goal   S M T    | The boys eat breakfast before school on 18 of the 20 school days in November; Grandad keeps the tally on the fridge.
goal   - - -    | The boys receive consistent, nurturing care.
goal   - M T    | The boys are no longer on a child protection plan by June.
goal   S M T    | On the Outcomes Star, Mum moves from 3 to 6 for 'boundaries' by the closing meeting on 19 June.
goal   - - T    | Mum will have better routines and boundaries in place by the closing meeting on 19 June.
goal   S M T    | Between now and 19 June Mum says no and sticks to it, without shouting, at four out of five bedtimes seen by Ravi.
goal   - - -    | Mum is to set boundaries.
action S M T    | Ravi spends an hour with Mum at bedtime on Mondays and Wednesdays for six weeks from 5 May.
action - - -    | Work with Mum around routines.
action - - T    | Ravi to do some work with Mum around routines in May.
goal   S M T    | My mum comes to see me play football two Saturdays out of every four this season.
goal   - - -    | I'd like Mum to come to my matches
goal   S M T    | I can name two grown-ups at school I'd go to if something was wrong, by the end of this half-term.
goal   - - -    | I feel safe at school.
goal   S M T    | By the end of Key Stage 2 Noah reads and spells the first 200 common words, 190 of them right, in a test with his teacher.
goal   - - T    | By the end of Key Stage 2 Noah will be working closer to age-related expectations.
goal   - M T    | Noah receives 25 hours of one-to-one support a week until the end of Key Stage 2.
action S M T    | 25 hours a week of one-to-one support from a teaching assistant trained in dyslexia.
action - - -    | Small group support when appropriate.
action S M T    | A specialist teacher with a Level 7 qualification teaches Noah on his own for 45 minutes twice a week.
action - M -    | Noah to be screened for dyslexia.
goal   S M T    | Noah writes three sentences that somebody else can read, in no more than ten minutes, in four lessons out of five by 24 July 2026.
goal   - - -    | Noah's writing is age appropriate.
goal   S M T    | Noah's spelling age goes from 7 years 2 months to at least 8 years by 24 July 2026.
goal   S M -    | Noah can tell the time to five minutes.
goal   S M T    | Noah, although he dislikes crowds, stays in assembly for its full fifteen minutes each Monday of the spring term.
goal   - - T    | Noah copes better in assembly by the end of the spring term.
action S M T    | Mr Field lets Noah into the hall two minutes before the others every Monday.
goal   S M T    | Six out of every eight meals end with Isla having tried the new food on her plate, by 6 June.
goal   - - -    | Isla has a more varied diet.
goal   - - -    | Isla's eating
goal   S M T    | Isla eats something from each of the five food groups on five days a week by 6 June, going by the food diary.
action - - -    | Dietician input
action S M T    | Dietitian Fay Moran rings Mum on 8 May and 5 June to go through the food diary.
action - M -    | Referral to be made to the dietitian.
action S M -    | Mum to make a GP appointment for Isla.
goal   S M T    | Caleb has his front door key and remembers it: locked out no more than once between 1 March and 1 June.
goal   S M T    | Caleb knows what to do if he is locked out: he tells his PA the three steps in order, by 1 June.
goal   - - -    | Caleb knows what to do in an emergency.
goal   - - T    | Caleb to have had opportunities to practise independent travel before 1 June.
goal   S M T    | Caleb takes the 41 bus to the leisure centre and home again alone on Tuesdays, four weeks in a row, by 1 June.
action S M T    | For the first two weeks of May Grant rides on the same bus as Caleb, three rows behind him.
action - - -    | Travel training to be considered.
goal   - - -    | Caleb achieves his potential and has a fulfilling life.
goal   S M T A  | Caleb, who has never been on a bus, travels alone across London to see his dad by tomorrow.
goal   S M T A  | Mum will answer the door to workers every single time, without exception, up to the review on 3 July.
goal   S M T R  | Caleb already cooks tea for the house on Thursdays; he will cook tea for the house on one Thursday by 1 June.
goal   S M T R  | Caleb completes the satisfaction survey by 1 June so that we hit our participation target.
action S M T A  | Mum, who does not drive and has no money for a taxi, takes all four children to the clinic 30 miles away every morning at 8 until March.
goal   S M T    | Nobody but Mum, Nan or Jo (the list on the fridge) collects Poppy from nursery in the next twelve weeks, by the nursery's book.
goal   - M T    | Darren is not to be in the house until the police investigation is finished on 1 March.
goal   S M T    | Until 1 March Darren stays at his brother's, and sees Poppy only at the centre with Jo there, on Tuesdays at 4.
goal   - - -    | Poppy is protected from sexual harm.
goal   - - -    | Mum demonstrates that she is able to act protectively.
goal   S M T    | Mum tells Jo within an hour each time Darren rings or turns up, shown by the call log on 1 March.
action S M T    | Jo calls in on Mum unannounced once a week, on different days, until 1 March.
action - - -    | Announced and unannounced visits.
action - - T    | Unannounced visits to take place weekly.
action S M T    | Health visitor to weigh Poppy at the Thursday clinic on 4th and 18th February.
goal   S M T    | By Poppy's second birthday Mum has sat on the floor and played with her for 20 minutes on 5 days out of 7, four weeks running.
goal   - - -    | Good enough parenting
goal   - - -    | Parents to work in partnership
goal   S M T    | Both parents sign the written agreement by 12 noon on 20 January.
action S M T    | Both parents to sign the written agreement by 12 noon on 20 January.
goal   S - -    | Poppy's dad pays maintenance more often.
goal   S M T    | Poppy's dad pays £40 maintenance on the 1st of each month up to and including December.
goal   S M T    | Tell Me a Story: Dad records six bedtime stories for Poppy by Mother's Day.
goal   - - -    | N/A
goal   - - -    | See previous plan.
goal   - - -    | As above
action - - -    | Ongoing
action - - -    | SW to monitor and review
action S M T    | SW Dee Forde and Poppy draw her house, her worries and her dreams together (Three Houses) on 15 January.
action S M T    | Not later than five working days after each review the IRO sends Poppy's mum the decisions in writing.
action S M -    | IRO to send Poppy's mum the decisions.
goal   S M T    | Shabnam's blood sugar stays between 4 and 10 on at least 70% of readings in the month before clinic (12 August).
goal   - - T    | Shabnam's diabetes is under better control by clinic (12 August).
goal   S M T    | Shabnam carries her own kit, tests before lunch and writes the number down on 9 school days out of every 10 until 12 August.
goal   S M T    | Given a visual timetable and one reminder, by 4 April Zachary will start his work within two minutes in 8 out of 10 lessons, as logged by the TA.
goal   S M -    | Given a visual timetable, Zachary will start his work within two minutes in 8 out of 10 lessons.
goal   - - -    | will be able to follow instructions
goal   - - -    | To become a confident communicator
goal   S M T    | By the end of Year 10, Zachary will hold a conversation with a peer for four turns on 3 of 5 lunchtimes, noted by the lunchtime supervisor.
goal   - - T    | By the end of Year 10, Zachary will have positive relationships with peers and adults.
goal   - - -    | broaden her social circle
goal   - - -    | Reduce risk of CSE
goal   S M T    | Tamsin will tell her key worker where she is going and whom with, by text, before 9 out of every 10 trips out, over the eight weeks to 30 June.
goal   - - -    | Tamsin to keep herself safe online and in the community.
goal   S M T    | Tamsin names four signs of grooming and the number she would ring, unprompted, in her session with Priya on 12 May.
goal   - M T    | Tamsin will complete six return-home interviews by 30 June.
action S M T    | Priya (CSE worker) sees Tamsin at the drop-in on Tuesdays at 5 pm for eight weeks from 5 May.
action - - -    | Multi-agency approach to be taken to reduce risk.
action - - -    | Professionals to share information in a timely way.
action S M T    | Detective Sergeant Owen Price emails the mapping report to the social worker on the last working day of each month.
action - M -    | Strategy meeting to be convened.
action S M T    | The team manager chairs a strategy meeting by 5 pm tomorrow.
goal   S M T    | The care leaver spends no more than £30 a week on food, shown by receipts, for each week of November.
goal   - - -    | the care leaver will get to grips with money
goal   - - -    | for the young person to be more confident in using public transport
goal   S M T    | for the young person to catch the number 9 bus to college by himself every morning in the last week of June
goal   S M T    | Within 12 weeks [name] will have cooked five different dinners for the flat without help.
goal   - - T    | Within 12 weeks [name] will be able to cook.
goal   S M -    | [Name] opens her post and brings any bill to her PA the same week, 4 times out of 5.
action S M T    | PA to visit [name] every four weeks.
action S - -    | PA to visit [name] as often as needed.
action - - -    | Support with tenancy
action S M T    | Floating support worker, two hours each Friday, for the first six months of the tenancy.
goal   S M T    | Rent is paid on the 28th of each month by Osian himself, with no arrears, from January until June 2027.
goal   - - -    | Tenancy sustainment
goal   S M T    | Osian has lived in the flat for six months without a warning letter from the landlord by 1 July 2027.
goal   - - -    | Osian feels at home.
goal   S M T    | Osian registers with the surgery on Bold Street and with a dentist by the end of his first month in the flat.
action S M T    | Osian, with Gwen beside him, registers at the surgery on Bold Street on 8 January.
action - - -    | Health needs to be kept under review
action S M T    | LAC nurse Bev reviews Osian's health plan with him in person by 17 February.
goal   - M T    | Osian has his review health assessment by 17 February.
goal   S M T    | Osian cuts down from 20 cigarettes a day to 5 by Easter.
goal   - M -    | Osian gives up smoking.
goal   - - -    | Osian to have an awareness of the risks of smoking.
goal   S M T    | At six of the next eight family times Dad brings a snack and a game and stays for the whole hour and a half.
goal   - - -    | Dad's attendance at contact to improve.
goal   S M T    | Dad's attendance at family time goes up from 4 in 10 sessions to 8 in 10 by 30 April.
goal   - - -    | Positive contact for the children with their father
action S M T    | Contact worker Lou writes half a page after each family time and sends it to the social worker the next day.
action - - -    | Contact to be supervised where necessary.
goal   S M T    | Erin and Mum agree the week's rules on Sunday evening and write them up, on 5 Sundays out of 6, before the meeting on 14 July.
goal   - - -    | Erin and Mum's relationship is repaired
goal   S M T    | Erin and Mum eat tea together at the table three evenings a week until 14 July.
goal   S M T    | Rows between Erin and Mum that end with someone leaving the house drop from three a week to one by 14 July.
goal   - - T    | There are fewer rows between Erin and Mum by 14 July.
goal   - - -    | Erin respects the house rules
action S M T    | Mum texts Erin by 5 pm each day to say when she will be home.
action - - -    | Mum to praise Erin.
action S M T    | Mum tells Erin one thing that went well at bedtime every day and jots it in the book.
action S M T    | Family group conference coordinator Sue Tran meets each of the six relatives on their own by 2 May.
action - M T    | FGC to be held by 2 May.
goal   - - -    | The family network is mobilised around the child.
goal   S M T    | By 2 May Gran, Uncle Ty and Mr Bell next door have each said in writing which nights they will have Erin.
goal   S M T    | Jayden's school attendance, 71% in the autumn, is at least 90% in the spring term.
goal   S M T    | Jayden arrives before the bell on 45 of the 55 days of the spring term.
goal   - - T    | Jayden's attendance to be much higher by the end of spring term.
goal   S M -    | Jayden puts his phone in the box at the start of 9 lessons out of 10.
goal   - - -    | Jayden shows a positive attitude to learning.
action S M T    | Form tutor Mr Amis rings home before 9.15 on any day Jayden is not in.
action - - -    | Attendance to be monitored by school.
action - - -    | School to put in place appropriate support.
action S M T    | 20 minutes of precision teaching each school day, from TA Mrs Lunt.
action - - T    | Daily reading intervention
action - - -    | Key adult to check in with Jayden at regular intervals.
action S M T    | Mrs Lunt checks in with Jayden at 8.45, 11 and 1 every school day.
goal   S M T    | Mika can, by the end of this term, change for PE in under eight minutes with only her shoelaces done for her.
goal   - - T    | Mika, by the end of this term, will have made good progress with her self-help skills.
goal   S M T    | Mika washes and dries her hands, in the right order and without being told, before 4 snacks out of 5 by 1 April.
goal   - - -    | Mika develops independence in personal care
goal   S M T    | Mika sleeps through (no calls to Mum between 8 pm and 6 am) on ten nights out of fourteen by 1 April.
goal   - - -    | Better sleep
goal   - - T    | Improved sleep pattern by 1 April
action S M T    | Sleep practitioner Gill phones Mum every Monday at 1 until 1 April.
action S M T    | From 2 March the carer puts Mika to bed at 7.30 every night, following the steps on the bedroom door.
action - - -    | Bedtime routine to be maintained by carers
goal   S M T    | Ruairi gets through the fire drill with his ear defenders on, walking out with his class, at both drills before July.
goal   - - -    | Ruairi's sensory needs are understood by all staff
goal   - M T    | All staff working with Ruairi are trained in autism by September.
action S M T    | OT Hannah Cho trains the five members of staff who work with Ruairi on the inset day, 1 September.
action - - -    | Staff to be aware of Ruairi's sensory profile.
goal   S M T    | Ruairi will tolerate having his nails cut, all ten in one go, once a fortnight by the end of June.
goal   S M T A  | Ruairi, who screams when anyone touches his hands, will have a full manicure every day without any distress from tomorrow.
goal   S M T A  | Jayden will get 100% in every spelling test until July.
goal   S M T R  | Jayden can already swim 25 metres; by July he will swim 10 metres.
goal   S M T R  | By 31 March Jayden's PEP is completed so that the virtual school meets its deadline.
action S M T A  | Nan, who is in hospital until June, collects the twins from school every day from Monday.
goal   S M T    | If all goes well, Bo will move in with Aunt Vi on 6 August and still be there on 6 February.
goal   S M T    | Bo has met Aunt Vi's dog, slept over four times and chosen the paint for the bedroom before 6 August.
goal   - - -    | Bo's transition is managed sensitively.
goal   - - -    | Smooth transition to permanence
action S M T    | Aunt Vi and Bo have tea together every Wednesday in July.
action - - -    | Introductions to take place at Bo's pace.
action S M T    | On 6 August at 10 am Leanne drives Bo and all his things to Aunt Vi's.
`;

export const EVERYDAY_STATEMENTS = labelled(TABLE);
