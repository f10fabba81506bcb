import { parentPort, workerData } from 'node:worker_threads';
import { Misused } from '../output.ts';
import { Judge } from './judge-all.ts';
import type { Outcome } from './outcome.ts';
import type { Answer, Question, ThreadStart } from './pool.ts';

/** Whether this thread was started to judge files. */
export const isLintThread = (): boolean =>
  parentPort !== null && (workerData as Partial<ThreadStart> | null)?.smartplan === 'lint';

/** Judges the files that the main thread names until it is ended; one question after the other. */
export async function serveLint(): Promise<void> {
  const { options, run } = workerData as ThreadStart;
  const judge = await Judge.make(options, run);
  let before: Promise<void> = Promise.resolve();
  parentPort?.on('message', (question: Question) => {
    before = before.then(async () => parentPort?.postMessage(await answer(question, judge)));
  });
}

async function answer(question: Question, judge: Judge): Promise<Answer> {
  if ('facts' in question) return { facts: judge.facts };
  const outcomes: Outcome[] = [];
  try {
    for (const path of question.files) outcomes.push(await judge.judge(path));
  } catch (error) {
    if (error instanceof Misused) return { misused: error.message };
    throw error;
  }
  return { outcomes };
}
