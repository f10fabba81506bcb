import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';

/** What a server sends, as far as the benchmark looks at it. */
interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly result?: {
    readonly capabilities: { readonly textDocumentSync?: number | { readonly change?: number } };
  } | null;
  readonly params?: {
    readonly uri?: string;
    readonly version?: number;
    readonly diagnostics?: readonly unknown[];
    readonly items?: readonly unknown[];
  };
}

/** The diagnostics of one version. */
export interface Published {
  /** When their last byte came in. */
  readonly at: number;
  readonly count: number;
  readonly bytes: number;
}

interface Waiting {
  readonly version: number;
  readonly resolve: (published: Published) => void;
}

/** A server over standard input and output, timed to the last byte of an answer: reading it is not part of the time. */
export class BenchServer {
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly uri: string;
  private chunks: Buffer[] = [];
  private received = 0;
  private wanted = -1;
  private version = 0;
  private waiting: Waiting | undefined;
  private initialized: ((message: Message) => void) | undefined;
  private whole = false;
  private text = '';

  /** @param name of the document, with the ending that the server knows */
  constructor(args: readonly string[], name: string) {
    this.uri = `file:///bench/${name}`;
    this.process = spawn(process.execPath, args, { stdio: 'pipe' });
    this.process.stderr.resume();
    this.process.stdout.on('data', (chunk: Buffer) => this.take(chunk));
  }

  /** Shakes hands as a client that takes pushed diagnostics. */
  async start(options: object): Promise<void> {
    const answer = new Promise<Message>((resolve) => (this.initialized = resolve));
    const capabilities = {
      textDocument: { publishDiagnostics: { versionSupport: true, relatedInformation: true } },
      workspace: { configuration: true },
    };
    this.write({
      id: 1,
      method: 'initialize',
      params: {
        processId: process.pid,
        rootUri: null,
        workspaceFolders: null,
        capabilities,
        initializationOptions: options,
      },
    });
    const sync = (await answer).result?.capabilities.textDocumentSync;
    this.whole = (typeof sync === 'number' ? sync : sync?.change) === 1;
    this.write({ method: 'initialized', params: {} });
  }

  open(text: string, languageId: string): Promise<Published> {
    this.text = text;
    this.version = 1;
    const published = this.next();
    this.write({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri: this.uri, languageId, version: 1, text } },
    });
    return published;
  }

  /** Types at a place; gives the milliseconds until the diagnostics of that version were in. */
  async type(
    letters: string,
    line: number,
    character: number,
  ): Promise<{ ms: number; published: Published }> {
    const position = { line, character };
    this.version++;
    const published = this.next();
    const change = this.whole
      ? { text: this.typed(letters, line, character) }
      : { range: { start: position, end: position }, text: letters };
    const message = this.framed({
      method: 'textDocument/didChange',
      params: { textDocument: { uri: this.uri, version: this.version }, contentChanges: [change] },
    });
    const sent = performance.now();
    this.process.stdin.write(message);
    const done = await published;
    return { ms: done.at - sent, published: done };
  }

  stop(): void {
    this.process.kill();
  }

  private typed(letters: string, line: number, character: number): string {
    const lines = this.text.split('\n');
    const before = lines[line] ?? '';
    lines[line] = before.slice(0, character) + letters + before.slice(character);
    this.text = lines.join('\n');
    return this.text;
  }

  private next(): Promise<Published> {
    return new Promise((resolve) => (this.waiting = { version: this.version, resolve }));
  }

  private take(chunk: Buffer): void {
    const at = performance.now();
    this.chunks.push(chunk);
    this.received += chunk.length;
    while (this.wanted >= 0 ? this.received >= this.wanted : this.readHead()) {
      if (this.received < this.wanted) return;
      const all = Buffer.concat(this.chunks);
      const body = all.subarray(0, this.wanted);
      this.chunks = [all.subarray(this.wanted)];
      this.received = all.length - this.wanted;
      this.wanted = -1;
      this.answer(JSON.parse(body.toString()) as Message, at, body.length);
    }
  }

  private readHead(): boolean {
    const all = Buffer.concat(this.chunks);
    const end = all.indexOf('\r\n\r\n');
    if (end < 0) return false;
    this.wanted = Number(/Content-Length: (\d+)/i.exec(all.toString('latin1', 0, end))?.[1]);
    this.chunks = [all.subarray(end + 4)];
    this.received = all.length - end - 4;
    return true;
  }

  private answer(message: Message, at: number, bytes: number): void {
    if (message.method === 'textDocument/publishDiagnostics') {
      const { version, diagnostics } = message.params ?? {};
      // A server that does not say the version answers the newest.
      if (this.waiting === undefined || (version ?? this.version) < this.waiting.version) return;
      const { resolve } = this.waiting;
      this.waiting = undefined;
      resolve({ at, count: diagnostics?.length ?? 0, bytes });
    } else if (message.method === undefined) this.initialized?.(message);
    else if (message.id !== undefined)
      this.write({
        id: message.id,
        result:
          message.method === 'workspace/configuration' ? (message.params?.items ?? []).map(() => null) : null,
      });
  }

  private write(message: object): void {
    this.process.stdin.write(this.framed(message));
  }

  private framed(message: object): string {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  }
}
