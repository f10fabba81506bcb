import {
  commands,
  EventEmitter,
  MarkdownString,
  Position,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  type Disposable,
  type ExtensionContext,
  type TreeDataProvider,
} from 'vscode';
import { escaped } from './markdown.ts';
import {
  aboutGroup,
  aboutPlan,
  factsOfPlan,
  groupPlans,
  GROUPINGS,
  needsSomebody,
  spokenPlan,
  type Grouping,
  type PlanGroup,
  type PlanSummary,
} from './plans.ts';

type Node = PlanGroup | PlanSummary;

const GROUPED_BY = 'smartplan.plansGroupedBy';
/** Milliseconds without a change after which the plans are asked for again. */
const PAUSE = 400;

/** The view *Plans*: all plans of the folder by team, worker or kind. Asks the server only while it is looked at. */
export class PlansView implements TreeDataProvider<Node>, Disposable {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view = window.createTreeView('smartplan.plans', {
    treeDataProvider: this,
    showCollapseAll: true,
  });
  readonly #commands: Disposable[];
  readonly #context: ExtensionContext;
  readonly #ask: () => Promise<readonly PlanSummary[]>;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param ask asks the server for the plans of the folders that are open */
  constructor(context: ExtensionContext, ask: () => Promise<readonly PlanSummary[]>) {
    this.#context = context;
    this.#ask = ask;
    this.#commands = [
      commands.registerCommand('smartplan.plans.refresh', () => this.refresh()),
      ...GROUPINGS.map((by) => commands.registerCommand(`smartplan.plans.by.${by}`, () => this.#groupBy(by))),
    ];
    void commands.executeCommand('setContext', GROUPED_BY, this.#grouping);
  }

  /** Asks for the plans again, now. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  /** Asks for the plans again once there is a pause in what changes. */
  refreshSoon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.refresh(), PAUSE);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node !== undefined) return 'plans' in node ? [...node.plans] : [];
    const plans = await this.#ask();
    this.#view.description = plans.length === 0 ? '' : `by ${this.#grouping}`;
    return groupPlans(plans, this.#grouping);
  }

  getTreeItem = (node: Node): TreeItem => ('plans' in node ? groupItem(node) : planItem(node));

  get #grouping(): Grouping {
    return this.#context.workspaceState.get<Grouping>(GROUPED_BY) ?? 'team';
  }

  async #groupBy(by: Grouping): Promise<void> {
    await this.#context.workspaceState.update(GROUPED_BY, by);
    await commands.executeCommand('setContext', GROUPED_BY, by);
    this.refresh();
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    for (const each of [this.#view, this.#changed, ...this.#commands]) each.dispose();
  }
}

function groupItem(group: PlanGroup): TreeItem {
  const item = new TreeItem(group.name, TreeItemCollapsibleState.Expanded);
  // Where it was folded or unfolded by hand it stays so, also when a plan in it changes.
  item.id = group.name;
  item.description = aboutGroup(group);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${group.name}, ${aboutGroup(group)}` };
  return item;
}

function planItem(plan: PlanSummary): TreeItem {
  const item = new TreeItem(plan.title === '' ? 'A plan without a title' : plan.title);
  item.description = aboutPlan(plan);
  item.iconPath = iconOf(plan);
  item.contextValue = 'plan';
  item.tooltip = tooltipOf(plan);
  item.accessibilityInformation = { label: spokenPlan(plan) };
  const start = new Position(plan.line, 0);
  item.command = {
    command: 'vscode.open',
    title: 'Open the plan',
    arguments: [Uri.parse(plan.uri), { selection: new Range(start, start) }],
  };
  return item;
}

function iconOf(plan: PlanSummary): ThemeIcon {
  if (plan.closed) return new ThemeIcon('archive');
  if (needsSomebody(plan)) return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  return new ThemeIcon(plan.goals > 0 && plan.smartGoals === plan.goals ? 'pass' : 'circle-large-outline');
}

function tooltipOf(plan: PlanSummary): MarkdownString {
  const rows = factsOfPlan(plan).map(([name, value]) => `| ${name} | ${escaped(value)} |`);
  return new MarkdownString([`**${escaped(plan.title)}**`, '', '| | |', '| --- | --- |', ...rows].join('\n'));
}
