import { inContext, standing } from './file-report.ts';
import { fingerprints } from './fingerprint.ts';
import type { Formatter } from './formatter.ts';

const SEVERITIES = { error: 'major', warning: 'minor', hint: 'info' } as const;

/** GitLab's code quality report: the findings that stand. */
export const gitlab = (): Formatter => ({
  opening: '[',
  entries: ({ path, findings }) => {
    const shown = standing(findings);
    const names = fingerprints(path, shown);
    return shown.map((finding, at) => {
      const { rule, severity, range } = finding;
      return JSON.stringify({
        description: inContext(finding),
        check_name: rule,
        fingerprint: names[at],
        severity: SEVERITIES[severity],
        // GitLab matches paths as they stand in the repository.
        location: {
          path: path.replace(/^\.\//, ''),
          lines: { begin: range.start.line + 1, end: range.end.line + 1 },
        },
      });
    });
  },
  between: ',\n',
  closing: () => ']\n',
});
