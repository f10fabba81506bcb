import { realpathSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { RunFacts } from '../../report/formatter.ts';
import { Misused } from '../output.ts';
import { Answering, type Answer, type Question } from './answer.ts';
import type { Facts, Judge } from './judge-all.ts';
import type { LintOptions } from './options.ts';
import type { Outcome } from './outcome.ts';

/** What a thread is started with: it runs this same program and finds this in place of a command. */
export interface ThreadStart {
  readonly smartplan: 'lint';
  readonly options: LintOptions;
  readonly run: RunFacts;
}

/** So many files are handed over at once: few enough to share the work out, enough to be worth a message. */
const BATCH = 16;
/** Batches that are judged or wait for those before them, for each thread: results never pile up beyond these. */
const AHEAD = 3;

/** Threads that judge files, this one among them: it knows the program already. */
export class Pool {
  private readonly threads: (Thread | Here)[];

  /** @param judge judges in this thread */
  constructor(size: number, options: LintOptions, run: RunFacts, judge: Judge) {
    const start: ThreadStart = { smartplan: 'lint', options, run };
    this.threads = [...Array.from({ length: size - 1 }, () => new Thread(start)), new Here(judge)];
  }

  /** What comes of the files, in their order. */
  async *inOrder(files: readonly string[]): AsyncGenerator<Outcome> {
    const waiting: Promise<readonly Outcome[]>[] = [];
    for (let at = 0; at < files.length; at += BATCH) {
      waiting.push(this.judge(files.slice(at, at + BATCH)));
      if (waiting.length >= this.threads.length * AHEAD) yield* (await waiting.shift()) ?? [];
    }
    for (const batch of waiting) yield* await batch;
  }

  async facts(): Promise<Facts[]> {
    const answers = await Promise.all(this.threads.map((thread) => thread.ask({ facts: true })));
    return answers.flatMap((answer) => ('facts' in answer ? [answer.facts] : []));
  }

  async end(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()));
  }

  private judge(files: readonly string[]): Promise<readonly Outcome[]> {
    const freest = this.threads.reduce((a, b) => (b.asked < a.asked ? b : a));
    const answer = freest.ask({ files }).then((given) => ('outcomes' in given ? given.outcomes : []));
    // Whoever waits for it hears of a failure; until then nobody does.
    answer.catch(() => undefined);
    return answer;
  }
}

/** This thread. */
class Here {
  asked = 0;
  private readonly answering: Answering;

  constructor(judge: Judge) {
    this.answering = new Answering(judge);
  }

  async ask(question: Question): Promise<Answer> {
    this.asked++;
    const answer = await this.answering.answer(question);
    this.asked--;
    if ('misused' in answer) throw new Misused(answer.misused);
    return answer;
  }

  async end(): Promise<void> {
    // It goes on to write the report.
  }
}

class Thread {
  private readonly worker: Worker;
  private readonly waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = [];

  constructor(start: ThreadStart) {
    // The program that runs now, from its sources as well as built.
    this.worker = new Worker(realpathSync(process.argv[1] ?? ''), {
      workerData: start,
      // Room for what is made and thrown away at once, in megabytes; the usual is three times as much.
      resourceLimits: { maxYoungGenerationSizeMb: 12 },
    });
    this.worker.on('message', (answer: Answer) => {
      const asked = this.waiting.shift();
      if ('misused' in answer) asked?.reject(new Misused(answer.misused));
      else asked?.resolve(answer);
    });
    this.worker.on('error', (error: Error) => this.fail(error));
    this.worker.on('exit', () => this.fail(new Error('a thread ended before its work was done')));
  }

  /** How many questions it has not answered yet. */
  get asked(): number {
    return this.waiting.length;
  }

  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.worker.postMessage(question);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private fail(error: Error): void {
    for (const asked of this.waiting.splice(0)) asked.reject(error);
  }
}
