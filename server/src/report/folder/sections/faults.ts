import type { FindingFacts, PlanFacts } from '../../../facts/facts.ts';
import { ruleById } from '../../../rules/index.ts';
import { html } from '../../markup.ts';
import { CANDIDATES } from '../kept.ts';
import { openPlans } from '../report.ts';
import { planLink, type Page, type Section } from '../section.ts';
import { table } from '../table.ts';
import { number } from '../words.ts';

const MOST = 12;

interface Fault {
  readonly rule: string;
  readonly count: number;
  readonly plans: ReadonlySet<PlanFacts>;
  readonly example: Example;
}

/** The faults that are found most often, each with an example and how to mend it. */
export function faults(page: Page): Section {
  const all = commonFaults(openPlans(page.report.plans));
  const shown = all.slice(0, MOST);
  return {
    id: 'faults',
    heading: 'The most frequent faults, and how to mend them',
    body:
      all.length === 0
        ? html`<p>The checks find no fault.</p>`
        : html`<p class="soft">
              Hints are left out.
              ${all.length > shown.length ? `The ${MOST} most frequent of ${number(all.length, 'kind')} are shown.` : ''}
            </p>
            <ol class="faults">
              ${shown.map(
                ({ rule, count, plans, example: { plan, finding } }) =>
                  html`<li>
                    <h3>${ruleById(rule)?.title ?? rule}</h3>
                    <p class="soft">
                      ${number(count, 'time')} in ${number(plans.size, 'plan')} · <code>${rule}</code>
                    </p>
                    <p>
                      <strong>For example</strong>, ${planLink(page, plan)}, line
                      ${finding.line}${about(finding)}: ${finding.message}
                    </p>
                    <p><strong>To mend it:</strong> ${ruleById(rule)?.mend ?? ''}</p>
                  </li>`,
              )}
            </ol>`,
  };
}

/** The words that the message speaks of, where it does not quote them itself. */
const about = ({ about: words, message }: FindingFacts): string =>
  words === '' || message.includes(words.slice(0, 20)) ? '' : `, ‘${words}’`;

interface Example {
  readonly plan: PlanFacts;
  readonly finding: FindingFacts;
}

function commonFaults(plans: readonly PlanFacts[]): Fault[] {
  const found = new Map<string, { count: number; plans: Set<PlanFacts>; examples: Example[] }>();
  for (const plan of plans)
    for (const finding of plan.findings) {
      if (finding.severity === 'hint') continue;
      const fault = found.get(finding.rule) ?? { count: 0, plans: new Set(), examples: [] };
      found.set(finding.rule, fault);
      fault.count += 1;
      if (finding.message !== '' && fault.examples.length < CANDIDATES)
        fault.examples.push({ plan, finding });
      fault.plans.add(plan);
    }
  // One plan is not made the example of everything.
  const shown = new Map<PlanFacts, number>();
  const timesShown = ({ plan }: Example): number => shown.get(plan) ?? 0;
  return [...found]
    .sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1))
    .flatMap(([rule, { count, plans: within, examples }]) => {
      const [example] = examples.toSorted((a, b) => timesShown(a) - timesShown(b));
      if (example === undefined) return [];
      shown.set(example.plan, timesShown(example) + 1);
      return [{ rule, count, plans: within, example }];
    });
}

/** What writers have set aside, and why. */
export function setAside(page: Page): Section {
  const found = page.report.plans.flatMap((plan) => plan.setAside.map((each) => ({ plan, each })));
  return {
    id: 'set-aside',
    heading: 'What writers have set aside, and why',
    body:
      found.length === 0
        ? html`<p>Nobody has set a check aside.</p>`
        : table(
            `${number(found.length, 'finding')} set aside`,
            [{ name: 'Plan' }, { name: 'Check' }, { name: 'Reason' }, { name: 'Line', figures: true }],
            found.map(({ plan, each }) => [
              planLink(page, plan),
              ruleById(each.rule)?.title ?? each.rule,
              each.reason,
              each.line,
            ]),
          ),
  };
}
