import type { WordGroup } from './group.ts';

/** The last word of what names an agency, a team or a building: "Northshire Council", "the health visiting team". */
export const AGENCY_ENDINGS: readonly WordGroup[] = [
  {
    words:
      'school, college, nursery, academy, sixth form, service, services, team, council, camhs, cyps, hospital, surgery, clinic, centre, hub, trust, department, housing, authority, association, society, charity, agency, unit, network, forum, board, panel, court, police, nhs, group, practice, line, rights',
    why: 'Many people work there: whoever is asked for may say that it was somebody else.',
    spares: ['Mrs Patel at Hill School hears Amari read for 10 minutes every Monday.'],
  },
];

/** The last word of what names several people at once, and none of them: "residential staff". */
export const CROWD_ENDINGS: readonly WordGroup[] = [
  {
    words: 'staff, professionals, practitioners, workers, teachers, assistants, mentors, agencies, partners',
    why: 'More than one of them, and none by name.',
  },
];

/** Services and agencies that are called by a name or by what they do. */
export const AGENCY_NAMES: readonly WordGroup[] = [
  {
    words:
      "early help, social care, children's social care, adult social care, children's services, family support, health visiting, school nursing, education, health, speech and language therapy, occupational therapy, physiotherapy, educational psychology, youth justice, youth offending, yot, yos, yjs, mash, probation, careers, cahms, cypmhs, dwp, job centre, jobcentre, jobcentre plus, virtual school, leaving care, fostering, team around the family, team around the child, team around the school",
    why: 'A service by what it does.',
  },
  {
    words:
      "barnardo's, barnardos, nspcc, childline, kooth, place2be, women's aid, refuge, catch22, action for children, the children's society, children's society, shelter, centrepoint, ymca, turning point, family action, home-start, home start, nacro, young minds, youngminds, citizens advice",
    why: 'Charities that work with families.',
  },
];
