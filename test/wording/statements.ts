/**
 * Statements of our own, labelled by hand under the definitions of the letters before anything judged them.
 * All people are invented. One line each: kind, the letters met (`-` where not), then `A` or `R` where the
 * words themselves show a problem with that letter, and the statement.
 */
const TABLE = `
goal   S M T    | By 12 May 2027 Oskar will cycle to school with his uncle on 3 mornings out of 5.
goal   - - -    | Oskar will be more active.
goal   - - -    | Develop resilience
goal   - - -    | to improve relationships with siblings
goal   - - -    | Lettie's behaviour will get better at school.
goal   - - T    | Lettie will improve her reading by the end of Year 4.
goal   S M T    | Lettie will improve her reading age from 7 years 2 months to 8 years by the end of Year 4.
goal   - - -    | Dad will engage with professionals.
goal   - - T    | Dad to have a better understanding of Rafe's needs by Christmas.
goal   S M T    | By Christmas Dad tells the family worker three signs that Rafe is about to have a seizure and what he would do.
goal   - - -    | Marisol is emotionally resilient and confident.
goal   - M T    | Marisol will attend six sessions of play therapy by 30 June.
goal   - - -    | To access therapy
goal   - M T    | Parents to complete the Triple P course by 12 December.
goal   S M T    | By 12 December Leon's parents put him to bed by 7.30 pm on at least five nights a week, shown on the sleep chart.
goal   - - -    | Leon to have a consistent bedtime routine.
goal   S M -    | Leon is asleep in his own bed by 8 pm on five nights out of seven.
goal   S M T    | Leon is asleep in his own bed by 8 pm on five nights out of seven from half-term until 18 July.
goal   - - -    | Stop hitting other children
goal   - M T    | No police call-outs to the house before 1 March.
goal   - - -    | Tobias will not be aggressive.
goal   S M T    | When he is cross Tobias hands the teacher his red card instead of hitting out, 8 times out of 10, by Easter 2027.
goal   S M T    | Wren holds a provisional driving licence by her 18th birthday.
goal   S M -    | Wren will have opened a bank account in her own name.
goal   S M T    | I will have a National Insurance number and a bank account by 1 July.
goal   - - -    | I want to feel less anxious about going out.
goal   - - -    | We would like Wren to make new friends.
goal   S M T    | By the end of the summer term I will have eaten lunch in the canteen with Petra or Jo ten times.
goal   - - T    | Ephraim will make progress in maths by the end of Key Stage 2.
goal   S M T    | Ephraim will know his 2, 3, 4, 5 and 10 times tables, answering 45 out of 50 correctly in the Friday quiz, by the end of the spring term.
goal   - - -    | Ephraim will have positive experiences of contact.
goal   S M T    | Until 31 October Ephraim sees his sister Orla every other Saturday for three hours.
goal   - - -    | For Orla to reach her full potential
goal   - - T    | Orla will be settled in her placement within six months.
goal   S M T    | Orla will still be living with Mr and Mrs Achterberg on 5 January 2027.
goal   - - -    | Reduce the risk of exploitation
goal   - - T    | Number of missing episodes reduced by 1 October.
goal   S M T    | Jovan's missing episodes fall from five a month to no more than one a month by 1 October.
goal   S M -    | Jovan's missing episodes fall from five a month to no more than one a month.
goal   - - -    | Jovan to keep himself safe online.
goal   - - -    | Jovan understands the risks of county lines.
goal   S M T    | By 20 November Jovan texts Karl or Nadia where he is whenever he is out after 9 pm, on 9 nights in 10.
goal   - M T A  | Jovan will never be late home again, from now until 20 November.
goal   S M T A  | By July Agnes will follow every instruction, 100% of the time.
goal   S M T A  | Agnes, who has no words yet, will give a ten minute talk to the whole school by next Friday.
goal   S M T R  | By 1 May Agnes will put her shoes on by herself on 4 mornings in 5, which she already does every day.
goal   - - -    | Agnes will have improved speech.
goal   - - -    | increased independence with self-care
goal   S M T    | Agnes will dress herself, apart from buttons, within 15 minutes on four school mornings a week by October half-term.
goal   - - -    | Agnes will be supported to dress.
goal   - M -    | Agnes will have an hour of occupational therapy each week.
goal   - - -    | Wilf's health needs will be met.
goal   S M T    | Wilf is registered with a dentist and has had a check-up by 15 March.
goal   - - -    | Wilf to lose weight
goal   S M T    | Wilf's BMI comes down from the 99th centile to below the 95th at the clinic in February 2027.
goal   S M T    | Wilf uses his inhaler with a spacer morning and night, six days out of seven, up to the asthma review on 4 June.
goal   S - T    | By 4 June Wilf will regularly use his inhaler with a spacer.
goal   - - -    | Wilf manages his asthma appropriately.
goal   S M T    | By 18 Ines-Maria can name her tablets, say what each is for and order a repeat on the app without being reminded.
goal   - - -    | Ines-Maria will be ready for adult life.
goal   - - -    | successful transition to adult services
goal   - - T    | Ines-Maria will have developed her independent living skills by the time she is 18.
goal   S M T    | Ines-Maria will cook two different hot meals from scratch each week, with her key worker in the next room, by 1 September.
goal   S M -    | Cooks her own tea twice a week.
goal   - - -    | Cooking
goal   - - -    | Better at budgeting
goal   S M T    | Saves £15 a month towards her deposit, so that she has £180 by 30 April 2027.
goal   S M T    | By the end of March Callum's rent arrears have gone down from £640 to £200.
goal   - - -    | Callum will be financially stable.
goal   S M T    | Callum signs the tenancy for his own studio flat by 31 August 2026.
goal   - - -    | Callum to be in suitable accommodation.
goal   - - -    | Callum is in education, employment or training as appropriate.
goal   S M T    | Callum starts the Level 2 bricklaying course at Penmoor College in September 2026.
goal   S M T    | By February Callum is in college 4 days a week (2 days a week in November).
goal   - - T    | Callum's attendance will increase by Easter.
goal   S M T    | Callum's attendance rises from 71% to at least 88% by Easter.
goal   S M -    | Callum's attendance will be 90%.
goal   - - -    | Attendance to be good
goal   - - T    | Since March Callum has been in college more, and this will go on improving until July.
goal   S M -    | Since 4 March Bryony has eaten with the family twice a week; she will eat with them four times a week.
goal   - - -    | Bryony will try her best in lessons.
goal   S M T    | Bryony stays in the classroom for 25 of the 30 minutes of guided reading, 4 lessons out of 5, by the end of the autumn term.
goal   S M -    | Bryony stays in the classroom for 25 of the 30 minutes of guided reading, 4 lessons out of 5, when she is ready.
goal   S M -    | Bryony will read aloud to an adult for ten minutes four times a week on an ongoing basis.
goal   S M -    | By the next review Bryony will read aloud to an adult for ten minutes four times a week.
goal   S M T    | By her annual review on 3 March Bryony will read aloud to an adult for ten minutes four times a week.
goal   - - -    | Bryony to be included.
goal   - - T    | Bryony will be happy at school and do her homework by July.
goal   - - -    | Ensure that Bryony is safe
goal   - - -    | The children will be safe and well cared for.
goal   S M T    | From now until 30 November the children have clean clothes and a packed lunch on at least 9 school days out of 10.
goal   - - -    | Home conditions to improve
goal   - - T    | Home conditions are good enough by the core group on 2 June.
goal   S M T    | By 2 June the stairs and hall are clear of boxes and each child has a bed with a mattress and sheets.
goal   - - -    | Mum to prioritise the children's needs
goal   - M -    | Mum does not have contact with Darren.
goal   S M T    | For three months, until 10 August, Grandma is in the room every time Darren sees the boys.
goal   - - -    | Mum will work openly and honestly with the social worker.
goal   S M T    | Mum opens the door to the social worker on five of the next six planned visits, up to 14 September.
goal   S M T    | By 14 September Mum and Dad keep the safety plan on 12 weekends out of 13: one of them stays sober while the boys are at home.
goal   - - -    | Dad to reduce his alcohol intake
goal   S M T    | Dad's drinking goes down to 10 units a week or fewer by 1 December, as shown in his drink diary.
goal   - - -    | Parents will communicate better for the benefit of the children.
goal   - M T    | Dad will have been to eight anger management sessions by 1 December.
goal   - - -    | Ilse will know about her heritage.
goal   S M T    | By her 10th birthday Ilse has a life story book and has looked at it with her foster mum from cover to cover.
goal   S M T    | Ilse can say hello, thank you and goodnight in Polish to her grandparents on the phone by Christmas 2026.
goal   - - -    | Ilse has a strong sense of identity.
goal   S M T    | [Name] will ask an adult for a break using the card in 4 out of 5 maths lessons by [date].
goal   - - T    | [Name] will be calmer by [date].
goal   - - -    | [Name] will develop friendships
goal   - - -    | Child to be happy
goal   S M T    | He scores his worry at 4 or under on the 0 to 10 scale, three weeks running, by the end of May.
goal   S M T    | She goes from needing hands-on help to a single spoken reminder to wash her hair, twice a week, by 8 August.
goal   - - -    | She has age-appropriate social skills.
goal   S - T    | By 8 August she will sometimes join in the Friday games night.
goal   S - T    | Zubair will tidy his room more often by half-term.
goal   - - -    | Zubair copes well with transitions
goal   S M T    | Zubair moves from one lesson to the next within five minutes with one prompt or none, 7 times in 10, by the end of term.
goal   - - -    | Zubair will be able to regulate.
goal   S M T    | By 30 April, when given a choice of two pictures, Zubair will point to the one he wants within 10 seconds on 8 of 10 tries.
goal   S M -    | When given a choice of two pictures, Zubair will point to the one he wants on 8 of 10 tries.
goal   - M T    | £250 of the personal budget is spent on swimming by April.
goal   S M T    | Zubair swims 10 metres without armbands by the end of the summer holidays.
goal   - - -    | Zubair goes swimming
goal   - - -    | Improved outcomes for Zubair
action S M T    | Health visitor Ros Pym will weigh Baby Idris at home every Tuesday until 30 June.
action - - -    | HV to monitor weight
action - - -    | School to support Idris's brother as needed
action S M T    | The SENCO will send the referral to the speech and language service by 9 October.
action S M -    | The SENCO will send the referral to the speech and language service as soon as possible.
action S M -    | SENCO to complete the referral form.
action - M T    | Referral to be made to the food bank by Friday 9 October.
action - M -    | Referral to CAMHS
action - - -    | Professionals to share information
action - - -    | Everyone to work together to support the family
action - M T    | School to hold a meeting with Mum on 4 November.
action S M T    | Mr Quist (head of year) meets Mum at school on 4 November at 3 pm.
action - - -    | Social worker to liaise with school.
action - - -    | Social worker to explore wider family options
action S M T    | Social worker to ring Auntie Precious and Uncle Dele by 20 May to ask whether they could have the twins for a weekend a month.
action - - -    | SW will continue to support Mum.
action S M T    | SW will visit the children at home every ten working days and see each of them alone.
action S - -    | SW will visit the children regularly.
action - - -    | PA to encourage Kit to engage with the careers service.
action S M T    | PA Josh will go with Kit to the careers service on Thursday 12 March at 11.
action S M -    | PA to take Kit to open a bank account.
action - - -    | Consideration to be given to respite
action - - -    | Access to a trusted adult
action S M T    | Access to the library for 20 minutes at the start of each lunch, with the librarian.
action - - -    | Opportunities to practise turn-taking in small groups
action S M T    | Turn-taking group of four children, 25 minutes, every Monday and Wednesday, run by the learning mentor.
action - - -    | Small group work where appropriate
action - M T    | 1:1 support for 10 hours a week
action S M T    | Ten hours a week of one-to-one help from a teaching assistant trained in Makaton.
action - - -    | Regular input from the EP
action S M T    | The educational psychologist will watch one lesson each half-term and give the class teacher written advice within 10 working days.
action - - -    | Sensory diet to be followed throughout the day
action S M T    | TA gives Hattie a five minute movement break every 40 minutes.
action S M T    | Mum reads with Hattie for ten minutes every night before bed.
action S - -    | Mum to read with Hattie more.
action S M T    | Mum and Hattie's key worker fill in the reading diary together every Friday.
action - - -    | Family to make changes
action - - -    | Parents to ensure Hattie attends school.
action S M -    | Dad will fit a lock on the medicine cupboard.
action S M T    | Dad will fit a lock on the medicine cupboard by Sunday 7 June.
action - M T    | A lock will be fitted on the medicine cupboard by 7 June.
action - M T    | A lock will be fitted on the medicine cupboard by the handyperson service on 7 June.
action S M T    | If Hattie has a seizure longer than five minutes, the class TA gives the rescue medicine and rings 999 straight after.
action S M T    | Foster carers Jan and Rob Ostrow will write up each family time visit in the diary on the same evening.
action - - -    | Foster carers to promote contact
action S M T    | Supervising social worker Bev Ilott to book the Nurturing Attachments training for Jan by 1 February.
action - - -    | Independent visitor to be considered in due course.
action S M T    | Advocate Tamsin Roe will sit with Kofi to write down his views a week before the review on 22 May.
action S M T    | [Name of worker] to apply for the passport by [date].
action - - -    | Funding will be sought
action - M T    | The council will pay the setting-up home allowance of £3,000 by 1 April.
action - - -    | Ongoing support from the team
action S M T    | Kofi and his PA will look at three flats by 30 September.
action S - T    | By 30 September the PA will show Kofi some flats.
action - - -    | Kofi to think about his options
action S M T    | Every school day at 8.40 Miss Agnew meets Kofi at the gate and goes through his day on the picture board.
action - - -    | Staff to use visuals
action S - -    | Teacher to give praise when possible.
action S M T    | Physiotherapist: 45 minute session on alternate Fridays, with a written home programme.
`;

/** One labelled statement. */
export interface Labelled {
  readonly kind: 'goal' | 'action';
  readonly text: string;
  readonly S: 'met' | 'not';
  readonly M: 'met' | 'not';
  readonly T: 'met' | 'not';
  readonly A: 'ok' | 'problem';
  readonly R: 'ok' | 'problem';
}

const ROW = /^(goal|action) +([S-]) ([M-]) ([T-]) ([AR]?) *\| (.+)$/;

/** Reads a table of labelled statements. */
export function labelled(table: string): readonly Labelled[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [, kind, s, m, t, problem, text] = ROW.exec(line) ?? [];
      if (text === undefined) throw new Error(`Not a labelled statement: ${line}`);
      const met = (mark: string | undefined): 'met' | 'not' => (mark === '-' ? 'not' : 'met');
      return {
        kind: kind === 'goal' ? 'goal' : 'action',
        text,
        S: met(s),
        M: met(m),
        T: met(t),
        A: problem === 'A' ? 'problem' : 'ok',
        R: problem === 'R' ? 'problem' : 'ok',
      };
    });
}

export const STATEMENTS = labelled(TABLE);
