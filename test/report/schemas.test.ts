import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import { validateXML } from 'xmllint-wasm';
import { samples } from '../corpus/report.ts';
import { reported, reportOf } from './formats.ts';

const require = createRequire(import.meta.url);
const SARIF = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
) as object;
const JUNIT = readFileSync(new URL('junit.xsd', import.meta.url), 'utf8');

/** A plan whose title and goal would break whatever writes them down carelessly. */
const HOSTILE = `Plan: <script>alert(1)</script> & "Bo's" ]]> plan\u0007\u001B[2J \u202E
  Kind: child in need plan
  Goal: =HYPERLINK("https://example.invalid") <img src=x onerror=alert(1)> improve\u0000
    # allow relevant/no-reason: <b>because</b> ]]>
    By: 31 June 2027
  Goal: -1+1 improve, 100% ::error::
`;

const files = async (): Promise<ReturnType<typeof reportOf>[]> => [
  ...(await samples()).map(({ path, text }) => reportOf(text, path)),
  reportOf(HOSTILE, 'odd <name> & "more",::.smartplan'),
  reportOf('', 'empty.smartplan'),
];

describe('reports over all samples and a hostile plan', () => {
  it('as SARIF keep to its schema', async () => {
    const validate = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
      SARIF,
    );
    const report = JSON.parse(await reported('sarif', await files())) as { runs: { results: object[] }[] };
    validate(report);
    assert.deepEqual(validate.errors, null);
    assert.ok((report.runs[0]?.results.length ?? 0) > 100);
  });

  it('as JUnit keep to its schema', async () => {
    const xml = [{ fileName: 'report.xml', contents: await reported('junit', await files()) }];
    assert.deepEqual((await validateXML({ xml, schema: [JUNIT] })).errors, []);
  });

  it('as HTML are well-formed, so that nothing of a plan is taken for a tag', async () => {
    const page = await reported('html', await files());
    const xml = [{ fileName: 'page.html', contents: page }];
    const { errors } = await validateXML({ xml, normalization: 'format' });
    assert.deepEqual(errors, []);
    assert.doesNotMatch(page, /<(?:script|img|b)\b/);
    assert.match(page, /Judged as on 22 November 2026\./);
  });

  it('as JSON can be read', async () => {
    const given = await files();
    const report = JSON.parse(await reported('json', given)) as { files: unknown[] };
    assert.equal(report.files.length, given.length);
    const lines = (await reported('ndjson', given)).trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => (JSON.parse(line) as { path: string }).path),
      given.map(({ path }) => path),
    );
  });

  it("as GitLab's have a fingerprint of its own for each finding, which stays when lines move", async () => {
    const prints = async (before: string): Promise<string[]> => {
      const report = await reported('gitlab', [
        ...(await files()).slice(0, -2),
        reportOf(before + HOSTILE.replace(/^.*\n/, ''), 'odd.smartplan'),
      ]);
      return (JSON.parse(report) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
    };
    const there = await prints('Plan: Bo\n');
    assert.equal(new Set(there).size, there.length);
    assert.deepEqual(await prints('Plan: Bo\n\n\n'), there);
  });
});

describe('what a plan says, in every format', () => {
  it('never moves the cursor of a terminal or turns text round', async () => {
    const given = await files();
    for (const format of ['pretty', 'csv', 'junit', 'html'] as const) {
      const report = await reported(format, given);
      assert.doesNotMatch(report, /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/, format);
    }
  });

  it('is a line of its own on GitHub, and nothing but that line', async () => {
    const lines = (await reported('github', await files())).trimEnd().split('\n');
    for (const line of lines) assert.match(line, /^::(?:error|warning|notice) file=[^:]*::/);
    assert.ok(lines.some((line) => line.includes('file=odd <name> & "more"%2C%3A%3A.smartplan,')));
  });

  it('is a cell of a spreadsheet that runs no formula', async () => {
    const csv = await reported('csv', await files());
    assert.match(csv, /^\uFEFFFile,Line,Column,Severity,Check,/);
    assert.match(csv, /,"'=HYPERLINK\(""https:\/\/example\.invalid""\) <img/);
    assert.match(csv, /,"'-1\+1 improve, 100% ::error::",/);
    assert.doesNotMatch(csv, /[^\r]\n/);
    assert.doesNotMatch(csv, /(?:^|,)"?[=+@-]/m);
  });
});
