import { labelled } from './statements.ts';

/** A second set, written after the first was judged and labelled before this one was. */
const TABLE = `
goal   - - -    | strengthen peer relationships
goal   - - -    | Greater self-awareness
goal   - - -    | managing feelings
goal   - - -    | to gain employability skills
goal   - - -    | will demonstrate improved listening
goal   - - -    | Thandiwe will use a range of coping strategies.
goal   - - -    | Thandiwe's emotional needs are met by her carers.
goal   - - -    | The family will have a better quality of life
goal   - - -    | Gabe will become more sociable with support from staff.
goal   - - -    | Gabe makes healthy choices
goal   - - -    | To keep Gabe engaged in learning
goal   - - -    | I would like to be more independent in the future.
goal   - - -    | Young person to take responsibility for his actions
goal   - - T    | By the end of Year 6 Mabli will be confident about moving to secondary school.
goal   - - T    | Over the next 12 weeks Mabli will develop her fine motor skills.
goal   - - T    | Mabli, aged 9, of 22 Quarry Road, will feel more settled by 6 January.
goal   - M T    | Mabli will receive 20 minutes of occupational therapy a week until July.
goal   - M T    | Mum will complete the Recovery Toolkit course by Easter.
goal   - - -    | Mum attends appointments
goal   - M T    | No further exclusions before the end of the spring term.
goal   - - -    | Stop lying and stealing
goal   - - -    | Hamish does not lash out.
goal   S M T    | Hamish goes to the quiet corner and squeezes the ball when he is angry, in place of hitting out, on 7 of 10 occasions by 12 March.
goal   S M T    | By 30 June, given a visual timetable, Hamish will unpack his bag and sit down within 3 minutes on 4 mornings out of 5.
goal   S M T    | By 30 June, given a starter sentence, Hamish will write three sentences with full stops in 4 out of 5 pieces of work, as shown in his English book.
goal   S M -    | Hamish will put his hand up before he speaks in 8 out of 10 carpet times.
goal   S - -    | Hamish will put his hand up before he speaks.
goal   S M T    | Hamish has been to the dentist and had his two fillings by 14 February.
goal   S M T    | Hamish is able to travel alone on the number 9 bus to his gran's every Saturday by the age of 15.
goal   S M T    | Within three months Rosalind will have joined the Thursday chess club at the library and gone at least six times.
goal   S M T    | Rosalind's BMI is under 25 when the nurse weighs her on 3 December.
goal   S M T    | Rosalind eats two portions of vegetables a day on 5 days a week by her 13th birthday.
goal   S M T    | Rosalind falls asleep before 10 pm, five nights a week, through to the end of the autumn term.
goal   S M T    | Rosalind is back from school by 4.15 on nine days in ten up to 17 July.
goal   S M T    | By 1 November the arrears on the rent account are paid off and Keely holds a receipt.
goal   S M T    | Keely has a full driving licence by 2 August 2027.
goal   S M T    | Keely moves from semi-independent lodgings into her own council tenancy by her 19th birthday.
goal   S M T    | Keely pays her own phone bill on time in each month from January to June 2027.
goal   S - T    | By June 2027 Keely will pay most of her bills on time.
goal   S M T    | Keely goes from 3 GCSE passes to 5, English and maths among them, in the summer 2027 exams.
goal   S M T    | I will ring Grandad on my own phone every Sunday until the end of the summer holidays.
goal   S M T    | We will eat tea together at the table, telly off, on four evenings a week up to 31 May.
goal   S M T    | You will have been on two trains with Becca by half-term in February.
goal   S M T    | Dad spends one hour with each of the three girls on their own every weekend until 1 July.
goal   S M T    | Dad will raise his score on the Family Star for boundaries from 3 to 6 by 9 September.
goal   S M T    | The number of nights that Piers sleeps in his own bed goes from one a week to five a week by 8 April.
goal   - M T    | Reduce A&E attendances to fewer than 2 by 8 April.
goal   S M T    | For the whole of the summer term Piers's uncle, who has a clear check, takes him and fetches him on contact days, with no visit missed.
goal   S M -    | Piers will identify 6 out of 8 feelings on picture cards.
goal   S - -    | Piers plays with another child at break
goal   - - -    | Shares toys
goal   - - -    | Piers to be ready to learn
goal   - - - A  | Piers will behave appropriately in class at all times.
goal   S M T A  | Piers will be on time every single day with no exceptions, at all times, until 8 April.
goal   S M T A  | By tomorrow Xanthe, who swims with armbands in the small pool, will swim 1,500 metres.
goal   S M T R  | By 9 May Xanthe will count to 20, something she can already do.
goal   - - -    | Ensure Xanthe's views are heard
goal   - - -    | Placement to continue to meet Xanthe's needs
goal   S M T    | Xanthe lives with Mr and Mrs Obi until she is at least 18.
goal   S M T    | An adoption order for Xanthe is made by 31 March 2027.
goal   - - -    | To achieve permanence
goal   - - -    | Xanthe will know who she is and where she comes from.
goal   S M T    | Xanthe has met her half-brother Kieran twice at the family centre by Christmas.
goal   S M T    | By the end of KS3 Xanthe can tell two adults outside the family what her epilepsy is and what they should do when she has a seizure.
goal   - - T    | Xanthe's school attendance will be acceptable by the end of KS3.
goal   S M T    | "I'm not thick": by 20 June Dion reads his own timetable aloud to Mr Hale without a mistake, three mornings running.
goal   - - -    | Dion says "I want to feel better" and will feel better.
goal   S M T    | [Child] will sleep in their own bed on [number] nights out of 7 by [date].
goal   - - -    | [Child] will engage more with [activity]
goal   - - -    | SMART target: Dion to improve concentration
goal   S M T    | SMART target: Dion stays on task for 10 minutes in 3 lessons out of 4 by 20 June.
goal   - - -    | Dion will have access to sport.
goal   - - -    | Since January Dion has missed 14 days and he should be in more.
goal   S M -    | Since January Dion has missed 14 days; he will miss no more than one a month.
goal   S - T    | Dion will play football with Marek quite often before July.
goal   - - T    | Dion to have had some help with anger by the end of March.
goal   - - -    | Better sleep hygeine
goal   - - -    | Improvment in behavour
action S M T    | Youth worker Sal Okoro will meet Dion at the skate park every Wednesday at 5 until the end of July.
action S M T    | Social worker Ana Petrov to write to the housing department by 11 May asking for a three-bedroom move.
action S M T    | IRO Harriet Boon to chair the next review on 12 November.
action S M -    | The GP will refer Dion to the sleep clinic.
action - M -    | Sleep clinic referral to be made asap
action - - -    | Health to monitor growth
action - - -    | Multi-agency working
action - - -    | All agencies to continue to share information appropriately.
action - - -    | SENCO to oversee provision
action - - -    | Key worker to build a positive relationship with Dion
action - - -    | Foster carer to encourage healthy eating
action S M T    | Foster carer Liz cooks one new vegetable with Dion every Sunday.
action - - -    | School to provide appropriate support in lessons
action S M T    | Class teacher Mr Hale gives Dion a five-minute job outside the room after every 20 minutes of desk work.
action S M T    | Dion gets 30 minutes of precision teaching in reading, four days a week, from the teaching assistant.
action - M T    | 30 minutes of precision teaching in reading four days a week
action - - -    | Precision teaching as appropriate
action - - -    | Dion would benefit from a mentor
action S M T    | A mentor from Game On, Pete Yeo, takes Dion to the gym on Mondays and Thursdays for ten weeks.
action S M T    | Mum gives Dion his tablets at breakfast and bedtime and ticks the chart.
action - - -    | Mum to set boundaries
action S M T    | If Dion has not come home by 9.30 pm, Mum rings the out-of-hours team by 10 pm.
action - - -    | Contingency plan to be followed if needed
action S M T    | By Friday 5 June Nan and Auntie Mo will tell the social worker which weekends they can have the children.
action - - -    | Wider family to help out
action - M T    | Life story work to be completed by 5 June.
action S M T    | Therapeutic worker Gill Amos to finish the life story book with Dion by 5 June.
action S - T    | Gill will see Dion from time to time until 5 June.
action S M -    | Virtual school officer to order a laptop for Dion.
action - M T    | Virtual school to order a laptop for Dion by 5 June.
action S M T    | [Name], [role], will take [name] to look round the new school on [date].
action - - -    | Review progress
action - - -    | Explore apprenticeships
action S M T    | Personal adviser Mo goes with Keely to the apprenticeship fair on 3 March and helps her fill in two forms there.
action - - -    | PA to provide advice and guidance re finances as and when required
action S M T    | The health visitor will check the twins' weight and length every month until they are two.
action S M T    | HV Dee Marsh - weekly weigh-in at the Tuesday clinic, until 30 June.
`;

export const MORE_STATEMENTS = labelled(TABLE);
