import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** A language server made with Langium for plans of a like form, and a text of so many lines in its own form. */
export interface Peer {
  readonly server: string;
  readonly textOf: (lines: number) => string;
}

interface Generator {
  readonly rng: (seed: number) => unknown;
  readonly makePlan: (random: unknown, lines: number, typographic: boolean) => unknown;
  readonly render: { readonly plan: (plan: unknown) => string };
}

const given = process.env['SMARTPLAN_PEERS'];

/** Sets the Langium server up in a copy under the system's temporary folder; undefined where it is not to be had. */
export async function langium(): Promise<Peer | undefined> {
  if (given === undefined || !existsSync(path.join(given, 'ls/langium-plan'))) {
    console.log('\nLangium is not measured. SMARTPLAN_PEERS says where it is set up: ls/langium-plan.');
    return undefined;
  }
  const copy = path.join(tmpdir(), 'smartplan-bench-peers');
  const server = path.join(copy, 'ls/dist/langium-plan.cjs');
  try {
    if (!existsSync(server)) await setUp(given, copy, server);
  } catch (error) {
    console.log(
      `\nLangium is not measured: it could not be set up in ${copy} (${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'}).`,
    );
    return undefined;
  }
  const { rng, makePlan, render } = (await import(
    pathToFileURL(path.join(copy, 'gen.mjs')).href
  )) as Generator;
  return { server, textOf: (lines) => render.plan(makePlan(rng(lines), lines, false)) };
}

async function setUp(given: string, copy: string, server: string): Promise<void> {
  console.log(`\nSetting Langium up in ${copy} …`);
  mkdirSync(copy, { recursive: true });
  for (const each of ['gen.mjs', 'lib', 'ls']) {
    cpSync(path.join(given, each), path.join(copy, each), {
      recursive: true,
      filter: (from) => !from.includes('node_modules'),
    });
  }
  execFileSync('chmod', ['-R', 'u+w', copy]);
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: path.join(copy, 'ls'),
    stdio: 'ignore',
  });
  execFileSync(
    process.execPath,
    [path.join(copy, 'ls/node_modules/langium-cli/bin/langium.js'), 'generate', '-f', 'langium-config.json'],
    { cwd: path.join(copy, 'ls/langium-plan'), stdio: 'ignore' },
  );
  await build({
    entryPoints: [path.join(copy, 'ls/langium-plan/main.ts')],
    outfile: server,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
}
