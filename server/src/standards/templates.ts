// Written from templates/*.smartplan by npm run docs. Change those.

/** The texts of the templates of law and guidance, by the name of their file. */
export const TEMPLATES: Readonly<Record<string, string>> = {
  'adoption-plan': `Template: Adoption plan (England)
  For: adoption plan

  # Until the child is placed
  Must: if Placement began is not given, first review within 3 months of Authority to place, then at least every 6 months
    Source: Adoption Agencies Regulations 2005, regulation 36(1)

  # From the placement on
  Must: if Placement began is given, first review within 4 weeks of Placement began
    Source: Adoption Agencies Regulations 2005, regulation 36(3)
  Must: if Placement began is given, second review within 3 months of the first
    Source: Adoption Agencies Regulations 2005, regulation 36(3)
  Must: if Placement began is given, every later review within 6 months of the one before
    Source: Adoption Agencies Regulations 2005, regulation 36(3)
  Must: if Placement began is given, first visit within 1 week of Placement began
    Source: Adoption Agencies Regulations 2005, regulation 36(4)
  Must: if Placement began is given, visit at least every week until the first review
    Source: Adoption Agencies Regulations 2005, regulation 36(4)

Plan: [Name]'s adoption plan
  Kind: adoption plan
  Child: [Name] | Born: [date of birth]
  Reference: [reference]
  Team: [team]
  Social worker: [name of social worker]
  Legal status: [placement order / consent]
  Authority to place: [date of the placement order or consent]
  Placement began: [date the placement began]
  Status: [draft / agreed on date]
  Started: [date the plan began]
  Visit: [date, within 1 week of the start of the placement]
  Visits: [every week until the first review]
  Review: [date, within 4 weeks of the start of the placement]
  Review: [date, within 3 months of the first]

  Person: [name of adopter] (adoptive mum / adoptive dad)
  Person: [name of social worker] (social worker)
  Person: [name of support worker] (adoption support worker)

  [Name] shows us: [what the child tells us, in words or without]

  Section: What [Name] keeps from before
    [Things, songs, food, people.]
  Section: Staying in touch
    [Letters and meetings with the first family: with whom, how often, who helps.]

  Need: [what is hard for the child or for the new family now]
    Area: [area of life]
    Support needs of child: [what the child needs]
    Support needs of carers: [what the adopters need]
    Goal: [Name] [does what, how much]
      So that: [why it matters to the child]
      Measure: [what you will count or see]
      Now: [figure] on [date]
      Target: [figure on the same measure]
      Who: [name of adopter]
      Helped by: [name of support worker]
      By: [date]
      Service: [what is given] | Who: [name] | How often: [every …] until [date]

  If: [what might go wrong]
    Then: [what is done] | Who: [name] | By: [within how many working days]

  Signed: [name of adopter] | On: [date]
  Signed: [name of social worker] | On: [date]
`,
  'care-plan': `Template: Care plan (England)
  For: care plan
  Based on: Looked-after child (England)

  Must: if Legal status is not care order, Started within 10 working days of Placement began
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 4(2): before the first placement, else within 10 working days of its start; not where section 31A of the Children Act 1989 applies
  Must: covers health and education
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 5
  Should: from the second review, covers permanence
    Source: Children Act 1989 guidance, volume 2; Independent Reviewing Officers' Handbook (plan for permanence by the second review)

Plan: [Name]'s care plan
  Kind: care plan
  Child: [Name] | Born: [date of birth]
  Reference: [reference]
  Team: [team]
  Social worker: [name of social worker]
  Independent reviewing officer: [name of reviewing officer]
  School: [school]
  Legal status: [section 20 / interim care order / care order]
  Became looked after: [date the child became looked after]
  Placement: [with foster carers / with parents / in a children's home, and how long it is meant to last]
  Placement began: [date the placement began]
  Status: [draft / agreed on date]
  Started: [date the plan began]
  Visits: [every 6 weeks or more often]
  Visit: [date, within 1 week of the start of the placement]
  Review: [date, within 20 working days of becoming looked after]
  Review: [date, within 3 months of the first]

  Person: [name of social worker] (social worker)
  Person: [name of reviewing officer] (independent reviewing officer)
  Person: [name of carer] (carer)
  Person: [name of parent] (mum / dad)

  [Name] says: "[what the child wants, in their own words]"
  [name of parent] says: "[what the parent wants]"

  Section: Plan for permanence
    [Where the child will grow up, and what happens if that does not work out.]

  Section: Health
    Need: [what is hard for the child's health now]
      Area: health
      Goal: [Name] [does what, how much]
        So that: [why it matters to the child]
        Measure: [what you will count or see]
        Now: [figure] on [date]
        Target: [figure on the same measure]
        Who: [name]
        By: [date]
        Action: [what is done] | Who: [name] | By: [date]

  Section: Education
    Need: [what is hard at school now]
      Area: education
      Goal: [Name] [does what, how much]
        So that: [why it matters to the child]
        Measure: [what you will count or see]
        Now: [figure] on [date]
        Target: [figure on the same measure]
        Who: [name]
        By: [date]
        Action: [what is done] | Who: [name] | By: [date]

  Section: Emotional and behavioural development
    [What is going well, what is hard, what is planned.]
  Section: Identity
    [Religion, language, culture, life story work.]
  Section: Family and social relationships
    [Who matters to the child, and how they stay in touch.]

  Family time: [with whom]
    How often: [every …]
    Where: [place]
    Transport: [who takes and fetches]
    Review: [date]

  If: [what might go wrong]
    Then: [what is done] | Who: [name] | By: [within how many working days]

  Signed: [name of parent] | On: [date]
  Signed: [name of social worker] | On: [date]
`,
  'child-in-need-plan': `Template: Child in need plan (England)
  For: child in need plan
  Based on: Children's social care (England)
  Guidance: No national figure says how often the plan is reviewed; your council's procedure does.

Plan: [Name]'s child in need plan
  Kind: child in need plan
  Child: [Name] | Born: [date of birth]
  Reference: [reference]
  Team: [team]
  Social worker: [name of social worker]
  School: [school]
  Referred: [date of the referral]
  Assessment completed: [date the assessment was completed]
  Status: [draft / agreed on date]
  Started: [date the plan began]
  Ends: [date]
  Visits: [every …]
  Review: [date]

  Person: [name of social worker] (social worker)
  Person: [name of parent] (mum / dad / carer)
  Person: [name] (someone the child trusts)

  [Name] says: "[what the child wants, in their own words]"
  [name of parent] says: "[what the parent wants]"

  Section: What is working well
    [What helps this child already.]

  Need: [what is hard for the child now, as something seen]
    Area: [area of life]
    Strength: [what works already]
    Goal: [Name] [does what, how much]
      So that: [why it matters to the child]
      Measure: [what you will count or see]
      Now: [figure] on [date]
      Target: [figure on the same measure]
      Shown by: [who writes it down, and where]
      Who: [name]
      Helped by: [name]
      By: [date]
      Action: [what is done] | Who: [name] | By: [date]
      Action: [what is done again and again] | Who: [name] | How often: [every …] until [date]

  If: [what might go wrong]
    Then: [what is done] | Who: [name] | By: [within how many working days]

  Signed: [name of parent] | On: [date]
  Signed: [name of social worker] | On: [date]
`,
  'child-protection-plan': `Template: Child protection plan (England)
  For: child protection plan
  Based on: Children's social care (England)

  # Where there were several discussions, it counts from the one that began the section 47 enquiries.
  Should: first conference within 15 working days of Strategy discussion
    Source: Working Together to Safeguard Children 2018, chapter 1, and 2023 (initial child protection conference)
  Should: first core group within 10 working days of Conference
    Source: Working Together to Safeguard Children (first core group)
  Should: first review conference within 3 months of Conference or Started
    Source: Working Together to Safeguard Children 2018, chapter 1, and 2023 (first review conference)
    Note: The 3 months were not read in the guidance itself. The Welsh procedures print the same figure.
  Should: every later review conference within 6 months of the one before
    Source: Working Together to Safeguard Children 2018, chapter 1, and 2023 (later review conferences); London procedures 4.1.22

Plan: [Name]'s child protection plan
  Kind: child protection plan
  Child: [Name] | Born: [date of birth]
  Reference: [reference]
  Team: [team]
  Social worker: [name of social worker]
  School: [school or nursery]
  Category: [neglect / emotional abuse / physical abuse / sexual abuse]
  Referred: [date of the referral]
  Status: [draft / agreed on date]
  Started: [date the plan began]
  Strategy discussion: [date of the strategy discussion]
  Conference: [date, within 15 working days of the strategy discussion]
  Visits: [every …]
  Core group: [date, within 10 working days of the conference]
  Core groups: [every …]
  Review conference: [date, within 3 months of the conference]

  Person: [name of social worker] (social worker)
  Person: [name of parent] (mum / dad)
  Person: [name of teacher] (school)
  Person: [name of health visitor] (health visitor / school nurse)

  [Name] says: "[what the child wants to be different]"
  [name of parent] says: "[what the parent wants]"

  Section: What works well
    [What keeps the child safe already.]

  Danger statement: [who worries about what, and what could happen to the child]
    Category: [category]
    What happened: [what happened, when]
    Safety goal: [who does what so that the child is safe, and for how long]
      Measure: [what you will see]
      Now: [how it is] on [date]
      Target: [what is seen, and for how many weeks]
      For how long: [weeks or months]
      Shown by: [who writes it down, and where]
      Who: [name of parent]
      Helped by: [name]
      By: [date]
      Milestone: [the first thing that will be seen]
        By: [date]
      Action: [what is done] | Who: [name] | By: [date]

  If: [what might happen]
    Then: [what is done to keep the child safe] | Who: [name] | By: [the same day]

  Signed: [name of parent] | On: [date]
  Signed: [name of social worker] | On: [date]
`,
  'early-help-plan': `Template: Early help plan (England)
  For: early help plan
  Guidance: No law or national guidance sets a limit for early help; your council's procedure does.

Plan: [family name] family's early help plan
  Kind: early help plan
  Child: [Name] | Born: [date of birth]
  Reference: [reference]
  Lead practitioner: [name of lead practitioner]
  School: [school]
  Status: [draft / agreed on date]
  Started: [date the plan began]
  Ends: [date]
  Review: [date]

  Person: [name of parent] (mum / dad / carer)
  Person: [name of lead practitioner] (lead practitioner)
  Person: [name] (school / health / youth worker)

  [Name] says: "[what the child wants, in their own words]"
  [name of parent] says: "[what the parent wants]"

  Section: What is working well
    [What helps this family already.]

  Worry: [what is hard for the family now, as something seen]
    Area: [area of life]
    Strength: [what works already]
    Scale: [name of parent] [score] on [date]
    Goal: [who does what, how much]
      So that: [why it matters to the child]
      Measure: [what you will count or see]
      Now: [figure] on [date]
      Target: [figure on the same measure]
      Who: [name]
      Helped by: [name]
      By: [date]
      Action: [what is done] | Who: [name] | By: [date]

  If: [what might go wrong]
    Then: [what is done] | Who: [name] | By: [within how many working days]

  Signed: [name of parent] | On: [date]
  Signed: [name of lead practitioner] | On: [date]
`,
  'ehc-plan': `Template: EHC plan (England)
  For: EHC plan

  # From the request to the plan
  Must: Decision to assess within 6 weeks of Assessment requested
    Source: SEND Regulations 2014, regulation 5(1); the exceptions in regulation 5(4) apply
  Must: Advice received within 6 weeks of Advice requested
    Source: SEND Regulations 2014, regulation 8
  Must: Comments due at least 15 days after Draft sent, counting that day
    Source: SEND Regulations 2014, regulation 13(1)(a)
  Should: School replied within 15 days of School consulted
    Source: SEND Code of Practice (a school's reply to the consultation)
  Must: Plan finalised within 20 weeks of Assessment requested
    Source: SEND Regulations 2014, regulation 13(2); the exceptions in regulations 13(3) and 10(4) apply

  # Reviews
  Must: first annual review within 12 months of Plan finalised
    Source: Children and Families Act 2014, section 44; SEND Regulations 2014, regulations 18 to 22
  # The law counts from the council's decision on the review before, which may be up to 4 weeks after the meeting.
  Should: every later annual review within 12 months of the one before
    Source: Children and Families Act 2014, section 44; SEND Regulations 2014, regulations 18 to 22, which count from the council's decision on the review before
  May: under age 5, annual review at least every 6 months
    Source: SEND Code of Practice (under age 5, reviews every 3 to 6 months are to be considered)
  Must: Papers sent at least 2 weeks before annual review
    Source: SEND Regulations 2014, regulations 20 and 21
  Must: after each annual review, Decision letter within 4 weeks
    Source: SEND Regulations 2014, regulations 20(10) and 21
  Must: Final amended plan within 8 weeks of Proposed changes
    Source: SEND Regulations 2014, regulation 22

  # The move to another phase of education: ‘Phase transfer: from primary, to secondary, September 2028’
  Must: if Phase transfer is to post-16 or to sixth form or to college, if Phase transfer is not from post-16 or from sixth form or from college, Amended plan by 31 March of the year of Phase transfer
    Source: SEND Regulations 2014, regulation 18
  Must: if Phase transfer is not post-16 or sixth form or college, Amended plan by 15 February of the year of Phase transfer
    Source: SEND Regulations 2014, regulation 18
  Must: if Phase transfer is from post-16 or from sixth form or from college, Amended plan at least 5 months before Phase transfer
    Source: SEND Regulations 2014, regulation 18

  # What stands in it
  Must: sections A, B, C, D, E, F, G, H1, H2, I, J and K
    Source: SEND Regulations 2014, regulation 12
  Should: from Year 9, a goal in one of employment, independent living, friends, relationships and community and good health
    Source: SEND Regulations 2014, regulations 20 and 21; SEND Code of Practice, chapter 8

Plan: [Name]'s education, health and care plan
  Kind: EHC plan
  Child: [Name] | Born: [date of birth] | Year group: [Year]
  Reference: [plan number]
  School: [school or college]
  Assessment requested: [date the assessment was asked for]
  Plan finalised: [date the plan was made final]
  Status: [draft / final on date / amended final on date]
  Review: [date, within 12 months]
  Phase transfer: [from which phase, to which phase, month and year]

  Person: [name of parent] (mum / dad / carer)
  Person: [name of SENCO] (SENCO)
  Person: [name of plan co-ordinator] (EHC co-ordinator)

  Section A: Views, interests and aspirations
    [Name] says: "[what I like, what I want, what I hope for]"
    [name of parent] says: "[what we hope for]"
    Important to [Name]: [what matters to the child]
    Important for [Name]: [what keeps the child well and safe]
    How [Name] took part: [how]

  Section B: Special educational needs
    Need: [what is hard for the child in learning now]
      Area: [communication and interaction / cognition and learning / social, emotional and mental health / sensory and physical]
      Strength: [what goes well]
      Evidence: [who saw it, and when]

  Section C: Health needs related to special educational needs
    Need: [what is hard for the child's health]

  Section D: Social care needs related to special educational needs
    Need: [what is hard at home or out and about]

  Section E: Outcomes
    Outcome: By [date] [Name] [does what, how much]
      For: [which need]
      So that: [what it makes possible]
      Measure: [what you will count or see]
      Now: [figure] on [date]
      Target: [figure on the same measure]
      Shown by: [who writes it down, and where]
      Step: [the first thing that will be seen]
        By: [date]

  Section F: Special educational provision
    Provision: [what is given] | Part: F | Who: [who gives it] | How often: [every …] | How long: [minutes or hours]
      For: [which outcome]
      Qualification: [qualification]

  Section G: Health provision
    Provision: [what is given] | Part: G | Who: [who gives it] | How often: [every …]
      Agreed by: [the NHS board] on [date]

  Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970
    Provision: [what is given] | Part: H1 | Who: [who gives it] | How often: [every …]

  Section H2: Other social care provision
    Provision: [what is given] | Part: H2 | Who: [who gives it] | How often: [every …]

  Section I: Placement
    [Name and type of the school or college, or the type alone.]

  Section J: Direct payments
    [What is paid for, and which outcome it serves.]

  Section K: Advice and information
    - [who wrote it, and on which date]

  Signed: [name] for the council | On: [date]
`,
  'health-plan': `Template: Health plan (England)
  For: health plan

  # Only a child who is looked after has these assessments.
  Should: Initial health assessment within 20 working days of Became looked after
    Source: Promoting the health and well-being of looked-after children, statutory guidance 2015 (ready for the first review)
    Note: The 20 working days were not read in the guidance itself. They are the limit of the first review, for which the assessment is to be ready.
  Must: from Became looked after, under age 5, review at least every 6 months
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7
  Must: from Became looked after, from age 5, review at least every 12 months
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7

Plan: [Name]'s health plan
  Kind: health plan
  Child: [Name] | Born: [date of birth]
  Reference: [reference]
  Nurse for children in care: [name of nurse]
  GP: [name of the practice]
  Became looked after: [date the child became looked after]
  Initial health assessment: [date of the first health assessment]
  Status: [draft / agreed on date]
  Started: [date the plan began]
  Review: [date of the next health assessment]

  Person: [name of nurse] (nurse for children in care)
  Person: [name of carer] (carer)
  Person: [name of social worker] (social worker)

  [Name] says: "[what the child says about their health]"

  Section: What is known
    Allergies: [allergies, or none]
    Immunisations: [up to date / missing]
    Dentist: [date of the last visit, and the next]
    Optician: [date of the last visit, and the next]

  Need: [what is hard for the child's health now]
    Area: [physical health / emotional health / dental health / eyesight]
    Goal: [Name] [does what, how much]
      So that: [why it matters to the child]
      Measure: [what you will count or see]
      Now: [figure] on [date]
      Target: [figure on the same measure]
      Who: [name of carer]
      Helped by: [name of nurse]
      By: [date]
      Action: [what is done] | Who: [name] | By: [date]

  If: [what might go wrong]
    Then: [what is done] | Who: [name] | By: [within how many working days]

  Signed: [name of nurse] | On: [date]
`,
  'looked-after-child': `Template: Looked-after child (England)
  Based on: Children's social care (England)
  Guidance: Holds for care plans, placement plans and permanence plans, which are based on it.

  # Reviews
  Must: first review within 20 working days of Became looked after
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1)
  Must: second review within 3 months of the first
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)
  Must: every later review within 6 months of the one before
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)

  # Visits. After the first year the distance depends on the placement. Where the plan does not say that it is
  # short-term, only the widest is held.
  Must: first visit within 1 week of Placement began
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(2)(a)
  Must: visit at least every 6 weeks until 1 year after Placement began
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(2)(b)
  Must: from 1 year after Placement began, if Placement is short-term, visit at least every 6 weeks
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(2)(c)(ii)
  Should: visit at least every 3 months
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(2)(c); 6 months in some long-term foster placements since 2015
    Note: The 6 months of 2015 were not read in the regulation itself.

  # Visits where the child lives with parents or with somebody who is approved for a time
  Must: if Placement is regulation 19 or with parents before assessment, visit at least every week until the first review, then at least every 6 weeks
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(3)
  Must: if Placement is regulation 24 or temporary approval, visit at least every week until the first review, then at least every 4 weeks
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(4)
  Must: if Legal status is interim care order, if Placement is with parents, visit at least every week until the first review, then at least every 4 weeks
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(4)
  Must: if Legal status is care order, if Legal status is not interim, if Placement is with parents, first visit within 1 week of Order made, then at least every 6 weeks
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(5)

  # The beginning and the end of a placement
  Must: Notice of placement within 5 working days of Placement began
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 13(1): before the placement, in an emergency within 5 working days
  Must: review before Placement ended
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 14(1); not where somebody is at immediate risk of serious harm
  Must: Notice of ending within 10 working days of Placement ended
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 14(4)
`,
  'pathway-plan': `Template: Pathway plan (England)
  For: pathway plan

  Must: Needs assessment within 3 months of the later of 16th birthday and Became eligible
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 42(1)
  # While the young person is looked after, regulation 33 of the Care Planning, Placement and Case Review (England)
  # Regulations 2010 asks for the same.
  Must: first review within 6 months of Started, then at least every 6 months
    Source: Care Leavers (England) Regulations 2010, regulation 7
  Should: after each Move, review within 28 days
    Source: Care Leavers (England) Regulations 2010, regulation 7(3)
    Note: The 28 days were not read in the regulation itself. Regulation 8, which was, refers to this review.

  # Visits where the council provides the accommodation. For others the regulation sets no distance, and while the
  # young person is looked after, the visits of the care plan hold.
  Must: if Accommodation provided is given, first visit within 7 days of Accommodation provided, then at least every 2 months
    Source: Care Leavers (England) Regulations 2010, regulation 8(2)
  May: visit at least every 2 months
    Source: Care Leavers (England) Regulations 2010, regulation 8(2), where the council provides the accommodation

Plan: [Name]'s pathway plan
  Kind: pathway plan
  Young person: [Name] | Born: [date of birth]
  Reference: [reference]
  Team: [team]
  Personal adviser: [name of personal adviser]
  School: [school, college or work]
  Leaving care status: [eligible / relevant / former relevant]
  Needs assessment: [date the needs assessment was completed]
  Status: [draft / agreed on date]
  Started: [date the plan began]
  Visits: [every 2 months or more often]
  Review: [date, within 6 months]
  Review: [date, within 6 months of the first]

  Person: [name of personal adviser] (personal adviser)
  Person: [name] (someone I trust)
  Person: [name] (college, training or work)

  [Name] says: "[what I want my life to look like]"

  Section: How I took part
    [Which parts I wrote. Where we met. Who I asked to come.]

  Need: [what is hard now about where I live]
    Area: accommodation
    Goal: [Name] [lives where, and does what, how often]
      So that: [what it makes possible]
      Measure: [what I can count]
      Now: [figure] on [date]
      Target: [figure]
      Who: [Name]
      Helped by: [name]
      By: [date]
      Action: [what is done] | Who: [name] | By: [date]

  Need: [what I could not yet do if I lived by myself]
    Area: independent living
    Strength: [what I do already]
    Goal: [Name] [cooks / washes / travels / pays …] [how often]
      So that: [what it makes possible]
      Measure: [what I can count]
      Now: [figure] on [date]
      Target: [figure]
      Who: [Name]
      Helped by: [name]
      By: [date]
      Help now: [rung of the ladder]
      Help aim: [rung of the ladder]
      Milestone: [the first thing that will be seen]
        By: [date]
        Help: [rung of the ladder]

  Section: Education, training and employment
    [What I do now, what I want, what is planned.]
  Section: Health and feelings
    [What I need, and who helps.]
  Section: Money
    [What comes in and goes out. Setting up home allowance: £[amount].]
  Section: Family and friends
    [Who matters to me.]
  Section: Identity
    [Papers, language, culture, who I am.]

  If: [what I would do if I lost my home]
    Then: [where I stay that night] | Who: [name] | By: [the same day]

  Check: Passport | Done: [yes / no / date]
  Check: National Insurance number | Done: [yes / no / date]
  Check: Bank account | Done: [yes / no / date]

  Signed: [Name] | On: [date]
  Signed: [name of personal adviser] | On: [date]
`,
  'permanence-plan': `Template: Permanence plan (England)
  For: permanence plan
  Based on: Looked-after child (England)

Plan: [Name]'s permanence plan
  Kind: permanence plan
  Child: [Name] | Born: [date of birth]
  Reference: [reference]
  Social worker: [name of social worker]
  Independent reviewing officer: [name of reviewing officer]
  Legal status: [section 20 / interim care order / care order / placement order]
  Became looked after: [date the child became looked after]
  Placement: [with foster carers / with parents / in a children's home, and how long it is meant to last]
  Placement began: [date the placement began]
  Status: [draft / agreed on date]
  Started: [date the plan began]
  Visits: [every 6 weeks or more often]
  Review: [date, within 20 working days of becoming looked after]
  Review: [date, within 3 months of the first]

  Person: [name of social worker] (social worker)
  Person: [name of reviewing officer] (independent reviewing officer)
  Person: [name of carer] (carer)
  Person: [name of parent] (mum / dad)

  [Name] says: "[where I want to live, in the child's own words]"

  Section: Where [Name] will grow up
    [The plan, and by when the child lives there.]
  Section: The other plan
    [What happens if the first plan does not work out, and by when that is decided.]
  Section: Who was asked
    [Parents, wider family, friends: who was assessed, and what came of it.]

  Need: [what stands between the child and a permanent home]
    Area: permanence
    Goal: [Name] [lives where, with whom, by when]
      So that: [why it matters to the child]
      Measure: [what you will see]
      Now: [how it is] on [date]
      Target: [what is reached]
      Who: [name]
      By: [date]
      Milestone: [the first thing that will be seen]
        By: [date]
      Action: [what is done] | Who: [name] | By: [date]

  If: [what might go wrong]
    Then: [what is done] | Who: [name] | By: [within how many working days]

  Signed: [name of social worker] | On: [date]
`,
  'personal-education-plan': `Template: Personal education plan (England)
  For: personal education plan

  Should: Started within 10 working days of Became looked after
    Source: Promoting the education of looked-after children, statutory guidance
  Should: Plan ready within 20 working days of Became looked after
    Source: Promoting the education of looked-after children, statutory guidance (ready for the first review)
  Should: review at least every school term
    Source: Promoting the education of looked-after children, statutory guidance

Plan: [Name]'s personal education plan
  Kind: personal education plan
  Child: [Name] | Born: [date of birth] | Year group: [Year]
  Reference: [reference]
  School: [school]
  Designated teacher: [name of designated teacher]
  Social worker: [name of social worker]
  Became looked after: [date the child became looked after]
  Status: [draft / agreed on date]
  Started: [date the plan began]
  Plan ready: [date the plan is complete]
  Review: [date of the next meeting, in the next term]

  Person: [name of designated teacher] (designated teacher)
  Person: [name of carer] (carer)
  Person: [name of social worker] (social worker)
  Person: [name] (virtual school)

  [Name] says: "[what I like about school, what I want to change]"

  Section: How school is going
    Attendance: [per cent, and days missed this term]
    Reading: [where the child is, on date]
    Maths: [where the child is, on date]
    Exclusions: [number this school year]

  Need: [what is hard at school now]
    Area: [english / maths / attendance / wider learning]
    Strength: [what goes well]
    Target outcome: [Name] [does what, how much]
      So that: [why it matters to the child]
      Measure: [what you will count or see]
      Now: [figure] on [date]
      Target: [figure on the same measure]
      Shown by: [register / marked work / test]
      Who: [Name]
      Helped by: [name]
      By: [date before the next meeting]
      Action: [what is done] | Who: [name] | How often: [every …] until [date] | Cost: £[amount], pupil premium plus

  If: [what might go wrong]
    Then: [what is done] | Who: [name of designated teacher] | By: [within how many school days]

  Signed: [name of designated teacher] | On: [date]
  Signed: [name of social worker] | On: [date]
`,
  'placement-plan': `Template: Placement plan (England)
  For: placement plan
  Based on: Looked-after child (England)

  Must: Started within 5 working days of Placement began
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 9(2)
  # Who signs is whoever the child lives with; in a children's home that is the person registered for it.
  Must: if Placement is not given, signed by carer
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 9(3)
  Must: if Placement is not with parents or children's home, signed by carer
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 9(3)

Plan: [Name]'s placement plan
  Kind: placement plan
  Child: [Name] | Born: [date of birth]
  Reference: [reference]
  Social worker: [name of social worker]
  Supervising social worker: [name]
  Legal status: [section 20 / interim care order / care order]
  Became looked after: [date the child became looked after]
  Placement: [with foster carers / with parents / in a children's home, and how long it is meant to last]
  Placement began: [date the placement began]
  Status: [draft / agreed on date]
  Started: [date the plan began]
  Visits: [every 6 weeks or more often]
  Visit: [date, within 1 week of the start of the placement]
  Review: [date, within 20 working days of becoming looked after]

  Person: [name of carer] (carer)
  Person: [name of parent] (mum / dad, parental responsibility)
  Person: [name of social worker] (social worker)

  [Name] says: "[what the child wants from this placement]"

  Section: Purpose of the placement
    [Why the child lives here, how long it should last, and how it would end.]

  Section: Routines
    Getting up: [time]
    Meals: [what the child likes, what they cannot eat]
    Bedtime: [time, and what helps]
    Religion: [religion and what it means day to day]
    What helps when [Name] is upset: [what helps]

  Section: Health
    Allergies: [allergies, or none]
    Medicines: [medicine, dose, time]
    GP: [name of the practice]

  Section: Education
    Getting there: [who takes the child, how]
    Designated teacher: [name]

  Family time: [with whom]
    How often: [every …]
    Where: [place]
    Transport: [who takes and fetches]
    Review: [date]

  Delegated authority: [haircut / school trip / night away]
    Who decides: [name]
    Tell first: [name]

  Need: [what is hard now]
    Area: [area of life]
    Goal: [Name] [does what, how much]
      So that: [why it matters to the child]
      Measure: [what you will count or see]
      Now: [figure] on [date]
      Target: [figure on the same measure]
      Who: [name]
      By: [date]
      Action: [what is done] | Who: [name] | By: [date]

  If: [Name] is not home by the time agreed
    Then: [who is rung, and after how long] | Who: [name of carer] | By: [within how long]

  Check: [Name] has the children's guide | Done: [yes / no / date]
  Check: Risk assessment | Done: [yes / no / date]

  Signed: [name of carer] (carer) | On: [date]
  Signed: [name of parent] | On: [date]
  Signed: [name of social worker] | On: [date]
`,
  'short-breaks': `Template: Short breaks care plan (England)
  Guidance: For a child whose short breaks last no more than 17 days each and 75 days in all in 12 months (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48). The care plan is shorter, and visits are at the distances that are agreed.

  Should: first review within 3 months of Placement began, then at least every 6 months
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48(3)
    Note: The 3 and 6 months were not read in the regulation itself.

Plan: [Name]'s short breaks care plan
  Based on: Short breaks care plan (England)
  Child: [Name] | Born: [date of birth]
  Reference: [reference]
  Social worker: [name of social worker]
  Placement: [where the child stays]
  Placement began: [date of the first stay]
  Status: [draft / agreed on date]
  Started: [date the plan began]
  Visits: [every …, as agreed]
  Review: [date, within 3 months of the first stay]

  Person: [name of parent] (mum / dad / carer)
  Person: [name of carer] (short break carer)
  Person: [name of social worker] (social worker)

  [Name] says: "[what I like about my stays]"

  Section: The stays
    How often: [how many nights, how often]
    Getting there: [who takes and fetches]
  Section: Health
    [Medicines, allergies, what carers must know.]
  Section: What helps [Name]
    [Routines, food, sleep, talking.]

  Need: [what the stays should make possible]
    Goal: [Name] [does what, how much]
      So that: [why it matters to the child]
      Measure: [what you will count or see]
      Now: [figure] on [date]
      Target: [figure on the same measure]
      Who: [name]
      By: [date]

  If: [what might go wrong]
    Then: [what is done] | Who: [name] | By: [the same day]

  Signed: [name of parent] | On: [date]
  Signed: [name of carer] | On: [date]
`,
  'social-care': `Template: Children's social care (England)
  Guidance: Holds for plans of several kinds, which are based on it.

  Should: Next steps decided within 1 working day of Referred
    Source: Working Together to Safeguard Children, chapter on assessment
  # The reasons are recorded where it takes longer.
  Should: Assessment completed within 45 working days of Referred
    Source: Working Together to Safeguard Children, chapter on assessment
  Should: after each Returned, Return home interview within 72 hours
    Source: Children who run away or go missing from home or care, statutory guidance 2014
`,
  'special-guardianship-support-plan': `Template: Special guardianship support plan (England)
  For: special guardianship support plan

  Must: first review within 12 months of Order made or Started, then at least every 12 months
    Source: Special Guardianship Regulations 2005, regulation 17(2)(c)
  Must: after each Change of circumstances, review
    Source: Special Guardianship Regulations 2005, regulation 17(2)(a)

Plan: [Name]'s special guardianship support plan
  Kind: special guardianship support plan
  Child: [Name] | Born: [date of birth]
  Reference: [reference]
  Social worker: [name of social worker]
  Legal status: special guardianship order
  Order made: [date of the order]
  Status: [draft / agreed on date]
  Started: [date the plan began]
  Review: [date, within 12 months]

  Person: [name of guardian] (special guardian)
  Person: [name of parent] (mum / dad)
  Person: [name of social worker] (social worker)

  [Name] says: "[what the child wants, in their own words]"
  [name of guardian] says: "[what the guardian needs]"

  Section: Health
    Need: [what is hard now]
      Support needs of child: [what the child needs]
      Support needs of carers: [what the guardian needs]
      Service: [what is given] | Who: [name] | How often: [every …] until [date]
        Reviewed: [when and by whom]
      Goal: [Name] [does what, how much]
        So that: [why it matters to the child]
        Measure: [what you will count or see]
        Now: [figure] on [date]
        Target: [figure on the same measure]
        Who: [name of guardian]
        Helped by: [name]
        By: [date]

  Section: Education
    [What is going well, what is hard, what is planned.]
  Section: Emotional and behavioural development
    [What is going well, what is hard, what is planned.]
  Section: Identity
    [Life story, culture, language.]
  Section: Money
    [Allowance, who pays, and when it is looked at again.]

  Family time: [with whom]
    How often: [every …]
    Where: [place]
    Support: [service]
    Review: [date]

  If: [what might go wrong]
    Then: [what is done] | Who: [name] | By: [within how many working days]

  Signed: [name of guardian] | On: [date]
  Signed: [name of social worker] | On: [date]
`,
  'transition-plan': `Template: Transition plan (England)
  For: transition plan

  Should: from Year 9, a goal in one of employment, independent living, friends, relationships and community and good health
    Source: SEND Regulations 2014, regulations 20 and 21; SEND Code of Practice, chapter 8
  # At no fixed age: when it is likely that there are needs after 18 and of significant benefit to look at them.
  May: before 18th birthday, covers assessment
    Source: Care Act 2014, section 58 (a child's needs assessment)

Plan: [Name]'s transition plan
  Kind: transition plan
  Young person: [Name] | Born: [date of birth] | Year group: [Year]
  Reference: [reference]
  School: [school or college]
  Social worker: [name of social worker]
  Status: [draft / agreed on date]
  Started: [date the plan began]
  Ends: [date]
  Review: [date]

  Person: [name of parent] (mum / dad / carer)
  Person: [name of social worker] (social worker)
  Person: [name] (adult services)
  Person: [name] (school or college)

  [Name] says: "[what I want when I am 18, and at 25]"

  Section: What I can do already
    [Skills and achievements.]
  Section: Support I have now
    [What, from whom, how often.]

  Need: [what I want to learn for work]
    Area: employment
    Goal: [Name] [does what, how much]
      So that: [what it makes possible]
      Measure: [what I can count]
      Now: [figure] on [date]
      Target: [figure]
      Who: [Name]
      Helped by: [name]
      By: [date]
      Milestone: [the first thing that will be seen]
        By: [date]

  Need: [what I could not yet do if I lived by myself]
    Area: independent living
    Goal: [Name] [cooks / washes / travels / pays …] [how often]
      So that: [what it makes possible]
      Measure: [what I can count]
      Now: [figure] on [date]
      Target: [figure]
      Who: [Name]
      Helped by: [name]
      By: [date]
      Help now: [rung of the ladder]
      Help aim: [rung of the ladder]

  Section: Friends, relationships and community
    [Who I see, what I do, what I want.]
  Section: Good health
    [Which doctors see me now, and which will from 18.]

  Check: Needs assessment by adult social care | Done: [yes / no / date] | Who: [name] | By: [date]

  If: [what might go wrong]
    Then: [what is done] | Who: [name] | By: [within how many working days]

  Signed: [Name] | On: [date]
  Signed: [name of social worker] | On: [date]
`,
};
