import { setImmediate as turn } from 'node:timers/promises';
import { Misused } from '../output.ts';
import type { Facts, Judge } from './judge-all.ts';
import type { Outcome } from './outcome.ts';

/** What whoever judges files is asked: to judge some, or what is known at the end. */
export type Question = { readonly files: readonly string[] } | { readonly facts: true };

/** What is answered; `misused` is a sentence that ends the run. */
export type Answer =
  { readonly outcomes: readonly Outcome[] } | { readonly facts: Facts } | { readonly misused: string };

/** Answers questions one after the other, in this thread. */
export class Answering {
  private readonly judge: Judge;
  private before: Promise<unknown> = Promise.resolve();

  constructor(judge: Judge) {
    this.judge = judge;
  }

  /** Answers when all that was asked before is answered. */
  answer(question: Question): Promise<Answer> {
    const answer = this.before.then(() => this.now(question));
    this.before = answer.catch(() => undefined);
    return answer;
  }

  private async now(question: Question): Promise<Answer> {
    if ('facts' in question) return { facts: this.judge.facts };
    const outcomes: Outcome[] = [];
    try {
      for (const path of question.files) {
        outcomes.push(await this.judge.judge(path));
        // Others have something to say in between: another thread, or whoever ends the command.
        await turn();
      }
    } catch (error) {
      if (error instanceof Misused) return { misused: error.message };
      throw error;
    }
    return { outcomes };
  }
}
