import { labelled } from './statements.ts';

/** Statements in the manner of plans from the field, labelled before they were judged. */
const TABLE = `
goal   - - -    | improved emotional regulation
goal   - - -    | To have a positive experience of school.
goal   - - -    | be healthy
goal   - - -    | Nothing to be scared of at night
goal   - - -    | widen his circle of friends
goal   - - -    | to make better use of free time
goal   - - -    | Arlo will be able to express his feelings.
goal   - - -    | Arlo will become increasingly independent in all aspects of daily living.
goal   - - -    | Arlo will achieve his potential academically.
goal   - - -    | Arlo is protected from harm
goal   - - T    | By the end of Key Stage 4 Arlo will be prepared for adulthood.
goal   - - T    | Arlo will enhance his numeracy over the next two terms.
goal   S M T    | By the end of Key Stage 4 Arlo will travel from home to college by tram on his own, 4 days a week.
goal   S M T    | Arlo will complete a two-step instruction without a repeat in 7 out of 10 trials by the annual review in March 2027.
goal   S M -    | Arlo will complete a two-step instruction without a repeat in 7 out of 10 trials.
goal   S M -    | Arlo will ask two friends to tea each month.
goal   S - -    | Arlo will ask friends to tea.
goal   S - T    | Arlo will ask friends to tea now and again until Easter.
goal   S M T    | Arlo has invited two friends to tea by Easter.
goal   - M -    | Arlo to have weekly swimming lessons
goal   - M T    | Arlo's parents will take part in eight Theraplay sessions by 1 May.
goal   - - -    | Arlo's parents will work together.
goal   - - -    | Arlo's parents stop arguing in front of him.
goal   S M T    | When they disagree, Arlo's parents go into the garden to talk, on at least 5 occasions out of 6 that Arlo tells his worker about, by 1 May.
goal   S M T    | Arlo's mother keeps a bedtime of 7.45 pm with a story, 6 nights a week, from 1 March to 1 May.
goal   S M T    | By 1 May Arlo's mother has changed the locks and had the alarm fitted.
goal   S M -    | Arlo's mother has changed the locks.
goal   - - -    | Mother will recognise the impact of her behaviour on the children.
goal   - - T    | Mother will have increased insight by 1 May.
goal   - M -    | Mother will not misuse substances
goal   S M T    | Mother gives a clear saliva test at each of the six weekly appointments ending on 11 June.
goal   - - -    | Reduction in substance misuse
goal   S M T    | Mother's weekly drink diary shows no more than 14 units in each of the eight weeks up to 11 June.
goal   - - -    | Children will not go hungry
goal   S M T    | The children have a hot meal every evening, six evenings in seven, as seen in the food diary to 11 June.
goal   - - -    | The home is clean and hygienic.
goal   S M T    | Esme keeps her room so that the bed is made and the floor can be seen on Friday inspection, three Fridays in four, until the end of June.
goal   - - -    | Esme is on time
goal   S M T    | Esme is at her placement on the ward by 8 am on 14 of 15 shifts in June.
goal   - - -    | Esme to avoid negative peer influences
goal   - - -    | Esme makes sensible decisions about relationships.
goal   S M T    | Esme answers 9 of the 12 questions in the healthy relationships quiz correctly by 20 June.
goal   - M T    | Esme completes the healthy relationships programme by 20 June.
goal   - - -    | Esme would like to see her dad.
goal   S M T    | Esme sees her dad for two hours on the first Saturday of each month until 20 December.
goal   - - -    | Contact with dad to be safe and positive
goal   S M T    | Esme carries her medication and takes it without being asked on 28 days out of 30 in November.
goal   S M T    | Esme drinks two litres of water a day, five days in seven, by the kidney clinic on 9 November.
goal   - - -    | Esme's diet will be balanced.
goal   - - T    | Esme will sleep better by November.
goal   S M T    | Esme's sleep goes from 4 hours a night to 7 hours a night, measured on her watch, by 9 November.
goal   S M T    | Esme opens a savings account by 1 July and pays in £20 a month.
goal   - - -    | Esme manages her own finances
goal   S M T    | Esme can name three people she would phone if she ran out of money, and has their numbers in her phone, by 1 July.
goal   - - -    | Esme understands budgeting
goal   S M T    | Esme moves into her flat on Bray Street by 30 September 2027.
goal   - - -    | Stable accommodation
goal   S M T    | Esme is still in her flat on Bray Street at Easter 2028 with no rent owing.
goal   S M T    | Esme gets a grade 4 or above in GCSE English in the November 2027 resit.
goal   - - -    | Esme will do her best in her GCSEs.
goal   S M T    | From September 2027 to July 2028 Esme attends 90% or more of her childcare course.
goal   - - -    | Esme to raise her aspirations
goal   S M T    | Esme visits two universities and writes one page about each by the end of Year 12.
goal   - - -    | [young person] will feel listened to
goal   S M T    | [young person] will chair [his/her] own review meeting on [date].
goal   S M T    | [Name] will eat at least [number] of the foods on [his/her] list each week by [date].
action - - -    | Support Esme with her application
action S M T    | Careers adviser Lou Hart sits with Esme to fill in her college application on 14 January.
action S M -    | Careers adviser Lou Hart to fill in the college application with Esme.
action - M T    | College application to be submitted by 31 January.
action - - -    | Careers support
action - - -    | College to be supportive
action S M T    | Esme's tutor emails her attendance figure to the personal adviser on the last day of every month.
action - - -    | Personal adviser to keep in regular contact
action S M T    | Personal adviser to ring Esme every Monday evening for the first six weeks in the flat.
action S - -    | Personal adviser to ring Esme often.
action - - -    | Ensure appropriate housing
action S M T    | Housing officer Dee Lund inspects the flat on 3 September and gives Esme the list of repairs.
action - - -    | The network will rally round when things get hard
action S M T    | Grandad takes the boys to football on Saturday mornings during term time.
action - - -    | Grandparents to be available
action S M T    | Dad will collect the boys from school on Wednesdays and Thursdays.
action S M -    | Dad to register the boys with the surgery.
action - - -    | Parents to attend to the children's needs
action - - -    | Mum to engage with health visitor
action S M T    | Mum goes to baby clinic every other Tuesday at 10 and the health visitor signs the red book.
action - - -    | Health visitor to offer advice about weaning
action S M T    | Health visitor Pam shows Mum how to make up a bottle on 6 May and watches her make two.
action - - -    | School to put strategies in place
action - - -    | Differentiated curriculum
action - M T    | 5 hours of support per day
action S M T    | Five hours a day of support from a learning support assistant who has passed Team Teach.
action S M T    | A daily 10 minute check-in with the ELSA before registration
action - - -    | ELSA as and when needed
action S M T    | Autism outreach teacher trains all lunchtime staff for one hour on 2 September and again in January.
action - - -    | Staff training
action - - -    | Staff to be made aware of triggers
action S M T    | Occupational therapist writes a sensory programme by 30 September and checks it each half-term in class.
action S M T    | Use of a laptop for all written work longer than one paragraph, set up each lesson by the class teaching assistant.
action - - -    | Use of ICT
action - - -    | A flexible approach to attendance
action - M T    | Transport to and from school every day
action S M T    | Transport team leader Ivy Sand books a taxi to and from school for every school day from 4 September.
action - - -    | Legal advice to be sought if the risk increases
action S M T    | If Darren turns up, Mum locks the door, rings 999 and texts the social worker within the hour.
action S M T    | Independent visitor Ken will take Arlo out for three hours once a month until July.
action S M -    | Solicitor to file the statement.
`;

export const FIELD_STATEMENTS = labelled(TABLE);
