import type { WordGroup } from './group.ts';

/** Verbs of taking up a service. */
export const TAKE_UP_VERBS: readonly WordGroup[] = [
  {
    words:
      'attend, access, receive, complete, undertake, undergo, engage, participate, have, go, do, get, be, take, use, start, join, finish, begin, continue, sign up, enrol, see, go through, be offered, be provided, be referred, be supported',
    why: 'Being there is not a change: ask what is different afterwards.',
    spares: ['Amari attends 9 school days out of 10 by 12 May 2027.'],
  },
];

/** Names of services, sessions and courses for children and parents. */
export const SERVICE_NOUNS: readonly WordGroup[] = [
  {
    words:
      '1:1, 1-1, one-to-one, one to one, camhs, therapy, therapies, counselling, counsellor, psychotherapy, physiotherapy, physio, session, sessions, programme, programmes, course, courses, workshop, workshops, intervention, interventions, appointment, appointments, assessment, assessments, referral, mentoring, mentor, tuition, tutoring, tutor, coaching, salt, ehcp, senco, group, groups, clinic, service, services, support, provision, respite, short break, short breaks, advocate, advocacy, keywork, key work, key-work, nurture, elsa, portage, input, advice, help, one-to-one, 1:1, treatment, rehab, detox, mediation, conference, meeting, meetings, review, reviews, family worker, club, clubs, resources, equipment, training, classes, life story work, life-story work, direct work, play therapy, art therapy, speech and language, family support, anger management, parenting, freedom programme, triple p, incredible years, theraplay, dbt, cbt, emdr, therapist, swimming lessons, music lessons, driving lessons, piano lessons, guitar lessons, riding lessons, occupational, budget, funding, premium, grant, visits, check-ins, interview, interviews, return home interview, debrief, debriefs',
    why: 'What a service gives, not what changes for the child.',
    spares: ['By 12 May 2027 Amari arrives at her art club by bus on her own, 8 Mondays out of 10.'],
  },
];

/** Verbs of being there. */
export const PRESENCE_VERBS: readonly WordGroup[] = [
  {
    words: 'attend, access, undergo, engage, participate, receive',
    why: 'Turning up or being served: what is different afterwards stays open.',
    spares: ['Amari attends 9 school days out of 10 by 12 May 2027.'],
  },
];

/** Places and courses where being there is itself the change. */
export const EDUCATION_NOUNS: readonly WordGroup[] = [
  {
    words:
      'school, college, level, certificate, merit, distinction, driving, lesson, lessons, class, nursery, work, job, apprenticeship, university, sixth, diploma, gcse, gcses, btec, nvq, qualification, traineeship, internship, registration, exam, exams, assembly, mainstream, degree, a-levels, prom, dentist, optician, doctor',
    why: 'School and work are the life itself, not a service given to it.',
  },
];
