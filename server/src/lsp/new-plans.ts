import type { Connection } from 'vscode-languageserver';
import { beginPlan, templateOffers, type NewPlanParams } from '../service/new-plan.ts';
import type { Judging } from './judging.ts';

/** Asked for by the editor's command that begins a plan: the templates to pick from. */
const TEMPLATES = 'smartplan/templates';

/** Asked for by the same command: the plan as a snippet. */
const NEW_PLAN = 'smartplan/newPlan';

/** Answers what the editor asks to begin a plan from a template. */
export function answerNewPlans(connection: Connection, judging: Judging): void {
  connection.onRequest(TEMPLATES, async () => templateOffers(await judging.localTemplates()));
  connection.onRequest(NEW_PLAN, async (params: Partial<NewPlanParams>) =>
    beginPlan(params, await judging.localTemplates(), judging.day),
  );
}
