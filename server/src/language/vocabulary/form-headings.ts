/*
 * What councils' forms call the lines of a goal, an action or a plan. Each is read as the field, or opens the block,
 * that it stands for; only the first spellings in the rows themselves are offered while somebody writes. The headings
 * are those of published forms, which ask the same question in many ways: "Success criteria", "How will we know?".
 */

export const BY_HEADINGS =
  'Due date, Due by, Date due, Deadline date, Target completion date, Completion date, Expected completion date, Date for completion, Date of completion, To be completed by, To be completed, Date to be completed, Date to be completed by, To be done by, Done by, Finish by, Finish date, End date, Achieve by, To be achieved by, Date to be achieved, Date to be achieved by, By date, By what date, By which date, When by, By when will it be done, By when will this happen, When, When will it be done, When will this be done, When will this happen, When will it happen, When will we do it, Timescale, Timescales, Time scale, Time scales, Timeframe, Timeframes, Time frame, Time frames, Time limit, Timeline, Agreed time, Agreed timescale, Timescale for completion, Timescale for action, Time-bound, Timebound, Timely, Timed, Date by';

/** Headings that ask for a day on one form and for a rhythm on another: what stands after them decides. */
export const DAY_OR_RHYTHM =
  'When, When will this happen, When will it happen, Timescale, Timescales, Time scale, Time scales, Timeframe, Timeframes, Time frame, Time frames, Agreed time, Agreed timescale';

export const WHO_HEADINGS =
  'Owners, Owner(s), Accountable, Accountable person, Name of person responsible, Person(s) responsible, Persons responsible, People responsible, Responsible person, Responsible persons, Responsible people, Responsible person(s), Person or agency responsible, Person/agency responsible, Person responsible for action, Agency or person responsible, Agency/person responsible, Responsible agency, Agency responsible, Responsible professional, Professional responsible, Responsible worker, Responsibility, Responsibility of, Whose responsibility, Whose responsibility is this, Who is responsible, Who is responsible for this, Lead person, Lead professional, Lead practitioner, Lead worker, Lead agency, Lead officer, Led by, Who leads, Who will lead, Who is leading, Action owner, Owner of action, Action by, Actioned by, To be actioned by, Assigned to, Allocated to, Named person, Named lead, Named worker, By who, Who by, By whom will it be done, Who will do it, Who will do that, Who will do what, Who will make this happen, Who does it, Who does this, Who does what, Who is doing it, Who is doing this, Who is going to do it, Who is going to do this, Who needs to do it, Who needs to do this, Provided by, Provided by whom, Who will provide it, Who will provide this, Delivered by, Carried out by';

export const HELPED_BY_HEADINGS =
  'Help from, Supported by whom, Support from, Who will help, Who can help, Who helps, Who helps me, Who will help me, Who will help us, Who will help you, Who will help them, Who will help with this, Who will help me with this, Who will help me do this, Who will help me to do this, Who can help me, Who can help us, Who can help with this, Who could help, Who could help me, Who else can help, Who else will help, Who will support, Who will support this, Who will support me, Who will support them, Who can support me, Who is helping, Who is helping me, Who is going to help, Who is going to help me, People who will help, People who will help me, Supporting person, Supporting agency';

export const MEASURE_HEADINGS =
  'Measures, Measurement, Measure of success, Measures of success, Measure of achievement, Measure of progress, Success measure, Success measures, Success criteria, Success criterion, Criteria for success, Criteria of success, Success indicator, Success indicators, Indicator, Indicators, Indicator of success, Indicators of success, Indicators of change, Outcome measure, Outcome measures, Outcome indicator, Outcome indicators, Performance indicator, Performance indicators, Key performance indicator, KPI, Measurable, Measured how, How measured, How it is measured, How it will be measured, How will it be measured, How this will be measured, How will this be measured, How will we measure it, How will we measure this, How will we measure success, How we will measure success, How will we measure progress, How we will measure progress, How will progress be measured, How progress will be measured, How will success be measured, How success will be measured, How we know, How do we know, How will I know, How will you know, How would we know, How would I know, How will we know it worked, How will we know it is working, How will I know it is working, How will you know it is working, How do we know it is working, How will we know this is working, How will we know that it is working, How will we know if it is working, How will we know it has worked, How will I know it has worked, How will we know if it has worked, How will we know this has worked, How will we know we have got there, How will I know I have got there, How will we know when we have got there, How will I know when I have got there, How will we know things are better, How will we know things have improved, How will we know when it is achieved, How will we know it is achieved, How we will know it has worked, How we will know it is achieved, What success looks like, What will success look like, What does success look like, What would success look like, What does good look like, What will good look like, What good looks like, What will it look like, What will we see, What we will see, What would we see, What we want to see, What do we want to see, What I want to see, What do I want to see, What we would like to see, What would we like to see, What would I see or count';

export const SHOWN_BY_HEADINGS =
  'Evidenced by, Evidence of progress, Evidence of success, Evidence of achievement, Evidence source, Source of evidence, Evidence needed, Evidence required, How evidenced, How will this be evidenced, How will it be evidenced, What evidence will show this, What is the evidence, Monitoring, Monitored by, Monitoring arrangements, How monitored, How will this be monitored, How will it be monitored, How progress will be monitored, How will progress be monitored, How will this be recorded, Who will check, Checked by';

export const NOW_HEADINGS =
  'Current position, Current level, Current situation, Current baseline, Current figure, Current score, Current performance, Current attainment, Present level, Present position, Starting level, Starting position, Baseline position, Baseline measure, Baseline figure, Baseline score, Where are we now, Where we are now, Where things are now, Where are things now, Where is it now, Where it is now, Where am I now, Where I am now, How things are now, How are things now, What is happening now';

export const TARGET_HEADINGS =
  'Target level, Target figure, Target score, Target measure, How much, Level to reach, What level do we want';

export const FROM_HEADINGS =
  'Start date, Starting, Starting from, Starting date, Date started, Date to start, Date of start, Begins, Beginning, From when, Start on';

export const HOW_OFTEN_HEADINGS =
  'How frequently, How regularly, How many times, How often will it happen, How often will this happen, Frequency of support, Frequency of provision, Frequency of service, Frequency of sessions, Regularity';

export const COST_HEADINGS = 'Costs, Budget, Funded by, Funding source, Who pays, Pupil premium plus cost';

export const AREA_HEADINGS =
  'Area of life, Area of need, Life area, Domain, Domain of need, Area of development, Dimension';

export const SO_THAT_HEADINGS =
  'This is so that, Benefit, Benefits, Expected benefit, Impact, Expected impact, Impact on the child, Impact for the child, What difference will it make, What difference will this make, Difference it will make, What will be different, What will this mean for the child, Relevant, Relevance, Why this matters, Why it matters, Why does this matter, Why does it matter';

export const BECAUSE_HEADINGS =
  'Why, Why is this a goal, Why is this needed, Why is it needed, Why is this important, Why is it important, Reason, Reasons, Reason for this, Reason for goal, Reason for action, Rationale';

export const FOR_HOW_LONG_HEADINGS =
  'Duration, Length of time, How long for, For what period, Over what period';

export const EACH_TIME_HEADINGS =
  'Duration, Duration of session, Length of session, Session length, How long each time';

export const STATUS_HEADINGS =
  'Current status, Progress status, Status of action, Status of goal, How it stands';

export const DONE_HEADINGS =
  'Completed, Date completed, Date done, Date achieved, Date met, Achieved, Met, Completed on, Done on, Achieved on, Met on, Completed date, Day completed, Action completed, Action complete, Date action completed, Goal achieved, Goal met, Date goal achieved, Date goal met, Is it done, Has it been done, Has this been done, Has it happened';

export const AT_REVIEW_HEADINGS =
  'Actual outcome, Outcome of action, Outcome achieved, Review outcome, Outcome of review, Review comments, Review notes, What was achieved, What has been achieved';

export const NOTE_HEADINGS = 'Comment, Comments, Remark, Remarks, Additional notes, Further notes';

export const STRENGTH_HEADINGS =
  'What is working well, Working well, What works well, What is going well, Going well';

export const VISITS_HEADINGS =
  'Home visits, Statutory visits, Visit frequency, Visiting frequency, Frequency of visits, Frequency of visiting, Frequency of home visits, Frequency of statutory visits, Visits to the child, Social work visits, Social worker visits, How often visited, How often we visit, How often will we visit, How often will I be visited';

export const CORE_GROUPS_HEADINGS =
  'Core group meetings, Core group frequency, Frequency of core groups, Frequency of core group meetings, How often the core group meets';

export const REVIEWS_HEADINGS =
  'Review frequency, Frequency of review, Frequency of reviews, Reviewed every, How often reviewed, How often is it reviewed, How often will it be reviewed';

export const GOAL_HEADINGS =
  'SMART goal, SMART target, SMART outcome, Overall goal, Overall aim, Overall outcome, Planned outcome, Expected outcome, Intended outcome, Agreed outcome, Agreed goal, Medium term goal, Long term outcome, Short term outcome, Long term aim, Short term aim, Long term target, Short term target, Learning target, Academic target, PEP target, My goal, My aim, My outcome, Our goal, Family goal, Goal statement, Outcome statement, What needs to change, What has to change, What needs to be different, What do we want to change, What we want to change, What do we want to achieve, What we want to achieve, What are we trying to achieve';

export const ACTION_HEADINGS =
  'Action required, Action needed, Action to be taken, Action point, Agreed action, Planned action, Next step, Intervention, What needs to happen, What needs to happen next, What has to happen, What needs to be done, What has to be done, What will be done, What we will do, What will we do, What do we need to do, What are we going to do';

export const PROVISION_HEADINGS =
  'Provision required, Provision needed, Provision to be made, Special educational provision, Health provision, Social care provision, Provision required to achieve the outcome, Services to be provided, Service provided';

export const NEED_HEADINGS =
  'Identified need, Assessed need, Unmet need, Support need, Concern, Identified concern, Area of concern, Cause for concern, What are we worried about, What we are worried about, What is the worry, What is the concern, What is not working well';

export const DANGER_HEADINGS = 'Worry statement, Harm statement';

export const REVIEW_HEADINGS =
  'Date of review, Date to be reviewed, Date to be reviewed by, To be reviewed, To be reviewed by, Review by, Review due by, When will this be reviewed, When will it be reviewed, When will we review this, When will we review it, Next TAF, Next TAF review, TAF review, Next TAC, Next TAC review, TAC review, Team around the family review, Team around the child review, Next PEP, Next PEP review, PEP review, Next LAC review, Next CLA review, Next annual review, Next review conference, Next review meeting, Review meeting, Looked after review, Looked after child review, Looked after children review, Child looked after review, Children looked after review, Child in care review, Children in care review, CiC review, Statutory review, Child in need review, Pathway plan review, Pathway review, Care plan review, EHC plan review, EHCP review, CIN review, CIN meeting, Child in need meeting, PEP meeting, Review case conference, Review CP conference';

export const MEETING_HEADINGS =
  'Next meeting, Date of next meeting, Next meeting date, Team around the family meeting, Team around the child meeting, TAF meeting, TAC meeting';

export const CONFERENCE_HEADINGS =
  'Child protection conference, CP conference, Case conference, Initial CP conference, Initial case conference';

export const CORE_GROUP_HEADINGS =
  'Next core group, Next core group meeting, Date of next core group, Core group meeting';

export const VISIT_HEADINGS =
  'Next visit, Next home visit, Next statutory visit, Statutory visit, Date of next visit, Date of visit';

export const CHILD_HEADINGS =
  "Child's name, Name of child, Name of the child, Young person's name, Name of young person, Child or young person, Child/young person, Name of child or young person";

export const BORN_HEADINGS =
  "Birth date, Birthdate, Date born, Born on, Child's date of birth, Child's DOB, Child DOB, Date of birth of child, Date of birth of the child, Young person's date of birth, Young person's DOB";

export const PROGRESS_HEADINGS =
  'Progress update, Progress so far, Progress to date, Progress made, Progress note, Progress since last review, Latest progress, Update';

export const CONTINGENCY_HEADINGS =
  'Contingency plan, What if, What if this does not work, What if it does not work, If this does not work, If it does not work, If things go wrong, What if things go wrong, What will happen if this fails';

export const NOTHING_HEADINGS = 'No further action, No further action needed';

export const STARTED_HEADINGS =
  'Plan starts, Plan start, Plan date, Plan commenced, Plan commencement date, Commencement date, Date of commencement, Start date of plan, Start date of the plan, Date plan began, Date the plan began, Date plan begins, Date plan starts, Date plan commenced, Date the plan started, Date the plan starts';

export const ENDS_HEADINGS =
  'Plan end, Plan ended, Plan closure date, Date plan ends, Date the plan ends, Date plan ended, Date the plan ended, End date of plan, End date of the plan, Date of plan end, Planned end date, Proposed end date, Expected end date of plan';

export const LOOKED_AFTER_HEADINGS =
  'Looked after since, Looked after from, Date became looked after, Date of becoming looked after, Date child became looked after, Date the child became looked after, Date looked after from, Came into care, Date came into care, Date of coming into care, Entered care, Date entered care, Date of entry to care, Date of entry into care, In care since';

export const PLACEMENT_HEADINGS =
  'Placement started, Placement start, Placement start date, Start date of placement, Start of placement, Date of placement, Date placed, Date placement began, Date the placement began, Date placement started, Date the placement started';

export const REFERRED_HEADINGS = 'Date of referral, Referral date, Date referred, Date of the referral';

export const STRATEGY_HEADINGS =
  'Date of strategy discussion, Strategy discussion date, Strategy meeting, Date of strategy meeting, Strategy meeting date, Strategy discussion held, Strategy meeting held';

export const REQUESTED_HEADINGS =
  'Date assessment requested, Date assessment was requested, Request for assessment, Date of request for assessment, Request for an assessment, Assessment request, Assessment request received, Date of assessment request, Request for EHC needs assessment, Request for EHC assessment, Request for EHCNA, EHC needs assessment requested, EHC assessment requested, EHC needs assessment request, EHCNA request, EHCNA requested';

export const FINALISED_HEADINGS =
  'Date plan finalised, Date plan was finalised, Date of final plan, Final plan, Final plan issued, Final plan issued on, Final plan date, Date final plan issued, Date final plan was issued, Final EHC plan, Final EHC plan issued, Date final EHC plan issued, Final EHCP, Final EHCP issued, Date final EHCP issued, EHC plan issued, EHC plan finalised, EHCP issued, EHCP finalised, Date EHC plan issued, Date EHCP issued';

export const ORDER_HEADINGS = 'Date order made, Date of order, Date of the order, Date order was made';
