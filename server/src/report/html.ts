import { escapeUTF8 } from 'entities/escape';
import type { FileReport, FindingReport } from './file-report.ts';
import { forPeople } from './file-report.ts';
import type { Formatter, RunFacts } from './formatter.ts';
import { longDay } from './folder/words.ts';
import { say } from './pretty.ts';
import { visible } from './visible.ts';

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}
table{border-collapse:collapse;width:100%}
th,td{border-bottom:1px solid #8886;padding:.4rem .6rem;text-align:left;vertical-align:top}
h2{font-size:1.1rem;margin-top:2rem;overflow-wrap:anywhere}
.error{font-weight:bold}
@media print{body{max-width:none;margin:0}tr{break-inside:avoid}h2{break-after:avoid}}`;

/** One page without a script or anything from elsewhere: each file with its findings, then what it comes to. */
export const html = ({ asOf }: Pick<RunFacts, 'asOf'>): Formatter => ({
  opening: `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
<title>What SMART Plan found</title>
<style>${STYLE}</style>
</head>
<body>
<h1>What SMART Plan found</h1>
<p>Judged as on ${longDay(asOf)}. <a href="#sum">What it comes to</a> stands at the end.</p>
<main>
`,
  entries: (file) => [section(file)],
  between: '',
  closing: (summary) =>
    `</main>\n<h2 id="sum">What it comes to</h2>\n<p>${escape(say(summary))}</p>\n</body>\n</html>\n`,
});

function section({ path, plans, templates, findings }: FileReport): string {
  const titles = [
    ...plans.map(({ title, goals }) => {
      const smart = goals.filter((goal) => goal.isSmart).length;
      return goals.length === 0 ? `${title}: no open goals` : `${title}: ${smart} of ${goals.length} SMART`;
    }),
    ...templates.map((title) => `${title}: a template`),
  ];
  const aside = findings.filter((each) => each.suppressed !== null);
  return [
    '<section>',
    `<h2>${escape(path === '-' ? 'standard input' : path)}</h2>`,
    ...titles.map((title) => `<p>${escape(title)}</p>`),
    table(forPeople(findings)),
    ...(aside.length === 0
      ? []
      : [
          `<p>Set aside:</p>\n<ul>`,
          ...aside.map(
            (each) =>
              `<li>Line ${each.range.start.line + 1}: ${escape(each.message)} Reason: ${escape(each.suppressed ?? '')}</li>`,
          ),
          '</ul>',
        ]),
    '</section>\n',
  ].join('\n');
}

function table(findings: readonly FindingReport[]): string {
  if (findings.length === 0) return '<p>Nothing was found.</p>';
  const rows = findings.map(
    ({ range, severity, goal, message, rule }) =>
      `<tr><td>${range.start.line + 1}</td><td class="${severity}">${severity}</td><td>${escape(goal ?? '')}</td><td>${escape(message)}</td><td>${escape(rule)}</td></tr>`,
  );
  return `<table>
<thead><tr><th scope="col">Line</th><th scope="col">How grave</th><th scope="col">Goal</th><th scope="col">What was found</th><th scope="col">Check</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

const escape = (text: string): string => escapeUTF8(visible(text));
