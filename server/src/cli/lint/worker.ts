import { parentPort, workerData } from 'node:worker_threads';
import { Answering, type Question } from './answer.ts';
import { Judge } from './judge-all.ts';
import type { ThreadStart } from './pool.ts';

/** Whether this thread was started to judge files. */
export const isLintThread = (): boolean =>
  parentPort !== null && (workerData as Partial<ThreadStart> | null)?.smartplan === 'lint';

/** Judges the files that the main thread names until it is ended. */
export async function serveLint(): Promise<void> {
  const { options, run } = workerData as ThreadStart;
  const answering = new Answering(await Judge.make(options, run));
  const answer = async (question: Question): Promise<void> =>
    parentPort?.postMessage(await answering.answer(question));
  parentPort?.on('message', (question: Question) => void answer(question));
}
