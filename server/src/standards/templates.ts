// Written from templates/*.smartplan by npm run docs. Change those.

/** The texts of the templates of law and guidance, by the name of their file. */
export const TEMPLATES: Readonly<Record<string, string>> = {
  'adoption-plan': `Template: Adoption plan (England)
  For: adoption plan

  Must: first review within 4 weeks of Placement began
    Source: Adoption Agencies Regulations 2005, regulation 36(3)
  Must: second review within 3 months of the first
    Source: Adoption Agencies Regulations 2005, regulation 36(3)
  Must: every later review within 6 months of the one before
    Source: Adoption Agencies Regulations 2005, regulation 36(3)
  Must: first visit within 1 week of Placement began
    Source: Adoption Agencies Regulations 2005, regulation 36(4)
  Must: visit at least every week until the first review
    Source: Adoption Agencies Regulations 2005, regulation 36(4)
`,
  'care-plan': `Template: Care plan (England)
  For: care plan

  Must: first review within 20 working days of Became looked after
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1)
  Must: second review within 3 months of the first
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)
  Must: every later review within 6 months of the one before
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)

  # After the first year the gap depends on the placement, so that only the widest is held.
  Must: first visit within 1 week of Placement began
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(2)(a)
  Must: visit at least every 6 weeks until 1 year after Placement began
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(2)(b)
  Should: visit at least every 3 months
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(2)(c); 6 months in some long-term foster placements since 2015, which is still to be checked

  Should: from the second review, sections permanence
    Source: Children Act 1989 guidance, volume 2; Independent Reviewing Officers' Handbook (plan for permanence by the second review)
`,
  'child-protection-plan': `Template: Child protection plan (England)
  For: child protection plan

  Should: first conference within 15 working days of Strategy discussion
    Source: Working Together to Safeguard Children, chapter 1 (initial child protection conference)
  Should: first core group within 10 working days of Conference
    Source: Working Together to Safeguard Children (first core group)
  # The figure was not read in the English guidance itself; procedures elsewhere print the same.
  Must: first review conference within 3 months of Conference or Started
    Source: Working Together to Safeguard Children, chapter 1 (first review conference)
  Must: every later review conference within 6 months of the one before
    Source: Working Together to Safeguard Children, chapter 1; London procedures 4.1.22
`,
  'ehc-plan': `Template: EHC plan (England)
  For: EHC plan

  Must: first annual review within 12 months of Plan finalised, then at least every 12 months
    Source: Children and Families Act 2014, section 44; SEND Regulations 2014, regulations 18 to 22
  Must: Plan finalised within 20 weeks of Assessment requested
    Source: SEND Regulations 2014, regulation 13(2); the exceptions in regulation 10(4) apply
  Must: sections A, B, C, D, E, F, G, H1, H2, I, J and K
    Source: SEND Regulations 2014, regulation 12
  Should: from Year 9, a goal in one of employment, independent living, friends, relationships and community and good health
    Source: SEND Regulations 2014, regulations 20 and 21; SEND Code of Practice, chapter 8
`,
  'health-plan': `Template: Health plan (England)
  For: health plan

  # Only a child who is looked after has these assessments.
  Must: from Became looked after, under age 5, review at least every 6 months
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7
  Must: from Became looked after, from age 5, review at least every 12 months
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7
`,
  'pathway-plan': `Template: Pathway plan (England)
  For: pathway plan

  Must: first review within 6 months of Started, then at least every 6 months
    Source: Care Leavers (England) Regulations 2010, regulation 7
  Should: visit at least every 2 months
    Source: Care Leavers (England) Regulations 2010, regulation 8(2); while the young person is looked after, the visits of the care plan hold
`,
  'permanence-plan': `Template: Permanence plan (England)
  For: permanence plan

  Must: first review within 20 working days of Became looked after
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1)
  Must: second review within 3 months of the first
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)
  Must: every later review within 6 months of the one before
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)
`,
  'personal-education-plan': `Template: Personal education plan (England)
  For: personal education plan

  Should: Started within 10 working days of Became looked after
    Source: Promoting the education of looked-after children, statutory guidance
`,
  'placement-plan': `Template: Placement plan (England)
  For: placement plan

  Must: first review within 20 working days of Became looked after
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1)
  Must: second review within 3 months of the first
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)
  Must: every later review within 6 months of the one before
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)

  # After the first year the gap depends on the placement, so that only the widest is held.
  Must: first visit within 1 week of Placement began
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(2)(a)
  Must: visit at least every 6 weeks until 1 year after Placement began
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(2)(b)
  Should: visit at least every 3 months
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(2)(c); 6 months in some long-term foster placements since 2015, which is still to be checked

  Must: Started within 5 working days of Placement began
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 9(2)
  Must: signed by carer
    Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 9(3)
`,
  'special-guardianship-support-plan': `Template: Special guardianship support plan (England)
  For: special guardianship support plan

  Must: first review within 12 months of Order made or Started, then at least every 12 months
    Source: Special Guardianship Regulations 2005, regulation 17(2)(c)
`,
};
