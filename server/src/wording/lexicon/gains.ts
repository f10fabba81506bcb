import type { WordGroup } from './group.ts';

/** What a service gains for itself, in whatever sentence. */
export const SERVICE_GAINS: readonly WordGroup[] = [
  {
    words:
      'ofsted, inspection, inspections, inspector, inspectors, inspectorate, audit, audits, auditor, auditors, kpi, kpis, quota, payment by results, performance figures, performance figure, performance data, performance target, performance indicator, performance indicators, caseload, caseloads, closure target, case closure, league table, league tables, statutory return, statutory returns, annual return, data return, census return, scorecard, dashboard, key performance, portfolio, newsletter, publicity, brochure, press release, commissioner, commissioners, funder, funders, progress score, progress 8, set of data, quarter figures, month figures, annual report, case study, pupil premium spend, outstanding rating, good rating, training hours, appraisal, accreditation, kitemark, quality mark, tender, bid, publicity photo, training record, annual figures',
    why: 'Inspection, targets and payment are about the service: no child is the better for them.',
    spares: ['Lee Ward rings Mum every Friday until 4 May 2027 so that she knows how the week went.'],
  },
];

/** The same where the service itself is named beside them: "so that the team meets its target". */
export const SERVICE_STAKES: readonly WordGroup[] = [
  {
    words:
      'figure, score, scores, target, targets, void, voids, vacancy, vacancies, occupancy, empty bed, empty beds, other cases, other families, other children, other referrals, other work, workload, quicker, cheaper, simpler, less work, less paperwork, convenient, convenience, rota, rotas, overtime, agency costs, cost, costs, savings, staffing, short-staffed, tidier, figures, numbers, funding, payment, payments, grant, budget, budgets, underspend, paperwork, records, files, file, data, statistics, stats, rate, rates, returns, compliance, compliant, contract, rating, ratings, reputation, complaint, complaints, timescale, timescales, deadline, deadlines, waiting list, evidence, credit, income, money, bonus, award, awards, prize, results, percentage, box, boxes, case, cases',
    why: 'They can be a child’s as well; the service beside them decides.',
    spares: ['By 4 May 2027 Amari walks to school so that she reaches her own target of 5,000 steps.'],
  },
];

/** Who a purpose serves when it is not the family. */
export const SERVICE_OWNERS: readonly WordGroup[] = [
  {
    words:
      "clinic, hospital, staff, workers, practitioners, home, homes, provider's, placement team, rota, service, services, team, teams, school, college, nursery, council, local authority, authority, department, agency, trust, unit, academy, organisation, provider, directorate, manager, management, head of service, service manager, team manager, we, our, us, its, department's, service's, nhs, camhs, hub, office, board, partnership, commissioner, commissioners, funder, funders, charity, la, home's",
    why: 'The service, not the child or the family.',
  },
];
