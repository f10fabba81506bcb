import { escapeUTF8 } from 'entities/escape';
import { reaches } from '../review/finding.ts';
import { inContext, standing, type FindingReport } from './file-report.ts';
import type { Formatter, RunFacts } from './formatter.ts';
import { visible } from './visible.ts';

/**
 * JUnit's XML as test dashboards read it: a suite for each file, a case for each finding that stands. A finding
 * that makes the run fail is a failure; one below the bar is a case that passed with its words. A file without
 * findings is one case that passed.
 */
export const junit = ({ failOn }: Pick<RunFacts, 'failOn'>): Formatter => ({
  opening: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="smartplan">\n',
  entries: ({ path, findings }) => {
    const shown = standing(findings);
    const fails = (each: FindingReport): boolean => failOn !== 'never' && reaches(each.severity, failOn);
    const cases =
      shown.length === 0
        ? [`    <testcase ${attributes({ classname: path, name: 'no findings', time: 0 })}/>`]
        : shown.map((each) => testcase(path, each, fails(each)));
    const head = attributes({
      name: path,
      tests: cases.length,
      failures: shown.filter(fails).length,
      errors: 0,
      time: 0,
    });
    return [`  <testsuite ${head}>\n${cases.join('\n')}\n  </testsuite>\n`];
  },
  between: '',
  closing: () => '</testsuites>\n',
});

function testcase(path: string, finding: FindingReport, fails: boolean): string {
  const { rule, severity, message, range } = finding;
  const { line, character } = range.start;
  // Dashboards list cases by their names and take two of one name for one.
  const name = `Line ${line + 1}: ${message} (${rule}, column ${character + 1})`;
  const words = escape(`${path}:${line + 1}:${character + 1} ${inContext(finding)}`);
  const inside = fails
    ? `<failure ${attributes({ type: severity, message: inContext(finding) })}>${words}</failure>`
    : `<system-out>${severity}: ${words}</system-out>`;
  return `    <testcase ${attributes({ classname: path, name, time: 0 })}>${inside}</testcase>`;
}

const escape = (text: string): string => escapeUTF8(visible(text));

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${escape(String(value))}"`)
    .join(' ');
