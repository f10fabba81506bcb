import type { WordGroup } from './group.ts';

/** One person by what they are to the child: a job title or a relation. */
export const ROLES: readonly WordGroup[] = [
  {
    words:
      'mum, mummy, mam, mom, dad, daddy, mother, father, parent, nan, nanna, nana, gran, granny, grandma, grandmother, grandad, grandpa, grandfather, auntie, aunty, aunt, uncle, brother, sister, sibling, step-dad, stepdad, stepfather, step-mum, stepmum, stepmother, cousin, son, daughter, partner, niece, nephew, godmother, godfather, neighbour, friend, bibi, nani, dadi, nain, taid, mamgu, tadcu, granda, grandpop, grampy, bampy, bamps, gramps, pops, papa, mama, mammy, maw, paw, step-gran, step-nan, step-grandad, step-brother, stepbrother, step-sister, stepsister, half-brother, half-sister, foster sister, foster brother, boyfriend, girlfriend, fiancé, fiancée, husband, wife, landlord, landlady, godparent',
    why: 'Relations: one person each.',
  },
  {
    words:
      'social worker, parent/carer, parent or carer, parents/carers, parents or carers, clerk, caretaker, dinner lady, lollipop lady, chaplain, rabbi, bursar, matron, mechanic, plumber, electrician, estate agent, magistrate, paramedic, surgeon, au pair, nanny, physio, buddy, appropriate adult, named person, minute taker, admin officer, supported lodgings host, shared lives carer, agency decision maker, site manager, school cook, scout leader, community nurse, support worker, key worker, keyworker, key person, key adult, inclusion lead, judge, imam, vicar, priest, family worker, youth worker, outreach worker, care worker, residential worker, residential care worker, family support worker, family practitioner, worker, carer, foster carer, foster mum, foster dad, foster mother, foster father, guardian, special guardian, personal adviser, adviser, advisor, health visitor, school nurse, nurse, midwife, gp, doctor, dentist, paediatrician, consultant, psychologist, educational psychologist, clinical psychologist, psychiatrist, therapist, speech and language therapist, occupational therapist, physiotherapist, dietitian, dietician, orthoptist, optician, audiologist, pharmacist, teacher, class teacher, head teacher, headteacher, head, deputy head, head of year, tutor, form tutor, teaching assistant, learning mentor, learning support assistant, mentor, coach, counsellor, advocate, independent visitor, independent reviewing officer, reviewing officer, designated teacher, family liaison officer, solicitor, police officer, officer, manager, team manager, practice lead, coordinator, co-ordinator, chair, lead, pastoral lead, practitioner, lead professional, lead practitioner, supervisor, supervising social worker, contact supervisor, shift leader, team leader, leader, landlord, employer, chef, librarian, caretaker, receptionist, secretary, driver, escort, instructor, assistant, technician, trainer, specialist, commissioner, portage home visitor, home visitor, visitor, case worker, caseworker, probation officer, housing officer, registered manager, registrar, interpreter, governor, befriender, childminder, nanny, babysitter, job coach, careers adviser, work coach, wellbeing practitioner, play worker, playworker, facilitator, navigator, volunteer, attendance officer, education welfare officer, link worker, link social worker, mental health nurse, learning support',
    why: 'Job titles that one person holds for this child.',
  },
  {
    words:
      'sw, ssw, asw, pcso, adm, cso, alnco, pa, iro, fsw, hv, senco, sendco, ta, hlta, lsa, ep, dt, salt, slt, ot, gp, iss, ewo, ypa, lac nurse, cla nurse, dsl, elsa, cpn, yot worker, pep lead, cin worker, ro, isva, idva, sgo worker',
    why: 'Short forms of job titles used in the field.',
  },
];

/** The people a plan is for, without their name. */
export const PLAN_PEOPLE: readonly WordGroup[] = [
  {
    words:
      'child, children, boy, girl, boys, girls, baby, toddler, infant, twins, twin, kid, kids, young person, young people, teenager, teen, pupil, student, learner, young parent, young man, young woman, young mum, young dad, care leaver, family, parents, parent, carers, siblings, brothers, sisters, grandparents, couple, son, daughter, sons, daughters, household, yp, teenagers',
    why: 'The child or the family, without a name.',
  },
];

/** Doers nobody could ring up. */
export const UNNAMED: readonly WordGroup[] = [
  {
    words:
      "school, college, nursery, setting, staff, professionals, professional, agencies, agency, everyone, everybody, all, someone, somebody, anyone, anybody, team, teams, service, services, network, council, local authority, authority, la, health, education, social care, camhs, police, adults, teachers, workers, practitioners, partners, family, core group, taf, tac, provider, placement, home, hospital, housing, department, board, panel, we, us, they, providers, parents, carers, people, partner agencies, virtual school, surgery, clinic, charity, unit, organisation, organisations, system, group, nhs, salt team, mdt, yot, children, children's services",
    why: 'Many people or a building: nobody is answerable.',
    spares: ['The school nurse at Hill Street School weighs Amari on 4 May 2027.'],
  },
];
