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
goal   S M T    | The core group scales Ruan's safety at 7 or more out of 10 on 9 June (it was 4 in March).
goal   S M T    | Mum and the social worker each rate Keziah's bedtime at 8 out of 10 by 9 June.
goal   S M T    | Before he starts Year 7 Ruan will queue for and pay for his own lunch with no adult beside him.
goal   - M T    | Keziah gets no overdue notices from the library before 25 December.
goal   - M T    | Social worker sees the boys alone every four weeks until June.
goal   - M T    | The family worker visits weekly until 9 June; Mum signs the log.
goal   - M T    | Keziah reads 20 pages a week by 9 June; Ruan swims 50 metres.
goal   S M T    | Ruan eats tea with the family on 5 nights out of 7 throughout the whole of October.
goal   S M T    | Every Friday in May the class teacher counts no more than two late marks for Ruan.
goal   S M T    | In his spring report the form tutor records 90% attendance for Ruan.
goal   - - -    | Keziah to make the best of her placement
goal   - - -    | Shows kindness and patience towards siblings
goal   - - -    | Ruan to be tenancy-ready
goal   - - T    | By 9 June Ruan will be college ready.
goal   - - -    | Answers the door politely and makes visitors feel welcome
goal   S M T    | By 9 June Ruan has a savings card open at the credit union in his own name.
goal   - - -    | Keziah to carry on building her confidence (drama, choir).
goal   S M T    | By 9 June Keziah's routine is in place: teeth brushed by 8 and light off by 9, 5 nights in 7.
goal   S M -    | Ruan keeps his room in order: bed made every day and washing put in the basket.
action S M T    | Step 2: if Ruan is not home by 9 pm, carer Jan rings the duty line within 15 minutes.
action S M T    | Plan A: Nan collects Keziah at 3.15 every Friday.
action S M T    | A qualified mobility instructor comes to school for one hour every Tuesday to practise the route with Ruan.
action S M T    | Swimming instructor from the leisure centre, Weds 4.00-4.30, six weeks starting 3 June.
action S M T    | One afternoon a month (Sunday 2 pm to 6 pm) with an independent visitor whom Keziah chose.
action S M T    | Adoptive mum Fay reads with Keziah at 7 pm, Sunday to Thursday.
action - - -    | All staff to be made aware of the plan.
action - - -    | Carers to be kept informed.
action - - -    | Health needs to be met and monitored as required.
action S M T    | Dear Ruan, I'll come to see you at school on Thursday 4 June at 2 and we'll fill in your forms. Femi
action - - -    | Consideration to be given to a further assessment.
action S - T    | A slot each Monday with the learning mentor, how long for to be agreed.
goal   S M T    | At each of her six visits in the autumn term the health visitor hears Ruan say ten or more words.
goal   S M T    | Keziah will choose two outfits and tell Nan why she likes them, by 9 June.
goal   S M T    | Ruan will draw his family tree and say each person's name, in 3 sessions out of 4, by 9 June, as seen by the therapist.
goal   S M T    | Ruan will count to 50 (in tens, out loud) in 4 lessons out of 5 by 9 June. The TA records it.
action - M -    | Health plan to be shared with the nursery.
goal   S M -    | Ruan brushes his teeth morning and night.
goal   S M T    | Ruan puts his cream on morning and night until 9 June.
goal   S M T    | Keziah has two clear room checks out of three this side of Easter.
goal   - M -    | Dad's ex-partner will not stay overnight.
goal   S M T    | On 9 June, as in the last two reviews, Keziah says in her own words what the plan is for.
goal   S M T    | By 9 June Ruan orders and pays for his own drink at the cafe on 3 visits out of 4, as noted by his PA.
goal   S M T    | In the week of 9 June Keziah sleeps in her own room on 5 nights (Mum keeps the diary).
goal   S M T    | From now to 9 June Ruan eats breakfast before school 4 days in 5 - Dad ticks it off.
goal   S M T    | Keziah will cook three different meals (pasta, curry and a stew) for the household by 9 June, and the carer will sign her recipe card.
goal   S M T    | Ruan will read a page aloud and tell what it was about in 4 sessions out of 5 by 9 June.
goal   - - -    | Keziah will continue to build on her social skills (sharing, turn-taking).
goal   - - -    | Ruan shows consideration for others
goal   - - -    | Be respectful
goal   - - T    | By 9 June Keziah will be making the most of the support on offer.
goal   S M T    | By 9 June Ruan holds a bus pass in his own name.
action S M T    | Backup: if Nan is ill, Aunt Lou picks the boys up from nursery at 3.
action S M T    | An educational psychologist comes into school for half a day each half-term to observe Ruan and advise his teacher.
action S M T    | Drama therapist, Mondays 2.00-2.40, ten weeks from 9 June, in the studio.
action S M T    | A family support worker visits every Tuesday and Thursday from 4 to 6 to work with Mum on bedtimes.
action S M T    | Foster dad Len drives Ruan to training at 6 pm every Wednesday (Ruan sits in the front).
action - - -    | School to be made aware
action - - -    | The family will be signposted to services as necessary.
action S M T    | Dear Keziah, on Monday 8 June at 4 o'clock I will bring you your new passport. Love, Femi (your social worker)
action S M T    | Support worker Elin has the car at the school gate by 3.15 every Friday.
action S M T    | PA Josef and Ruan ring the college on 9 June; Josef writes down the interview date.
`;

export const DETAIL_STATEMENTS = labelled(TABLE);
