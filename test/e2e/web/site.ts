import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** What VS Code in a browser is told as it starts. */
export interface Start {
  /** Folder of the extension, built. */
  readonly extension: string;
  /** Script with the tests, by its path in that folder; undefined to open VS Code without any. */
  readonly tests?: string | undefined;
  readonly settings?: Readonly<Record<string, unknown>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

const WORKBENCH = 'out/vs/code/browser/workbench/workbench.js';

/** Folders that lie in the memory of the browser; one is opened, and the tests put their plans there. */
const FOLDER = { scheme: 'tmp', path: '/plans' };

/**
 * VS Code as a web site: nothing but files, as on vscode.dev. The files are those of the workbench that the other
 * tests use, which would connect to a server; two places of its page are changed so that it does not.
 *
 * @param vscode folder of VS Code's own files
 */
export async function openSite(
  vscode: string,
  start: Start,
): Promise<{ readonly host: string; readonly close: () => void }> {
  const workbench = withoutServer(readFileSync(path.join(vscode, WORKBENCH), 'utf8'));
  const folders: Readonly<Record<string, string>> = { vscode, extension: start.extension };
  let host = '';
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, folder = '', file = ''] = /^\/(\w+)\/(.*)$/.exec(decodeURIComponent(pathname)) ?? [];
    const root = folders[folder];
    const give = (type: string, body: string | Buffer): void => {
      response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
      response.end(body);
    };
    try {
      if (pathname === '/') give('text/html', page(host, start, vscode));
      else if (file === WORKBENCH) give('text/javascript', workbench);
      else if (root === undefined || file.split('/').includes('..')) throw new Error('not there');
      else if (isLeftOut(vscode, file)) give('text/javascript', 'exports.activate = () => {};');
      else give(TYPES[path.extname(file)] ?? 'application/octet-stream', readFileSync(path.join(root, file)));
    } catch {
      response.writeHead(404);
      response.end();
    }
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { host, close };
}

/** The workbench carries VS Code's own extensions without their part for browsers. */
const isLeftOut = (vscode: string, file: string): boolean =>
  /^extensions\/[^/]+\/.+\.js$/.test(file) && !existsSync(path.join(vscode, file));

function withoutServer(code: string): string {
  const changed = (text: string, what: RegExp, by: string): string => {
    if (text.split(what).length < 2) throw new Error(`The page of VS Code has changed: ${what.source}`);
    return text.replace(what, by);
  };
  const alone = changed(code, /,remoteAuthority:location\.host\}/, '}');
  return changed(
    alone,
    /\.file\(this\.userDataPath\)\.with\(\{scheme:(\w+)\.vscodeRemote\}/,
    '.file(this.userDataPath).with({scheme:$1.vscodeUserData}',
  );
}

function page(host: string, { tests, settings }: Start, vscode: string): string {
  const at = (folder: string): object => ({ scheme: 'http', authority: host, path: folder });
  const product = JSON.parse(readFileSync(path.join(vscode, 'product.json'), 'utf8')) as object;
  const configuration = {
    folderUri: FOLDER,
    userDataPath: '/',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    configurationDefaults: settings,
    developmentOptions: {
      extensions: [at('/extension')],
      ...(tests === undefined ? {} : { extensionTestsPath: at(`/extension/${tests}`) }),
      enableSmokeTestDriver: true,
    },
    productConfiguration: {
      ...product,
      extensionsGallery: {},
      webviewContentExternalBaseUrlTemplate: `http://${host}/vscode/out/vs/workbench/contrib/webview/browser/pre/`,
    },
  };
  const escaped = JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <meta id="vscode-workbench-web-configuration" data-settings="${escaped}">
    <link rel="stylesheet" href="/vscode/out/vs/code/browser/workbench/workbench.css">
  </head>
  <body aria-label=""></body>
  <script>globalThis._VSCODE_FILE_ROOT = 'http://${host}/vscode/out/';</script>
  <script type="module" src="/vscode/out/nls.messages.js"></script>
  <script type="module" src="/vscode/${WORKBENCH}"></script>
</html>`;
}
