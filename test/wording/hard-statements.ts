import { labelled } from './statements.ts';

/** Statements written to be hard: names that are words, decoys, notes, typing errors, long sentences. */
const TABLE = `
goal   S M T    | Will holds down his Saturday job at the bakery for 10 of the next 12 weeks.
goal   S M T    | Will will have his provisional licence by 1 September.
goal   - - -    | Hope feels better about herself.
goal   S M T    | Hope walks May's dog round the block on her own, three times a week, by the May half-term.
goal   - - -    | May is more helpful at home.
goal   S M T    | Grace and Faith each have their own bed, bedding and chest of drawers by 30 May.
goal   - - T    | Mark's marks will go up by July.
goal   S M T    | Mark's mark in the weekly spelling test goes up from 4 out of 20 to 12 out of 20 by July.
goal   - - -    | Summer will have a good summer.
goal   - - -    | Since she turned 12 in April, Summer, who has two brothers and goes to Kingsway 3 days a week, has found mornings hard and we would all like that to change.
goal   S M -    | Summer gets herself up and is on the 8.05 bus four mornings out of five.
goal   S M T    | Summer gets herself up and is on the 8.05 bus four mornings out of five by the end of the spring term (two at the moment).
goal   S - T    | Summer will usually catch the bus by the end of the spring term.
goal   - M T    | Summer will have completed a 6-week confidence course by the end of term.
goal   - - -    | To promote Summers independance
goal   - - -    | Nathan will developp better comunication skills.
goal   S M T    | nathan uses his talker to ask for a drink at 4 of 5 snack times by 3 july
goal   S M T    | Nathan: asks for a drink with his talker, 4 of 5 snack times, by 3 July.
goal   - - -    | Nathan - communication
goal   - M T    | Nathan will not be in hospital for asthma between now and 3 July.
goal   S M T    | Nathan has two puffs of the brown inhaler every morning and evening, ticked on the chart on 26 days of each month, up to the clinic on 3 July.
goal   - - -    | Nathan's asthma is well controlled.
goal   - - -    | Mum to show commitment to the plan and to work with us to reduce risks.
goal   - M T    | Mum and Kyle have no contact until the trial on 9 October.
goal   S M T    | Until the trial on 9 October Mum and the girls stay at Nan's whenever Kyle is in town, and Nan texts the social worker the same evening.
goal   - - -    | The girls won't witness domestic abuse.
goal   - - T    | The girls will be protected from emotional harm by 9 October.
goal   S M T    | By 9 October each of the girls can show the family worker where she would go and whom she would ring if there was shouting.
goal   - - T    | Home conditions will be of a good enough standard by the review conference on 2 July.
goal   - M T    | On 8 of 10 unannounced visits up to 2 July the kitchen floor is clear, the bin is emptied and there is milk and bread in the house.
goal   S - -    | Mum gets the boys to school on time.
goal   S M T    | Mum gets the boys to school by 8.50 on 19 days out of 20 in June.
goal   S M T    | The boys' attendance (82% last term) is 93% or better in the autumn term.
goal   - - T    | The boys' attendance is better in the autumn term than it was.
goal   S M T    | You told us that you miss your brother: by Christmas you will have seen Ty four times, once a month from September.
goal   - - -    | You will keep in touch with your family.
goal   - - -    | We want you to be able to look after yourself when you leave us.
goal   S M T    | You can do your own washing from start to finish with nobody reminding you, once a week for eight weeks, before you move to Flat 2 on 4 January.
goal   S M T    | My own words: I'll have £300 in my Post Office account by my 18th birthday.
goal   - - -    | I'd like a job
goal   - - -    | I will get better at saving.
goal   S M T    | Amina has registered with a GP in Leeds within two weeks of moving there on 6 August.
goal   S M -    | Amina has registered with a GP.
goal   - - -    | Amina's physical and emotional health needs to be met
goal   S M T    | Amina's asylum interview has taken place and she has a copy of the record by 31 March 2027.
goal   - - -    | Amina will integrate into the community
goal   S M T    | Amina orders and pays in English in a café three times by 31 March.
goal   - - T    | By 31 March Amina's English will be good.
goal   S M T    | By 31 March Amina passes Entry Level 2 in speaking and listening.
goal   S M T    | Amina prays at the Hyde Park mosque every Friday, walking there with Yusra, from now until the review on 31 March.
goal   - - -    | Cultural needs to be met
goal   - - -    | Reuben will respond positively to boundaries
goal   S M T    | When he is told that screen time is over Reuben hands the tablet back within two minutes, 5 days in 7, by 1 February.
goal   - - -    | When he is told that screen time is over Reuben copes better.
goal   - - -    | Reuben won't kick off
goal   S M T    | Reuben's outbursts drop from about eight a week to three or fewer by 1 February.
goal   - - T    | Reuben's outbursts drop a lot by 1 February.
goal   S M T A  | Reuben's outbursts drop from eight a day to none at all, ever, by Friday: he must never shout again.
goal   S M T    | Nothing more than a spoken reminder is needed for Reuben to brush his teeth, morning and night, by his 9th birthday.
goal   - - -    | Reuben will be given opportunities to succeed
goal   - M T    | Reuben is offered three sessions with the play therapist before 1 February.
goal   S M T    | Reuben sleeps over at Gran's one weekend a month from February to July.
action S M T    | Will (YOT worker) to see Hope at home on Tuesday 4 May at 4.
action - - -    | Will to be spoken to
action S M -    | May Tan, school nurse, to measure Nathan's height.
action S M T    | May Tan, school nurse, to measure Nathan's height on the first Monday of each term.
action - - -    | To be discussed
action - - -    | Discussions ongoing re: education
action S M -    | SW to chase up the passport application as soon as practicable - Ana Ruiz to post the photos.
action S M T    | Ana Ruiz (SW) - post the passport form - by 9 May
action - M T    | Passport form posted by 9 May
action - - -    | Nursery to keep an eye on him
action S M T    | Nursery manager Jo fills in the bruise chart each morning on arrival.
action - - -    | Everyone needs to be aware of the safety plan
action S M T    | Dad signs the safety plan in front of the social worker on 9 May and puts a copy on the fridge.
action - - -    | Dad to work on his anger
action S M T    | Dad goes to the Tuesday group at Eastgate for 12 weeks from 9 May.
action - - -    | Therapy to be considered once settled
action S M T    | Clinical psychologist Dr Mbeki gives Reuben's carers one hour of advice by video call each fortnight until the end of the school year.
action - - -    | Advice and consultation from CAMHS as and when
action S M T    | Speech and language therapist: one assessment and six half-hour sessions in the spring term, report to the SENCO within 15 working days of the last.
action - - -    | Speech and language therapist to provide regular input
action - - -    | Small group interventions delivered by trained staff several times a week
action S M T    | Hot lunch with a named teaching assistant, 12.15 to 12.45, every school day.
action - - -    | Reuben requires a high level of adult support
action S M T    | Team manager Oyin Cole reads the case file and signs it off on the last Friday of every month.
action - M T    | Someone will ring Mum by Friday 9 May.
action S M T    | Key worker tells Reuben the date of his move at least 10 days before it.
action S M T    | Step-mum Carla buys a fire guard by 9 May from the £60 grant.
`;

export const HARD_STATEMENTS = labelled(TABLE);
