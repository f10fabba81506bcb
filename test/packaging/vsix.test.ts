import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { RULES } from '../../server/src/rules/index.ts';
import { rulePage } from '../../server/src/rules/page.ts';
import { packExtension, ROOT, unzip } from './vsix.ts';

interface Capabilities {
  readonly capabilities: { readonly hoverProvider?: unknown; readonly diagnosticProvider?: unknown };
}

describe('the packaged extension', () => {
  let vsix: string;
  let files: Map<string, Buffer>;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'smartplan-vsix-'));
    vsix = await packExtension();
    files = unzip(readFileSync(vsix));
    for (const [name, data] of files) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, data);
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is smaller than 2 MB', () => {
    assert.ok(statSync(vsix).size < 2_000_000, `${statSync(vsix).size} bytes`);
  });

  it('holds what it needs and nothing else', () => {
    const pages = RULES.map((rule) => `extension/${rulePage(rule.id)}`);
    const ours = (folder: string): string[] =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:md|smartplan)$/.test(name) && name !== 'README.md')
        .map((name) => `extension/${folder}/${name}`);
    const whole = [...pages, ...ours('samples'), ...ours('client/walkthrough')];
    const others = [...files.keys()].filter((name) => !whole.includes(name)).sort();
    assert.deepEqual(
      whole.filter((name) => !files.has(name)),
      [],
      'every check has its page; the samples and the walkthrough are whole',
    );
    assert.deepEqual(others, [
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/changelog.md',
      'extension/client/icons/file-dark.svg',
      'extension/client/icons/file-light.svg',
      'extension/client/icons/icon.png',
      'extension/client/icons/view.svg',
      'extension/dist/browser/extension.cjs',
      'extension/dist/browser/server.js',
      'extension/dist/client/extension.cjs',
      'extension/dist/server/server.cjs',
      'extension/dist/webview/journey.css',
      'extension/dist/webview/journey.js',
      'extension/package.json',
      'extension/readme.md',
      'extension/syntaxes/language-configuration.json',
      'extension/syntaxes/settings.schema.json',
      'extension/syntaxes/smartplan.tmLanguage.json',
      'extension/syntaxes/snippets.json',
    ]);
  });

  it('names only files that it holds', () => {
    const manifest = files.get('extension/package.json')!.toString();
    const named = [...manifest.matchAll(/"(?:\.\/)?((?:client|dist|syntaxes)\/[^"]+)"/g)].map(
      ([, name]) => name!,
    );
    assert.ok(named.length >= 7, named.join(', '));
    for (const name of named) assert.ok(files.has(`extension/${name}`), name);
  });

  it('needs nothing of Node in a browser', () => {
    const needs = (name: string): string[] => {
      const code = files.get(`extension/dist/browser/${name}`)!.toString();
      return [...code.matchAll(/\b(?:require|import)\s*\(\s*["'`]([^"'`]+)|["'`](node:\w+)/g)].map(
        ([, module, node]) => module ?? node!,
      );
    };
    assert.deepEqual([...new Set(needs('extension.cjs'))], ['vscode']);
    assert.deepEqual(needs('server.js'), []);
  });

  it('has nothing in it that could send a plan anywhere', () => {
    for (const name of ['client/extension.cjs', 'server/server.cjs']) {
      const code = files.get(`extension/dist/${name}`)!.toString();
      assert.doesNotMatch(code, /require\("(?:node:)?(?:https?|http2|dgram|tls)"\)/, name);
    }
    for (const name of ['browser/extension.cjs', 'browser/server.js']) {
      const code = files.get(`extension/dist/${name}`)!.toString();
      assert.doesNotMatch(code, /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/, name);
    }
  });

  it('has a server that starts in plain Node and answers', async () => {
    const server = path.join(folder, 'extension/dist/server/server.cjs');
    const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    // A server that ends too early leaves no question open.
    child.once('exit', () => connection.dispose());
    connection.listen();
    try {
      const { capabilities } = await connection.sendRequest<Capabilities>('initialize', {
        processId: process.pid,
        rootUri: null,
        capabilities: {},
      });
      assert.ok(capabilities.hoverProvider);
      await connection.sendNotification('initialized', {});
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      assert.equal(await ended, 0);
    } finally {
      connection.dispose();
      child.kill();
    }
  });
});
