import type { ReportingDescriptor, Result } from 'sarif';
import { RULES } from '../rules/index.ts';
import { rulePage } from '../rules/page.ts';
import type { Rule } from '../rules/rule.ts';
import { VERSION } from '../version.ts';
import { inContext, type FindingReport } from './file-report.ts';
import { fingerprints } from './fingerprint.ts';
import type { Formatter } from './formatter.ts';

const LEVELS = { error: 'error', warning: 'warning', hint: 'note' } as const;

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** SARIF 2.1.0, with every check described; findings that are set aside or in the baseline say so. */
export function sarif(): Formatter {
  const driver = { name: 'SMART Plan', version: VERSION, rules: RULES.map(descriptor) };
  return {
    opening: `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`,
    entries: ({ path, findings }) => {
      const names = fingerprints(path, findings);
      return findings.map((finding, at) => JSON.stringify(result(path, finding, names[at] ?? '')));
    },
    between: ',',
    closing: () => ']}]}\n',
  };
}

const descriptor = ({ id, title, why, mend, severity }: Rule): ReportingDescriptor => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: why },
  help: { text: `${mend} See ${rulePage(id)}.` },
  defaultConfiguration: { level: LEVELS[severity] },
});

function result(path: string, finding: FindingReport, fingerprint: string): Result {
  const { rule, severity, range, plan, goal } = finding;
  const names = [plan, goal].filter((name) => name !== null && name !== '') as string[];
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: inContext(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          region: {
            startLine: range.start.line + 1,
            startColumn: range.start.character + 1,
            endLine: range.end.line + 1,
            endColumn: range.end.character + 1,
          },
        },
        ...(names.length === 0 ? {} : { logicalLocations: [{ fullyQualifiedName: names.join(' / ') }] }),
      },
    ],
    partialFingerprints: { 'smartplan/v1': fingerprint },
    ...suppressions(finding),
  };
}

function suppressions({
  suppressed,
  baselined,
}: FindingReport): Pick<Result, 'suppressions' | 'baselineState'> {
  if (suppressed !== null) return { suppressions: [{ kind: 'inSource', justification: suppressed }] };
  if (!baselined) return {};
  return {
    baselineState: 'unchanged',
    suppressions: [{ kind: 'external', justification: 'It is in the baseline.' }],
  };
}

const uriOf = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')))
    .join('/');
